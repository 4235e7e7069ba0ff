/**
 * What kind of word a token is: bits that are combined, since many English words are several things. The most asked come
 * first, since bundlers write the numbers out.
 */
export const CAPITAL = 1 << 0;
export const DETERMINER = 1 << 1;
export const PRONOUN = 1 << 2;
export const PREPOSITION = 1 << 3;
export const PUNCTUATION = 1 << 4;
export const POSSESSIVE = 1 << 5;
export const ADVERB = 1 << 6;
export const CONJUNCTION = 1 << 7;
export const SUBORDINATOR = 1 << 8;
export const TIME = 1 << 9;
export const RELATIVE = 1 << 10;
export const GERUND = 1 << 11;
export const BE = 1 << 12;
export const ROLE = 1 << 13;
export const HAVE = 1 << 14;
export const PAST = 1 << 15;
export const CARRIER = 1 << 16;
export const NUMBER = 1 << 17;
export const PRESENT = 1 << 18;
export const BODY = 1 << 19;
export const OBJECT_PRONOUN = 1 << 20;
export const MODAL = 1 << 21;
export const NEGATION = 1 << 22;
export const TITLE = 1 << 23;
export const SPEECH_NOUN = 1 << 24;
export const PLAIN = 1 << 25;
export const VERB = 1 << 26;
export const DO = 1 << 27;
export const UPPERCASE = 1 << 28;
export const MARKED = 1 << 29;
export const PARTICIPLE = 1 << 30;
