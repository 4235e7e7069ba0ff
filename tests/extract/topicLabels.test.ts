import { expect, test } from 'vitest';
import { concept, ids, scheme, words } from '../support/foundTopics.js';

test('labels are found whatever the case, accents, plural, hyphen and spelling', () => {
  const spelled = scheme(
    concept('spending', 'Defence spending'),
    concept('co', 'Military co-operation'),
    concept('truce', 'Cease-fire'),
    concept('ministry', 'Defence ministry'),
    concept('cafe', 'Café programme'),
    concept('organ', 'Labour organisation'),
  );
  expect(
    words(
      'DEFENSE SPENDING rose. Military cooperation, military co-operation; a ceasefire, two cease-fires, a cease fire. ' +
        'Both defence ministries shut their cafe programs. The labor organizations’ leaders left.',
      spelled,
    ).sort(),
  ).toEqual([
    'cafe: cafe programs',
    'co: Military cooperation',
    'co: military co-operation',
    'ministry: defence ministries',
    'organ: labor organizations',
    'spending: DEFENSE SPENDING',
    'truce: cease fire',
    'truce: cease-fires',
    'truce: ceasefire',
  ]);
});

test('a corporation is no corps', () => {
  const forces = scheme(concept('forces', 'Corps'));
  expect(words('Norrvik Corp and Berg Corp. sold two corps to the Marine Corps.', forces)).toEqual([
    'forces: corps',
    'forces: Corps',
  ]);
});

test('a label is whole words, next to each other', () => {
  const peace = scheme(concept('war', 'War'), concept('talks', 'Peace talks'));
  expect(
    ids('The warden, a warhorse and the postwar award. In peace, talks are easy. Peace “talks”. Peace. Talks!', peace),
  ).toEqual([]);
  expect(words('Post-war peace  talks, a peace/talks day, peace\ntalks in vain.', peace)).toEqual([
    'talks: peace  talks',
    'talks: peace/talks',
    'war: war',
  ]);
});

test('acronyms are found by their capitals alone, unless another label writes them otherwise', () => {
  const acronyms = scheme(
    concept('who', 'WHO'),
    concept('nato', 'NATO', { hiddenLabels: ['Nato'] }),
    concept('nf', 'NATO fleet'),
  );
  expect(words('Those who saw the WHO, and WHO’s staff. A Nato envoy, the Nato fleet and NATO.', acronyms)).toEqual([
    'who: WHO',
    'who: WHO',
    'nato: Nato',
    'nato: NATO',
    'nf: Nato fleet',
  ]);
  expect(ids('Who was it?', acronyms)).toEqual([]);
});

test('the longest label wins, and takes its words from shorter ones', () => {
  expect(ids('NATO allies met.')).toEqual(['nato-allies']);
  expect(ids('NATO met its NATO allies.')).toEqual(['nato', 'nato-allies']);
  const nested = scheme(
    concept('a', 'Red'),
    concept('b', 'Red fox'),
    concept('c', 'Fox hunting'),
    concept('d', 'Red fox hunting ban'),
  );
  expect(words('Red fox hunting.', nested)).toEqual(['b: Red fox']);
  expect(words('A red fox hunting ban and a red rose.', nested)).toEqual(['d: red fox hunting ban', 'a: red']);
});

test('a label of two concepts mentions both, or only the narrower one of the two', () => {
  const two = scheme(concept('animals', 'Fox'), concept('networks', 'Fox'));
  expect(ids('A fox!', two)).toEqual(['animals', 'networks']);
  const tree = scheme(
    concept('animals', 'Fox'),
    concept('dogs', 'Dogs', { broader: ['animals'] }),
    concept('foxes', 'Fox', { broader: ['dogs'] }),
  );
  expect(ids('A fox!', tree)).toEqual(['foxes']);
  const circle = scheme(concept('a', 'Fox', { broader: ['b'] }), concept('b', 'Fox', { broader: ['a'] }));
  expect(ids('A fox!', circle)).toEqual(['a', 'b']);
});

test('two labels joined by "and" are each found where they are whole', () => {
  const arms = scheme(concept('exports', 'Arms exports'), concept('production', 'Arms production'));
  expect(ids('Arms production and the exports of cheese grew.', arms)).toEqual(['production']);
  expect(ids('Arms production and arms exports grew.', arms)).toEqual(['production', 'exports']);
});

test('composed and decomposed text, and any kind of line break, give the same topics', () => {
  const cafe = scheme(concept('cafe', 'Café crème'), concept('naive', 'Naïve art'.normalize('NFD')));
  const text = 'Café crème for all\n\nNaïve art and café crème please nobody.\n\nA CAFÉ CRÈME, please.';
  const plain = words(text, cafe);
  expect(plain).toHaveLength(4);
  expect(words(text.normalize('NFD'), cafe).map((one) => one.normalize('NFC'))).toEqual(plain);
  expect(words(text.replaceAll('\n', '\r\n'), cafe)).toEqual(plain);
});
