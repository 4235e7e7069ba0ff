/** Places that are no country, as the lines of countries without a code, and the people of some. */
export const otherPlaces = `
  |europe,africa,asia,middle east,balkans,western balkans,baltic,baltic sea,black sea,north sea,arctic,crimea|catalan basque
  |donbas,gaza,strasbourg,geneva,chicago,boston,los angeles,las vegas,philadelphia,d.c.,dc,nyc,u.k.|walloon
  |alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,hawaii,idaho|texan californian
  |illinois,indiana,iowa,kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota|parisian londoner dubliner
  |mississippi,missouri,montana,nebraska,nevada,new hampshire,new jersey,new mexico,new york|glaswegian frisian
  |north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,south carolina|bavarian silesian moravian transylvanian breton galician alsatian tyrolean viennese berliner saxon swabian flemish fleming
  |south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming|sami cretan azorean madeiran tuscan milanese genoese piedmontese lombard bohemian ulsterman cornishman yorkshireman shetlander orcadian muscovite kyivan chechen
  |great britain,nova scotia,british columbia,abu dhabi,uttar pradesh,tamil nadu,milan,latin america,caucasus,mediterranean,atlantic,pacific,gulf|neapolitan sicilian sardinian venetian andalusian corsican tatar kurd buryat uyghur tibetan liverpudlian mancunian bosniak dalmatian hamburger bruxellois norman burgundian savoyard istanbulite`;

/** Words that end them. */
export const placeEnds =
  'airport avenue bay beach boulevard bridge canyon city coast county desert district falls glacier gulf island islands lane mountains ocean peninsula province reef river road sea square state strait street tower town valley';

/** Adjectives with a capital that name nobody, and the nouns made of them, in lower case. */
export const capitalAdjectives =
  'acting african arab asian balkan baltic catholic catholics christian christians communist conservative conservatives democrat democratic democrats eastern european europeans evangelical evangelicals ex fascist fellow former hispanic hispanics islamic islamist jew jewish jews kurdish labour latin latino latinos liberal liberals longtime marxist mediterranean millennials mormon mormons muslim muslims nazi nordic northern orthodox palestinian presumptive protestant republican republicans rival scandinavian slavic socialist southern soviet sunni shia top transatlantic western';
