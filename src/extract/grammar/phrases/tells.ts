/** Verbs that always have somebody spoken to behind them. */
export const tells = /^(?:told|tells?|remind(?:s|ed))$/;
