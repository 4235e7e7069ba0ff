/** Titles, offices and kinship that are said of men only. */
export const heWords =
  'mr mr. sir lord king prince duke count baron spokesman chairman congressman frontman businessman policeman fireman frenchman englishman irishman dutchman welshman scotsman man father dad son brother husband uncle grandfather grandad fisherman statesman gentleman widower grandson nephew boyfriend schoolboy landlord headmaster alhaji shri monsieur herr señor signor senhor';

/** The same of women. */
export const sheWords =
  'mrs mrs. ms ms. miss dame lady baroness queen princess duchess countess spokeswoman chairwoman congresswoman businesswoman policewoman firewoman frenchwoman englishwoman irishwoman dutchwoman welshwoman scotswoman woman mother mum mom daughter sister wife aunt grandmother grandma gran actress widow granddaughter niece girlfriend schoolgirl landlady headmistress heiress bride midwife madame alhaja hajiya mdm smt smt. frau señora signora senhora mme mlle';
