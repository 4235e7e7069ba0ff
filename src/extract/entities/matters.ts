import { wordSet } from '../lexicon/wordSet.js';

/** What an office or a ministry may be of: Secretary of State, Chief of Staff, Department for Business and Trade. */
export const matters = /* @__PURE__ */ wordSet(`
  state staff elections defence defense education health justice labour labor energy commerce agriculture human rights
  foreign affairs economy finance trade environment climate interior security humanitarian development transport
  treasury exchequer unit general naval air mission communications operations opposition
  arts asylum border budget business care children communities community culture customs digital disability electricity employment
  enterprise equality explosives families fisheries food forestry government heritage home housing immigration
  indigenous industry infrastructure innovation integration local media migration net pensions planning police policing prevention
  prisons probation prosecutions regional research revenue rural science services skills social sport tourism transportation urban
  democracy veterans water women work works youth technology`);
