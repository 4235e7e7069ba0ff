import { wordSet } from '../lexicon/wordSet.js';

/** What an office or a ministry may be of: Secretary of State, Chief of Staff, Department for Business and Trade. */
export const matters = /* @__PURE__ */ wordSet(
  'affairs agriculture air arts asylum border budget business care children climate commerce communications communities community crime culture customs defence defense democracy development digital disability economy education elections electricity employment energy enterprise environment equality exchequer explosives families finance fisheries food foreign forestry general government health heritage home housing human humanitarian immigration indigenous industry infrastructure innovation integration intelligence interior justice labor labour local media migration mission naval net operations opposition pensions planning police policy policing prevention prisons probation prosecutions regional research revenue rights rural science security services skills social sport staff state technology tourism trade transport transportation treasury unit urban veterans water women work works youth',
);
