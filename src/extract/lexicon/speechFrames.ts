/** What a speech verb takes: bits that are combined. */
/** A clause, with or without "that": said (that) it was late. */
export const CLAUSE = 1 << 0;
/** A noun phrase that is what was said: demanded a vote. */
export const MATTER = 1 << 1;
/** Somebody spoken to, before the content: told MPs it was late. */
export const ADDRESSEE = 1 << 2;
/** Somebody and what they are to do, both content: urged allies to act. */
export const DIRECTIVE = 1 << 3;
/** What the speaker is to do: vowed to stay. */
export const INTENT = 1 << 4;
/** A thing and what it is called: called the plan a gamble. */
export const LABEL = 1 << 5;
/** The same with "as": described the plan as a gamble. */
export const LABEL_AS = 1 << 6;
/** A person and a charge with "of": accused the ministry of hiding it. */
export const CHARGE = 1 << 7;
/** Only words in quotation marks: laughed, "No." */
export const MARKS_ONLY = 1 << 8;
/** A clause only with "that" or words in marks: found that it was late. */
export const THAT_ONLY = 1 << 9;
/** A question: asked whether, wondered if. */
export const QUESTION = 1 << 10;
/** A clause without "that" where a document or a survey is the subject: the poll showed Smith leading. */
export const SHOWN = 1 << 11;
/** A person and a charge with "for": blamed the ministry for the delay. */
export const CHARGE_FOR = 1 << 12;
/** A thing that is not what was said: added a room, wrote a letter. */
export const OTHER_THING = 1 << 13;
/** A feeling and what it is about: expressed concern that. */
export const VOICE = 1 << 14;
/** A thing and what it is likened to: compared the plan to a lottery. */
export const LABEL_TO = 1 << 15;
/** A thing with a clause in it that is judged: defended his choice to stay. */
export const EVALUATION = 1 << 16;
/** A thing that is doubted: questioned the need for it. */
export const DOUBT = 1 << 17;
/** A thing and what it is called, with a particle: waved off the plan as a gamble, brushed it aside as one. */
export const LABEL_OFF = 1 << 18;
