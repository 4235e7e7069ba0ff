import { expect, test } from 'vitest';
import { whoSaid } from '../support/whoSaid.js';

test.each([
  [
    'a man, as “himself” tells',
    'President Holm has a boat, which she sold. Jan Berg, the speaker, said it was late. Holm himself was silent. Asked if it was late, he said: “No.”',
    ['it was late. <- Jan Berg', '“No.” <- Holm'],
  ],
  [
    'of two the one whose daughter the other is',
    'Rain fell.\n\nEva Lund, whose daughter Ana is six, held up a photograph. “She swims,” she said.',
    ['“She swims,” <- Eva Lund'],
  ],
  [
    'of two the one who would not say whether the other will go',
    'Rain fell.\n\nJan Lund would not say whether Per Berg would go. “We will see,” he said.',
    ['“We will see <- Jan Lund'],
  ],
  [
    'who is asked about, where the other only asks',
    'Rain fell.\n\nA reporter asked whether Per Berg was ill. “I am,” he said.',
    ['whether Per  <- reporter', '“I am,” he s <- Per Berg'],
  ],
  [
    'hardly whom the words in marks name',
    'Rain fell.\n\nAna Ruiz spoke. Eva Holm had wept. “You may go, Mrs Holm,” she said.',
    ['“You may go, <- Ana Ruiz'],
  ],
  [
    'in marks nobody who speaks there',
    'Rain fell.\n\nDan Berg left on Monday. Jan Lund said: “He told me to go.”',
    ['“He told me  <- Jan Lund', 'me to go.” <- Dan Berg'],
  ],
  [
    'a pronoun is the one of that gender',
    'Eva Lund met her deputy, Jon Holm, on Monday. “It was short,” he said. “It was polite,” she said.',
    ['“It was shor <- Jon Holm', '“It was poli <- Eva Lund'],
  ],
  [
    'of two in a row who the main clause is about',
    'Rain fell.\n\nWhen Jan Lund defended his remarks, Per Berg differed. “No,” he said.',
    ['“No,” he sai <- Per Berg'],
  ],
  [
    'who claims in the second clause',
    'Rain fell.\n\nPer Berg is due to sit his exams in May, and Jon Holm claims that five others have left. “I have nobody,” he said.',
    ['that five ot <- Jon Holm', '“I have nobo <- Jon Holm'],
  ],
  [
    'who is among those who say it says it',
    'Rain fell.\n\nAna Ruiz, a nurse from Porto, is among those who say it was late.',
    ['it was late. <- Ana Ruiz'],
  ],
  [
    'a relative pronoun is whom it stands beside',
    'The quay belongs to Ana Ruiz, who says it will stay shut.',
    ['it will stay <- Ana Ruiz'],
  ],
  [
    'a pronoun in a clause about somebody is who that is',
    'Eva Lund met Ana Ruiz, who wants a say in what she calls “a raft”.',
    ['“a raft”. <- Ana Ruiz'],
  ],
  [
    'but in what is said of whom it is somebody else',
    'Eva Lund, the mayor, met Ana Ruiz, who she says is late. She said no.',
    ['is late. She <- Eva Lund', 'no. <- Eva Lund'],
  ],
  [
    'somebody himself is nobody before',
    'Rain fell.\n\nMr Jan Lund spoke for the family. “No,” he said. It rained.\n\nThe pilot himself, Captain Kim Berg, wept as he spoke. “Yes,” he said.',
    ['“No,” he sai <- Jan Lund', '“Yes,” he sa <- Kim Berg'],
  ],
  [
    'first person inside a quotation is its speaker',
    'Who owns the quay?\n\nJon Lund, for the yard, was heard.\n\nMS RUIZ: Who speaks for the yard?\n\nMR LUND: I do. I deny that any pile was touched.',
    ['Who speaks f <- MS RUIZ', 'I do. I deny <- Jon Lund', 'that any pil <- Jon Lund'],
  ],
  [
    'and with a helping verb behind it',
    'Who owns the quay?\n\nJon Lund, for the yard, was heard.\n\nMS RUIZ: Who speaks for the yard?\n\nMR LUND: I do. We’ve warned that it was late.',
    ['Who speaks f <- MS RUIZ', 'I do. We’ve  <- Jon Lund', 'that it was  <- Jon Lund'],
  ],
  [
    'somebody’s kin with a name in front of a verb that no list has',
    'Ana Ruiz left the yard. Her sister Eva disagrees. “It is late,” she said.',
    ['“It is late, <- Eva'],
  ],
  [
    'who follows what was said of a name',
    'Ana Ruiz, the Texas consultant who predicted a loss, left for Ohio.',
    ['a loss, left <- Ana Ruiz'],
  ],
  [
    'who means the people, not what comes from them',
    'The plan drew anger from critics who called it an insult to every sailor.',
    ['it an insult <- critics'],
  ],
  [
    'who follows an age and what was said of a name',
    '“I believe it when I see it,” said Keisha Monroe, 29, a home health aide who said she was late for work.',
    ['“I believe i <- Keisha Monroe', 'she was late <- Keisha Monroe'],
  ],
  [
    'nobody calls themselves “he” in their own words',
    'Jan Lund was lost. “A guard answered. He said: ‘Who is it?’” he recalled.',
    ['“A guard ans <- Jan Lund', '‘Who is it?’ <- guard'],
  ],
  [
    'a second relative pronoun is whom the first is',
    'The yard belongs to Ana Ruiz, who chairs the board and who says it will close.',
    ['it will clos <- Ana Ruiz'],
  ],
  [
    'who was asked by name answers, and nobody who asked',
    'Ana Ruiz asked Eva Berg whether it was late. “Yes,” she said.',
    ['whether it w <- Ana Ruiz', '“Yes,” she s <- Eva Berg'],
  ],
  [
    'and so the colonel is whom she asked',
    'Jan Lund rose. Ana Ruiz asked him whether it was late. “Yes,” the colonel said.',
    ['whether it w <- Ana Ruiz', '“Yes,” the c <- Jan Lund'],
  ],
  [
    'but she may be who asked nobody by name',
    'Ana Ruiz asked whether it was late. “Nobody knows,” she added.',
    ['whether it w <- Ana Ruiz', '“Nobody know <- Ana Ruiz'],
  ],
  [
    'the mayor’s deputy comes in, as her deputy does',
    'Ana Ruiz met Jan Lund. The mayor’s deputy shrugged. “No,” he said.',
    ['“No,” he sai <- mayor’s deputy'],
  ],
  [
    'the narrator is the author',
    'The queen of tins\n\nBy Jan Lund\n\nAna Ruiz laughed. I asked if she was sure.',
    ['if she was s <- Jan Lund'],
  ],
  [
    'who thinks of somebody is who then speaks',
    'Analyst Ivo Moe of the Port Institute thinks Prime Minister Jan Lund has lost. “He has a majority,” he said.',
    ['“He has a ma <- Ivo Moe'],
  ],
  [
    'who was just called “she” is not whom “he” means, though nothing else tells',
    'Rep. Gideon Ek said the bill was late.\n\nHost Kimberly Strand smiled. “What do you say?” she asked.\n\n“Come to Porto,” he said.',
    ['the bill was <- Gideon Ek', '“What do you <- Kimberly Strand', '“Come to Por <- Gideon Ek'],
  ],
  [
    'who responds to reports is who then speaks, and not whom they are about',
    'Rain fell.\n\nTom Lund met Bo Ek.\n\nLund responded on Friday to reports that Ek planned to leave. “No,” he said.',
    ['“No,” he sai <- Tom Lund'],
  ],
])('%s', (_, text, expected) => {
  expect(whoSaid(text)).toEqual(expected);
});
