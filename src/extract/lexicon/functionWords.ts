/** Closed word classes of English. */
export const determiners: readonly string[] = [
  'the', 'a', 'an', 'this', 'these', 'those', 'my', 'your', 'his', 'her', 'its', 'our', 'their', 'some', 'any', 'every',
  'each', 'no', 'all', 'both', 'several', 'many', 'most', 'another', 'few', 'either', 'neither', 'such', 'other', 'one',
];
export const prepositions: readonly string[] = [
  'of', 'in', 'on', 'at', 'by', 'for', 'from', 'with', 'to', 'into', 'about', 'against', 'over', 'under', 'through',
  'during', 'between', 'among', 'amid', 'across', 'behind', 'beyond', 'near', 'outside', 'inside', 'within', 'without',
  'toward', 'towards', 'upon', 'via', 'per', 'like', 'off', 'onto', 'around', 'along', 'alongside', 'above', 'below',
  'ahead', 'aboard', 'despite', 'regarding', 'concerning', 'beside', 'besides', 'throughout', 'following', 'including',
  'unlike', 'down', 'up', 'out', 'as', 'before', 'after', 'since', 'until',
];
export const conjunctions: readonly string[] = ['and', 'but', 'or', 'nor', 'yet', '&'];
export const subordinators: readonly string[] = [
  'that', 'because', 'although', 'though', 'while', 'whereas', 'if', 'unless', 'when', 'whenever', 'after', 'before', 'since',
  'until', 'once', 'whether', 'where', 'why', 'how', 'what', 'whatever', 'so', 'than', 'lest', 'wherever', 'till',
];
export const pronouns: readonly string[] = [
  'he', 'she', 'it', 'they', 'i', 'we', 'you', 'everyone', 'everybody', 'someone', 'somebody', 'nobody', 'anyone', 'others',
  'neither', 'none', 'mine', 'some', 'many', 'most', 'both', 'few', 'several', 'all', 'another', 'one',
];
export const objectPronouns: readonly string[] = [
  'him', 'her', 'it', 'them', 'me', 'us', 'you', 'himself', 'herself', 'itself', 'themselves', 'myself', 'ourselves', 'yourself',
];
export const relatives: readonly string[] = ['who', 'which', 'whose', 'whom', 'that'];
export const beForms: readonly string[] = ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "isn't", "wasn't", "aren't", "weren't"];
export const haveForms: readonly string[] = ['has', 'have', 'had', 'having', "hasn't", "haven't", "hadn't"];
export const doForms: readonly string[] = ['do', 'does', 'did', "don't", "doesn't", "didn't"];
export const modals: readonly string[] = [
  'will', 'would', 'can', 'could', 'may', 'might', 'shall', 'should', 'must', 'ought', 'cannot', "won't", "wouldn't", "can't",
  "couldn't", "shouldn't", "mustn't",
];
export const negations: readonly string[] = ['not', 'never', 'neither', 'nor', 'hardly', 'rarely', 'seldom'];
export const adverbs: readonly string[] = [
  'also', 'then', 'later', 'now', 'once', 'again', 'still', 'just', 'even', 'only', 'simply', 'often', 'always', 'ever',
  'sometimes', 'further', 'too', 'instead', 'however', 'meanwhile', 'nevertheless', 'nonetheless', 'therefore', 'thus', 'soon',
  'already', 'first', 'previously', 'earlier', 'yet', 'famously', 'long', 'since', 'indeed', 'moreover', 'furthermore', 'rather',
  'almost', 'twice', 'perhaps', 'maybe', 'there', 'here', 'back', 'aloud', 'else', 'afterwards', 'afterward', 'online', 'elsewhere',
  'immediately', 'very', 'quite', 'well', 'all', 'ago', 'more', 'less', 'today', 'tonight', 'tomorrow', 'yesterday', 'once', 'likewise', 'separately', 'overall', 'similarly', 'additionally',
];
export const timeWords: readonly string[] = [
  'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'january', 'february', 'march', 'april', 'june',
  'july', 'august', 'september', 'october', 'november', 'december', 'jan.', 'feb.', 'mar.', 'apr.', 'aug.', 'sept.', 'sep.',
  'oct.', 'nov.', 'dec.', 'yesterday', 'today', 'tonight', 'tomorrow', 'morning', 'afternoon', 'evening', 'night', 'week', 'month',
  'year', 'weekend', 'noon', 'midnight', 'summer', 'winter', 'spring', 'autumn',
];
/** Verbs that show where a clause has its predicate and a noun phrase cannot go on. */
export const commonVerbs: readonly string[] = [
  'get', 'gets', 'got', 'make', 'makes', 'made', 'take', 'takes', 'took', 'taken', 'come', 'comes', 'came', 'go', 'goes', 'went',
  'see', 'sees', 'saw', 'seen', 'know', 'knows', 'knew', 'known', 'give', 'gives', 'gave', 'given', 'want', 'wants', 'wanted',
  'need', 'needs', 'needed', 'become', 'becomes', 'became', 'seem', 'seems', 'seemed', 'keep', 'keeps', 'kept', 'leave', 'leaves',
  'left', 'lost', 'lose', 'loses', 'won', 'win', 'wins', 'met', 'meet', 'meets', 'held', 'hold', 'holds', 'brought', 'bring', 'ran',
  'run', 'runs', 'stood', 'stands', 'sat', 'sits', 'fell', 'falls', 'rose', 'rises', 'grew', 'grows', 'paid', 'pays', 'pay', 'sent',
  'send', 'sends', 'built', 'build', 'builds', 'spent', 'spend', 'led', 'leads', 'chose', 'chosen', 'began', 'begins', 'feel', 'feels',
  'felt', 'believe', 'believes', 'believed', 'think', 'thinks', 'thought', 'hope', 'hopes', 'hoped', 'knew', 'expect', 'expects',
  'expected', 'remain', 'remains', 'remained', 'appear', 'appears', 'appeared', 'help', 'helps', 'helped', 'let', 'lets', 'put', 'puts',
  'spoke', 'speaks', 'broke', 'drew', 'drove', 'flew', 'gone', 'done', 'being', 'been', 'became', 'bought', 'sold', 'taught', 'heard',
  'hear', 'hears', 'understand', 'understands', 'understood', 'lived', 'lives', 'live', 'works', 'worked', 'tried', 'tries', 'try',
  'used', 'uses', 'meant', 'means', 'mean', 'look', 'looks', 'looked', 'turned', 'turns', 'set', 'sets', 'shows', 'showed', 'plans', 'like',
  'likes', 'agree', 'agrees', 'refuse', 'refuses', 'refused', 'declined', 'declines', 'decline', 'seek', 'seeks', 'sought', 'want',
  'start', 'starts', 'started', 'stop', 'stops', 'stopped', 'happened', 'happens', 'happen', 'matter', 'matters', 'exist', 'exists',
  'require', 'requires', 'required', 'include', 'includes', 'included', 'continue', 'continues', 'continued', 'allow', 'allows', 'allowed',
  'deserve', 'deserves', 'die', 'dies', 'died', 'love', 'loves', 'loved', 'support', 'supports', 'supported', 'change', 'changes', 'changed',
  'find', 'finds', 'found', 'vote', 'voted', 'votes', 'fight', 'fought', 'win', 'carry', 'carries', 'carried', 'cost', 'costs', 'ought',
  'served', 'serves', 'opposed', 'opposes', 'represent', 'represents', 'heads', 'chairs', 'welcome', 'welcomed', 'failed', 'fails', 'faces',
];
export const numberWords: readonly string[] = [
  'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'dozens', 'hundreds', 'thousands', 'millions', 'half',
  'third', 'quarter', 'percent', 'majority', 'twenty', 'thirty', 'forty', 'fifty', 'sixty',
];
