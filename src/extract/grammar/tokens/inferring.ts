/** Verbs of what a thing tells, from which somebody infers it: the study suggests, the figures show. */
export const inferring = /^(?:suggest|indicat|impl|signal|show|forecast)/;
