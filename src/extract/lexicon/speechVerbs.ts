import {
  ADDRESSEE,
  CHARGE,
  CHARGE_FOR,
  CLAUSE,
  DIRECTIVE,
  INTENT,
  LABEL,
  LABEL_AS,
  MARKS_ONLY,
  MATTER,
  QUESTION,
  SHOWN,
  THAT_ONLY,
} from './speechFrames.js';

/** Verbs of one meaning, with what they take. Plain forms; `inflect` makes the others. */
export interface SpeechVerbGroup {
  readonly takes: number;
  readonly verbs: readonly string[];
}

export const speechVerbs: readonly SpeechVerbGroup[] = [
  // to state
  {
    takes: CLAUSE,
    verbs: [
      'say', 'add', 'declare', 'assert', 'contend', 'argue', 'maintain', 'insist', 'reply', 'respond',
      'reiterate', 'remark', 'proclaim', 'pronounce', 'conclude', 'testify', 'write', 'recall', 'recount', 'opine',
    ],
  },
  { takes: CLAUSE | MATTER, verbs: ['announce', 'report', 'allege', 'reveal', 'disclose', 'confirm'] },
  // to state with a shade
  {
    takes: CLAUSE,
    verbs: [
      'explain', 'note', 'observe', 'comment', 'joke', 'quip', 'boast', 'brag', 'counter', 'retort', 'muse', 'marvel',
      'lament', 'complain', 'grumble', 'speculate', 'reckon', 'profess', 'confide', 'clarify', 'elaborate', 'exclaim',
      'tweet', 'post', 'blog', 'rejoin', 'claim', 'mention', 'object', 'attest', 'venture', 'posit', 'theorise', 'theorize',
      'surmise', 'quote', 'underscore', 'certify', 'vent', 'fret', 'gloat', 'crow', 'caution', 'concur', 'indicate', 'signal',
    ],
  },
  { takes: CLAUSE | MATTER, verbs: ['stress', 'emphasise', 'emphasize', 'underline', 'repeat', 'suggest', 'hint', 'imply'] },
  // to admit and to deny
  { takes: CLAUSE | MATTER, verbs: ['admit', 'acknowledge', 'concede', 'confess', 'deny', 'dispute'] },
  // to look ahead
  { takes: CLAUSE | MATTER, verbs: ['predict', 'forecast', 'estimate', 'project', 'anticipate'] },
  // to tell somebody
  { takes: CLAUSE | ADDRESSEE | DIRECTIVE, verbs: ['tell', 'advise', 'warn', 'remind', 'instruct'] },
  { takes: CLAUSE | ADDRESSEE, verbs: ['assure', 'inform', 'notify', 'brief', 'reassure'] },
  // to get somebody to act
  { takes: CLAUSE | DIRECTIVE | MATTER, verbs: ['urge'] },
  { takes: DIRECTIVE, verbs: ['implore', 'beseech', 'exhort', 'encourage', 'challenge', 'invite', 'plead', 'beg', 'admonish'] },
  { takes: CLAUSE | INTENT | MATTER | DIRECTIVE | QUESTION, verbs: ['ask'] },
  { takes: CLAUSE | MATTER | INTENT, verbs: ['demand', 'propose', 'pledge', 'promise', 'threaten'] },
  { takes: CLAUSE | INTENT, verbs: ['offer'] },
  { takes: MATTER | LABEL_AS, verbs: ['cite'] },
  { takes: CLAUSE | MATTER, verbs: ['recommend', 'request', 'advocate'] },
  // to bind oneself
  { takes: CLAUSE | INTENT, verbs: ['vow', 'swear'] },
  { takes: INTENT, verbs: ['undertake', 'volunteer'] },
  // to judge
  { takes: LABEL, verbs: ['call', 'label', 'brand', 'dub', 'term', 'deem', 'pronounce'] },
  {
    takes: LABEL_AS,
    verbs: [
      'describe', 'dismiss', 'denounce', 'characterise', 'characterize', 'condemn', 'decry', 'deride', 'hail', 'praise',
      'portray', 'depict', 'slam', 'blast', 'brand', 'mock', 'ridicule', 'laud', 'label', 'criticise', 'criticize',
      'reject', 'defend', 'tout', 'lambast', 'lambaste', 'disparage', 'interpret',
    ],
  },
  { takes: CHARGE, verbs: ['accuse'] },
  {
    takes: CHARGE_FOR,
    verbs: ['blame', 'criticise', 'criticize', 'fault', 'slam', 'blast', 'condemn', 'denounce', 'rebuke', 'chide', 'mock', 'ridicule', 'attack', 'rip', 'assail', 'berate', 'scold', 'chastise', 'castigate', 'lambast', 'lambaste', 'hammer', 'credit', 'apologise', 'apologize'],
  },
  // to question
  { takes: CLAUSE | QUESTION, verbs: ['wonder', 'inquire', 'enquire'] },
  { takes: MARKS_ONLY, verbs: ['question', 'query'] },
  // what documents do
  { takes: THAT_ONLY | SHOWN, verbs: ['find', 'show'] },
  { takes: THAT_ONLY, verbs: ['state', 'rule', 'read', 'stipulate', 'specify', 'assess', 'postulate', 'relate', 'hear', 'point'] },
  // to agree, to hold
  { takes: THAT_ONLY, verbs: ['agree', 'protest', 'teach', 'preach', 'warrant', 'affirm', 'reaffirm', 'reassert', 'communicate'] },
  // ways of speaking, quotation marks only
  {
    takes: MARKS_ONLY,
    verbs: [
      'continue', 'begin', 'shout', 'yell', 'cry', 'scream', 'whisper', 'mutter', 'murmur', 'laugh', 'smile', 'sigh',
      'snap', 'bark', 'roar', 'chant', 'sing', 'thunder', 'intone', 'interject', 'interrupt', 'chime', 'deadpan', 'gush',
      'rave', 'fume', 'sneer', 'scoff', 'shrug', 'nod', 'recite', 'rail', 'rant', 'tease', 'bellow', 'bristle', 'holler',
      'growl', 'grin', 'chuckle', 'sniff', 'plead', 'beg', 'implore', 'speak', 'talk', 'answer', 'start', 'finish', 'end',
      'open', 'offer', 'greet', 'sum', 'go', 'read', 'spell', 'stutter', 'stammer', 'mumble', 'drawl', 'gasp', 'groan',
      'hiss', 'howl', 'moan', 'scold', 'taunt', 'jeer', 'preach', 'pray', 'utter', 'vent', 'wail', 'weep', 'enthuse',
      'ponder', 'reflect', 'reason', 'thank', 'apologise', 'apologize', 'congratulate', 'summarise', 'summarize', 'message',
      'text', 'email', 'sign', 'attack', 'rebuke', 'chide', 'needle', 'deliver', 'put', 'pray', 'correct', 'shoot', 'fire', 'press', 'prod', 'demur', 'cheer',
    ],
  },
];
