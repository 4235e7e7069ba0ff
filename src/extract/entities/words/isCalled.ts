import { papers } from '../../lexicon/papers.js';
import { wordSet } from '../../lexicon/wordSet.js';
import type { EntityDraft } from '../entityDraft.js';
import { associations, callsBody, firms } from './firms.js';

/** Bodies that nobody calls so. */
const state = /* @__PURE__ */ wordSet(
  'alliance army bloc commission congress council court department government harvard ministry navy parliament police senate tribunal university',
);
/** Those of which nobody says "the company"; "the" is said of unions and agencies: the GMB. */
const noFirm = /* @__PURE__ */ wordSet(
  'administration agency association authority bbc cnn committee institute news ofcom office ofgem ofsted ofwat opec radio regulator reuters the union',
);
/** How newspapers' names end; nobody says "the company" of them, either. */
export const press = /* @__PURE__ */ wordSet(papers);
/** What nobody calls a company. */
const noCompany = /* @__PURE__ */ wordSet('agency charity club regulator watchdog');
/** What the last letter of many bodies stands for. */
export const lettered = /* @__PURE__ */ wordSet(`
  administration authority board bureau commission committee council foundation institute panel party service`);
/** Whether a noun is one for companies alone. */
export const callsFirm = (noun: string): boolean => firms.test(noun) || /^(?:company|firm|operator)$/.test(noun);

/** Whether a body may be called by a noun that nothing said of it: Norrvik, the company; the IRC, the committee. */
export const isCalled = (draft: EntityDraft, noun: string): boolean =>
  isShortFor(draft, noun) || (callsBody(noun) && !isUnlike(draft, noun));

/** Whether the letters that a body goes by, which the text never writes out, end in the first one of a noun: the IRC, the committee. */
const isShortFor = ({ name }: EntityDraft, noun: string): boolean =>
  (lettered.has(noun) || associations.test(noun)) &&
  /^\p{Lu}{2,6}$/u.test(name) &&
  name.at(-1) === (noun[0] as string).toUpperCase();

/** Whether a body's name tells that it is no company, club or group. */
const isUnlike = ({ heads }: EntityDraft, noun: string): boolean =>
  (associations.test(noun) && ![...heads].some((word) => associations.test(word))) ||
  (heads.has('company') && noCompany.has(noun)) ||
  (!/^(?:body|institution)$/.test(noun) &&
    [...heads].some(
      (word) =>
        (state.has(word) && !(word === 'council' && noun === 'group')) ||
        (callsFirm(noun) && (noFirm.has(word) || press.has(word))),
    ));
