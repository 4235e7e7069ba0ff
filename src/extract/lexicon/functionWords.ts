/** Closed word classes of English. */
export const determiners = `
  the a an this these those my your his her its our their some any every each no all both several many most another
  few either neither such other one`;
export const prepositions = `
  of in on at by for from with to into about against over under through during between among amid across behind
  beyond near outside inside within without toward towards upon via per like off onto around along alongside above
  below ahead aboard despite regarding concerning beside besides throughout following including unlike down up out
  as before after since until`;
export const conjunctions = 'and but or nor yet &';
export const subordinators = `
  that because although though while whereas if unless when whenever after before since until once whether where why
  how what whatever so than lest wherever till`;
export const pronouns = `
  he she it they i we you everyone everybody someone somebody nobody anyone others neither none some many most
  both few several all another one`;
export const objectPronouns = 'him her it them me us you himself herself itself themselves myself ourselves yourself';
export const relatives = 'who which whose whom that';
export const beForms = "is are was were be been being am isn't wasn't aren't weren't";
export const haveForms = "has have had having hasn't haven't hadn't";
export const doForms = "do does did don't doesn't didn't";
export const modals = `
  will would can could may might shall should must ought cannot won't wouldn't can't couldn't shouldn't mustn't`;
export const negations = 'not never neither nor hardly rarely seldom cannot';
export const adverbs = `
  also then later now once again still just even only simply often always ever sometimes further too instead however
  meanwhile nevertheless nonetheless therefore thus soon already first previously earlier yet famously long since
  indeed moreover furthermore rather almost twice perhaps maybe there here back aloud else afterwards afterward
  online elsewhere immediately very quite well all ago more less today tonight tomorrow yesterday likewise
  separately overall similarly additionally overnight`;
export const timeWords = `
  monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
  october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. yesterday today tonight tomorrow
  morning afternoon evening night week month year weekend noon midnight summer winter spring autumn`;
/** Verbs that show where a clause has its predicate and a noun phrase cannot go on. */
export const commonVerbs = `
  get/s got make/s made take/s took taken come/s came go/es went see/s saw seen know/s knew known give/s gave given
  want/s/ed need/s/ed become/s became seem/s/ed keep/s kept leave/s left lost lose/s won win/s met meet/s held hold/s
  brought bring ran run/s stood stands sat sits fell falls rose rises grew grows paid pays pay sent send/s built
  build/s spent spend led leads chose chosen began begins feel/s felt believe/s/d think/s thought hope/s/d expect/s/ed
  remain/s/ed appear/s/ed help/s/ed let/s put/s spoke speaks broke drew drove flew gone done being been bought sold
  taught heard hear/s understand/s understood lived lives live works worked tried tries try used uses meant means mean
  look/s/ed turned turns set/s shows showed plans like/s agree/s refuse/s/d declined declines decline seek/s sought
  start/s/ed stop/s stopped happened happens happen matter/s exist/s require/s/d include/s/d continue/s/d allow/s/ed
  deserve/s die/s/d love/s/d support/s/ed change/s/d find/s found vote/s/d fight fought carry carries carried cost/s
  ought served serves opposed opposes represent/s welcome/d failed fails hit/s beat blew caught dealt drank ate fled
  forgot froze hid hung laid lay lit rang rode sank shook shot slept split spread stole struck stuck swept swung threw
  tore woke wore withdrew overcame shut hurt quit/s resigns`;
export const numberWords = `
  two three four five six seven eight nine ten dozens hundreds thousands millions half third quarter percent
  majority`;
