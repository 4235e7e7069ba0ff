import { expect, test } from 'vitest';
import { findPassages } from '../../src/extract/stages/findPassages.js';
import { findTopics } from '../../src/extract/stages/findTopics.js';
import { libraryTopics } from '../../src/extract/topics/libraryTopics.js';

const ids = (text: string): string[] =>
  findTopics(text, findPassages(text), [], libraryTopics()).topics.map(({ topic }) => topic);

const told: readonly (readonly [topic: string, text: string])[] = [
  ['armed-conflict', 'Rebels took the town after fighting that killed forty people.'],
  ['european-defence', 'The commission wants a common market for weapons by 2030.'],
  ['csdp', 'The European Union’s force in Bosnia has a new commander.'],
  ['strategic-autonomy', 'Europe should no longer depend on American missiles, Ana Ruiz said.'],
  ['european-security', 'The Organisation for Security and Co-operation in Europe met in Vienna.'],
  ['transatlantic-relations', 'The row has soured ties between Washington and its European partners.'],
  ['transatlantic-relations', 'American soldiers will leave the base. Europe was told late.'],
  ['transatlantic-relations', 'The Pentagon told Europeans to be ready.'],
  ['nato', 'The secretary general spoke to allies in The Hague.'],
  ['eu-nato-cooperation', 'The EU and NATO will share what they know of sabotage.'],
  ['collective-defence', 'Estonia asked for talks under Article 4 of the treaty.'],
  ['collective-defence', 'Germany’s brigade in Lithuania will be ready next year.'],
  ['burden-sharing', 'The alliance was told that all must pay a fairer share.'],
  ['defence-spending', 'Lund spends 2.1 per cent of its output on the army.'],
  ['defence-investment', 'The European Investment Bank will lend to ammunition makers.'],
  ['defence-industry', 'The arms group will build a plant for artillery shells.'],
  ['military-mobility', 'The bridges would not carry a tank on its transporter.'],
  ['hybrid-threats', 'A parcel burned in Lund. Police suspect arson on behalf of Moscow.'],
  ['energy-infrastructure-attacks', 'The strikes left the city without electricity.'],
  ['maritime-security', 'Pirates took a tanker off the coast.'],
  ['border-security', 'Guards counted fewer crossings and more asylum claims.'],
  ['war-in-ukraine', 'Russian missiles killed two people in Kharkiv.'],
  ['war-in-ukraine', 'The price rose after the invasion. Moscow sells less gas.'],
  ['support-to-ukraine', 'Oslo will give Ukraine three billion kroner.'],
  ['military-aid', 'The package for Ukraine has drones and shells.'],
  ['military-aid', 'Oslo will hand two air defence batteries to Ukraine.'],
  ['humanitarian-aid', 'The World Food Programme halved its rations.'],
  ['just-peace', 'No peace deal may change borders by force, Ukraine insists.'],
  ['peace-talks', 'Mediators met in Cairo to save the ceasefire in Gaza.'],
  ['ceasefire', 'The truce held, though two soldiers were hurt.'],
  ['peacekeeping', 'The Security Council renewed the mandate of the mission and its troops.'],
  ['sanctions', 'Lawyers warn against the use of Russian assets.'],
  ['sanctions', 'The EU put two airlines on its blacklist.'],
  ['international-security', 'Ana Ruiz told the security conference to sign the treaty.'],
  ['peace', 'The guerrillas handed in rifles under the agreement, and former fighters went home.'],
  ['international-aid', 'Aid cuts closed ten schools, the development minister said.'],
  ['defence-policy', 'A white paper says what the army is for.'],
  ['csdp', 'The training mission in Lund is the European Union’s oldest.'],
  ['strategic-autonomy', 'Europe must stand on its own feet, and so must its military.'],
  ['european-security', 'The continent has lost its order, Jan Lund said.'],
  ['transatlantic-relations', 'Europeans no longer know what the United States wants.'],
  ['transatlantic-relations', 'The vice-president did not mention it. Europe waited.'],
  ['nato', 'The alliance has a new supreme commander.'],
  ['nato-allies', 'Two members of the alliance sent radars.'],
  ['non-eu-allies', 'Norway wants access to loans on the terms of an EU member state.'],
  ['eu-nato-cooperation', 'NATO fears duplication if the EU builds a headquarters.'],
  ['collective-defence', 'An attack on one of us is an attack on one and all.'],
  ['burden-sharing', 'The time of the free ride is over, an American told allies.'],
  ['defence-spending', 'A levy on incomes will pay for the army: 3 per cent of gross domestic product.'],
  ['defence-investment', 'Pension funds put money into makers of missiles.'],
  ['defence-industry', 'The maker of howitzers has a full order book.'],
  ['defence-innovation', 'Quantum sensors will find submarines, the navy hopes.'],
  ['defence-procurement', 'Three bidders remain. The army chooses a howitzer in May.'],
  ['collective-defence', 'Two jets were scrambled, and Lund asked its allies for more radars.'],
  ['strategic-autonomy', 'Most of the weapons are bought outside Europe, Ana Ruiz said.'],
  ['european-security', 'Russia is a threat to the continent, the paper says.'],
  ['international-aid', 'Less money will go to poor countries.'],
  ['csdp', 'The EU sends forty officers to a monitoring mission.'],
  ['defence-investment', 'Joint debt should pay for missiles, Jan Lund said.'],
  ['defence-industry', 'A stake in the arms maker was sold; its profit had doubled.'],
  ['defence-procurement', 'Lund has picked a Nordic fighter over a rival in a long competition.'],
  ['international-security', 'The treaty on nuclear missiles has run out.'],
  ['defence-policy', 'The review calls a blockade the main threat to the armed forces.'],
  ['european-defence', 'The EU should pay for bunkers, Jan Lund said.'],
  ['csdp', 'Ten advisers joined the mission in Lund. The European Union paid them.'],
  ['collective-defence', 'Trenches are dug in Latvia, near the border with Belarus.'],
  ['defence-spending', 'Soldiers need boots. Voters were asked for an extra billion.'],
  ['defence-procurement', 'The price of the helicopters has doubled.'],
  ['armed-forces', 'Service stays voluntary, but the forces need men and a draft may follow.'],
  ['burden-sharing', 'Washington wants Europe to take over by 2027.'],
  ['parliamentary-scrutiny', 'Parliament must approve each purchase of arms.'],
];

test.each(told)('%s is told by: %s', (topic, text) => {
  expect(ids(text)).toContain(topic);
});

const notTold: readonly (readonly [topic: string, text: string])[] = [
  ['ceasefire', 'The tariff truce holds for wine and cheese.'],
  ['peace-talks', 'Talks between the pilots’ union and the airline ended in peace.'],
  ['military-mobility', 'A convoy with food for soldiers’ families waits at the border.'],
  ['military-equipment', 'The army closed the airspace over the town.'],
  ['european-defence', 'The commission wants fewer forms for farmers.'],
  ['armed-conflict', 'Rebel members of the party forced a vote.'],
  ['humanitarian-aid', 'The refugee opened a food stall in Lund.'],
  ['armed-forces', 'The draft of the bill would cut the postal service.'],
  ['sanctions', 'The lake was frozen and the pond, too.'],
  ['transatlantic-relations', 'The vice-president of the bank opened the fair in Lund.'],
  ['defence-spending', 'The finance minister will borrow less and tax more.'],
  ['defence-innovation', 'The start-up uses artificial intelligence to bake bread.'],
  ['nato', 'The secretary general of the union of miners spoke to the army.'],
  ['armed-conflict', 'The warring plane makers met again.'],
  ['non-eu-allies', 'The family was sent back to a third country.'],
  ['burden-sharing', 'The army must pay up to two million for the roof. NATO is silent.'],
  ['support-to-ukraine', 'The club gave the striker a million euros.'],
];

test.each(notTold)('%s is not told by: %s', (topic, text) => {
  expect(ids(text)).not.toContain(topic);
});
