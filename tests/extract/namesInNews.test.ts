import { extractArticle } from 'onrecord/extract';
import { expect, test } from 'vitest';
import { speakersIn } from '../support/whoSaid.js';

/** Who says it in a sentence under a headline, and what kind each of them is. */
const speakersOf = (source: string): string | undefined =>
  speakersIn(`News from today\n\n${source} said it was late.`, ({ kind, name }) => `${kind} ${name}`).at(-1);

test.each([
  ['Macron and Merz', 'person Macron + person Merz'],
  ['Reeves and Starmer', 'person Reeves + person Starmer'],
  ['Trump, Putin and Xi', 'person Trump + person Putin + person Xi'],
  ['Starmer and his aides', 'person Starmer + group his aides'],
  ['Berg and Norwegian President Jan Lund', 'person Berg + person Jan Lund'],
  ['Vam and the GMB', 'person Vam + organization GMB'],
  ['Labour and Conservative MPs', 'group Labour and Conservative MPs'],
  ['Shops and Restaurants', 'group Shops and Restaurants'],
  ['Norrland and Sweden captain Jan Lund', 'person Jan Lund'],
  ['Prime Minister Ana Ruiz and French president Jan Lund', 'person Ana Ruiz + person Jan Lund'],
  ['Justice and interior minister Jan Lund', 'person Jan Lund'],
  ['Sen. Ana Ruiz, R-Ky., and Rep. Jan Lund, D-Calif.,', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, the MP for Stade, and Jan Lund, the MP for Porto,', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, of Citizens Advice, and Jan Lund, founder of Norrvik,', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, Norrvik’s chief executive, and NATO envoy Jan Lund', 'person Ana Ruiz + person Jan Lund'],
  ['Ana Ruiz, Labour, and Jan Lund', 'person Ana Ruiz'],
])('each who speaks is somebody: %s', (source, speakers) => {
  expect(speakersOf(source)).toBe(speakers);
});

test.each(
  [
    'Department for Environment, Food and Rural Affairs',
    'Ministry of Housing, Communities and Local Government',
    'Centers for Disease Control and Prevention',
    'Bureau of Alcohol, Tobacco, Firearms and Explosives',
    'Culture, Media and Sport Committee',
    'Foreign, Commonwealth & Development Office',
    'Senate Health, Education, Labor and Pensions Committee',
    'House Energy and Commerce Committee',
    'U.S. Immigration and Customs Enforcement',
    'U.S. National Oceanic and Atmospheric Administration',
    'Royal College of Paediatrics and Child Health',
    'International Longshoremen’s Association',
    'House Veterans’ Affairs Committee',
    'Stade County Sheriff’s Office',
    'Stade Health and Human Services Commission',
  ].flatMap((body) => [`The ${body}`, `A spokesman for the ${body}`].map((source) => [source, `organization ${body}`])),
)('a body is one, whatever "and", commas and possessives stand in its name: %s', (source, body) => {
  expect(speakersOf(source as string)).toBe(body);
});

test.each([
  ['The Department for Education and Ofsted', 'organization Department for Education + organization Ofsted'],
  ['The Ministry of Health, Norrvik and Berg', 'organization Ministry of Health + person Norrvik + person Berg'],
  ['The Ministry of Health and the Harbour Board', 'organization Ministry of Health + organization Harbour Board'],
  ['The Ministry of Health and Jan Lund', 'organization Ministry of Health + person Jan Lund'],
  ['The University of Porto and Norrvik', 'organization University of Porto + person Norrvik'],
  ['Lund’s Harbour Board', 'organization Harbour Board'],
  ['The president’s Justice Department', 'organization Justice Department'],
  ['In the House of Commons, Ruiz and Berg', 'person Ruiz + person Berg'],
  ['The Medicines and Healthcare products Regulatory Agency', 'organization Regulatory Agency'],
  ['Minister for Children, Disability and Equality Etelka Vam', 'person Etelka Vam'],
  ['Minister for Rural and Community Development Etelka Vam', 'person Etelka Vam'],
  ['On Monday Culture, Media and Sport Secretary Etelka Vam', 'person Etelka Vam'],
  ['House Energy and Commerce Committee Chairman Etelka Vam', 'person Etelka Vam'],
  ['House Speaker Etelka Vam and Senate Leader Jan Lund', 'person Etelka Vam + person Jan Lund'],
])('what "and" and a possessive stand between is no one body: %s', (source, speakers) => {
  expect(speakersOf(source)).toBe(speakers);
});

test('several speak behind the verb, too', () => {
  const { quotes } = extractArticle('News from today\n\n“It is late,” said Ana Ruiz, Lund and Eva Berg.');
  expect(quotes[0]?.speakers).toHaveLength(3);
});

test.each([
  ['“It is late,” press secretary Etelka Vam said.', 'said', 'press secretary Etelka Vam'],
  ['“It is late,” White House press secretary Etelka Vam said.', 'said', 'White House press secretary Etelka Vam'],
  ['“It is late,” state Sen. Etelka Vam said.', 'said', 'state Sen. Etelka Vam'],
  ['“It is late,” then-Sen. Etelka Vam said.', 'said', 'then-Sen. Etelka Vam'],
  ['“It is late,” report author Etelka Vam told us.', 'told', 'report author Etelka Vam'],
  ['“It is late,” say Stade officials.', 'say', 'Stade officials'],
  ['“It is late,” Etelka Vam, who served a full term as mayor, said.', 'said', 'Etelka Vam'],
  ['“It is late,” the doctor, who asked not to be named, told us.', 'told', 'the doctor'],
  ['“It is late,” Etelka Vam, whose report led to the vote, said.', 'said', 'Etelka Vam'],
  ['Norway’s IT minister, Etelka Vam, said it was late.', 'said', 'Norway’s IT minister, Etelka Vam'],
  ['The deputy first minister, Etelka Vam, said it was late.', 'said', 'The deputy first minister, Etelka Vam'],
  ['The club’s then manager, Etelka Vam, said it was late.', 'said', 'The club’s then manager, Etelka Vam'],
  [
    'Wildlife campaigner and TV presenter Etelka Vam said it was late.',
    'said',
    'Wildlife campaigner and TV presenter Etelka Vam',
  ],
  ['The club’s leader – Etelka Vam – said it was late.', 'said', 'The club’s leader – Etelka Vam'],
  ['Etelka Vam – never one to hold back – said it was late.', 'said', 'Etelka Vam'],
  ['The WHO’s director general, Etelka Vam, said it was late.', 'said', 'The WHO’s director general, Etelka Vam'],
  ['He met officials and Ruiz said it was late.', 'said', 'Ruiz'],
])('what stands before a verb of speech is whole, and no word of it is the verb: %s', (sentence, cue, source) => {
  const text = `News from today\n\n${sentence}`;
  const [quote] = extractArticle(text).quotes;
  const words = [quote?.cue, quote?.source].map((span) => span && text.slice(span.start, span.end));
  expect(words).toEqual([cue, source]);
});

test.each([
  ['Writing on Instagram, the singer', 'group singer'],
  ['Speaking to Variety, the singer', 'group singer'],
  ['Speaking on Newsnight, the singer', 'group singer'],
  ['Flanked by Vam, the singer', 'group singer'],
  ['Outgoing mayor Ana Ruiz, a nurse,', 'person Ana Ruiz'],
])('where somebody speaks is not who speaks: %s', (source, speakers) => {
  expect(speakersOf(source)).toBe(speakers);
});

test.each([
  ['A South Western Railway spokesperson', 'organization South Western Railway'],
  ['An NHS England spokesperson', 'organization NHS England'],
  ['A spokesperson for Norrvik’s AI Office', 'organization AI Office'],
  ['A spokesman for Norrvik’s works council', 'organization Norrvik’s works council'],
  ['A Stade city council spokesperson', 'organization Stade city council'],
  ['A ministry spokesperson', 'organization ministry'],
  ['San Jose-based Halcyon Media', 'organization Halcyon Media'],
  ['The Committee to Protect Journalists', 'organization Committee to Protect Journalists'],
  ['Scottish Power', 'organization Scottish Power'],
  ['Nasa', 'organization Nasa'],
  ['The company’s Etelka Vam', 'person Etelka Vam'],
  ['Crane operator Etelka Vam, 41,', 'person Etelka Vam'],
  ['The operator, Westlink,', 'organization Westlink'],
])('bodies and their people are told apart: %s', (source, speaker) => {
  expect(speakersOf(source)).toBe(speaker);
});

test.each([
  ['The Sarpanch, Etelka Vam,', 'person Etelka Vam'],
  ['The Bishop of Stade, the Rt Rev Etelka Vam,', 'person Etelka Vam'],
  ['The GMB, Etelka Vam’s union,', 'organization GMB'],
  ['Ministers and Etelka Vam', 'group Ministers + person Etelka Vam'],
  ['The ministers of Norway and Sweden', 'group ministers of Norway and Sweden'],
])('who holds an office and who stands beside others is somebody: %s', (source, speakers) => {
  expect(speakersOf(source)).toBe(speakers);
});

test('who speaks through a spokesman is none', () => {
  const { entities } = extractArticle('News from today\n\nThrough a spokesman, Etelka Vam said it was late.');
  expect(entities[0]).toMatchObject({ name: 'Etelka Vam', roles: [] });
});

test.each([
  ['Devon and Cornwall Police', 'organization Devon and Cornwall Police'],
  ['A spokesman for Devon and Cornwall Police', 'organization Devon and Cornwall Police'],
  ['Lund and the Harbour Council', 'person Lund + organization Harbour Council'],
  ['Bishop of Porto Alegre Ana Ruiz', 'person Ana Ruiz'],
  ['The Bishop of Porto', 'person Bishop of Porto'],
])('a body of two places is one, and a bishop with a name goes by it: %s', (source, speakers) => {
  expect(speakersOf(source)).toBe(speakers);
});
