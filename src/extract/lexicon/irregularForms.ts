/** Plain form, past, participle, a line each, for the speech verbs that do not take -ed. */
export const irregularForms = `
  say said said
  tell told told
  write wrote written
  swear swore sworn
  find found found
  show showed shown
  read read read
  begin began begun
  sing sang sung
  speak spoke spoken
  go went gone
  put put put
  teach taught taught
  undertake undertook undertaken
  forecast forecast forecast
  cast cast cast
  beseech besought besought
  hear heard heard
  shoot shot shot`;
