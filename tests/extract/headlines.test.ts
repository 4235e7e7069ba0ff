import { expect, test } from 'vitest';
import { readQuotes } from '../support/readQuotes.js';

test.each([
  ['‘I was lost’: Ana Ruiz on her year at sea', ['‘I was lost’ <- Ana Ruiz']],
  ['‘It was chaos’: anger in Stade as the quay shuts', ['‘It was chaos’ <- ']],
  ['‘The Wide Bay’: a guide', []],
  ['Fees to rise, states announce', ['Fees to rise <- states']],
  ['Norrvik pier ‘will be built’', ['‘will be built’ <- ']],
  ['Norrvik fears ‘ghost boats’', []],
  ['Overflights: ‘We only count them’', ['‘We only count them’ <- ']],
  ['Ships First, Quays Later, Says Port Chief', ['Ships First, Quays Later <- Port Chief']],
])('a quotation opens a headline: %s', (headline, expected) => {
  expect(readQuotes(`${headline}\n\nThe port was shut.`)).toEqual(expected);
});

test.each([
  ['Ana Ruiz: the girl who moved the pier', []],
  ['Review: ‘The Pier’ is a joy', []],
  ['Ruiz: We will fight on', ['We will fight on <- Ruiz']],
])('a headline, %s', (headline, quotes) => {
  expect(readQuotes(`${headline}\n\nAna Ruiz came to the port.`)).toEqual(quotes);
});

test.each([
  ['‘We will win’: Ruiz', ['‘We will win’ <- Ruiz']],
  ['Budget is ‘a sham’ - Ruiz', ['Budget is ‘a sham’ <- Ruiz']],
  ['Budget is a sham – Ruiz', ['Budget is a sham <- Ruiz']],
  ['Port will not bow to threats: PM Ruiz', ['Port will not bow to threats <- PM Ruiz']],
  ['Pilot left the ship, captain tells inquiry: the hearing in full', ['Pilot left the ship <- captain']],
  ['On the quay, captain says: the ship left', ['the ship left <- captain']],
  ['Port to close for a year - ministry', ['Port to close for a year <- ministry']],
  ['Norrvik needs more nurses: report', ['Norrvik needs more nurses <- report']],
  ['Port will close in May - Reuters', []],
  ['Ruiz: Port will need more nurses.', ['Port will need more nurses <- Ruiz']],
  ['Ruiz: My plans are not set in stone.', ['My plans are not set in stone <- Ruiz']],
  ['Ruiz: No change at port', ['No change at port <- Ruiz']],
  ['Ruiz to workers: Port will stay open', ['Port will stay open <- Ruiz']],
  ['Ruiz at inquiry: Port was shut', ['Port was shut <- Ruiz']],
  ['Ruiz on port: What we know', []],
  ['Port to charge ships: Berg pays', []],
  ['Norrvik Bank boss: Fees will rise', ['Fees will rise <- Norrvik Bank boss']],
  ['Fees will rise, warn experts', ['Fees will rise <- experts']],
  ['Ruiz says ‘enough is enough’ over port', ['‘enough is enough’ <- Ruiz']],
  ['Ruiz says ‘serious doubts’ over port remain', ['‘serious doubts’ over port remain <- Ruiz']],
  ['Ruiz camp: Rivals will lose', ['Rivals will lose <- Ruiz camp']],
  ['Poll: Two parties in dead heat', ['Two parties in dead heat <- Poll']],
  ['Ruiz: Scandal disqualifies her', ['Scandal disqualifies her <- Ruiz']],
  ['Ruiz: Five tips for the port', []],
  ['Police: Driver fled', ['Driver fled <- Police']],
  ['The Latest: Berg wins port', []],
  ['Ruiz says port will shut, urges ministers to act', ['port will shut <- Ruiz', 'ministers to act <- Ruiz']],
  ['Ruiz says thieves broke in, calls it ‘sad’', ['thieves broke in <- Ruiz', 'it ‘sad’ <- Ruiz']],
  [
    'Ruiz Says Thieves Broke In, Calls Berg’s Remarks ‘Sad’',
    ['Thieves Broke In <- Ruiz', 'Berg’s Remarks ‘Sad’ <- Ruiz'],
  ],
  ['Ruiz says rents, calls and data cost more', ['rents, calls and data cost more <- Ruiz']],
  ['Ruiz May Not Have Promised A Port', []],
  ['Experts: Norrvik will need more nurses', ['Norrvik will need more nurses <- Experts']],
  ['Parliament: MPs vote on port', []],
  ['Port is a farce: Berg', ['Port is a farce <- Berg']],
  ['Port is closing: live updates', []],
  ['Port will close in May: the letter', []],
  ['The woman who moved the pier: Ana Ruiz', []],
  ['Port is closing: Norrvik', []],
  ['Harbour Prize Goes Home: Jan Lund', []],
])('a headline opens or ends with its speaker, or with none: %s', (headline, quotes) => {
  const text = `${headline}\n\nAna Ruiz, the mayor, said it was late. Jan Lund told Reuters he was cold in Norrvik. It was cold, said Eva Berg.`;
  expect(readQuotes(text).slice(0, -3)).toEqual(quotes);
});

test.each([
  ['Ruiz says pier is “unsafe”, urges calm', ['pier is “unsafe” <- Ruiz', 'calm <- Ruiz']],
  ['Ruiz says the roof fell, denies rift', ['the roof fell <- Ruiz', 'rift <- Ruiz']],
  ['Pier is “unsafe”, warns Ruiz', ['Pier is “unsafe” <- Ruiz']],
  ['Port cuts fees, says tariffs cloud outlook', ['tariffs cloud outlook <- Port']],
  ['Port raises fees, says supply problems persist', ['supply problems persist <- Port']],
  ['Port raises fees, say tenants groups', ['Port raises fees <- tenants groups']],
])('a second verb of a headline goes on from who speaks: %s', (headline, expected) => {
  expect(readQuotes(`${headline}\n\nAna Ruiz met Jan Lund.`)).toEqual(expected);
});

test.each([
  ['Ruiz: pier project cost “four times its worth”', ['pier project cost “four times its worth” <- Ruiz']],
  ['Ruiz Slams Lund: ‘He Is Making Us All Less Safe’', ['‘He Is Making Us All Less Safe’ <- Ruiz']],
  ['Ruiz Defends Vote: ‘I had no choice’', ['‘I had no choice’ <- Ruiz']],
])('somebody does something before a colon: %s', (headline, expected) => {
  expect(readQuotes(`${headline}\n\nAna Ruiz met Jan Lund.`)).toEqual(expected);
});
