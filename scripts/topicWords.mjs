// Words by which texts mention the topics of the library's scheme, beyond the labels that they are shown by. Written by hand;
// `npm run topic-labels` puts them into the engine's table. They are no part of the scheme, which is for those who file and look up.

/** Machines that armed forces fight with. */
const machines = [
  'howitzer',
  'battle tank',
  'armoured vehicle',
  'fighter jet',
  'warship',
  'warplane',
  'combat aircraft',
  'rocket launcher',
  'frigate',
  'submarine',
  'aircraft carrier',
  'Eurofighter',
  'Rafale',
  'F-35',
];
/** What wars use up: news of fighting names it in passing. */
const spent = ['ammunition', 'munitions', 'missile', 'artillery', 'torpedo', 'warhead'];
/** Things that armed forces fight with. */
const weapons = ['weapon', ...spent, ...machines];
/** Words that tell that a sentence is about weapons. */
const arms = [
  ...weapons,
  'arms',
  'tank',
  'drone',
  'radar',
  'air defence',
  'military equipment',
  'shell',
  'interceptor',
  'Patriot',
];
/** What tells that a sentence is about weapons as things that are made, had and used. */
const hardware = [
  'system',
  'fleet',
  'range',
  'new',
  'modern',
  'buy',
  'order',
  'build',
  'develop',
  'test',
  'replace',
  'upgrade',
  'equip',
  'arsenal',
  'battery',
  'model',
  'generation',
  'ordered',
];
/** Parts of armed forces and those who serve. */
const forces = ['army', 'navy', 'air force', 'brigade', 'battalion', 'regiment', 'corps', 'troops', 'soldier'];
/** Words that tell that a sentence is about the military. */
const military = [...arms, ...forces, 'military', 'armed forces', 'naval', 'NATO', 'defence', 'Bundeswehr'];
/** Names of the alliance. */
const alliance = ['NATO', 'alliance'];
/** Names of the Union. */
const union = ['EU', 'European Union', 'the Union', 'bloc', 'member state'];
/** Names of Russia. */
const russia = ['Russia', 'Russian', 'Moscow', 'Kremlin'];
/** Names of Ukraine. */
const ukraine = ['Ukraine', 'Ukrainian', 'Kyiv'];
/** Names of the United States. */
const america = ['US', 'United States', 'America', 'American', 'Washington', 'Pentagon'];
/** Names of Europe. */
const europe = ['Europe', 'European', 'NATO'];
/** Words that tell that a text is about a war. */
const battle = [...forces, 'military', 'invasion', 'killed', 'civilian', 'fighting', 'Gaza', ...ukraine];
/** What gives light and heat. */
const energy = [
  'energy infrastructure',
  'energy facility',
  'energy grid',
  'power grid',
  'power plant',
  'power station',
  'substation',
  'turbine',
  'power supply',
  'refinery',
  'oil depot',
  'oil port',
  'oil terminal',
  'gas field',
  'gas storage',
  'transformer',
  'blackout',
  'outage',
  'electricity',
];
/** Members of parliaments, and those. */
const deputies = [
  'MP',
  'MEP',
  'parliament',
  'parliamentary',
  'senator',
  'lawmaker',
  'TD',
  'Bundestag',
  'senate',
  'deputies',
  'House',
  'Commons',
];
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
  'strike',
  'hit',
  'bomb',
  'bombed',
  'barrage',
  'targeted',
  'shelled',
];

/** Turns of phrase, wars that are over or none, and corps of no army: no topic is mentioned by a label in them. */
export const idlePhrases = [
  'Cold War',
  'culture war',
  'Cyber Monday',
  'fire brigade',
  'held firm',
  'hold firm',
  'hybrid car',
  'hybrid vehicle',
  'hybrid work',
  'hybrid working',
  'Peace Corps',
  'press corps',
  'price war',
  'Salvation Army',
  'stand firm',
  'Star Wars',
  'stood firm',
  'tariff war',
  'trade war',
  'war of nerves',
  'war of words',
  'World War',
];

/**
 * By id of the topic. `hiddenLabels` mention it alone; those of `contextLabels` where of each list of `with` one phrase stands in
 * the same sentence, or anywhere in the text. As in `Concept`.
 */
export const topicWords = {
  defence: { contextLabels: [{ labels: ['defence'], with: [['security']] }] },
  'international-security': {
    contextLabels: [
      { labels: ['treaty', 'talks', 'inspection'], with: [['nuclear', 'missile', 'arsenal', 'warhead']] },
    ],
    hiddenLabels: [
      'Taiwan',
      'North Korea',
      'security order',
      'security architecture',
      'security conference',
      'world order',
      'geopolitical',
      'non-proliferation',
      'terrorism',
    ],
  },
  'armed-conflict': {
    hiddenLabels: [
      'Gaza',
      'Hamas',
      'Hezbollah',
      'jihadist',
      'war crime',
      'civil war',
      'air-strike',
      'paramilitary',
      'insurgent',
    ],
    contextLabels: [
      { labels: ['shelled', 'siege', 'besieged'], with: [['died', 'dead', 'killed', 'wounded', 'hospital']] },
      { labels: ['warring'], with: [['party', 'side', 'faction', 'country']] },
      { labels: ['war', 'fighting', 'shelling', 'clashes', 'offensive', 'bombing'], with: [battle], within: 'text' },
      { labels: ['rebel', 'militia'], with: [['killed', 'fighting']], within: 'text' },
    ],
  },
  peace: {
    hiddenLabels: ['demobilisation'],
    contextLabels: [
      { labels: ['peace'], with: [['war', 'conflict', 'ceasefire', 'treaty', 'Ukraine']], within: 'text' },
      {
        labels: ['arms', 'weapon', 'fighter'],
        with: [
          ['guerrilla', 'rebel', 'demobilisation', 'disarm'],
          ['peace', 'former', 'agreement'],
        ],
        within: 'text',
      },
    ],
  },
  'international-aid': {
    hiddenLabels: [
      'overseas aid',
      'poor countries',
      'development aid',
      'aid cuts',
      'aid budget',
      'USAID',
      'development minister',
    ],
  },
  'defence-policy': {
    hiddenLabels: [
      'defence strategy',
      'defence review',
      'security policy',
      'security strategy',
      'total defence',
      'civil defence',
      'national security',
      're-armament',
    ],
    contextLabels: [
      {
        labels: ['strategy', 'review', 'doctrine'],
        with: [['threat', 'armed forces', 'forces', 'war', 'army', 'defence', 'navy', 'military']],
      },
      { labels: ['white paper'], with: [military], within: 'text' },
      { labels: ['neutrality', 'neutral', 'non-aligned'], with: [military], within: 'text' },
    ],
  },
  'european-defence': {
    hiddenLabels: [
      'Europe’s defence',
      'defence union',
      'defence readiness',
      'European army',
      'European Defence Agency',
      'ReArm Europe',
      'drone wall',
      'European headquarters',
      'defence commissioner',
      'commissioner for defence',
    ],
    contextLabels: [
      { labels: ['Franco-German', 'France and Germany', 'Paris and Berlin'], with: [military], within: 'text' },
      {
        labels: [
          'commission',
          'European Commission',
          'member state',
          'EU',
          'European Union',
          'bloc',
          'Brussels',
          'MEP',
        ],
        with: [
          [
            'defence',
            'rearm',
            'weapon',
            'arms',
            'ammunition',
            'military',
            'drone',
            'bunker',
            'interceptor',
            'soldier',
            'satellite',
            'radar',
            'jet',
            'missile',
            'army',
          ],
        ],
      },
      { labels: ['SAFE', 'European Defence Fund'], with: [union] },
    ],
  },
  csdp: {
    hiddenLabels: [
      'Althea',
      'Aspides',
      'Atalanta',
      'Irini',
      'foreign and security policy',
      'EUFOR',
      'Eufor',
      'EUMAM',
      'EUTM',
      'EUNAVFOR',
      'EU mission',
      'EU operation',
      'EU training mission',
      'rapid deployment capacity',
    ],
    contextLabels: [
      { labels: ['adviser'], with: [union, ['mission']], within: 'text' },
      { labels: ['police mission', 'monitoring mission'], with: [union], within: 'text' },
      { labels: ['force'], with: [union, ['mandate', 'commander', 'Bosnia', 'naval', 'Red Sea']] },
      {
        labels: ['training mission', 'military training mission', 'naval operation', 'battlegroup'],
        with: [union],
        within: 'text',
      },
      { labels: ['mission', 'operation'], with: [union, [...forces, 'military', 'police', 'mandate']], within: 'text' },
    ],
  },
  'strategic-autonomy': {
    hiddenLabels: ['strategic sovereignty', 'European sovereignty', 'buy European', 'European preference'],
    contextLabels: [
      {
        labels: ['outside Europe', 'outside the EU', 'outside the Union', 'home-grown'],
        with: [[...military, 'buy']],
      },
      {
        labels: ['dependence', 'dependent', 'depend', 'rely', 'reliance'],
        with: [america],
      },
      { labels: ['without'], with: [america, europe, military] },
      {
        labels: ['sovereignty', 'autonomy', 'own feet', 'independent'],
        with: [europe, military],
        within: 'text',
      },
    ],
  },
  'european-security': {
    hiddenLabels: ['Europe’s security', 'security in Europe', 'OSCE', 'Organization for Security and Co-operation'],
    contextLabels: [
      {
        labels: ['threat', 'attack', 'aggression'],
        with: [russia, [...europe, 'continent', 'Baltic', 'neighbour', 'ally']],
      },
      { labels: ['security'], with: [['continent', 'Europe'], russia] },
      { labels: ['continent'], with: [['security', 'safe', 'threat', 'peace', 'attack', 'order']], within: 'text' },
    ],
  },
  'transatlantic-relations': {
    hiddenLabels: ['transatlantic'],
    contextLabels: [
      {
        labels: ['Pentagon', 'White House', 'Congress', 'State Department', 'vice-president'],
        with: [europe],
        within: 'text',
      },
      { labels: [...america, 'Americans'], with: [[...europe, 'ally', 'continent', 'alliance', 'Baltic']] },
      {
        labels: ['US troops', 'American troops', 'American soldiers', 'US soldiers', 'US forces', 'American forces'],
        with: [europe],
        within: 'text',
      },
    ],
  },
  nato: {
    hiddenLabels: ['Nato', 'North Atlantic Council'],
    contextLabels: [
      {
        labels: ['alliance'],
        with: [[...military, 'ally', 'flank', 'treaty', 'secretary general', 'general']],
        within: 'text',
      },
      { labels: ['secretary general'], with: [[...alliance, 'ally']], within: 'text' },
    ],
  },
  'nato-allies': {
    hiddenLabels: ['NATO members', 'NATO member states', 'allied countries'],
    contextLabels: [
      { labels: ['allies'], with: [[...alliance, 'troops', 'deterrence', 'defence']], within: 'text' },
      { labels: ['member'], with: [alliance] },
    ],
  },
  'non-eu-allies': {
    hiddenLabels: ['non-EU NATO members', 'defence partnership'],
    contextLabels: [
      {
        labels: ['Norway', 'Oslo', 'Turkey', 'Ankara', 'Britain', 'UK', 'London', 'Canada'],
        with: [
          [...union, 'commission', 'Brussels', 'SAFE'],
          ['SAFE', 'access', 'join', 'third country', 'take part', 'participation', 'fee', 'pact', 'partner'],
        ],
        within: 'text',
      },
      {
        labels: ['NATO allies', 'NATO members', 'NATO countries'],
        with: [['outside the EU', 'not members of the EU', 'not EU members']],
      },
    ],
  },
  'eu-nato-cooperation': {
    contextLabels: [
      {
        labels: [
          'co-operation',
          'co-operate',
          'co-ordination',
          'partnership',
          'ties',
          'work together',
          'joint declaration',
          'duplication',
          'task force',
        ],
        with: [alliance, union],
      },
      {
        labels: ['EU and NATO', 'NATO and the EU', 'European Union and NATO', 'NATO and the European Union'],
        with: [['joint', 'together', 'share', 'exchange', 'both', 'cooperate', 'work', 'common', 'coordinate']],
      },
    ],
  },
  'collective-defence': {
    hiddenLabels: [
      'mutual assistance',
      'Article 42',
      'attack on one',
      'eastern flank',
      'forward presence',
      'defence line',
      'battlegroup',
      'battle group',
      'air policing',
      'fortification',
    ],
    contextLabels: [
      {
        labels: ['bunker', 'trench'],
        with: [
          [...russia, 'Belarus'],
          ['Baltic', 'Estonia', 'Latvia', 'Lithuania', 'Poland', 'border'],
        ],
        within: 'text',
      },
      {
        labels: ['skies', 'scrambled', 'intercepted', 'shot down', 'strayed', 'incursion'],
        with: [
          [...alliance, 'ally', 'allied'],
          ['drone', 'jet', 'plane', 'aircraft', 'fighter'],
        ],
        within: 'text',
      },
      { labels: ['Article 5', 'Article 4'], with: [[...alliance, 'treaty', 'ally', 'attack']], within: 'text' },
      { labels: ['Lithuania', 'Latvia', 'Estonia', 'Baltic'], with: [['brigade', 'multinational', 'airspace']] },
      {
        labels: ['flank', 'reinforce', 'invoke', 'airspace'],
        with: [[...alliance, 'ally']],
        within: 'text',
      },
      { labels: ['attacked'], with: [['protect', 'defend', 'come', 'help', 'send']] },
    ],
  },
  'burden-sharing': {
    hiddenLabels: ['share the burden', 'free ride', 'pull their weight'],
    contextLabels: [
      {
        labels: [
          'fair share',
          'fairer share',
          'their share',
          'pay more',
          'do more',
          'spend more',
          'burden',
          'shoulder',
        ],
        with: [[...alliance, 'ally', ...america]],
        within: 'text',
      },
      {
        labels: [
          'fill the gap',
          'take over',
          'take charge',
          'take the lead',
          'step up',
          'look after',
          'responsibility',
          'own defence',
        ],
        with: [america, europe],
        within: 'text',
      },
    ],
  },
  'defence-spending': {
    contextLabels: [
      {
        labels: ['2 per cent', '5 per cent', '3.5 per cent'],
        with: [[...alliance, 'ally', 'GDP', 'spending', 'spend']],
      },
      {
        labels: ['billion'],
        with: [['taxpayer', 'extra', 'spending', 'treasury'], military],
        within: 'text',
      },
      { labels: ['special fund', 'escape clause'], with: [military], within: 'text' },
      { labels: ['spending', 'spend', 'budget', 'billion'], with: [military] },
      {
        labels: ['of GDP', 'gross domestic product', 'economic output', 'national income', 'spending target'],
        with: [military],
        within: 'text',
      },
      {
        labels: ['finance minister', 'treasury', 'borrow', 'borrowing', 'debt'],
        with: [['of GDP', 'gross domestic product', 'spending', 'budget', 'output'], military],
        within: 'text',
      },
      { labels: ['per cent'], with: [['target', 'goal', 'spend', 'spending', 'spent', 'economic output'], military] },
    ],
  },
  'defence-investment': {
    hiddenLabels: ['European Defence Fund'],
    contextLabels: [
      { labels: ['joint debt', 'special fund', 'escape clause'], with: [military], within: 'text' },
      {
        labels: ['investment', 'invest', 'SAFE', 'lend', 'loan', 'bonds', 'financing'],
        with: [military],
      },
      {
        labels: ['investor', 'Investment Bank', 'EIB', 'venture capital', 'pension fund', 'lender'],
        with: [military],
        within: 'text',
      },
      { labels: ['EU funding', 'EU money', 'EU budget', 'Union’s budget'], with: [military], within: 'text' },
    ],
  },
  'defence-industry': {
    hiddenLabels: [
      'defence company',
      'defence firm',
      'defence contractor',
      'arms maker',
      'arms group',
      'Rheinmetall',
      'BAE Systems',
      'MBDA',
    ],
    contextLabels: [
      {
        labels: [
          'maker',
          'profit',
          'jobs',
          'worker',
          'takeover',
          'joint venture',
          'merger',
          'output',
          'consortium',
          'shares',
        ],
        with: [[...arms, 'defence']],
      },
      {
        labels: ['industrial capacity', 'production', 'industry', 'plant', 'company', 'firm', 'sector'],
        with: [military],
      },
      {
        labels: [
          'manufacturer',
          'factory',
          'order book',
          'production line',
          'supply chain',
          'subcontractor',
          'chief executive',
          'shipyard',
          'yard',
          'shipbuilder',
          'Airbus',
          'Dassault',
          'Saab',
          'Thales',
          'KNDS',
        ],
        with: [military],
        within: 'text',
      },
    ],
  },
  'defence-innovation': {
    hiddenLabels: ['spy satellite', 'defence research', 'dual-use'],
    contextLabels: [
      {
        labels: ['research', 'laboratory', 'technology', 'software'],
        with: [military],
        within: 'text',
      },
      {
        labels: [
          'prototype',
          'innovation',
          'start-up',
          'artificial intelligence',
          'AI',
          'algorithm',
          'quantum',
          'laser',
          'hypersonic',
          'defence tech',
        ],
        with: [military],
        within: 'text',
      },
    ],
  },
  'defence-procurement': {
    hiddenLabels: ['procurement agency', 'procurement office'],
    contextLabels: [
      {
        labels: ['price', 'customer', 'replace'],
        with: [['jet', 'fighter', 'plane', 'helicopter', 'aircraft', ...machines]],
      },
      {
        labels: ['choose', 'chose', 'picked', 'selected', 'competition'],
        with: [['jet', 'fighter', 'plane', 'helicopter', 'aircraft', ...machines]],
      },
      {
        labels: ['joint procurement', 'purchase', 'buy', 'common buying', 'joint buying', 'order', 'acquire', 'bid'],
        with: [military],
      },
      {
        labels: ['procurement', 'contract', 'tender', 'supplier', 'bidder', 'overrun'],
        with: [military],
        within: 'text',
      },
    ],
  },
  'arms-supplies': {
    hiddenLabels: ['arms exports', 'arms sales', 'arms trade'],
    contextLabels: [
      {
        labels: [
          'sell',
          'sold',
          'sale',
          'shipment',
          'delivery',
          'deliver',
          'delivered',
          'supplied',
          'transfer',
          'hand over',
          'handed over',
        ],
        with: [arms],
      },
      { labels: ['export', 'exporter', 'exported', 'licence', 'embargo'], with: [arms], within: 'text' },
    ],
  },
  'military-mobility': {
    hiddenLabels: ['military transport', 'troop movement', 'moving troops', 'move troops'],
    contextLabels: [
      {
        labels: ['logistics', 'transport', 'transit', 'bottleneck', 'red tape', 'cross-border', 'reinforcement'],
        with: [military],
      },
      {
        labels: ['rail', 'railway', 'gauge', 'convoy', 'corridor', 'bridge', 'wagon', 'tunnel', 'motorway', 'port'],
        with: [
          ['military', 'tank', 'brigade', 'troop train'],
          ['transport', 'move', 'movement', 'moving', 'carry', 'train', 'mobility'],
        ],
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
      'war veteran',
      'barracks',
      'national service',
      'garrison',
      'sailor',
      'enlist',
      'in uniform',
    ],
    contextLabels: [
      {
        labels: ['service', 'draft'],
        with: [
          ['conscript', 'volunteer', 'voluntary', 'compulsory', 'mandatory', 'call up'],
          [...forces, 'forces', 'military', 'Bundeswehr', 'militia'],
        ],
        within: 'text',
      },
      { labels: ['veteran'], with: [[...forces, 'forces', 'military', 'Bundeswehr', 'militia']], within: 'text' },
      {
        labels: [
          'armed forces',
          'training',
          'trained',
          'exercise',
          'drill',
          'recruit',
          'recruitment',
          'reserve',
          'headquarters',
        ],
        with: [military],
      },
    ],
  },
  'military-equipment': {
    hiddenLabels: [...machines, 'radar', 'missile defence', 'drone defence', 'air defence system'],
    contextLabels: [
      { labels: ['carrier', 'jet'], with: [[...forces, ...weapons, 'military']] },
      { labels: [...spent, 'tank', 'drone', 'air defence', 'interceptor', 'fleet', 'helicopter'], with: [hardware] },
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
    contextLabels: [
      {
        labels: [
          'interoperability',
          'multinational',
          'joint',
          'Nordic',
          'bilateral',
          'co-operation',
          'co-operate',
          'pact',
          'letter of intent',
          'together',
          'jointly',
        ],
        with: [military],
      },
      {
        labels: ['exercise', 'drill', 'manoeuvre'],
        with: [['joint', 'allied', 'ally', 'partner', 'countries', 'nations']],
      },
    ],
  },
  deterrence: {
    hiddenLabels: [
      'nuclear weapons',
      'nuclear deterrent',
      'nuclear submarine',
      'arms control',
      'disarmament',
      'intermediate-range',
    ],
    contextLabels: [
      {
        labels: ['warhead', 'arsenal', 'bomber'],
        with: [['nuclear', 'warhead', 'deterrent', 'bomber']],
        within: 'text',
      },
      {
        labels: ['deterrent', 'deter', 'deterred', 'deterring', 'retaliate', 'retaliation', 'nuclear'],
        with: [military],
        within: 'text',
      },
      {
        labels: ['show of force', 'attack', 'aggression', 'aggressor'],
        with: [['think twice', 'dare', 'price', 'provoke']],
      },
    ],
  },
  'hybrid-threats': {
    hiddenLabels: [
      'malware',
      'fake news',
      'election interference',
      'hybrid',
      'cyber-attack',
      'cyber-security',
      'cyber',
      'disinformation',
      'propaganda',
      'misinformation',
      'deepfake',
      'espionage',
      'spy',
      'spying',
      'sabotage',
      'hacker',
      'hacked',
      'ransomware',
      'grey-zone',
      'gray-zone',
      'influence operation',
      'foreign interference',
    ],
    contextLabels: [
      { labels: ['cable', 'pipeline'], with: [['shadow fleet', 'sabotage', 'dragged', 'anchor']], within: 'text' },
      {
        labels: [
          'military intelligence',
          'intelligence service',
          'intelligence chief',
          'troll',
          'meddling',
          'arson',
          'jamming',
          'jammed',
          'GPS',
          'fake',
          'hoax',
          'agent',
          'interference',
          'destabilise',
        ],
        with: [[...russia, 'China', 'election', 'online', 'video']],
        within: 'text',
      },
      {
        labels: [
          'cable',
          'pipeline',
          'airport',
          'airspace',
          'parcel',
          'power-line',
          'interconnector',
          'data line',
          'balloon',
        ],
        with: [
          [...russia, 'China', 'Chinese', 'Belarus'],
          ['sabotage', 'drone', 'arson', 'shadow fleet', 'incursion', 'anchor'],
        ],
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
    hiddenLabels: [
      'critical infrastructure',
      'undersea cable',
      'subsea',
      'seabed',
      'sea-floor',
      'underwater',
      'fibre-optic cable',
      'energy security',
    ],
    contextLabels: [
      { labels: ['cable', 'pipeline', 'data centre', 'power-line', 'interconnector', 'data line'], with: [harm] },
      { labels: ['infrastructure'], with: [['protect', 'protection', 'guard', 'sabotage', 'resilience', 'attack']] },
      {
        labels: [
          'airport',
          'railway',
          'power-line',
          'wind-farm',
          'grid',
          'blackout',
          'power plant',
          'waterworks',
          'water supply',
          'utility',
          'network',
          'hospital',
          'port',
        ],
        with: [['sabotage', 'arson', 'arsonist', 'hacker', 'hacked', 'cyber-attack']],
        within: 'text',
      },
    ],
  },
  'energy-infrastructure-attacks': {
    contextLabels: [
      { labels: energy, with: [harm] },
      {
        labels: [...energy, 'heating', 'power cut'],
        with: [
          ['missile', 'drone', 'shelling'],
          [...ukraine, 'war'],
        ],
        within: 'text',
      },
    ],
  },
  'maritime-security': {
    hiddenLabels: [
      'naval patrol',
      'naval operation',
      'maritime',
      'coast-guard',
      'freedom of navigation',
      'piracy',
      'pirate',
      'hijack',
      'territorial waters',
      'naval mission',
      'shipping lane',
    ],
    contextLabels: [
      {
        labels: [
          'vessel',
          'ship',
          'tanker',
          'freighter',
          'merchant ship',
          'anchor',
          'shipping',
          'Red Sea',
          'Black Sea',
          'Baltic Sea',
        ],
        with: [
          [
            'patrol',
            'escort',
            'coast-guard',
            'cable',
            'piracy',
            'pirate',
            'smuggling',
            'shadow fleet',
            'boarded',
            'international waters',
            'blockade',
            'Houthi',
          ],
        ],
        within: 'text',
      },
    ],
  },
  'border-security': {
    hiddenLabels: [
      'Frontex',
      'pushback',
      'border guard',
      'external border',
      'border police',
      'border checks',
      'border crossing',
      'irregular migration',
    ],
    contextLabels: [
      {
        labels: ['border', 'frontier', 'crossing', 'migrant', 'asylum', 'fence', 'illegally', 'arrival'],
        with: [
          [
            'guard',
            'fence',
            'surveillance',
            'sensor',
            'patrol',
            'migrant',
            'asylum',
            'smuggler',
            'smuggling',
            'Belarus',
            'bunker',
            'fortification',
          ],
        ],
        within: 'text',
      },
    ],
  },
  'war-in-ukraine': {
    hiddenLabels: ['Donbas', 'Crimea', 'full-scale invasion'],
    contextLabels: [
      {
        labels: ['invasion', 'aggression', 'invaded', 'annexed'],
        with: [[...ukraine, ...russia]],
        within: 'text',
      },
      {
        labels: [
          'Russian forces',
          'Russian troops',
          'Russian army',
          'Ukrainian troops',
          'Ukrainian forces',
          'Ukrainian commander',
          'Russian missile',
          'Russian drone',
          'Russian attack',
          'Russian strike',
          'Ukrainian drone',
          'Donetsk',
          'Kharkiv',
          'Kherson',
        ],
        with: [[...ukraine, 'killed', 'struck', 'hit', 'damaged', 'front', 'fighting', 'war', 'invasion', 'attack']],
        within: 'text',
      },
      {
        labels: [
          'war',
          'battlefield',
          'trench',
          'shelling',
          'front-line',
          'offensive',
          'occupied',
          'occupation',
          'attack',
          'strike',
          'prisoner',
        ],
        with: [ukraine],
        within: 'text',
      },
    ],
  },
  'support-to-ukraine': {
    hiddenLabels: ['coalition of the willing'],
    contextLabels: [
      {
        labels: ['send', 'sent', 'give', 'given'],
        with: [[...arms, 'aid', 'euro', 'money', 'blanket', 'generator'], ukraine],
      },
      { labels: ['aid', 'donation', 'donor', 'assistance'], with: [ukraine], within: 'text' },
      {
        labels: [
          'support',
          'loan',
          'help',
          'backing',
          'arm',
          'train',
          'trained',
          'training',
          'security guarantee',
          'reconstruction',
          'fund',
          'pledge',
          'donate',
          'deliver',
          'delivery',
          'supply',
          'provide',
          'needs',
          'contribute',
          'package',
          'billion',
          'million',
        ],
        with: [ukraine],
      },
    ],
  },
  'military-aid': {
    hiddenLabels: ['European Peace Facility'],
    contextLabels: [
      { labels: ['aid', 'donation', 'donated', 'package'], with: [ukraine, arms], within: 'text' },
      {
        labels: ['train', 'trained', 'training', 'instructor', 'brigade'],
        with: [['soldier', 'recruit', 'troops', 'army'], ukraine],
      },
      { labels: ['donate', 'donation', 'aid package'], with: [arms] },
      {
        labels: [
          'aid',
          'package',
          'give',
          'hand',
          'handed',
          'send',
          'sent',
          'sending',
          'provide',
          'fund',
          'pay',
          'deliver',
          'delivered',
          'delivery',
          'supply',
          'shipment',
          'donated',
          'promised',
          'pledged',
        ],
        with: [arms, ukraine],
      },
    ],
  },
  purl: {
    contextLabels: [
      {
        labels: [
          'US stocks',
          'US stockpile',
          'American stocks',
          'American stockpile',
          'US weapons',
          'American weapons',
          'US-made',
        ],
        with: [ukraine, ['pay', 'paid', 'buy', 'bought', 'fund', 'finance', 'purchase']],
        within: 'text',
      },
    ],
  },
  'humanitarian-aid': {
    hiddenLabels: [
      'malnutrition',
      'starvation',
      'Red Crescent',
      'displaced people',
      'humanitarian',
      'aid worker',
      'aid agency',
      'aid convoy',
      'aid group',
      'relief agency',
      'relief work',
      'emergency relief',
      'famine',
      'refugee camp',
      'food aid',
      'Red Cross',
      'World Food Programme',
      'UNHCR',
    ],
    contextLabels: [
      {
        labels: [
          'donor',
          'aid',
          'lorry',
          'hunger',
          'convoy',
          'food',
          'displaced',
          'refugee',
          'ration',
          'blanket',
          'volunteer',
        ],
        with: [
          ['UN', 'United Nations', 'aid', 'Red Cross', 'shelling', 'war', 'fighting', 'Gaza'],
          [
            'starving',
            'hunger',
            'famine',
            'camp',
            'relief',
            'World Food Programme',
            'humanitarian',
            'lorries',
            'volunteer',
          ],
        ],
        within: 'text',
      },
    ],
  },
  'just-peace': {
    hiddenLabels: ['just peace', 'durable peace', 'fair peace', 'territorial integrity'],
    contextLabels: [
      {
        labels: [
          'settlement',
          'tribunal',
          'compensation',
          'justice',
          'give up',
          'by force',
          'sovereignty',
          'aggressor',
          'UN Charter',
          'concession',
          'capitulation',
          'accountability',
          'security guarantee',
        ],
        with: [['peace', 'deal', 'talks', 'plan'], ukraine],
        within: 'text',
      },
    ],
  },
  'peace-talks': {
    hiddenLabels: ['peace deal', 'peace agreement', 'peace treaty', 'peace process', 'peace summit', 'point plan'],
    contextLabels: [
      {
        labels: ['negotiator', 'mediator', 'mediation', 'negotiating'],
        with: [['war', 'fighting', 'Ukraine', 'Ukrainian', 'hostage', 'rebel']],
        within: 'text',
      },
      {
        labels: [
          'negotiation',
          'negotiator',
          'negotiating',
          'negotiate',
          'talks',
          'mediator',
          'mediation',
          'mediate',
          'envoy',
          'delegation',
          'brokered',
          'proposal',
          'prisoner exchange',
          'prisoner swap',
        ],
        with: [
          [
            'ceasefire',
            'truce',
            'peace',
            'end the war',
            'end to the war',
            'end the fighting',
            'hostilities',
            'settlement',
            'territory',
          ],
          battle,
        ],
        within: 'text',
      },
    ],
  },
  ceasefire: {
    hiddenLabels: ['guns fall silent', 'shooting stops'],
    contextLabels: [
      {
        labels: ['agreement', 'deal', 'violation'],
        with: [['Hamas', 'Hezbollah', 'hostage', 'rebel']],
        within: 'text',
      },
      { labels: ['truce'], with: [battle], within: 'text' },
      {
        labels: ['halt', 'pause', 'stop', 'freeze', 'end', 'cessation'],
        with: [['hostilities', 'guns', 'front-line']],
      },
      { labels: ['halt', 'pause', 'stop', 'freeze'], with: [['fighting']] },
    ],
  },
  peacekeeping: {
    hiddenLabels: [
      'peace-keeper',
      'blue helmet',
      'UN mission',
      'UN mandate',
      'UNIFIL',
      'KFOR',
      'peace mission',
      'UN force',
      'monitoring mission',
      'buffer zone',
    ],
    contextLabels: [
      {
        labels: ['Kosovo', 'Bosnia', 'Cyprus', 'Lebanon'],
        with: [['force', 'troops', 'soldier', 'mandate']],
        within: 'text',
      },
      { labels: ['coalition of the willing'], with: [['troops', 'soldier']], within: 'text' },
      {
        labels: ['force', 'contingent', 'troops', 'soldier', 'deployment'],
        with: [['peace', 'ceasefire', 'truce', 'guarantee', 'fighting ends']],
      },
      {
        labels: ['mission', 'force', 'mandate', 'operation', 'observer'],
        with: [
          ['Security Council', 'UN', 'United Nations', 'peace-keeper'],
          ['mandate', 'troops', 'soldier', 'patrol'],
        ],
        within: 'text',
      },
    ],
  },
  sanctions: {
    hiddenLabels: ['sanctioned', 'shadow fleet', 'asset freeze', 'frozen assets', 'Russian assets', 'oligarch'],
    contextLabels: [
      { labels: ['price cap'], with: [russia, ['oil', 'crude', 'tanker', 'sanction']], within: 'text' },
      {
        labels: ['package'],
        with: [russia, ['veto', 'listing', 'bank', 'tanker', 'ban', 'price cap']],
        within: 'text',
      },
      {
        labels: [
          'restrictive measures',
          'embargo',
          'blacklist',
          'freeze',
          'frozen',
          'travel ban',
          'export control',
          'circumvent',
          'circumvention',
          'evade',
          'evasion',
          'ban',
          'restrictions',
          'penalty',
        ],
        with: [[...union, ...russia, 'sanction', 'arms', 'UN', 'Belarus', 'Iran']],
      },
      {
        labels: ['Russian oil', 'Russian crude', 'Russian gas', 'Russian bank'],
        with: [[...union, 'Western', 'ban', 'cap']],
        within: 'text',
      },
    ],
  },
  'parliamentary-scrutiny': {
    hiddenLabels: [
      'defence committee',
      'select committee',
      'parliamentary oversight',
      'budget committee',
      'special committee',
    ],
    contextLabels: [
      {
        labels: [
          'approve',
          'approval',
          'veto',
          'rapporteur',
          'plenary',
          'rejected',
          'amendment',
          'oversight',
          'exchange of views',
          'vote',
          'voted',
          'mandate',
        ],
        with: [[...deputies, 'Congress'], military],
      },
      {
        labels: ['committee', 'hearing', 'inquiry', 'scrutiny', 'scrutinise', 'backbencher'],
        with: [deputies, [...military, ...russia]],
        within: 'text',
      },
    ],
  },
};
