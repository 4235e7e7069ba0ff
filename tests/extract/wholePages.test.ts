import { expect, test } from 'vitest';
import { namedIn } from '../support/namedIn.js';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  [
    'A clerk thanked the newest member of the state Supreme Court. The Supreme Court left.',
    'organization Supreme Court',
  ],
  ['It went to the Teacher Retirement System, which said it was late.', 'organization Teacher Retirement System'],
  [
    'Jan Lund was director of the Florida Division of Harbour Management. “No,” he said.',
    'organization Florida Division of Harbour Management',
  ],
  ['Norrvik County Public Schools confirmed that it was late.', 'organization Norrvik County Public Schools'],
  ['Troops left the Gaza Strip. The Gaza Strip was quiet, a clerk said.', 'place Gaza Strip'],
  ['A co-owner of the New Jersey Otters left. The New Jersey Otters said no.', 'organization New Jersey Otters'],
  ['Whales lay on Stewart Island, a clerk said.', 'place Stewart Island'],
  ['The yards of the Nordics are shut, a clerk said.', 'place Nordics'],
  ['It is seen in Lower Stade. Lower Stade was shut, a clerk said.', 'place Lower Stade'],
  ['The owner of the 4-star Hotel Vamia left, a clerk said.', 'place Hotel Vamia'],
  ['Kerala reports ten cases, a clerk said.', 'place Kerala'],
  ['“It is late,” said KVAM-TV. KVAM-TV reported it was late.', 'organization KVAM-TV'],
  [
    'A head of the Center for Norse Women and Politics left. “No,” she said.',
    'organization Center for Norse Women and Politics',
  ],
  ['Team Lund said no. Jan Lund, 70, left. “No,” Lund said.', 'organization Team Lund'],
  ['Norse-born Ana Vamthorpe said no.', 'person Ana Vamthorpe'],
  ['The Israeli-occupied West Bank is calm, a clerk said.', 'place West Bank'],
  ['“She did that,” added a South Carolina Democrat.', 'group South Carolina Democrat'],
  ['The University and College Union said no.', 'organization University and College Union'],
  [
    'A clerk at the Department of Design and Construction said no.',
    'organization Department of Design and Construction',
  ],
  ['The Alliance of Trawler and Ferry Owners said it was over.', 'organization Alliance of Trawler and Ferry Owners'],
  [
    'The Norrland Commission for Rights and Freedoms said no.',
    'organization Norrland Commission for Rights and Freedoms',
  ],
  ['Jan Lund, a director at the Committee for a Dry Harbour, said no.', 'organization Committee for a Dry Harbour'],
])('names of pages are of their kind: %s', (text, entity) => {
  expect(namedIn(text)).toContain(entity);
});

test.each([
  ['“Mark my words,” Ana Ruiz said.', 'Mark'],
  ['They took blood, and X-rays had shown a bone, a clerk said.', 'X-rays'],
  ['The board read the QR code. QR codes are cheap, it said.', 'QR'],
  ['It was updated at 9:27 PM IST on Monday, a clerk said.', 'IST'],
  ['It draws a line from a major Boston industry to the docks, Ana Ruiz said.', 'person Boston'],
  ['She is the first Native American to be sworn in, Jan Lund said.', 'Native American'],
  ['Police in Region Two left. Two loggers said they had heard it.', 'person Two'],
  ['Hurricane Irma hit the port. Irma killed ten people. Irma was strong, Ana Ruiz said.', 'Irma'],
  ['Irma killed ten people, Ana Ruiz said. Hurricanes Irma and Maria were strong. Maria hit the port.', 'Maria'],
  ['Headliners are Ana Ruiz, Olivia Lund and Queen. Ana Ruiz left.', 'person Ana Ruiz, '],
  ['Deputy Police Commissioner Jan Lund said no.', 'Deputy Police'],
  ['A yard in Porto. Photo: Ana Ruiz/Norrpix', 'Ana Ruiz'],
  ['“[Harbour President Ana] Vam is glad,” Jan Lund said. Ana Vam left.', 'person Ana,'],
  ['“Minister (Ana) Vam is glad,” Jan Lund said. Eva Vam left.', 'person Ana'],
  ['They sold it at a major Jan Rothvik sale, a clerk said.', 'major'],
  ['It was a major United Nations event, a clerk said.', 'major'],
])('what pages write with a capital is not all a name: %s', (text, name) => {
  expect(namedIn(text).map((entity) => entity.replace('Deputy Police Commissioner', ''))).not.toContainEqual(
    expect.stringContaining(name),
  );
});

test.each([
  [
    'Acting U.S. Attorney for the District of Massachusetts Jan Lund said the case was open.',
    'person Jan Lund, Acting U.S. Attorney for the District of Massachusetts',
  ],
  ['Additional District Collector Om Vam said it was over.', 'person Om Vam'],
  [
    'Jan Lund, a manager for Spain, Norway and Norrland, said no.',
    'person Jan Lund, manager for Spain, Norway and Norrland',
  ],
  ['They met Senator from South Carolina Jan Lund. “No,” said Lund.', 'person Jan Lund, Senator from South Carolina'],
  ['By Jan Lund May 12, 2026', 'person Jan Lund'],
  ['Jan Lund, the mayor of Boston, Ola Berg and Eva Lind said no.', 'person Jan Lund, mayor of Boston'],
  ['It was closed by the mayor of Boston, Jan Lund said.', 'person Jan Lund'],
  ['He thanked the board’s deputy leader, Jan Lund added on Monday.', 'person Jan Lund'],
  ['“It is over,” the chair of the board, Jan Lund said.', 'person Jan Lund, chair of the board'],
  ['The chair of the board, Jan Lund said the plan was bad.', 'person Jan Lund, chair of the board'],
])('people have the offices that are theirs: %s', (text, entity) => {
  expect(namedIn(text)).toContain(entity);
});

test.each([
  ['Jan Lund, a manager for the UK, Ireland and Norrland, said it was late.', 'Jan Lund'],
  ['Ana Ruiz, a manager for Stade, Vamia and Norrland, said it was late.', 'Ana Ruiz'],
  ['Ana Ruiz, the mayor of Stade, and Jan Lund said it was late.', 'Ana Ruiz + Jan Lund'],
])('where somebody works speaks with nobody: %s', (text, who) => {
  expect(speakersIn(`Rain fell.\n\n${text}`)).toEqual([who]);
});

test('who has the name of a body speaks by it', () => {
  const talk = 'Rain fell.\n\nMichael Bloomberg, a farmer, left after a Bloomberg talk. Few liked the Bloomberg plan.';
  expect(speakersIn(`${talk} “It is late,” Bloomberg said.`)).toEqual(['Michael Bloomberg']);
});
