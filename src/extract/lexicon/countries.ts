/**
 * Countries, and what has a code as they have, a line each, in lower case: ISO 3166-1 alpha-2 code, its names and
 * its capital where news uses it for the government, words for its people and what is theirs.
 */
export const countries = `
  AD|andorra|andorran
  AE|united arab emirates,uae|emirati
  AF|afghanistan,kabul|afghan
  AG|antigua and barbuda,antigua|antiguan
  AI|anguilla|
  AL|albania,tirana|albanian
  AM|armenia,yerevan|armenian
  AO|angola,luanda|angolan
  AQ|antarctica|
  AR|argentina,buenos aires|argentine argentinian
  AS|american samoa|
  AT|austria,vienna|austrian
  AU|australia,canberra|australian
  AW|aruba|aruban
  AX|åland islands|ålander
  AZ|azerbaijan,baku|azerbaijani
  BA|bosnia and herzegovina,sarajevo,bosnia|bosnian
  BB|barbados|barbadian
  BD|bangladesh,dhaka|bangladeshi
  BE|belgium,brussels|belgian
  BF|burkina faso,ouagadougou|burkinabe
  BG|bulgaria,sofia|bulgarian
  BH|bahrain|bahraini
  BI|burundi|burundian
  BJ|benin|beninese
  BM|bermuda|bermudian
  BN|brunei|bruneian
  BO|bolivia|bolivian
  BR|brazil,brasilia,brasília|brazilian
  BS|bahamas|bahamian
  BT|bhutan|bhutanese
  BW|botswana|botswanan
  BY|belarus,minsk|belarusian
  BZ|belize|belizean
  CA|canada,ottawa|canadian
  CD|congo,kinshasa|congolese
  CF|central african republic,bangui|
  CH|switzerland,bern|swiss
  CI|ivory coast,côte d'ivoire|ivorian
  CK|cook islands|
  CL|chile|chilean
  CM|cameroon|cameroonian
  CN|china,beijing|chinese
  CO|colombia,bogota,bogotá|colombian
  CR|costa rica|costa-rican
  CU|cuba,havana|cuban
  CV|cape verde|cape-verdean
  CW|curaçao|
  CY|cyprus,nicosia|cypriot
  CZ|czech republic,prague,czechia|czech
  DE|germany,berlin|german
  DJ|djibouti|djiboutian
  DK|denmark,copenhagen|danish dane
  DM|dominica|
  DO|dominican republic|dominican
  DZ|algeria,algiers|algerian
  EC|ecuador,quito|ecuadorean ecuadorian
  EE|estonia,tallinn|estonian
  EG|egypt,cairo|egyptian
  EH|western sahara|sahrawi
  ER|eritrea|eritrean
  ES|spain,madrid|spanish spaniard
  ET|ethiopia,addis ababa|ethiopian
  FI|finland,helsinki|finnish finn
  FJ|fiji|fijian
  FK|falkland islands,falklands|
  FM|micronesia|micronesian
  FO|faroe islands|faroese
  FR|france,paris|french frenchman frenchwoman
  GA|gabon|gabonese
  GB|united kingdom,london,uk,britain,england,scotland,edinburgh,wales,cardiff,northern ireland,belfast|british briton english englishman englishwoman scottish scot scotsman scotswoman welsh welshman welshwoman northern-irish
  GD|grenada|grenadian
  GE|georgia,tbilisi|georgian
  GF|french guiana|
  GG|guernsey|
  GH|ghana,accra|ghanaian
  GI|gibraltar|gibraltarian
  GL|greenland,nuuk|greenlander
  GM|gambia|gambian
  GN|guinea,conakry|guinean
  GP|guadeloupe|
  GQ|equatorial guinea|
  GR|greece,athens|greek
  GT|guatemala|guatemalan
  GU|guam|
  GW|guinea-bissau|
  GY|guyana|guyanese
  HK|hong kong|
  HN|honduras|honduran
  HR|croatia,zagreb|croatian croat
  HT|haiti|haitian
  HU|hungary,budapest|hungarian
  ID|indonesia,jakarta|indonesian
  IE|ireland,dublin|irish irishman irishwoman
  IL|israel,jerusalem,tel aviv|israeli
  IM|isle of man|manx
  IN|india,delhi|indian
  IQ|iraq,baghdad|iraqi
  IR|iran,tehran|iranian
  IS|iceland,reykjavik|icelandic icelander
  IT|italy,rome|italian
  JE|jersey|
  JM|jamaica|jamaican
  JO|jordan,amman|jordanian
  JP|japan,tokyo|japanese
  KE|kenya,nairobi|kenyan
  KG|kyrgyzstan,bishkek|kyrgyz
  KH|cambodia,phnom penh|cambodian
  KI|kiribati|
  KM|comoros|comorian
  KP|north korea,pyongyang|north-korean
  KR|south korea,seoul|south-korean
  KW|kuwait|kuwaiti
  KY|cayman islands|
  KZ|kazakhstan,astana|kazakh
  LA|laos|laotian
  LB|lebanon,beirut|lebanese
  LI|liechtenstein|
  LK|sri lanka,colombo|
  LR|liberia,monrovia|liberian
  LS|lesotho|
  LT|lithuania,vilnius|lithuanian
  LU|luxembourg|luxembourgish luxembourger
  LV|latvia,riga|latvian
  LY|libya,tripoli|libyan
  MA|morocco,rabat|moroccan
  MC|monaco|monegasque
  MD|moldova,chisinau|moldovan
  ME|montenegro,podgorica|montenegrin
  MG|madagascar|malagasy
  MH|marshall islands|marshallese
  MK|north macedonia,skopje|macedonian
  ML|mali,bamako|malian
  MM|myanmar|
  MN|mongolia|mongolian
  MO|macau,macao|
  MQ|martinique|
  MR|mauritania,nouakchott|mauritanian
  MS|montserrat|
  MT|malta,valletta|maltese
  MU|mauritius|mauritian
  MV|maldives|maldivian
  MW|malawi|malawian
  MX|mexico,mexico city|mexican
  MY|malaysia,kuala lumpur|malaysian
  MZ|mozambique,maputo|mozambican
  NA|namibia|namibian
  NC|new caledonia|kanak
  NE|niger,niamey|nigerien
  NG|nigeria,abuja|nigerian
  NI|nicaragua,managua|nicaraguan
  NL|netherlands,hague|dutch dutchman dutchwoman
  NO|norway,oslo|norwegian
  NP|nepal,kathmandu|nepalese nepali
  NR|nauru|nauruan
  NU|niue|
  NZ|new zealand,wellington|new-zealander
  OM|oman,muscat|omani
  PA|panama|panamanian
  PE|peru|peruvian
  PF|french polynesia|
  PG|papua new guinea|
  PH|philippines,manila|filipino philippine
  PK|pakistan,islamabad|pakistani
  PL|poland,warsaw|polish pole
  PR|puerto rico|puerto-rican
  PS|palestine,west bank|palestinian
  PT|portugal,lisbon|portuguese
  PW|palau|palauan
  PY|paraguay|paraguayan
  QA|qatar,doha|qatari
  RE|réunion|
  RO|romania,bucharest|romanian
  RS|serbia,belgrade|serbian serb
  RU|russia,moscow|russian
  RW|rwanda,kigali|rwandan
  SA|saudi arabia,riyadh|saudi
  SB|solomon islands|
  SC|seychelles|
  SD|sudan,khartoum|sudanese
  SE|sweden,stockholm|swedish swede
  SG|singapore|singaporean
  SI|slovenia,ljubljana|slovenian slovene
  SJ|svalbard|
  SK|slovakia,bratislava|slovak
  SL|sierra leone,freetown|sierra-leonean
  SM|san marino|
  SN|senegal,dakar|senegalese
  SO|somalia,mogadishu|somali
  SR|suriname,paramaribo|surinamese
  SS|south sudan|
  ST|são tomé and príncipe|
  SV|el salvador|salvadoran
  SY|syria,damascus|syrian
  SZ|eswatini|swazi
  TD|chad,n'djamena|chadian
  TG|togo|togolese
  TH|thailand,bangkok|thai
  TJ|tajikistan,dushanbe|tajik
  TL|timor-leste,east timor|timorese
  TM|turkmenistan|turkmen
  TN|tunisia,tunis|tunisian
  TO|tonga|tongan
  TR|turkey,ankara,türkiye|turkish turk
  TT|trinidad and tobago,trinidad|trinidadian
  TV|tuvalu|tuvaluan
  TW|taiwan,taipei|taiwanese
  TZ|tanzania|tanzanian
  UA|ukraine,kyiv,kiev|ukrainian
  UG|uganda,kampala|ugandan
  US|united states,washington,us,u.s.,usa,america|american
  UY|uruguay,montevideo|uruguayan
  UZ|uzbekistan|uzbek
  VA|vatican,vatican city|
  VE|venezuela,caracas|venezuelan
  VG|british virgin islands|
  VI|virgin islands|
  VN|vietnam,hanoi|vietnamese
  VU|vanuatu|
  WS|samoa|samoan
  XK|kosovo,pristina|kosovar
  YE|yemen,sanaa|yemeni
  YT|mayotte|
  ZA|south africa,pretoria|south-african
  ZM|zambia|zambian
  ZW|zimbabwe,harare|zimbabwean`;
