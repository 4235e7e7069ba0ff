// Generated from topicScheme.ts by `npm run narrower`, so that a query need not carry the scheme.

/** The next narrower topics of each topic that has any. */
export const narrowerTopics: Readonly<Record<string, readonly string[]>> = {
  defence: ['defence-policy', 'european-defence', 'nato', 'eu-nato-cooperation', 'collective-defence'],
  'international-security': [
    'european-security',
    'transatlantic-relations',
    'hybrid-threats',
    'critical-infrastructure',
    'maritime-security',
    'border-security',
    'sanctions',
  ],
  'armed-conflict': ['energy-infrastructure-attacks', 'war-in-ukraine'],
  peace: ['just-peace', 'peace-talks', 'ceasefire', 'peacekeeping'],
  'international-aid': ['support-to-ukraine', 'military-aid', 'humanitarian-aid'],
  'defence-policy': [
    'burden-sharing',
    'defence-spending',
    'defence-industry',
    'defence-procurement',
    'arms-supplies',
    'military-mobility',
    'armed-forces',
    'military-equipment',
    'military-cooperation',
    'deterrence',
    'parliamentary-scrutiny',
  ],
  'european-defence': ['csdp', 'strategic-autonomy'],
  nato: ['nato-allies'],
  'nato-allies': ['non-eu-allies'],
  'defence-spending': ['defence-investment'],
  'defence-industry': ['defence-innovation'],
  'support-to-ukraine': ['purl'],
  'military-aid': ['purl'],
};
