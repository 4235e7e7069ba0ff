import {
  ADDRESSEE,
  CHARGE,
  CHARGE_FOR,
  CLAUSE,
  DIRECTIVE,
  DOUBT,
  EVALUATION,
  INTENT,
  LABEL,
  LABEL_AS,
  LABEL_TO,
  MARKS_ONLY,
  MATTER,
  OTHER_THING,
  QUESTION,
  SHOWN,
  THAT_ONLY,
  VOICE,
} from './speechFrames.js';

/** Verbs by meaning: what they take, and their plain forms, of which `inflect` makes the others. */
export const speechVerbs: readonly (readonly [takes: number, verbs: string])[] = [
  // to state
  [CLAUSE, 'say declare assert contend argue insist reply respond remark proclaim testify recall opine'],
  [
    CLAUSE | OTHER_THING,
    `
      add maintain write conclude pronounce recount explain observe boast post quote object underscore agree`,
  ],
  [CLAUSE | MATTER, 'announce report allege reveal disclose confirm'],
  // to state with a shade
  [
    CLAUSE,
    `
      comment joke quip brag counter retort muse marvel lament complain grumble speculate reckon profess confide
      clarify elaborate exclaim tweet blog rejoin mention attest venture posit theorise theorize surmise certify
      point vent fret gloat crow caution concur indicate signal`,
  ],
  [CLAUSE | MATTER, 'claim note stress emphasise emphasize underline repeat reiterate suggest hint imply'],
  // to admit and to deny
  [CLAUSE | MATTER, 'admit acknowledge concede confess deny dispute'],
  // to look ahead
  [CLAUSE | MATTER, 'predict forecast estimate project anticipate'],
  // to tell somebody
  [CLAUSE | ADDRESSEE | DIRECTIVE, 'tell advise warn remind instruct'],
  [THAT_ONLY | ADDRESSEE, 'assure inform notify brief reassure'],
  // to get somebody to act
  [CLAUSE | DIRECTIVE | MATTER, 'urge'],
  [DIRECTIVE, 'press implore beseech exhort encourage challenge invite plead beg admonish'],
  [CLAUSE | INTENT | MATTER | DIRECTIVE | QUESTION, 'ask'],
  [CLAUSE | MATTER | INTENT, 'demand propose pledge promise threaten'],
  [CLAUSE | INTENT, 'offer'],
  [MATTER | LABEL_AS, 'cite'],
  [MATTER, 'guarantee'],
  [CLAUSE | MATTER | DIRECTIVE, 'recommend request'],
  [CLAUSE | MATTER, 'advocate'],
  // to bind oneself
  [CLAUSE | INTENT, 'vow swear'],
  [INTENT, 'undertake volunteer claim profess'],
  // to judge
  [LABEL, 'call label brand dub term deem pronounce'],
  [LABEL_AS, 'characterise characterize portray depict brand label disparage interpret identify cast paint frame'],
  [LABEL_TO, 'compare liken equate'],
  [CHARGE, 'accuse'],
  [CHARGE_FOR, 'fault rebuke chide berate scold chastise castigate hammer credit apologise apologize'],
  [EVALUATION, 'refute deplore welcome congratulate detail outline unveil extol bemoan'],
  [
    LABEL_AS | CHARGE_FOR | EVALUATION,
    `
      applaud assail blast commend condemn criticise criticize denounce lambast laud mock praise ridicule rip slam`,
  ],
  [LABEL_AS | EVALUATION, 'decry defend deride describe dismiss hail salute reject tout herald'],
  [CHARGE_FOR | EVALUATION, 'attack bash blame savage skewer'],
  // to question
  [CLAUSE | QUESTION, 'wonder inquire enquire'],
  [MARKS_ONLY | QUESTION | DOUBT, 'question query'],
  [QUESTION, 'describe recount recall detail outline'],
  [THAT_ONLY, 'charge allow echo answer'],
  // what documents do
  [THAT_ONLY | SHOWN, 'find show'],
  [THAT_ONLY, 'state rule read stipulate specify assess postulate relate hear'],
  // to voice a feeling
  [VOICE, 'express voice raise'],
  // to agree, to hold
  [
    THAT_ONLY,
    `
      moan whine groan calculate divulge interject cry shout yell scream murmur mutter mumble chorus aver decree intimate
      scribble scrawl summarise summarize sneer snap growl snort chuckle enthuse rave rage thunder bellow
      conjecture vouch whisper sigh reflect reason restate counsel guarantee fume rant scoff plead gush`,
  ],
  [THAT_ONLY, 'regret submit accept protest teach preach warrant affirm reaffirm reassert communicate'],
  // ways of speaking, quotation marks only
  [
    MARKS_ONLY,
    `
      answer apologise apologize attack bark beg begin chant congratulate continue count correct cry demur email enthuse
      fire go grin growl holler implore interject jeer laugh message mouth murmur mutter nod offer peg plead pray preach press put rail
      rant read reason reflect scold scream shoot shout sign sing smile speak talk taunt tease text thank vent
      whisper yell scribble scrawl snap fume thunder bellow boom gasp hiss sigh sob stammer sum roar sneer snarl snort wail chuckle chime`,
  ],
];
