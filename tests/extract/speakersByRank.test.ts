import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a people is whoever the text says is of it',
    'The Danish envoy, Mette Krog, met the Latvian consul, Ilze Berzina. “We agree,” the Dane said.',
    ['“We agree,”  <- Mette Krog'],
  ],
  [
    'a naval officer is whoever has a rank',
    'Captain Jan Lund met the keeper, Ivo Moe. Moe and Lund propose a mast. “It is late,” the naval officer said.',
    ['a mast. “It  <- Ivo Moe + Jan Lund', '“It is late, <- Jan Lund'],
  ],
  [
    'a rank in other letters is the same rank',
    'Rain fell.\n\nLt Col Ana Ruiz runs the depot. “No,” the colonel said. Cmdt Eva Berg left. “No,” the commandant said.',
    ['“No,” the co <- Ana Ruiz', '“No,” the co <- Eva Berg'],
  ],
  [
    'a duchess is who is called so',
    'Rain fell.\n\nPrince Nils and Tova, Duchess of Norrvik’s talk with Ana Ruiz was shown. The duchess said it was late.',
    ['it was late. <- Tova'],
  ],
  ['but no duke', 'Rain fell.\n\nTova, Duchess of Norrvik, left. The duke said it was late.', ['it was late. <- duke']],
  [
    'a rank without a full stop is the rank',
    'Rain fell.\n\nRear Adm Ana Ruiz runs the depot. Eva Berg left. “No,” the admiral said.',
    ['“No,” the ad <- Ana Ruiz'],
  ],
  [
    'a director is who has that title',
    'Rain fell.\n\nExecutive Director Ana Ruiz said it was late. Jon Lund, who heads a school, said it rained. It is a joke, the Director said.',
    ['it was late. <- Ana Ruiz', 'it rained. I <- Jon Lund', 'It is a joke <- Ana Ruiz'],
  ],
  [
    'the prince of another house is somebody else',
    'Rain fell.\n\nA spokesman for Prince Jan said it was late. The Prince of Porto said it rained. The prince, Jan, left.',
    ['it was late. <- Jan', 'it rained. T <- Prince of Porto'],
  ],
  [
    'letters after a name belong to nobody else',
    'Ana Ruiz KC said her client was sorry.',
    ['her client w <- Ana Ruiz'],
  ],
  [
    'an office in letters is the office',
    'Prime Minister Ana Ruiz met Jon Berg, a shipowner. Speaking in Porto, the PM said the quay was safe.',
    ['the quay was <- Ana Ruiz'],
  ],
  [
    'what somebody was before means who just spoke',
    'Ana Ruiz, the president of the council, struck a softer note. The former harbour minister said the talks were frank.',
    ['the talks we <- Ana Ruiz'],
  ],
  [
    'a British secretary is a minister',
    'Defence Secretary Ana Ruiz would not say more. “Ask me later,” the minister said.',
    ['“Ask me late <- Ana Ruiz'],
  ],
  [
    'a rank may be written short',
    'Det Sgt Ana Ruiz led the search. “It is late,” the officer said.',
    ['“It is late, <- Ana Ruiz'],
  ],
  [
    'who has a rank is an officer',
    'Colonel Jan Lund, the yard’s spokesman, spoke first. “It is late,” the officer said.',
    ['“It is late, <- Jan Lund'],
  ],
  [
    'a justice is a judge',
    'Mrs Justice Ruiz warned the jury. “Nobody knows,” the judge said.',
    ['“Nobody know <- Ruiz'],
  ],
  [
    'a retired general is a general',
    'General (ret.) Jan Lund spoke. The general warned that the quay was late.',
    ['that the qua <- Jan Lund'],
  ],
  [
    'what somebody was before is said with ex-, too',
    'Former Danish envoy Jan Lund smiled. The ex-diplomat promised that he would register.',
    ['that he woul <- Jan Lund'],
  ],
  [
    'an officer of a country is who has a rank',
    'Colonel Ines Rautenberg, the chief of the mission, spoke. The German officer said it was late.',
    ['it was late. <- Ines Rautenberg'],
  ],
  [
    'a Gaelic surname is no brand',
    'It was signed by Murdina NicAulay, director of the pier. “It is late,” said Ms NicAulay. “Or early,” the director added.',
    ['“It is late, <- Murdina NicAulay', '“Or early,”  <- Murdina NicAulay'],
  ],
  [
    'a vice-admiral is an admiral',
    'Then came Vice-Admiral Sir Jan Lund, who had a slide. “One and a bit,” said the admiral.',
    ['“One and a b <- Jan Lund'],
  ],
  [
    'who is a Dane or a Christian Democrat is a person',
    'Wilmot Krantz, a Christian Democrat, dismisses it. “We wait,” he told me. Osk Brandt, a Dane, agrees. “So do I,” she said.',
    ['“We wait,” h <- Wilmot Krantz', '“So do I,” s <- Osk Brandt'],
  ],
  [
    'a vice-admiral goes by that, and a vice-president too',
    'Vice-Admiral Ana Ruiz met Vice-President Jan Lund. “We wait,” the vice-admiral said. “So do we,” the vice-president said.',
    ['“We wait,” t <- Ana Ruiz', '“So do we,”  <- Jan Lund'],
  ],
  [
    'the director is no deputy chief executive',
    'Ana Ruiz, director of the Mine Centre, met Jan Lund, deputy chief executive of Norrvik. “We wait,” said the director.',
    ['“We wait,” s <- Ana Ruiz'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});
