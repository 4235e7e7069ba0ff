// Words by which texts mention the topics of the library's scheme, beyond the labels that they are shown by. Written by hand;
// `npm run topic-labels` puts them into the engine's table. They are no part of the scheme, which is for those who file and look up.

/** Things that armed forces fight with. */
const weapons = [
  'weapon',
  'ammunition',
  'munitions',
  'missile',
  'artillery',
  'howitzer',
  'battle tank',
  'armoured vehicle',
  'fighter jet',
  'warship',
  'frigate',
  'submarine',
  'aircraft carrier',
  'torpedo',
  'warhead',
];
/** Words that tell that a sentence is about weapons. */
const arms = [...weapons, 'arms', 'tank', 'drone', 'radar', 'military equipment'];
/** Parts of armed forces and those who serve. */
const forces = ['army', 'navy', 'air force', 'brigade', 'battalion', 'regiment', 'corps', 'troops', 'soldier'];
/** Words that tell that a sentence is about the military. */
const military = [...arms, ...forces, 'military', 'armed forces', 'naval', 'NATO', 'defence', 'Bundeswehr'];
/** Names of the alliance. */
const alliance = ['NATO', 'alliance'];
/** Names of the Union. */
const union = ['EU', 'European Union'];
/** Names of Russia. */
const russia = ['Russia', 'Russian', 'Moscow', 'Kremlin'];
/** Names of Ukraine. */
const ukraine = ['Ukraine', 'Ukrainian', 'Kyiv'];
/** What is done to cables, pipelines and power plants. */
const harm = [
  'attack',
  'attacked',
  'struck',
  'sabotage',
  'damage',
  'damaged',
  'severed',
  'cut',
  'undersea',
  'missile',
  'drone',
  'shelling',
];

/**
 * By id of the topic. `hiddenLabels` mention it alone; those of `contextLabels` where of each list of `with` one phrase stands in
 * the same sentence, or anywhere in the text. As in `Concept`.
 */
export const topicWords = {
  defence: {
    hiddenLabels: ['defence minister', 'defence ministry'],
    contextLabels: [{ labels: ['defence'], with: [military] }],
  },
  'international-security': { hiddenLabels: ['security order', 'security architecture'] },
  'armed-conflict': {
    hiddenLabels: ['war crime', 'civil war'],
    contextLabels: [
      { labels: ['war', 'fighting'], with: [[...forces, 'military', 'invasion', 'killed', 'ceasefire', 'civilian']] },
    ],
  },
  peace: { contextLabels: [{ labels: ['peace'], with: [['war', 'conflict', 'ceasefire', 'treaty', 'Ukraine']] }] },
  'international-aid': { hiddenLabels: ['development aid'] },
  'defence-policy': {
    hiddenLabels: ['defence strategy', 'defence review', 'security policy', 'security strategy', 're-armament'],
    contextLabels: [{ labels: ['neutrality', 'neutral', 'non-aligned'], with: [military], within: 'text' }],
  },
  'european-defence': {
    hiddenLabels: [
      'Europe’s defence',
      'defence union',
      'defence readiness',
      'European army',
      'European Defence Agency',
      'ReArm Europe',
      'defence commissioner',
    ],
  },
  csdp: {
    hiddenLabels: ['EUFOR', 'EUMAM', 'EUTM', 'EUNAVFOR', 'EU mission', 'EU operation', 'EU training mission'],
    contextLabels: [
      { labels: ['mission', 'operation'], with: [union, [...forces, 'military', 'police', 'mandate']], within: 'text' },
    ],
  },
  'strategic-autonomy': { hiddenLabels: ['strategic sovereignty', 'European sovereignty'] },
  'european-security': { hiddenLabels: ['Europe’s security', 'security in Europe', 'OSCE'] },
  'transatlantic-relations': {
    hiddenLabels: ['transatlantic'],
    contextLabels: [
      {
        labels: ['withdrawal', 'commitment', 'troops'],
        with: [
          ['US', 'American', 'Washington', 'Pentagon'],
          ['Europe', 'European', 'NATO'],
        ],
      },
    ],
  },
  nato: {
    hiddenLabels: ['Nato', 'North Atlantic Council'],
    contextLabels: [{ labels: ['the Alliance'], with: [military] }],
  },
  'nato-allies': {
    hiddenLabels: ['NATO members', 'NATO member states', 'allied countries'],
    contextLabels: [{ labels: ['allies'], with: [[...alliance, 'troops', 'deterrence', 'defence']] }],
  },
  'non-eu-allies': {
    hiddenLabels: ['non-EU NATO members'],
    contextLabels: [
      {
        labels: ['NATO allies', 'NATO members', 'NATO countries'],
        with: [['outside the EU', 'not members of the EU', 'not EU members']],
      },
    ],
  },
  'eu-nato-cooperation': {
    contextLabels: [
      {
        labels: ['co-operation', 'co-operate', 'co-ordination', 'partnership', 'ties', 'work together'],
        with: [alliance, union],
      },
    ],
  },
  'collective-defence': {
    hiddenLabels: [
      'mutual assistance clause',
      'eastern flank',
      'forward presence',
      'defence line',
      'battlegroup',
      'fortification',
    ],
    contextLabels: [{ labels: ['Article 5'], with: [[...alliance, 'treaty', 'ally', 'attack']] }],
  },
  'burden-sharing': {
    hiddenLabels: ['share the burden'],
    contextLabels: [
      { labels: ['fair share', 'pay more', 'do more'], with: [alliance, ['Europe', 'European', 'Canada']] },
    ],
  },
  'defence-spending': { contextLabels: [{ labels: ['of GDP', 'spending', 'budget', 'billion'], with: [military] }] },
  'defence-investment': {
    hiddenLabels: ['European Defence Fund'],
    contextLabels: [
      { labels: ['investment', 'invest', 'SAFE'], with: [military] },
      { labels: ['EU funding', 'EU money', 'EU budget', 'Union’s budget'], with: [military], within: 'text' },
    ],
  },
  'defence-industry': {
    hiddenLabels: ['defence company', 'defence firm', 'defence contractor', 'arms maker', 'Rheinmetall', 'BAE Systems'],
    contextLabels: [
      { labels: ['industrial capacity', 'production', 'industry'], with: [military] },
      {
        labels: ['manufacturer', 'maker', 'factory', 'shipyard', 'yard', 'shipbuilder'],
        with: [military],
        within: 'text',
      },
    ],
  },
  'defence-innovation': {
    hiddenLabels: ['defence research', 'dual-use'],
    contextLabels: [
      { labels: ['research', 'prototype', 'innovation', 'start-up', 'artificial intelligence'], with: [military] },
    ],
  },
  'defence-procurement': {
    hiddenLabels: ['procurement agency', 'procurement office'],
    contextLabels: [
      { labels: ['joint procurement', 'purchase', 'buy', 'order', 'ordered'], with: [military] },
      { labels: ['procurement', 'contract', 'tender', 'supplier'], with: [military], within: 'text' },
    ],
  },
  'arms-supplies': {
    hiddenLabels: ['arms exports', 'arms sales', 'arms trade'],
    contextLabels: [
      { labels: ['sell', 'sold', 'sale', 'shipment', 'delivery', 'deliver', 'supply', 'send'], with: [arms] },
      { labels: ['export', 'exporter'], with: [arms], within: 'text' },
    ],
  },
  'military-mobility': {
    hiddenLabels: ['military transport', 'troop movement'],
    contextLabels: [
      {
        labels: ['rail', 'railway', 'gauge', 'convoy', 'corridor'],
        with: [[...forces, 'tank', 'military']],
        within: 'text',
      },
    ],
  },
  'armed-forces': {
    hiddenLabels: [
      ...forces,
      'Bundeswehr',
      'special forces',
      'military personnel',
      'military training',
      'conscript',
      'reservist',
      'veteran',
    ],
    contextLabels: [
      {
        labels: ['training', 'trained', 'exercise', 'drill', 'recruit', 'reserve', 'commander', 'headquarters'],
        with: [military],
      },
    ],
  },
  'military-equipment': {
    hiddenLabels: [...weapons, 'radar', 'air defence', 'missile defence', 'drone defence', 'interceptor'],
    contextLabels: [
      {
        labels: ['tank', 'drone', 'carrier', 'jet', 'airspace'],
        with: [[...forces, ...weapons, 'military']],
        within: 'text',
      },
    ],
  },
  'military-cooperation': {
    hiddenLabels: [
      'military co-operation',
      'defence co-operation',
      'defence pact',
      'security pact',
      'military alliance',
      'joint force',
      'PESCO',
    ],
    contextLabels: [{ labels: ['interoperability', 'multinational', 'joint', 'Nordic'], with: [military] }],
  },
  deterrence: {
    hiddenLabels: ['nuclear weapons', 'nuclear submarine', 'arms control', 'disarmament'],
    contextLabels: [{ labels: ['deterrent', 'deter', 'nuclear'], with: [military], within: 'text' }],
  },
  'hybrid-threats': {
    hiddenLabels: [
      'hybrid',
      'cyber-attack',
      'cyber-security',
      'disinformation',
      'propaganda',
      'misinformation',
      'deepfake',
      'espionage',
      'spy',
      'spying',
      'sabotage',
      'hacker',
      'foreign interference',
    ],
    contextLabels: [
      {
        labels: [
          'military intelligence',
          'intelligence service',
          'security service',
          'arson',
          'jamming',
          'fake',
          'hoax',
        ],
        with: [[...russia, 'China', 'election', 'online', 'video']],
        within: 'text',
      },
      {
        labels: ['deliberate', 'deliberately'],
        with: [['cable', 'pipeline', 'infrastructure', 'sabotage']],
        within: 'text',
      },
    ],
  },
  'critical-infrastructure': {
    hiddenLabels: ['critical infrastructure', 'undersea cable', 'fibre-optic cable', 'energy security'],
    contextLabels: [{ labels: ['cable', 'pipeline'], with: [harm] }],
  },
  'energy-infrastructure-attacks': {
    contextLabels: [
      {
        labels: [
          'energy infrastructure',
          'energy facility',
          'energy grid',
          'power grid',
          'power plant',
          'power station',
          'substation',
          'refinery',
        ],
        with: [harm],
      },
    ],
  },
  'maritime-security': {
    hiddenLabels: ['naval patrol', 'coast-guard', 'freedom of navigation', 'piracy', 'territorial waters'],
    contextLabels: [
      {
        labels: ['vessel', 'ship', 'tanker', 'anchor', 'Red Sea', 'Black Sea', 'Baltic Sea'],
        with: [['patrol', 'escort', 'coast-guard', 'cable', 'piracy', 'smuggling', 'shadow fleet']],
        within: 'text',
      },
    ],
  },
  'border-security': {
    hiddenLabels: ['border guard', 'external border'],
    contextLabels: [
      {
        labels: ['border', 'frontier'],
        with: [['guard', 'fence', 'surveillance', 'patrol', 'migrant', 'smuggler', 'bunker', 'fortification']],
        within: 'text',
      },
    ],
  },
  'war-in-ukraine': {
    hiddenLabels: ['Donbas', 'Crimea'],
    contextLabels: [
      { labels: ['war', 'invasion', 'aggression'], with: [[...ukraine, ...russia]] },
      { labels: ['front-line', 'offensive', 'occupied', 'attack', 'troops', 'forces'], with: [ukraine] },
    ],
  },
  'support-to-ukraine': {
    hiddenLabels: ['coalition of the willing'],
    contextLabels: [
      {
        labels: [
          'support',
          'aid',
          'assistance',
          'loan',
          'help',
          'backing',
          'arm',
          'train',
          'trained',
          'training',
          'security guarantee',
          'reconstruction',
        ],
        with: [ukraine],
      },
    ],
  },
  'military-aid': {
    hiddenLabels: ['European Peace Facility'],
    contextLabels: [{ labels: ['donate', 'donation', 'aid package'], with: [arms] }],
  },
  'humanitarian-aid': { hiddenLabels: ['humanitarian', 'aid worker', 'food aid', 'Red Cross'] },
  'just-peace': { hiddenLabels: ['just peace', 'durable peace'] },
  'peace-talks': { hiddenLabels: ['peace deal', 'peace agreement', 'peace treaty', 'peace process', 'peace summit'] },
  peacekeeping: {
    hiddenLabels: ['peace-keeper', 'blue helmet', 'UN mission', 'UN mandate', 'UNIFIL', 'KFOR', 'peace mission'],
  },
  sanctions: {
    hiddenLabels: ['sanctioned', 'shadow fleet', 'asset freeze', 'frozen assets', 'price cap'],
    contextLabels: [
      { labels: ['restrictive measures', 'embargo'], with: [[...union, ...russia, 'sanction', 'arms', 'UN']] },
    ],
  },
  'parliamentary-scrutiny': {
    hiddenLabels: ['defence committee', 'select committee', 'parliamentary oversight'],
    contextLabels: [
      {
        labels: ['exchange of views', 'committee hearing', 'hearing', 'committee', 'inquiry'],
        with: [['MP', 'MEP', 'parliament', 'parliamentary', 'senator', 'Bundestag'], military],
      },
    ],
  },
};
