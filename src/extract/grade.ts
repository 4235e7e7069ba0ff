/** How sure a rule is: five grades, set by hand, checked against the corpora by `npm run accuracy`. */
export type Grade = 0.95 | 0.85 | 0.7 | 0.5 | 0.3;
