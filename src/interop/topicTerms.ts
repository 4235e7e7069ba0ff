// Generated from topicScheme.ts by scripts/make-topic-terms.mjs, so that an export need not carry the scheme.

/**
 * A topic a line, between bars: its id, its label, empty where the id spells it, then the concepts of published
 * vocabularies that match it exactly, EuroVoc's first.
 */
export const topicTerms = `defence
international-security||eurovoc:3450
armed-conflict||medtop:20000056
peace||eurovoc:6722
international-aid||eurovoc:3481
defence-policy||eurovoc:2464
european-defence
csdp|Common security and defence policy|eurovoc:6709
strategic-autonomy||eurovoc:c_b6ebf216
european-security||eurovoc:3453
transatlantic-relations||eurovoc:c_39046afb
nato|NATO|eurovoc:2199|wikidata:Q7184
nato-allies|NATO allies
non-eu-allies|Non-EU allies
eu-nato-cooperation|EU–NATO cooperation|eurovoc:8476
collective-defence
burden-sharing
defence-spending||eurovoc:3447
defence-investment
defence-industry
defence-innovation|Defence innovation and research
defence-procurement
arms-supplies||eurovoc:2303
military-mobility
armed-forces
military-equipment
military-cooperation||eurovoc:218
deterrence
hybrid-threats|Hybrid and cyber threats
critical-infrastructure|Critical infrastructure protection|eurovoc:c_57f3c49f
energy-infrastructure-attacks|Attacks on energy infrastructure
maritime-security
border-security
war-in-ukraine|Russia’s war against Ukraine
support-to-ukraine|Support for Ukraine
military-aid
humanitarian-aid||eurovoc:3074
purl|Prioritised Ukraine Requirements List
just-peace|Just and lasting peace
peace-talks||medtop:20000076
ceasefire||eurovoc:5375
peacekeeping||eurovoc:1743
sanctions||eurovoc:3483
parliamentary-scrutiny|Parliamentary scrutiny of defence`;
