/** Nouns that end the name of a body or stand before its "of" or "for", in lower case, beside those that speak as bodies. */
export const organisationNouns =
  'academy action advice aerospace afc aid air airlines airport airways analytics archdiocese architects associates aviation bakery brewery brigade broadcasting brotherhood bus buses cabinet capital caucus center centers centre centres chambers chronicle club coaches collective college command community companies confederation conference construction consulting contractors convention cooperative corporation corps developments diocese division economics electric energy enterprises entertainment equities estates examiner exchange express farms fc ferries foods force forces forum front fund gallery games gas gazette gop guard guardian headquarters health herald holdings homes hospice hospital hotels housing industries infirmary institution insurance international investments journal junta label laboratories laboratory labs league legion library lines logistics mail management marine marines maritime media mission monitor motors movement networks news ngos observatory pac palace partners partnership patrol petroleum pharma pharmaceuticals pharmacy pictures port post press productions properties providers publishing quartet rail railways rebellion regiment relief research reserve resources review rfc robotics rovers sanctuary school schools semiconductors services shipping society software solicitors solutions squad station steel stores studio studios survey syndicate system systems taskforce technologies telecom telegraph television theatre times trade tribunal tribune trust tv united universities utilities wanderers watch water workers works yard';

/** Nouns that end the name of a scheme, a mission or an initiative, or open it: Operation Sunrise. */
export const programmeNouns =
  'accord act agenda agreement award awards campaign championship championships cup exercise facility festival framework initiative instrument list marathon mechanism operation package pact plan prix program programme project roadmap scheme strategy treaty trophy';

/** Ends of company names. */
export const companySuffixes =
  'bros bros. inc inc. corp corp. limited ltd ltd. llc plc gmbh ag sa s.a. sarl nv bv oy oyj ab as a/s asa spa co co.';

/** Names that bodies have and people have not, with hyphens between their words. */
export const knownBodies =
  "adidas agence-france-presse airbus al-jazeera al-qaeda al-qaida al-shabaab aldi amazon amnesty apple aramco arsenal asda asean aslef aston-villa axios barclays bayer bayern-munich bellingcat bild black-lives-matter bloomberg boeing boko-haram brighton-and-hove-albion bruegel bundesbank burger-king buzzfeed caritas centcom chevron citigroup city-hall civic-platform coca-cola comcast common-cause congress costco credit-suisse customs-and-border-protection danone dassault der-spiegel deutsche-bahn die-linke die-welt disney downing-street easyjet eesti-energia el-país eli-lilly emirates equinor ericsson eskom eurojust europol eurostat exxon exxon-mobil facebook fianna-fáil fidesz fifa fine-gael fire-and-rescue fitch forbes forza-italia frontex gallup gardaí gazprom general-dynamics general-electric general-mills general-motors goldman-sachs google greenpeace greggs hamas harvard health-and-human-services hezbollah hm-revenue-and-customs holland-and-barrett honda huawei hyundai ig-metall ikea immigration-and-customs-enforcement instagram intel interfax interpol ipsos islamic-state johnson-and-johnson jpmorgan jpmorgan-chase just-stop-oil juventus kongsberg kroger law-and-justice le-figaro le-monde legal-and-general lidl likud lloyds lockheed-martin lufthansa maersk marks-and-spencer mercedes-benz merck met-éireann meta microsoft mk-dons moderna morgan-stanley nammo nasa national-grid national-highways national-rally nato natwest neste nestlé netflix new-democracy new-yorker nike nissan nokia nordea northrop-grumman novartis novo-nordisk nvidia ofcom ofgem ofsted ofwat opec open-arms openai orlen oxfam patria pfizer plaid-cymru planned-parenthood podemos politico procter-and-gamble public-citizen qantas raytheon real-madrid red-crescent red-cross renault renew-europe reuters rheinmetall riksbank rio-tinto rolls-royce ryanair saab samsung sanofi scottish-power siemens sinn-fein sinn-féin socialists-and-democrats sony sos-méditerranée spotify standard-and-poor's starbucks stellantis swedbank syriza taliban tass tate-and-lyle telegram tesco tesla thales thomson-reuters thyssenkrupp tiktok toyota tusla twitter uber uefa un-habitat un-women unesco unicef unifil unilever unison vattenfall verizon vestas vodafone volkswagen volvo vox waitrose walmart wells-fargo which? wikileaks yahoo yahoo! youtube ørsted";

/** What bodies that everybody knows are called for short, behind their names with hyphens between the words. */
export const knownAs = `
  nato alliance
  foreign-office department
  home-office department
  eu bloc
  e.u. bloc
  european-union bloc
  european-commission executive arm eu
  commission executive arm eu
  un body
  u.n. body
  united-nations body
  imf fund lender
  international-monetary-fund lender
  world-bank lender
  european-central-bank lender`;
