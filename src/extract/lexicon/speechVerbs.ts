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
  LABEL_OFF,
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
  [CLAUSE, 'argue assert contend declare insist opine proclaim recall remark reply respond say testify'],
  [
    CLAUSE | OTHER_THING,
    'add agree boast conclude explain maintain object observe post pronounce quote recount underscore write',
  ],
  [CLAUSE | MATTER, 'allege announce confirm disclose report reveal'],
  // to state with a shade
  [
    CLAUSE,
    'attest aver blog brag certify clarify comment complain concur confide conjecture counter crow elaborate exclaim fret gloat grumble indicate intimate joke lament marvel mention muse point posit profess quip reckon retort signal speculate surmise theorise theorize tweet vent venture',
  ],
  [CLAUSE | MATTER, 'claim emphasise emphasize hint imply note reiterate repeat stress suggest underline'],
  // to admit and to deny
  [CLAUSE | MATTER, 'acknowledge admit concede confess deny dispute'],
  // to look ahead
  [CLAUSE | MATTER, 'anticipate estimate forecast predict project'],
  // to tell somebody
  [CLAUSE | ADDRESSEE | DIRECTIVE, 'advise caution instruct remind tell warn'],
  [THAT_ONLY | ADDRESSEE, 'assure brief inform notify reassure'],
  // to get somebody to act
  [CLAUSE | DIRECTIVE | MATTER, 'urge'],
  [DIRECTIVE, 'admonish beg beseech challenge counsel encourage exhort implore invite plead press'],
  [CLAUSE | INTENT | MATTER | DIRECTIVE | QUESTION, 'ask'],
  [CLAUSE | MATTER | INTENT, 'demand pledge promise propose threaten vow'],
  [CLAUSE | INTENT, 'offer'],
  [MATTER | LABEL_AS, 'cite'],
  [MATTER, 'guarantee'],
  [CLAUSE | MATTER | DIRECTIVE, 'recommend request'],
  [CLAUSE | MATTER, 'advocate'],
  // to bind oneself
  [CLAUSE | INTENT, 'swear'],
  [INTENT, 'claim profess undertake volunteer'],
  // to judge
  [LABEL, 'brand call deem dub label pronounce term'],
  [
    LABEL_AS,
    'brand cast characterise characterize denigrate depict disparage frame identify interpret label paint portray',
  ],
  [LABEL_OFF, 'brush laugh shrug wave'],
  [LABEL_TO, 'attribute compare equate liken'],
  [CHARGE, 'accuse'],
  [CHARGE_FOR, 'apologise apologize berate chastise chide credit fault hammer rebuke reprimand reproach scold upbraid'],
  [EVALUATION, 'bemoan congratulate deplore detail extol outline refute unveil'],
  [
    LABEL_AS | CHARGE_FOR | EVALUATION,
    'applaud assail blast castigate commend condemn criticise criticize denounce lambast laud mock pan praise ridicule rip slam trash trumpet',
  ],
  [LABEL_AS | EVALUATION, 'decry defend deride describe dismiss hail herald reject salute tout welcome'],
  [CHARGE_FOR | EVALUATION, 'attack bash blame savage skewer'],
  // to question
  [CLAUSE | QUESTION, 'enquire inquire wonder'],
  [MARKS_ONLY | QUESTION | DOUBT, 'query question'],
  [QUESTION, 'describe detail outline press recall recount'],
  [THAT_ONLY, 'allow charge echo'],
  // what documents do
  [THAT_ONLY | SHOWN, 'find show'],
  [THAT_ONLY, 'assess hear postulate relate specify state stipulate'],
  // ruled out a vote
  [THAT_ONLY | MATTER, 'rule'],
  // to voice a feeling
  [VOICE, 'express raise voice'],
  // to agree, to hold
  [
    THAT_ONLY,
    'calculate chorus counsel decree divulge groan guarantee gush moan mumble rage rave relay restate scoff summarise summarize vouch whine',
  ],
  [THAT_ONLY, 'accept affirm communicate protest reaffirm reassert regret submit teach warrant'],
  // ways of speaking, with "that", too
  [
    THAT_ONLY | MARKS_ONLY,
    'answer bellow chuckle continue cry enthuse fume growl interject intone murmur mutter plead preach rant read reason reflect scrawl scream scribble shout sigh snap sneer snort thunder whisper yell',
  ],
  // ways of speaking, quotation marks only
  [
    MARKS_ONLY,
    'apologise apologize attack bark beg begin boom chant chime congratulate correct count demur email fire gasp go grin hiss holler implore interrupt jeer laugh message mouth nod offer peg pray press put rail rejoin roar scold shoot sign sing smile snarl sob speak stammer sum talk taunt tease text thank vent wail',
  ],
];
