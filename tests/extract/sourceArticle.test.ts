import { type AttachedArticle, article as bundled, type Quote, verbatimOf } from 'onrecord';
import { extractArticle } from 'onrecord/extract';
import { beforeAll, describe, expect, test } from 'vitest';
import { sourceNote, sourceText } from '../support/sourceText.js';

const rutte = 'mark-rutte';
const bodyOf = { [rutte]: rutte, 'european-parliament-press-service': 'parliamentary-press-service' } as const;

describe.skipIf(sourceText === undefined)(`the bundled article, extracted${sourceNote}`, () => {
  const text = sourceText as string;
  let extracted: AttachedArticle;
  beforeAll(() => {
    extracted = extractArticle(text);
    console.log(differences(extracted).join('\n'));
  });

  test('all five marked quotations have their exact words and Mark Rutte as speaker', () => {
    const marked = bundled.quotes.filter(({ kind }) => kind !== 'indirect');
    expect(marked).toHaveLength(5);
    for (const quote of marked) {
      const found = extracted.quotes.find((one) => verbatimOf(one).join() === verbatimOf(quote).join());
      expect(found?.speakers, quote.id).toEqual([rutte]);
    }
  });

  test('the indirect statements with a clause or a call have the right speakers', () => {
    for (const id of ['headline-call', 'closer-ties', 'meeting-reported', 'allies-invest', 'complementary']) {
      const quote = bundled.quotes.find((one) => one.id === id) as Quote;
      const found = extracted.quotes.filter((one) => one.content[0]?.start === quote.content[0]?.start);
      expect(
        found.map(({ speakers }) => speakers[0]),
        id,
      ).toContain(bodyOf[quote.speakers[0] as keyof typeof bodyOf]);
    }
  });

  test('every mention of Mark Rutte is found, and no other', () => {
    const mentions = (entities: readonly { id: string; mentions: readonly unknown[] }[]) =>
      entities.find(({ id }) => id === rutte)?.mentions;
    expect(mentions(extracted.entities)).toEqual(mentions(bundled.entities));
  });
});

/** What the extracted record has and the bundled one has not, and the other way round. */
function differences(extracted: AttachedArticle): string[] {
  const compare = (what: string, ours: readonly string[], theirs: readonly string[]): string[] => [
    ...theirs.filter((one) => !ours.includes(one)).map((one) => `- ${what}: ${one}`),
    ...ours.filter((one) => !theirs.includes(one)).map((one) => `+ ${what}: ${one}`),
  ];
  const quotes = (list: readonly Quote[]) =>
    list.map(
      ({ kind, content, speakers }) => `${kind} ${content.map(({ start, end }) => `${start}–${end}`)} ${speakers}`,
    );
  const entities = (list: typeof bundled.entities | typeof extracted.entities) =>
    list.map(({ kind, mentions }) => `${kind} at ${mentions[0]?.start ?? 'none'}`);
  return [
    ...compare('quotation', quotes(extracted.quotes), quotes(bundled.quotes)),
    ...compare('entity', entities(extracted.entities), entities(bundled.entities)),
    ...compare(
      'topic',
      extracted.topics.map(({ topic }) => topic),
      bundled.topics.map(({ topic }) => topic),
    ),
  ];
}
