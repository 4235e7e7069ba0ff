import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';

test.each([
  ['DORNAU, 21 April – The yard is shut, and nobody in the town knows why.', 'DORNAU', 'place'],
  ['Ana Ruiz came. The house on Mill Lane was wrecked. “It is gone,” she said.', 'Mill Lane', 'place'],
  ['They met in Brackley. In Brackley nobody spoke. They ate in Brackley and slept in Brackley.', 'Brackley', 'place'],
  ['“No,” Reuters reported an aide as saying.', 'Reuters', 'organization'],
  ['Rain fell.\n\nRuiz answers that it is over. He notes that it rained.', 'Ruiz', 'person'],
  [
    'Rain fell.\n\nA clerk of the local, United Crane Operators of Porto, said it was over.',
    'United Crane Operators',
    'organization',
  ],
  ['Rain fell.\n\nThe distributor, Halfmoon, said it was over.', 'Halfmoon', 'organization'],
  ['Rain fell.\n\nProcessor Tamar Foods says it is over.', 'Tamar Foods', 'organization'],
  ['Rain fell.\n\nEva St. Clair said it was over.', 'Eva St. Clair', 'person'],
  ['Rain fell.\n\nThey met in St. John’s. “No,” said Ruiz.', 'John', undefined],
  ['Rain fell.\n\nShe spoke of Bill C-11. Bill 32 was late.', 'Bill', undefined],
  ['Rain fell.\n\nThe mayor of Norrvik State, Ana Ruiz, left. “No,” she said.', 'Norrvik State', 'place'],
  ['Rain fell.\n\nThe Minister of Niger Delta Affairs, Ana Ruiz, left. “No,” she said.', 'Delta Affairs', undefined],
  ['Rain fell.\n\nRuiz said the Franco-German plan was late. “No,” she said.', 'Franco-German', undefined],
  ['Clean Hands, a charity based in Stade, said it was over.', 'Clean Hands', 'organization'],
  ['The Norrvik Red Crescent said it was over.', 'Norrvik Red Crescent', 'organization'],
  ['The Sunday Mirror said it was over.', 'Sunday Mirror', 'organization'],
  ['Danish state TV said it was over.', 'TV', undefined],
  ['Eyewitness Ana Ruiz said it was over.', 'Ana Ruiz', 'person'],
  ['Det Ch Insp Laura Hodge described the case as hard.', 'Laura Hodge', 'person'],
  ['A spokeswoman, Ana White, said it was over. “Quite,” Ms White said.', 'Ana White', 'person'],
  ['Lawyers told Drew Ensign that it was over. “Quite,” Ensign said.', 'Drew Ensign', 'person'],
  ['A nurse, Ana Church, said it was over.', 'Ana Church', 'person'],
  ['Embattled Ruiz quits. On Monday Ana Ruiz said it was over.', 'Embattled Ruiz', undefined],
  ['Florent Ruiz quits. On Monday Ruiz said it was over.', 'Florent Ruiz', 'person'],
  ['Former Ohio governor Ana Ruiz said it was over.', 'Ohio', 'place'],
  ['Ana Ruiz, Chief Executive of Stade Water, said it was over.', 'Executive', undefined],
  ['Ana Ruiz, a farmer, met the Vermont Democrat in the harbour.', 'Vermont', 'place'],
  ['Corals on the Great Barrier Reef seem to grow.', 'Great Barrier Reef', 'place'],
  ['Chipmaker Norrvik Systems said it was over.', 'Norrvik Systems', 'organization'],

  ['“I know,” wrote Blue Fjord’s Ana Ruiz. Blue Fjord left.', 'Blue Fjord', 'organization'],
  ['Fjord Rovers have agreed a deal. “It is done,” Ana Ruiz said. Fjord Rovers won.', 'Fjord Rovers', 'organization'],
  ['Germany’s biggest arms maker Brandeck raised its forecast. Brandeck says it is full.', 'Brandeck', 'organization'],
  ['“It is over,” said Brandeck analyst Ana Ruiz.', 'Brandeck', undefined],
  ['The Prison Officers’ Association said it was over.', 'Prison Officers’ Association', 'organization'],
  ['“It is over,” a Sudan official said. Sudan left.', 'Sudan', 'place'],
  ['The offer was from Granopan, the continent’s second-largest baker. Granopan left.', 'Granopan', undefined],
  ['“I was born here,” said Maria do Céu, 74.', 'Maria do Céu', 'person'],
  ['Rival Ana Ruiz said it was over. “Quite over,” Ruiz said.', 'Ana Ruiz', 'person'],
  ['Rebuking Ana Ruiz, a farmer, the council left. Ana Ruiz stayed.', 'Ana Ruiz', 'person'],
  ['The yard in Mason City was shut. The mayor of Mason City left.', 'Mason City', 'place'],
  ['Lt Col Ana Ruiz, who runs the depot, said it was late.', 'Ana Ruiz', 'person'],
  ['The line-holder himself, Able Seaman Jon Lund, wept as he spoke.', 'Jon Lund', 'person'],
  ['The plan would cost EUR 640 million a year. It sets a limit of EUR 20.', 'EUR', undefined],
  ['Shares fell 9% by 1130 GMT. “No,” it read.', 'GMT', undefined],
  ['The case is before the General Synod. The Synod said no.', 'General Synod', 'organization'],
  ['The Rt Rev Jon Lund, Bishop of Stade, who held the pen, left. “No,” he said.', 'Stade', undefined],
  ['Jon Lund of Norway, 45, and Ana Ruiz said it was late.', 'Norway', 'place'],
  ['The Apple CEO, Ana Ruiz, said it was over.', 'CEO', undefined],
  ['DeepMind said it was over.', 'DeepMind', 'organization'],
  ['Ian McEwan said it was over. McEwan wept.', 'Ian McEwan', 'person'],
  ['M&S said it was over.', 'M&S', 'organization'],
  ['“It is over,” said Ana Ruiz of Friends of the Earth.', 'Friends of the Earth', 'organization'],
  ['Friends of Ana Ruiz said it was over.', 'Ana Ruiz', 'person'],
  ['A spokesman for Save the Children said it was over.', 'Save the Children', 'organization'],
  ['Médecins sans Frontières said it was over.', 'Médecins sans Frontières', 'organization'],
  ['The dead from Typhoon Melissa were 88, the board said.', 'Typhoon Melissa', undefined],
  ['Norrvik’s Tasnim news agency said it was over.', 'Tasnim', 'organization'],
  ['It was over, Ruiz said.', 'Ruiz', 'person'],
  ['Rain fell.\n\nDoctors in El Fasher said it was over. El Fasher fell in May.', 'El Fasher', 'place'],
  ['The Joint Chiefs of Staff (JCS) said it was over.', 'Joint Chiefs of Staff', 'group'],
  ['Jones said it was over.', 'Jones', 'person'],
  ['“It is over,” Edwards warned.', 'Edwards', 'person'],
  ['Harris told them it was over.', 'Harris', 'person'],
  ['Greens said it was over.', 'Greens', 'group'],
  ['Christians said it was over.', 'Christians', 'group'],
  ['The Brandeck think tank said it was over.', 'Brandeck think tank', 'organization'],
  ['Startup Brandeck said it was over.', 'Brandeck', 'organization'],
  ['Retailer Brandeck said it was over.', 'Brandeck', 'organization'],
  ['Brandeck, a Riga-based startup, said it was over.', 'Brandeck', 'organization'],
  ['Parent Vam Dem said it was over.', 'Vam Dem', 'person'],
  ['A fire broke out at Dornholm, officials said.', 'Dornholm', undefined],
  ['A ferry sank off Dornholm. Rain fell off Dornholm, it said.', 'Dornholm', undefined],
  ['Developer Brandeck Homes said it was over.', 'Brandeck Homes', 'organization'],
  ['Baker Ana Church said it was over.', 'Ana Church', 'person'],
  ['The inn in Little Brandeck has been saved.', 'Little Brandeck', undefined],
  ['UPDATE 2-Port shuts for a day\n\nThe port was shut, Ana Ruiz said.', 'UPDATE', undefined],
  ['“Q3 was strong,” said Ana Ruiz of the Q3 results.', 'Q3', undefined],
  ['Brandeck said it would cut jobs.', 'Brandeck', 'organization'],
  ['Rain fell.\n\nBrandeck said it was over.\n\nThe company said it was late.', 'Brandeck', 'organization'],
  ['Rain fell.\n\nLund said it would rain.\n\nThe mayor said it was late.', 'Lund', 'person'],
  ['Brandeck’s said it was over.', 'Brandeck’s', 'organization'],
  ['An aide of Lund’s said it was over.', 'Lund’s', undefined],
  ['Police said a man was held. A spokesman for Porto Police said it was late.', 'Police', undefined],
  ['The council met.\n\n“No,” Ana Ruiz said.\n\n-ENDS-', 'ENDS', undefined],
  ['Porto Police left. Police said a man was held.', 'Police', undefined],
  ['Brandeck Vine said on Monday it would close a plant.', 'Brandeck Vine', 'organization'],
  ['Ana Vine said on Monday it would close in May.', 'Ana Vine', 'person'],
  ['She had won the Brandeck Cup, Ana Vine said.', 'Brandeck Cup', 'programme'],
  ['The Brandeck Festival said it was over.', 'Brandeck Festival', 'organization'],
])('%s: %s is %s', (text, wanted, kind) => {
  expect(extractArticle(text).entities.find(({ name }) => name === wanted)?.kind).toBe(kind);
});

test.each([
  'Sport England',
  'Statistics Norway',
  'Buckingham Palace',
  'Royal Mail',
  'British Gas',
  'Citizens Advice',
  'Dublin Bus',
  'Brandeck Pharma',
  'Hartwell Homes',
  'Stade Ferries',
  'Marlow Steel',
  'Morgan Stanley',
  'Plaid Cymru',
  'El País',
  'Meta',
  'Save the Children',
  'BlackRock',
])('%s is a body, whose words it takes up', (body) => {
  const { entities, quotes } = extractArticle(
    `The harbour froze.\n\n${body} said it was late. It added that it was cold.`,
  );
  const said = quotes.map(({ speakers: [speaker] }) => entities.find(({ id }) => id === speaker));
  expect(said.map((one) => `${one?.kind} ${one?.name}`)).toEqual(Array(2).fill(`organization ${body}`));
});

test('an agency in the dateline is no other name of the town', () => {
  const { entities } = extractArticle('Rain fell\n\nSAN FRANCISCO (AP) — The port was shut on Monday, the mayor said.');
  expect(entities.map(({ kind, name, aliases }) => [kind, name, ...aliases]).slice(0, 2)).toEqual([
    ['place', 'SAN FRANCISCO'],
    ['organization', 'AP'],
  ]);
});

test('a town where something is, is no other name of the paper that has its name', () => {
  const { entities } = extractArticle(
    'Rain fell.\n\nBorn in Brandeck, she joined the Brandeck Times at 16. “No,” Ana Ruiz said.',
  );
  expect(entities.map(({ name, aliases }) => [name, ...aliases])).toEqual([['Brandeck Times'], ['Ana Ruiz']]);
});

test.each(['the Second Amendment', 'the Cold War', 'the Orange Revolution', 'Election Day'])('%s is nobody', (name) => {
  const text = `It was late, Ana Ruiz said of ${name}. She had read about ${name} before ${name} was over.`;
  expect(extractArticle(text).entities.map((one) => one.name)).toEqual(['Ana Ruiz']);
});

const named = (text: string) =>
  extractArticle(`News from today\n\n${text}`).entities.map(({ kind, name }) => `${kind} ${name}`);

test.each([
  ['It was told under the Freedom of Information Act.', 'programme Freedom of Information Act'],
  ['It broke the Prevention of Corruption Act.', 'programme Prevention of Corruption Act'],
  ['It broke the Swords and Firearms Control Law.', 'programme Swords and Firearms Control Law'],
  ['She joined the United Dockers of America.', 'organization United Dockers of America'],
  ['He joined the Young Farmers of America.', 'organization Young Farmers of America'],
  ['The ruling Harbour and Development Party said no.', 'organization Harbour and Development Party'],
  ['Rain fell.\n\nRuiz said the union speaks with us daily.', 'person Ruiz'],
  ['Rain fell.\n\nRuiz said the union would sue.', 'person Ruiz'],
  ['She told of the South China Sea. The South China Sea is wide.', 'place South China Sea'],
  ['It was late in the Rust Belt. The Rust Belt was cold.', 'place Rust Belt'],
  ['The Norrland Trade Agreement was late.', 'programme Norrland Trade Agreement'],
  ['The ports of Central Norrland were shut.', 'place Central Norrland'],
  ['It was told by MSPs Vam Toste and Ana Ruiz.', 'person Vam Toste'],
])('a name is told whole, and its kind: %s', (text, entity) => {
  expect(named(text)).toContain(entity);
});

test.each(['World War II', 'the Great Depression', 'the Harbour Prize', 'Central Americans'])(
  '%s is no body and no place',
  (words) => {
    expect(named(`It was told of ${words}. A clerk from Porto wrote of ${words}.`).join()).not.toMatch(/place|organ/);
  },
);

test('what opens with letters in capitals is nobody: VTM Nieuws', () => {
  expect(named('In an interview with VTM Nieuws Ana Ruiz said no. VTM Nieuws asked.')).not.toContain(
    'person VTM Nieuws',
  );
  expect(named('Josep RUIZ said no.')).toContain('person Josep RUIZ');
});
