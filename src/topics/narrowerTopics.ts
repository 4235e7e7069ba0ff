// Generated from topicScheme.ts by `npm run narrower`, so that a query need not carry the scheme.

/** The next narrower topics of each topic that has any. */
export const narrowerTopics: Readonly<Record<string, readonly string[]>> = {
  defence: ['defence-policy', 'european-defence', 'nato', 'eu-nato-cooperation', 'collective-defence'],
  'european-defence': ['csdp', 'strategic-autonomy'],
  'international-security': [
    'european-security',
    'transatlantic-relations',
    'hybrid-threats',
    'critical-infrastructure',
    'sanctions',
  ],
  nato: ['nato-allies'],
  'nato-allies': ['non-eu-allies'],
  'defence-policy': [
    'burden-sharing',
    'defence-spending',
    'defence-industry',
    'defence-procurement',
    'arms-supplies',
    'military-mobility',
    'military-cooperation',
    'deterrence',
    'parliamentary-scrutiny',
  ],
  'defence-spending': ['defence-investment'],
  'defence-industry': ['defence-innovation'],
  'armed-conflict': ['energy-infrastructure-attacks', 'war-in-ukraine'],
  'international-aid': ['support-to-ukraine', 'military-aid', 'humanitarian-aid'],
  'military-aid': ['purl'],
  'support-to-ukraine': ['purl'],
  peace: ['just-peace', 'peace-talks', 'ceasefire', 'peacekeeping'],
};
