/** Titles that open a name. */
export const titles: readonly string[] = [
  'mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss', 'dr', 'dr.', 'prof', 'prof.', 'professor', 'sir', 'dame', 'lord', 'lady', 'baroness',
  'sen.', 'senator', 'rep.', 'representative', 'gov.', 'governor', 'president', 'gen.', 'general', 'lt.', 'col.', 'colonel', 'capt.',
  'captain', 'maj.', 'major', 'adm.', 'admiral', 'sgt.', 'sergeant', 'cdre', 'commodore', 'rev.', 'reverend', 'judge', 'justice', 'mayor',
  'minister', 'chancellor', 'secretary', 'commissioner', 'ambassador', 'commander', 'brigadier', 'brig.', 'st.', 'king', 'queen', 'prince',
  'princess', 'pope', 'bishop', 'archbishop', 'cllr', 'councillor', 'detective', 'inspector', 'chief', 'congressman', 'congresswoman',
  'lieutenant', 'chairman', 'chairwoman', 'premier', 'taoiseach', 'speaker',
];
/** What people are. */
export const roles: readonly string[] = [
  'minister', 'president', 'spokesman', 'spokeswoman', 'spokesperson', 'spokespeople', 'official', 'officials', 'diplomat', 'diplomats',
  'chief', 'chair', 'chairman', 'chairwoman', 'chairperson', 'director', 'head', 'leader', 'leaders', 'lawmaker', 'lawmakers', 'senator',
  'mayor', 'governor', 'secretary', 'ambassador', 'commander', 'general', 'admiral', 'captain', 'officer', 'officers', 'analyst', 'analysts',
  'expert', 'experts', 'critic', 'critics', 'adviser', 'advisers', 'advisor', 'advisors', 'aide', 'aides', 'lawyer', 'lawyers', 'attorney',
  'professor', 'economist', 'economists', 'scientist', 'scientists', 'researcher', 'researchers', 'author', 'doctor', 'judge', 'witness',
  'witnesses', 'source', 'sources', 'resident', 'residents', 'activist', 'activists', 'campaigner', 'campaigners', 'supporter', 'supporters',
  'opponent', 'opponents', 'member', 'members', 'mp', 'mps', 'mep', 'meps', 'manager', 'executive', 'boss', 'founder', 'owner', 'strategist',
  'journalist', 'reporter', 'reporters', 'editor', 'columnist', 'historian', 'historians', 'farmer', 'farmers', 'teacher', 'worker', 'workers',
  'voter', 'voters', 'colleague', 'colleagues', 'ally', 'allies', 'candidate', 'candidates', 'nominee', 'congressman', 'congresswoman',
  'representative', 'representatives', 'delegate', 'delegates', 'commissioner', 'chancellor', 'premier', 'prosecutor', 'prosecutors', 'man',
  'woman', 'people', 'men', 'women', 'mother', 'father', 'daughter', 'son', 'brother', 'sister', 'wife', 'husband', 'student', 'students',
  'others', 'pollster', 'consultant', 'insider', 'insiders', 'republicans', 'democrats', 'conservatives', 'liberals', 'veteran', 'veterans',
  'soldier', 'soldiers', 'pilot', 'engineer', 'engineers', 'sergeant', 'colonel', 'lieutenant', 'envoy', 'deputy', 'undersecretary', 'speaker',
  'counsel', 'clerk', 'coach', 'player', 'fan', 'fans', 'neighbour', 'neighbor', 'neighbours', 'neighbors', 'friend', 'friends', 'politician',
  'politicians', 'authority', 'authorities', 'investigator', 'investigators', 'negotiator', 'negotiators', 'organiser', 'organisers',
  'organizer', 'organizers', 'protester', 'protesters', 'passenger', 'driver', 'survivor', 'victim', 'moderator', 'host', 'anchor',
];
/** What speaks as a body. */
export const bodies: readonly string[] = [
  'ministry', 'government', 'commission', 'committee', 'council', 'party', 'company', 'agency', 'department', 'office', 'union', 'group',
  'court', 'parliament', 'police', 'army', 'navy', 'campaign', 'association', 'institute', 'organisation', 'organization', 'bank', 'firm',
  'university', 'embassy', 'board', 'federation', 'alliance', 'administration', 'inspectorate', 'authority', 'service', 'bureau', 'team',
  'coalition', 'network', 'newspaper', 'paper', 'magazine', 'outlet', 'regulator', 'watchdog', 'charity', 'manufacturer', 'shipbuilder',
  'operator', 'airline', 'foundation', 'church', 'think-tank', 'kremlin', 'pentagon', 'congress', 'senate', 'white', 'house', 'staff',
];
/** What carries words: its reader reads them there. */
export const carriers: readonly string[] = [
  'statement', 'letter', 'report', 'message', 'tweet', 'post', 'email', 'e-mail', 'memo', 'document', 'study', 'survey', 'poll', 'polls', 'polling', 'surveys', 'studies', 'reports', 'analysis', 'data', 'figures', 'records', 'documents', 'emails', 'letters', 'research', 'census', 'statistics', 'review', 'audit', 'inquiry', 'speech',
  'note', 'leaflet', 'sign', 'banner', 'poster', 'placard', 'petition', 'article', 'editorial', 'headline', 'book', 'ad', 'advert',
  'advertisement', 'caption', 'inscription', 'plaque', 'invitation', 'transcript', 'testimony', 'complaint', 'lawsuit', 'resolution',
  'declaration', 'communique', 'communiqué', 'bill', 'motion', 'ruling', 'verdict', 'text', 'reply', 'answer', 'response', 'slogan', 'shirt',
  'website', 'page', 'release', 'briefing', 'filings', 'results', 'estimates', 'projections', 'findings', 'evidence', 'transcripts', 'memos', 'footage', 'video', 'column', 'op-ed', 'affidavit', 'indictment', 'filing', 'interview', 'paper', 'conclusions',
];
/** Nouns of saying: what somebody's claim is that. */
export const speechNouns: readonly string[] = [
  'claim', 'claims', 'statement', 'statements', 'warning', 'warnings', 'assertion', 'assertions', 'argument', 'allegation', 'allegations',
  'call', 'calls', 'demand', 'demands', 'promise', 'promises', 'pledge', 'vow', 'announcement', 'admission', 'suggestion', 'suggestions',
  'remark', 'remarks', 'comment', 'comments', 'accusation', 'accusations', 'charge', 'charges', 'complaint', 'complaints', 'denial',
  'prediction', 'predictions', 'forecast', 'advice', 'request', 'appeal', 'threat', 'threats', 'insistence', 'contention', 'declaration',
  'proposal', 'recommendation', 'reply', 'answer', 'response', 'report', 'reports', 'verdict', 'acknowledgement', 'acknowledgment', 'assurance',
  'assurances', 'reminder', 'conclusion', 'plea', 'boast', 'word', 'words', 'message', 'motto', 'question', 'quip', 'joke',
];
/** What an adjective or participle says when the marks after it hold a name or a word, not speech. */
export const namingWords: readonly string[] = [
  'called', 'so-called', 'dubbed', 'nicknamed', 'named', 'titled', 'entitled', 'known', 'termed', 'labelled', 'labeled', 'codenamed',
  'code-named', 'christened', 'styled', 'renamed', 'baptised', 'billed', 'branded', 'tagged', 'headlined', 'headed', 'marked',
];
/** Nouns before marks that hold the name of a work, a plan, a word. */
export const namedThings: readonly string[] = [
  'song', 'album', 'book', 'novel', 'film', 'movie', 'show', 'play', 'series', 'documentary', 'magazine', 'programme', 'program', 'project',
  'operation', 'exercise', 'word', 'words', 'term', 'phrase', 'expression', 'label', 'nickname', 'title', 'code-name', 'codename', 'hashtag',
  'campaign', 'slogan', 'motto', 'theme', 'episode', 'essay', 'poem', 'painting', 'exhibition', 'study', 'paper', 'initiative', 'scheme',
  'category', 'section', 'chapter', 'game', 'brand', 'podcast', 'concept', 'notion', 'plan', 'strategy', 'doctrine', 'column', 'memoir',
  'topic', 'video', 'item', 'list', 'file', 'folder', 'button', 'column', 'video', 'hit', 'single', 'track', 'ballad', 'comedy', 'drama',
];
/** Abbreviations whose full stop does not end a sentence. */
export const abbreviations: readonly string[] = [
  'mr', 'mrs', 'ms', 'dr', 'prof', 'sen', 'rep', 'gov', 'gen', 'lt', 'col', 'capt', 'maj', 'adm', 'sgt', 'rev', 'st', 'jr', 'sr', 'no', 'vs',
  'etc', 'inc', 'corp', 'co', 'ltd', 'jan', 'feb', 'mar', 'apr', 'aug', 'sept', 'sep', 'oct', 'nov', 'dec', 'fig', 'dept', 'univ', 'brig',
  'cmdr', 'hon', 'pres', 'messrs', 'ariz', 'ala', 'ark', 'calif', 'colo', 'conn', 'del', 'fla', 'ga', 'ill', 'ind', 'kan', 'ky', 'la', 'md',
  'mass', 'mich', 'minn', 'miss', 'mo', 'mont', 'neb', 'nev', 'okla', 'ore', 'pa', 'tenn', 'tex', 'va', 'vt', 'wash', 'wis', 'wyo', 'supt',
  'insp', 'det', 'approx', 'est', 'viz', 'cf', 'al', 'cpl', 'pvt', 'atty', 'asst', 'reps', 'sens', 'govs', 'art', 'sec', 'par', 'p', 'pp',
];
