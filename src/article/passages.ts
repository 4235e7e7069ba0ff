import type { Passage } from '../model/passage.js';

/** The blocks of the article, each told in our own words. */
export const passages: readonly Passage[] = [
  {
    kind: 'headline',
    span: { start: 0, end: 66 },
    summary: 'NATO’s top official presses for stronger defence links with the EU.',
  },
  { kind: 'headline', span: { start: 68, end: 134 }, summary: 'The headline once more, above the photograph.' },
  {
    kind: 'caption',
    span: { start: 135, end: 311 },
    summary: 'A photograph of the Secretary General speaking to the two committees, supplied by the alliance.',
  },
  {
    kind: 'paragraph',
    span: { start: 313, end: 473 },
    summary:
      'The head of NATO wants the alliance and the EU to work together more tightly on defence while Russia wages its war.',
  },
  {
    kind: 'paragraph',
    span: { start: 475, end: 645 },
    summary:
      'On a Monday he came to Parliament to talk about helping Ukraine and about the security of Europe at large.',
  },
  {
    kind: 'paragraph',
    span: { start: 647, end: 915 },
    summary: 'Members of two committees took part, together with the delegation that deals with the NATO assembly.',
  },
  {
    kind: 'paragraph',
    span: { start: 917, end: 1148 },
    summary:
      'He set out what NATO does to help Ukraine with weapons and relief, PURL among it; the article explains PURL in passing.',
  },
  {
    kind: 'paragraph',
    span: { start: 1150, end: 1325 },
    summary: 'He brought up the strikes on the energy grid; talks go on about the peace he has in mind.',
  },
  {
    kind: 'heading',
    span: { start: 1327, end: 1368 },
    summary: 'Section on defence money and on how the two organisations work together.',
  },
  {
    kind: 'paragraph',
    span: { start: 1370, end: 1499 },
    summary: 'Members of the alliance are putting more into defence, he told the lawmakers.',
  },
  {
    kind: 'paragraph',
    span: { start: 1501, end: 1639 },
    summary: 'He finds it right that Europeans and Canadians look after their own security, and says that they now do.',
  },
  {
    kind: 'paragraph',
    span: { start: 1641, end: 1891 },
    summary:
      'He calls for a stronger European defence, approves of what the EU does to fund it, and wants the two efforts to fit together.',
  },
  {
    kind: 'paragraph',
    span: { start: 1893, end: 2001 },
    summary: 'Members of the alliance outside the Union matter to the defence of all, in his words.',
  },
  {
    kind: 'paragraph',
    span: { start: 2003, end: 2143 },
    summary:
      'The talk also touched on how the two organisations can cooperate, moving troops and building weapons among the examples.',
  },
  {
    kind: 'paragraph',
    span: { start: 2145, end: 2341 },
    summary: 'He ends with a plea for realism: pooled strengths are what protects Europe.',
  },
  { kind: 'notice', span: { start: 2344, end: 2401 }, summary: 'The publisher’s copyright line.' },
];
