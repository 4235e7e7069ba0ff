/** Nouns that end the name of a body or stand before its "of" or "for", in lower case. */
export const organisationNouns =
  'academy administration aerospace agency analytics air airlines airport airways alliance army assembly associates association authority aviation bank board brigade broadcasting bureau cabinet capital caucus center centre chamber chronicle church club coalition college command commission committee community companies company conference confederation congress consortium consulting convention cooperative corp corporation corps council court delegation department directorate embassy energy enterprises exchange express federation force forces forum foundation front fund gazette gop group guard guardian headquarters health herald holdings hospital house inc industries inspectorate institute institution insurance international journal junta labs laboratories laboratory league lines llc logistics ltd magazine marine maritime media ministry mission monitor motors movement museum navy network networks news observatory office organisation organization pac parliament partners partnership party patrol plc police port post press quartet railways rail regiment research reserve resources review robotics sanctuary school secretariat semiconductors senate service services shipping society solutions squad station studios survey syndicate systems taskforce team technologies telecom telegraph television theatre times trade tribunal tribune trust tv union universities university watch water workers works yard';

/** Nouns that end the name of a scheme, a mission or an initiative, or open it: Operation Sunrise. */
export const programmeNouns =
  'act agenda campaign exercise facility framework initiative instrument list mechanism operation package pact plan programme program project roadmap scheme strategy';

/** Ends of company names. */
export const companySuffixes = 'inc inc. corp corp. ltd ltd. llc plc gmbh ag sa s.a. nv bv oy ab as asa spa co co.';

/** Names that bodies have and people have not, with hyphens between their words. */
export const knownBodies =
  'airbus amazon apple bloomberg boeing buzzfeed cnn congress dassault der-spiegel deutsche-bahn downing-street europol eurostat facebook fianna-fáil fidesz forbes frontex gallup gazprom goldman-sachs google greenpeace hamas hezbollah huffpost ig-metall interfax interpol kongsberg le-monde lockheed-martin lufthansa microsoft médecins-sans-frontières nammo national-grid netflix ofcom ofgem ofsted ofwat oxfam patria politico raytheon renew-europe reuters rheinmetall ryanair saab siemens sinn-féin taliban tesco thyssenkrupp tiktok twitter unicef unison volkswagen youtube';

/** What bodies that everybody knows are called for short, behind their names with hyphens between the words. */
export const knownAs = `
  nato alliance
  eu bloc
  e.u. bloc
  european-union bloc
  european-commission executive arm eu
  un body
  u.n. body
  united-nations body
  imf fund lender
  international-monetary-fund lender
  world-bank lender
  european-central-bank lender`;
