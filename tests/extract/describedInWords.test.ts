import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

test.each([
  ['whom somebody tells of', '“My mother rang me. She told me that it was late,” Ruiz said.', ['Ruiz', 'My mother']],
  ['whom somebody asked', '“I asked the captain, and he told me to go,” Ana Ruiz said.', ['Ana Ruiz', 'captain']],
  [
    'who acts, before whom something was done to',
    '“A sergeant stopped the driver. He told me to go,” Ana Ruiz said.',
    ['Ana Ruiz', 'sergeant'],
  ],
  [
    'nobody of another gender',
    'Jan Lund left.\n\n“My mother rang me. He told me that it was late,” Ana Ruiz said.',
    ['Ana Ruiz', 'Jan Lund'],
  ],
  [
    'whoever is named in between',
    '“My mother knew Jan Lund. He told me that it was late,” Ana Ruiz said. “So it was,” Jan Lund said.',
    ['Ana Ruiz', 'Jan Lund', 'Jan Lund'],
  ],
  [
    'what somebody was is no one else',
    '“She was a nurse. She told me that it was late,” Jan Lund said.',
    ['Jan Lund', ''],
  ],
  [
    'in an interview',
    'ANA RUIZ: Was it late?\n\nJAN LUND: My grandmother kept sheep, and she used to say: “Count them.”\n\nANA RUIZ: And then?\n\nJAN LUND: Then she sold them.',
    ['ANA RUIZ', 'JAN LUND', 'My grandmother', 'ANA RUIZ', 'JAN LUND'],
  ],
])('"he" and "she" in somebody’s words: %s', (_, text, expected) => {
  expect(speakersIn(`Three at the port\n\n${text}`)).toEqual(expected);
});
