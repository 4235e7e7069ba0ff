/** Closed word classes of English. */
export const determiners =
  'the a an this these those my your his her its our their some any every each no all both several many most another few either neither such other one';
export const prepositions =
  'of in on at by for from with to into about against over under through during between among amid across behind beyond near outside inside within without toward towards upon via per like off onto around along alongside above below ahead aboard despite regarding concerning beside besides throughout following including unlike down up out as before after since until';
export const conjunctions = 'and but or nor yet &';
export const subordinators =
  'that because although though while whereas if unless when whenever after before since until once whether where why how what whatever whoever so than lest wherever till';
export const pronouns =
  'he she it they i we you everyone everybody someone somebody nobody no-one anyone others neither none some many most both few several all another one';
export const objectPronouns = 'him her it them me us you himself herself itself themselves myself ourselves yourself';
export const relatives = 'who which whose whom that';
export const beForms = "is are was were be been being am isn't wasn't aren't weren't";
export const haveForms = "has have had having hasn't haven't hadn't";
export const doForms = "do does did don't doesn't didn't";
export const modals = `
  will would can could may might shall should must ought cannot won't wouldn't can't couldn't shouldn't mustn't`;
export const negations = 'not never neither nor hardly rarely seldom cannot';
export const adverbs =
  'also then later now once again sadly still just even only simply often always ever sometimes further too instead however meanwhile nevertheless nonetheless therefore thus soon already first previously earlier yet famously long since indeed moreover furthermore rather almost twice perhaps maybe there here back aloud else afterwards afterward beforehand online elsewhere immediately very quite well all ago more less today tonight tomorrow yesterday likewise separately overall similarly additionally overnight';
export const timeWords =
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. yesterday today tonight tomorrow morning afternoon evening night week month year weekend noon midnight summer winter spring autumn';
/** Verbs that show where a clause has its predicate and a noun phrase cannot go on. */
export const commonVerbs =
  'agree/s allow/s/ed appear/s/ed ate beat became become/s been began begins being believe/s/d bent blew bought bring broke brought build/s built burnt came carried carries carry caught change/s/d chose chosen clung come/s continue/s/d cost/s crept dealt decline declined declines deserve/s die/s/d done drank dreamt drew drove dug exist/s expect/s/ed failed fails falls feel/s fell felt fight find/s fled flew flung forbade forgave forgot fought found froze gave get/s give/s given go/es gone got grew grows happen happened happens hear/s heard held help/s/ed hid hit/s hold/s hope/s/d hung hurt include/s/d keep/s kept knelt knew know/s known laid lay leads leant leapt learnt leave/s led left lent let/s like/s lit live lived lives look/s/ed lose/s lost love/s/d made make/s matter/s mean means meant meet/s met mistook need/s/ed opposed opposes ought overcame overheard paid pay pays plans put/s quit/s ran rang refuse/s/d remain/s/ed represent/s require/s/d resigns rises rode rose run/s sank sat saw see/s seek/s seem/s/ed seen send/s sent served serves set/s shook shot showed shows shrank shut sits slept slid sold sought speaks spend spent split spoke sprang spread stands stank start/s/ed stole stood stop/s stopped strode struck stuck support/s/ed swam swept swung take/s taken taught think/s thought threw took tore tried tries try turned turns understand/s understood upheld used uses vote/s/d want/s/ed welcome/d went wept win/s withdrew woke won wore worked works wrung';
export const numberWords =
  'two three four five six seven eight nine ten dozens hundreds thousands millions half third quarter percent majority';
