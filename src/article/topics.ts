import type { TopicAssignment } from '../model/topicAssignment.js';
import type { ArticleTopic } from './articleTopic.js';

/** What the article is about, main topic first, with the words that show it. */
export const topics: readonly TopicAssignment<ArticleTopic>[] = [
  {
    topic: 'eu-nato-cooperation',
    relevance: 1,
    spans: [
      { start: 17, end: 39 },
      { start: 85, end: 107 },
      { start: 362, end: 405 },
      { start: 1348, end: 1368 },
      { start: 1839, end: 1890 },
      { start: 2003, end: 2029 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'european-defence',
    relevance: 0.9,
    spans: [
      { start: 24, end: 34 },
      { start: 92, end: 102 },
      { start: 1685, end: 1701 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'support-to-ukraine',
    relevance: 0.8,
    spans: [
      { start: 555, end: 574 },
      { start: 954, end: 998 },
      { start: 2124, end: 2142 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'war-in-ukraine',
    relevance: 0.8,
    spans: [
      { start: 45, end: 56 },
      { start: 113, end: 124 },
      { start: 430, end: 472 },
      { start: 1168, end: 1195 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'nato',
    relevance: 0.8,
    spans: [
      { start: 0, end: 4 },
      { start: 68, end: 72 },
      { start: 135, end: 139 },
      { start: 307, end: 311 },
      { start: 313, end: 317 },
      { start: 651, end: 655 },
      { start: 930, end: 934 },
      { start: 1348, end: 1352 },
      { start: 1645, end: 1649 },
      { start: 1839, end: 1843 },
      { start: 2009, end: 2013 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'defence-investment',
    relevance: 0.7,
    spans: [
      { start: 1397, end: 1415 },
      { start: 1774, end: 1792 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'defence-spending',
    relevance: 0.7,
    spans: [{ start: 1327, end: 1343 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'nato-allies',
    relevance: 0.7,
    spans: [
      { start: 1141, end: 1147 },
      { start: 1370, end: 1381 },
      { start: 1914, end: 1925 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'burden-sharing',
    relevance: 0.6,
    spans: [{ start: 1533, end: 1598 }],
    evidence: { basis: 'editorial', confidence: 0.9 },
  },
  {
    topic: 'collective-defence',
    relevance: 0.6,
    spans: [{ start: 1972, end: 1990 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'non-eu-allies',
    relevance: 0.6,
    spans: [{ start: 1914, end: 1948 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'european-security',
    relevance: 0.5,
    spans: [
      { start: 585, end: 602 },
      { start: 1580, end: 1598 },
      { start: 2223, end: 2235 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'defence-industry',
    relevance: 0.5,
    spans: [
      { start: 1432, end: 1442 },
      { start: 1797, end: 1816 },
      { start: 2098, end: 2118 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'parliamentary-scrutiny',
    relevance: 0.4,
    spans: [{ start: 678, end: 695 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'energy-infrastructure-attacks',
    relevance: 0.4,
    spans: [{ start: 1177, end: 1219 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'just-peace',
    relevance: 0.4,
    spans: [{ start: 1289, end: 1311 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'military-aid',
    relevance: 0.4,
    spans: [{ start: 954, end: 962 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'purl',
    relevance: 0.4,
    spans: [
      { start: 1027, end: 1064 },
      { start: 1066, end: 1070 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'humanitarian-aid',
    relevance: 0.3,
    spans: [{ start: 967, end: 987 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'defence-innovation',
    relevance: 0.3,
    spans: [{ start: 1417, end: 1427 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'military-mobility',
    relevance: 0.3,
    spans: [{ start: 2070, end: 2087 }],
    evidence: { basis: 'stated', confidence: 1 },
  },
  {
    topic: 'defence',
    relevance: 0.3,
    spans: [
      { start: 258, end: 278 },
      { start: 369, end: 381 },
      { start: 728, end: 748 },
    ],
    evidence: { basis: 'stated', confidence: 1 },
  },
];
