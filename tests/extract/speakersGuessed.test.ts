import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'an age is that of who spoke three sentences before',
    'Eva Holm, 26, rows. Vera Lund spoke last. It was late, she said. She asked who had come. Everyone, they said.\n\n“I won,” the 29-year-old said.',
    ['It was late, <- Vera Lund', 'who had come <- Vera Lund', '“I won,” the <- Vera Lund'],
  ],
  [
    'the chair who is named beside it, not the president of another body',
    'The president of the club, Jan Lund, said it was late. It drew a smile from the chair of the court, the Danish judge Eva Holm, who asked if it was dark.',
    ['it was late. <- Jan Lund', 'if it was da <- Eva Holm'],
  ],
  [
    'a nominee who was something else before',
    'Rain fell.\n\nAna Ruiz, a former head of the port, met a panel. “I erred,” she said. The nominee said she would pay.',
    ['“I erred,” s <- Ana Ruiz', 'she would pa <- Ana Ruiz'],
  ],
  [
    '“they” are a spokesperson’s body',
    'A spokesperson for the trust said it was late. They added: “Get in touch.”\n\nThey said it would rain.',
    ['it was late. <- trust', '“Get in touc <- trust', 'it would rai <- trust'],
  ],
  [
    'but rather the people of the sentence before',
    'A spokesperson for the trust said it was late. The nurses were angry. They said it was not.',
    ['it was late. <- trust', 'it was not. <- nurses'],
  ],
  [
    'and nobody where somebody else left in between',
    'A spokesperson for the trust said it was late. Staff were tired. They went home. They said it was cold.',
    ['it was late. <- trust', 'it was cold. <- '],
  ],
  [
    'a reporter who asks does not answer',
    'Jan Lund left the court. A reporter asked whether he was sorry. “No,” he said.',
    ['whether he w <- reporter', '“No,” he sai <- Jan Lund'],
  ],
  [
    'anybody else who asks may go on',
    'A woman asked whether she could leave. “I am tired,” she said.',
    ['whether she  <- woman', '“I am tired, <- woman'],
  ],
  [
    'a player who scored is no manager',
    'Rain fell.\n\nJan Lund scored twice. The manager said it was late.',
    ['it was late. <- manager'],
  ],
  [
    'but may be the striker',
    'Rain fell.\n\nJan Lund scored twice. The striker said it was late.',
    ['it was late. <- Jan Lund'],
  ],
  [
    'who was arrested is no chief',
    'Rain fell.\n\nJan Lund was arrested on Monday. The chief said it was late.',
    ['it was late. <- chief'],
  ],
  [
    'who was freed is no minister',
    'Rain fell.\n\nJan Lund has been freed from prison. The minister said it was a mistake.',
    ['it was a mis <- minister'],
  ],
  [
    'but may be what others are',
    'Rain fell.\n\nTom Berg was jailed on Monday. “I was unlucky,” the actor said.',
    ['“I was unluc <- Tom Berg'],
  ],
  [
    'the mother of two is the only woman, however far back',
    'Eva Quist said her manager, Peter Sloane, was late. Sloane was out. The mother of two said it was sad.',
    ['her manager, <- Eva Quist', 'it was sad. <- Eva Quist'],
  ],
  [
    'a country that something is in is not “it”',
    'Jan Haddad wrote in a memo that it was late. Shops in the United States will close on Friday, it added.',
    ['that it was  <- Jan Haddad', 'Shops in the <- '],
  ],
  [
    'a programme that says something is a body',
    'Rain fell.\n\nThe World Food Programme cut rations. It said they would be cut again.',
    ['they would b <- World Food Programme'],
  ],
])('%s', (_, text, speakers) => {
  expect(whoSaid(text)).toEqual(speakers);
});
