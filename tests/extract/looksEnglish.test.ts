import { expect, test } from 'vitest';
import { looksEnglish } from '../../src/extract/stages/looksEnglish.js';

test.each([
  ['nothing', ''],
  ['one sentence', 'The ferry stayed in port on Tuesday.'],
  ['a headline', 'Mayor Ruiz urges calm as Rotterdam tram strike drags on'],
  ['capitals', 'THE COUNCIL SAID IT WOULD NOT PAY FOR A NEW BRIDGE'],
  [
    'short sentences with little but names and verbs',
    'Asked whether she would call a snap vote, Marchand replied: “No.” Ruiz will call an election, Lund called a meeting.',
  ],
  [
    'many foreign names',
    'Ursula van der Meer, José de la Cruz and Émile du Pont of Les Amis de la Forêt met Jan van den Berg in Den Haag. ' +
      'Der Anzeiger and La Voce del Porto had written about the talks, which were called off after two hours.',
  ],
  [
    'hardly anything but surnames with what opens them',
    'Jan van der Berg, Ola van den Bosch, Ida de la Cruz and Kim van Holt met Eva de Wit.',
  ],
  [
    'a list of names',
    'Squad: Ruiz, Novak, Okoro, Lindqvist, Marchetti, Ó Briain, Kowalska, Dupont, Petrov, Hansen, Silva.',
  ],
  [
    'a quotation in another language',
    'The chairman read the sentence aloud. “Nous ne sommes pas là pour juger,” it said. The room was silent for a while, ' +
      'and then the clerk asked whether it should be translated for the record of the meeting.',
  ],
])('%s looks like English', (_, text) => {
  expect(looksEnglish(text)).toBe(true);
});

test.each([
  [
    'German',
    'Die Ministerin sagte am Montag, der Hafen werde nicht vor dem Winter geöffnet. Der Rat will sich im März damit befassen.',
  ],
  [
    'French',
    'La ministre a déclaré lundi que le port ne serait pas ouvert avant l’hiver. Le conseil se réunira en mars.',
  ],
  [
    'Dutch',
    'De minister zei maandag dat de haven niet voor de winter opengaat. De raad komt in maart bij elkaar over het plan.',
  ],
  [
    'Spanish',
    'La ministra dijo el lunes que el puerto no se abrirá antes del invierno. El consejo se reunirá en marzo.',
  ],
  [
    'Italian',
    'La ministra ha detto lunedì che il porto non sarà aperto prima dell’inverno. Il consiglio si riunirà a marzo.',
  ],
  [
    'Portuguese',
    'A ministra disse na segunda-feira que o porto não abrirá antes do inverno. O conselho se reúne em março.',
  ],
  [
    'Polish',
    'Minister powiedziała w poniedziałek, że port nie zostanie otwarty przed zimą. Rada zbierze się w marcu, by o tym mówić.',
  ],
  [
    'Czech',
    'Ministryně v pondělí řekla, že přístav se do zimy neotevře. Rada se sejde v březnu a bude o tom jednat, protože je to nutné.',
  ],
  [
    'Swedish',
    'Ministern sade på måndagen att hamnen inte öppnas före vintern. Rådet möts i mars och det är som väntat.',
  ],
  [
    'Danish',
    'Ministeren sagde mandag, at havnen ikke åbner før vinteren. Rådet mødes i marts for at tale om det, og det er godt.',
  ],
  [
    'Hungarian',
    'A miniszter hétfőn azt mondta, hogy a kikötő nem nyílik meg a tél előtt. A tanács márciusban ül össze, és erről tárgyal.',
  ],
  [
    'Finnish',
    'Ministeri sanoi maanantaina, että satamaa ei avata ennen talvea. Neuvosto kokoontuu maaliskuussa ja käsittelee asiaa silloin uudelleen.',
  ],
  [
    'Turkish',
    'Bakan pazartesi günü limanın kıştan önce açılmayacağını söyledi. Konsey mart ayında toplanacak ve bu konuyu yeniden ele alacak.',
  ],
  ['Greek', 'Η υπουργός είπε τη Δευτέρα ότι το λιμάνι δεν θα ανοίξει πριν από τον χειμώνα.'],
  ['Ukrainian', 'Міністерка сказала в понеділок, що порт не відкриється до зими.'],
  ['Japanese', '大臣は月曜日、港は冬まで開かないと述べた。'],
])('%s does not', (_, text) => {
  expect(looksEnglish(text)).toBe(false);
  expect(looksEnglish(`NATO – EU\n\n${text}\n${text}`)).toBe(false);
});
