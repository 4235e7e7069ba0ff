/** Places that are no country, as the lines of countries without a code, and the people of some. */
export const otherPlaces = `
  |europe,africa,asia,middle east,balkans,western balkans,baltic,baltics,nordics,benelux,scandinavia,baltic sea,black sea,arctic,crimea|catalan basque
  |donbas,gaza,gaza strip,west bank,strasbourg,geneva,chicago,boston,los angeles,las vegas,philadelphia,d.c.,dc,nj,ny,nyc,u.k.|walloon
  |alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho|texan californian
  |illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota|parisian londoner dubliner
  |mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york|glaswegian frisian
  |north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina|bavarian silesian moravian transylvanian breton galician alsatian tyrolean viennese berliner saxon swabian flemish fleming
  |little rock,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming|sami cretan azorean madeiran tuscan milanese genoese piedmontese lombard bohemian ulsterman cornishman yorkshireman shetlander orcadian muscovite kyivan chechen
  |assam,bihar,gujarat,haryana,karnataka,kashmir,kerala,maharashtra,odisha,punjab,rajasthan,telangana,west bengal|
  |new south wales,queensland,tasmania,ontario,quebec,saskatchewan,catalonia,bavaria,saxony,flanders,wallonia|
  |tuscany,sicily,normandy,silesia,transylvania,tibet,xinjiang,kurdistan,mumbai,melbourne,toronto,hamburg|
  |great britain,nova scotia,british columbia,abu dhabi,uttar pradesh,tamil nadu,milan,latin america,caucasus,mediterranean,atlantic,pacific,gulf|neapolitan sicilian sardinian venetian andalusian corsican tatar kurd buryat uyghur tibetan liverpudlian mancunian bosniak dalmatian hamburger bruxellois norman burgundian savoyard istanbulite`;

/** Words that end them. */
export const placeEnds =
  'abbey aquarium barracks bay beach borough bridge building cafe canal canyon castle cathedral caves cemetery chapel city coast courthouse cove creek crescent crossing dam delta desert district docks dockyard estuary expressway factory falls fjord forest freeway gardens glacier governorate gulf harbor harbour heights highway hotel inn interchange island islands jail junction landfill lane lighthouse loch mall manor marina memorial mine monastery monument moor mosque motorway mountains oblast ocean peninsula pier pipeline plateau plaza pool prison province pub quarry quay racecourse ranch rapids reef refinery reservation reservoir resort restaurant river road roundabout shipyard shrine springs square state strait street synagogue tavern terminal terrace tower towers town township trail tunnel turnpike valley viaduct village volcano wetlands wharf zoo';

/** Adjectives with a capital that name nobody, and the nouns made of them, in lower case. */
export const capitalAdjectives =
  'acting african arab asian balkan baltic catholic catholics christian christians communist conservative conservatives democrat democratic democrats eastern european europeans evangelical evangelicals ex fascist fellow former hispanic hispanics islamic islamist jew jewish jews kurdish labour latin latino latinos liberal liberals longtime marxist mediterranean millennials mormon mormons muslim muslims native nazi nordic northern orthodox palestinian presumptive protestant republican republicans rival scandinavian slavic socialist southern soviet sunni shia top transatlantic western';
