import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  [
    'a minister is not the prime minister',
    'Prime Minister Ana Ruiz said it was late.\n\nThe energy minister said no.',
    ['Ana Ruiz', 'energy minister'],
  ],
  [
    'unless she is told to be',
    'Prime Minister Ana Ruiz, who is also energy minister, said it was late.\n\nThe energy minister said no.',
    ['Ana Ruiz', 'Ana Ruiz'],
  ],
  [
    'the minister alone is whoever was named',
    'Prime Minister Ana Ruiz said it was late.\n\nThe minister said no.',
    ['Ana Ruiz', 'Ana Ruiz'],
  ],
  [
    'the press secretary is no secretary of state',
    'Secretary of State Ana Ruiz said it was late.\n\nThe press secretary said no.',
    ['Ana Ruiz', 'press secretary'],
  ],
  ['who is somewhere, not where', 'They met a trader in Accra, who said it was late.', ['trader in Accra']],
  ['who is from there', 'They met a senator from Ohio, who said it was late.', ['senator from Ohio']],
  ['who works there', 'He met Ana Ruiz of Loopr, who said it was late.', ['Ana Ruiz']],
  ['what is there', 'He left a hospital in Texas, which said it was sorry.', ['hospital in Texas']],
  ['but a country speaks', 'He left a meeting in Texas, which said it was sorry.', ['Texas']],
  ['and its government for it', 'The president of France, which said no, left.', ['France']],
  ['allies are not whose they are', 'Allies of the mayor, Tom Lund, say that he is ready.', ['Allies of the mayor']],
  ['nor is a family', 'The family of the victim, Tom Lund, said he was kind.', ['family of the victim']],
  ['owners are what is named', 'The owners, Norrvik Holdings, said it was late.', ['Norrvik Holdings']],
  ['nor is who acts for somebody', 'Tom Lund left. A lawyer representing Lund said no.', ['lawyer representing Lund']],
  ['or on them', '“No,” said a nurse treating Mr Lund. Tom Lund is 45.', ['nurse treating Mr Lund']],
  ['but whom a comma sets off', 'Tom Lund left. A pastor backing Lund, Ana Ruiz, said no.', ['Ana Ruiz']],
  ['a voter is not whom she backs', 'Tom Lund left. Voters supporting Lund said no.', ['Voters supporting Lund']],
  ['a report not whom it is about', 'Tom Lund left. A report criticising Lund said no.', ['report criticising Lund']],
  [
    'the driver not whom she drives',
    'Tom Lund left. The driver ferrying Lund home said no.',
    ['driver ferrying Lund home'],
  ],
  ['the nurse not whom she treated', 'Tom Lund left. The nurse who treated Lund said no.', ['nurse']],
  ['nor is whoever they sued', 'Tom Lund left. A lawyer who had sued Lund said no.', ['lawyer']],
  ['nor who fired them', 'Tom Lund left. A lawyer whom Lund had fired said no.', ['lawyer']],
  ['with “that”', 'Tom Lund left. A lawyer that Lund fired said no.', ['lawyer']],
  ['or without it', 'Tom Lund left. A lawyer Lund had fired said no.', ['lawyer']],
  ['or who owns it', 'Tom Lund left. A firm which backs Lund said no.', ['firm']],
  ['or pays them', 'Tom Lund left. A lawyer paid by Lund said no.', ['lawyer']],
  [
    'or whose seat they take',
    'Tom Lund left. A lawyer chosen to replace Lund said no.',
    ['lawyer chosen to replace Lund'],
  ],
  ['or goes', 'Tom Lund left. Two aides trying to stop Lund said no.', ['Two aides trying to stop Lund']],
  ['nor is the mayor, by her office', 'Tom Lund, the mayor, left. A lawyer the mayor fired said no.', ['lawyer']],
  ['with “that”, too', 'Tom Lund, the mayor, left. A lawyer that the mayor fired said no.', ['lawyer']],
  [
    'whoever defends him',
    'Tom Lund, the mayor, left. A lawyer defending the mayor said no.',
    ['lawyer defending the mayor'],
  ],
  ['or sues', 'Tom Lund, the mayor, left. Two aides suing the mayor said no.', ['Two aides suing the mayor']],
  ['or is for him', 'Tom Lund left. A lawyer for him said no.', ['lawyer for him']],
  ['or was hired', 'Tom Lund left. A lawyer hired by him said no.', ['lawyer']],
  ['the outgoing one is who is named', 'The outgoing Labour leader Ana Ruiz said no.', ['Ana Ruiz']],
  ['one of them is', 'One of his aides, Tom Lund, said it was late.', ['Tom Lund']],
  [
    'a union of the police is not the police',
    'The Police Federation said it was late.\n\nPolice said it was fine.',
    ['Police Federation', 'Police'],
  ],
  [
    'nor is an order',
    'The Fraternal Order of Police said it was late.\n\nPolice in Leeds said it was fine.',
    ['Fraternal Order of Police', 'Police in Leeds'],
  ],
  [
    'an office with government in its name is not the government',
    'The Government Accountability Office said it was late.\n\nThe government said it was fine.',
    ['Government Accountability Office', 'government'],
  ],
  [
    'a police department is the police',
    'Leeds Police said it was late.\n\nPolice said it was fine.',
    ['Leeds Police', 'Leeds Police'],
  ],
  [
    'whom a new paragraph names, though no list has the forename',
    'Brad Cottle said it was late.\n\nThat angered Aqqaluk Egede, whose family farms there. He said it was hot.',
    ['Brad Cottle', 'Aqqaluk Egede'],
  ],
  [
    'also where it looks like a man’s',
    'Ana Ruiz, the mayor, said she was late.\n\nThe news angered Avril Banerjee. “It was hot,” she said.',
    ['Ana Ruiz', 'Avril Banerjee'],
  ],
  [
    'but not whom somebody meets there',
    'Tom Lund said it was late.\n\nHe had met Oluchi Adeyemi. He said it was hot.',
    ['Tom Lund', 'Tom Lund'],
  ],
  [
    'a report speaks for whoever made it, not for whom it asked',
    'Half of pubs lose money, according to a report by the Pub Trust.\n\nThe report, based on a survey of 600 owners, says that it was late.',
    ['Pub Trust', 'Pub Trust'],
  ],
  [
    'a memo is not the request that brought it',
    'A memo obtained by The Canadian Press through a records request warns that the plant leaks.',
    ['memo'],
  ],
  [
    'who is identified by a name goes by it',
    'A mother of three in Ilford, who asked to be identified only as Dee, said that she was tired.\n\nDee said no.',
    ['Dee', 'Dee'],
  ],
  [
    'also where only a comma stands before',
    'The nurse, named only as Dee, said that she was tired.\n\nDee said no.',
    ['Dee', 'Dee'],
  ],
  ['those who do something', 'Those opposing the tax said it was unfair.', ['Those opposing the tax']],
])('%s', (_, text, names) => {
  expect(speakersIn(text)).toEqual(names);
});

test('an officer without a name may have the rank of whoever is named next', () => {
  const lead = 'A corps will be ready by autumn, the officer chosen to lead it has said, “if we can find a table”.';
  const next = 'Maj. Gen. Ana Ruiz, who spent a year counting bridges, spoke in Porto. “It is late,” she said.';
  expect(speakersIn(`Rain fell.\n\n${lead}\n\n${next}`)).toEqual(['Ana Ruiz', 'Ana Ruiz']);
});

test('who is told of without “that” does not say it', () => {
  expect(speakersIn('Rain fell.\n\nTom Lund left.\n\n“No,” said a lawyer Lund fired.')).not.toContain('Tom Lund');
  expect(speakersIn('Rain fell.\n\nTom Lund left.\n\n“No,” a tearful Lund told the board.')).toEqual(['Tom Lund']);
});
