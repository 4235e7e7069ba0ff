/** Verbs that always have somebody spoken to behind them. */
export const needsHearer = /^(?:told|tells?|remind(?:s|ed))$/;
