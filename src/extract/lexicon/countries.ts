/**
 * Countries that defence and European news names most, a line each, in lower case: ISO 3166-1 alpha-2 code, its names and
 * its capital where news uses it for the government, words for its people and what is theirs. Last, without a code and
 * without people, places that are no country.
 */
export const countries = `
  AL|albania,tirana|albanian
  AM|armenia,yerevan|armenian
  AT|austria,vienna|austrian
  AU|australia,canberra|australian
  AZ|azerbaijan,baku|azerbaijani
  BA|bosnia and herzegovina,sarajevo,bosnia|bosnian
  BE|belgium,brussels|belgian
  BG|bulgaria,sofia|bulgarian
  BR|brazil,brasilia|brazilian
  BY|belarus,minsk|belarusian
  CA|canada,ottawa|canadian
  CH|switzerland,bern|swiss
  CN|china,beijing|chinese
  CY|cyprus,nicosia|cypriot
  CZ|czech republic,prague,czechia|czech
  DE|germany,berlin|german
  DK|denmark,copenhagen|danish dane
  EE|estonia,tallinn|estonian
  EG|egypt,cairo|egyptian
  ES|spain,madrid|spanish spaniard
  FI|finland,helsinki|finnish finn
  FR|france,paris|french frenchman frenchwoman
  GB|united kingdom,london,uk,britain,england,scotland,edinburgh,wales,cardiff,northern ireland,belfast|british briton english englishman englishwoman scottish scot scotsman scotswoman welsh welshman welshwoman northern-irish
  GE|georgia,tbilisi|georgian
  GR|greece,athens|greek
  HR|croatia,zagreb|croatian croat
  HU|hungary,budapest|hungarian
  IE|ireland,dublin|irish irishman irishwoman
  IL|israel,jerusalem|israeli
  IN|india,delhi|indian
  IQ|iraq,baghdad|iraqi
  IR|iran,tehran|iranian
  IS|iceland,reykjavik|icelandic icelander
  IT|italy,rome|italian
  JP|japan,tokyo|japanese
  KP|north korea,pyongyang|north-korean
  KR|south korea,seoul|south-korean
  LB|lebanon,beirut|lebanese
  LT|lithuania,vilnius|lithuanian
  LU|luxembourg|luxembourgish luxembourger
  LV|latvia,riga|latvian
  MD|moldova,chisinau|moldovan
  ME|montenegro,podgorica|montenegrin
  MK|north macedonia,skopje|macedonian
  MT|malta,valletta|maltese
  MX|mexico|mexican
  NL|netherlands,hague|dutch dutchman dutchwoman
  NO|norway,oslo|norwegian
  PK|pakistan,islamabad|pakistani
  PL|poland,warsaw|polish pole
  PT|portugal,lisbon|portuguese
  RO|romania,bucharest|romanian
  RS|serbia,belgrade|serbian serb
  RU|russia,moscow|russian
  SA|saudi arabia,riyadh|saudi
  SE|sweden,stockholm|swedish swede
  SI|slovenia,ljubljana|slovenian slovene
  SK|slovakia,bratislava|slovak
  SY|syria,damascus|syrian
  TR|turkey,ankara,türkiye|turkish turk
  TW|taiwan,taipei|taiwanese
  UA|ukraine,kyiv,kiev|ukrainian
  US|united states,washington,us,u.s.,usa,america|american
  VA|vatican|
  XK|kosovo,pristina|kosovar
  ZA|south africa|south-african
  |europe,africa,asia,middle east,balkans,western balkans,baltic,baltic sea,black sea,north sea,arctic,crimea|
  |donbas,gaza,strasbourg,geneva,chicago,boston,los angeles,las vegas,hong kong,philadelphia,d.c.,u.k.|
  |alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho|
  |illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota|
  |mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york|
  |north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina|
  |south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming|
  |latin america,caucasus,mediterranean,atlantic,pacific|`;

/** Words that open the names of places, in lower case. */
export const placeOpeners = 'east fort lake los las mount new north port saint san santa south upper west';

/** Words that end them. */
export const placeEnds =
  'airport avenue bay beach boulevard bridge canyon coast county desert falls glacier gulf island islands lane mountains ocean peninsula province reef river road sea square strait street valley';

/** Adjectives with a capital that name nobody, and the nouns made of them, in lower case. */
export const capitalAdjectives =
  'acting african arab asian balkan baltic catholic christian communist conservative conservatives democrat democratic democrats eastern european europeans ex fascist former hispanic hispanics islamic islamist jew jewish jews kurdish labour latin latino latinos liberal liberals longtime marxist mediterranean muslim muslims nazi nordic northern orthodox palestinian presumptive protestant republican republicans scandinavian slavic socialist southern soviet sunni shia transatlantic western';
