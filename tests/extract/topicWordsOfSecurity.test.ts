import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';

const ids = (text: string): string[] =>
  findTopics(text, findPassages(text), [], libraryTopics()).topics.map(({ topic }) => topic);

const told: readonly (readonly [topic: string, text: string])[] = [
  ['arms-supplies', 'Two hundred howitzers were handed over in May and more were sent in June.'],
  ['arms-supplies', 'The embargo on weapons ends in May.'],
  ['military-mobility', 'Too much red tape slows the brigade on its way east.'],
  ['armed-forces', 'National service will last ten months.'],
  ['military-equipment', 'The army will replace its missiles with a new model.'],
  ['military-cooperation', 'The two navies signed a letter of intent.'],
  ['military-cooperation', 'Partners from nine countries took part in the exercise.'],
  ['deterrence', 'Nobody would dare such an attack, Ana Ruiz said.'],
  ['hybrid-threats', 'Ransomware stopped the trains in Lund.'],
  ['hybrid-threats', 'Moscow’s agents set fire to a depot, the prosecutor said.'],
  ['critical-infrastructure', 'A law will protect the infrastructure of towns.'],
  ['critical-infrastructure', 'Hackers shut the airport in Lund for an hour.'],
  [
    'energy-infrastructure-attacks',
    'Lviv had no heating on Sunday. Drones had come in the night, as so often in this war.',
  ],
  ['energy-infrastructure-attacks', 'The refinery was hit at dawn.'],
  ['maritime-security', 'The tanker was boarded in the strait.'],
  ['border-security', 'Irregular migration fell by a third.'],
  ['war-in-ukraine', 'Four years after the full-scale invasion, the town is half empty.'],
  ['war-in-ukraine', 'Shelling went on along the river, Ukrainian officers said.'],
  ['support-to-ukraine', 'Oslo sent Ukraine blankets.'],
  ['military-aid', 'Shells promised to Ukraine are late.'],
  ['humanitarian-aid', 'Aid groups fear a famine.'],
  ['humanitarian-aid', 'Aid lorries wait, and hunger spreads.'],
  ['war-in-ukraine', 'Men are missing in the trenches. Kyiv wants to call up more.'],
  ['military-aid', 'Ana Ruiz met Ukrainian recruits whom soldiers train near Lund.'],
  ['peace-talks', 'A negotiator will ask the rebels to let him in.'],
  ['ceasefire', 'The deal with Hamas was signed on Monday.'],
  ['hybrid-threats', 'Trolls and priests took Moscow’s money before the vote.'],
  ['critical-infrastructure', 'Arsonists set fire to a power line in Lund.'],
  ['just-peace', 'Peace without justice would not last, Ukraine says.'],
  ['parliamentary-scrutiny', 'The hearing was short. MEPs asked what Moscow knew.'],
  ['deterrence', 'Lund would retaliate at once. Its navy has nuclear submarines.'],
  ['hybrid-threats', 'GPS fails near the coast. Engineers suspect Russian masts.'],
  ['border-security', 'The fence along the frontier has sensors.'],
  ['support-to-ukraine', 'Donations fell by half. Kyiv had hoped for more.'],
  ['military-aid', 'The package has howitzers. Kyiv had asked for it.'],
  ['peace-talks', 'Ukraine has an answer to the 12-point plan.'],
  ['just-peace', 'Kyiv will not give up land in any deal.'],
  ['parliamentary-scrutiny', 'The Bundestag voted on the mandate for the frigate.'],
  ['arms-supplies', 'A licence was refused. The missiles stay in Lund.'],
  ['ceasefire', 'Ana Ruiz offered a truce. Ukrainian officers doubt it.'],
  ['peacekeeping', 'The coalition of the willing wants troops near Lviv.'],
  ['hybrid-threats', 'Two drones flew through Estonian airspace. Moscow calls it an error.'],
  ['energy-infrastructure-attacks', 'Gas fields were hit on Sunday.'],
  ['purl', 'Oslo will pay for US-made missiles that Ukraine needs.'],
  ['just-peace', 'Ukraine wants security guarantees before any deal.'],
  ['peace-talks', 'Both sides will negotiate in Doha to end the fighting that killed thousands of civilians.'],
  ['ceasefire', 'Both sides asked for a pause in the fighting.'],
  ['peacekeeping', 'A force of ten thousand would watch over the ceasefire.'],
  ['sanctions', 'Traders evade the limit with which the EU meant to hurt Moscow.'],
  ['sanctions', 'Russian crude loses its last buyers in the EU.'],
  ['parliamentary-scrutiny', 'The MPs want an inquiry. The radios of the army failed in May.'],
  ['armed-conflict', 'The town was shelled again; its hospital counted nine wounded.'],
  ['csdp', 'Irini has a new commander.'],
  ['european-defence', 'Paris and Berlin fell out over a howitzer.'],
  ['hybrid-threats', 'A cable was cut off Lund. The anchor had been dragged for miles.'],
  ['deterrence', 'Paris has an arsenal of 290 warheads.'],
  ['collective-defence', 'The drone was shot down, and the alliance met at once.'],
  ['critical-infrastructure', 'Hackers shut a waterworks near Lund.'],
  ['hybrid-threats', 'Malware had come by post.'],
  ['maritime-security', 'A freighter was boarded off Lund.'],
  ['border-security', 'Frontex sent a plane.'],
  ['energy-infrastructure-attacks', 'A turbine was damaged in the attack.'],
  ['humanitarian-aid', 'Malnutrition spreads, doctors say.'],
  ['peace-talks', 'A delegation came to save the ceasefire after the troops had left.'],
  ['peacekeeping', 'Lund keeps sixty soldiers in Kosovo.'],
  ['sanctions', 'Lund will lift its veto on the package, but Moscow waits.'],
  ['parliamentary-scrutiny', 'The Commons voted on the frigate.'],
  ['defence-industry', 'A joint venture will build the howitzers.'],
  ['military-equipment', 'The army has ordered forty tanks.'],
];

test.each(told)('%s is told by: %s', (topic, text) => {
  expect(ids(text)).toContain(topic);
});

const notTold: readonly (readonly [topic: string, text: string])[] = [
  ['military-equipment', 'Missiles killed two people in Lviv on Monday.'],
  ['energy-infrastructure-attacks', 'The flat in Lund had no heating and the landlord was away.'],
  ['ceasefire', 'The firm will freeze pay and halt its campaign.'],
  ['hybrid-threats', 'An agent sold the house in Lund.'],
  ['sanctions', 'The town will ban cars and evade a fine.'],
  ['critical-infrastructure', 'The airport in Lund has a new hall.'],
  ['parliamentary-scrutiny', 'The inquiry into the school’s roof goes on.'],
  ['support-to-ukraine', 'A pause would give Kyiv time.'],
  ['support-to-ukraine', 'Ana Ruiz sent Kyiv her regards.'],
  ['border-security', 'The fence around the school is new.'],
  ['just-peace', 'The court did justice to the farmers.'],
  ['war-in-ukraine', 'The farmer dug a trench in Lund.'],
  ['peacekeeping', 'The force of the wind broke the fence.'],
];

test.each(notTold)('%s is not told by: %s', (topic, text) => {
  expect(ids(text)).not.toContain(topic);
});
