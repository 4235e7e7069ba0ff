/** Titles that open a name. */
export const titles = `
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady baroness
  viscount viscountess earl countess sen. senator rep.
  representative gov. governor president gen. general lt. col. colonel capt. captain maj. major adm. adm admiral sgt.
  sergeant cdre commodore rev. reverend judge justice mayor minister chancellor secretary commissioner ambassador
  commander brigadier brig. lt col maj capt sgt gen brig cmdt cpl rev rt seaman private st. king queen prince princess pope bishop archbishop cllr councillor detective
  inspector insp insp. const const. det ds di dci pc pte lieut supt superintendent constable chief congressman congresswoman lieutenant chairman chairwoman premier taoiseach tánaiste speaker
  corporal sapper gunner airman marshal ensign midshipman trooper rifleman fusilier guardsman cadet cmdr cdr wg sqn ldr flt cpl.
  mx herr frau monsieur madame mme mlle señor señora doña signor signora senhor senhora pani baron sheikh chaplain padre vicar
  abbot magistrate nurse emeritus lieutenant-general major-general brigadier-general lieutenant-colonel
  maj-gen lt-gen brig-gen lt-col
  lieutenant-commander vice-admiral rear-admiral vice-marshal`;
/** What people are. */
export const roles = `
  minister/s president/s spokesman spokeswoman spokesperson spokespeople official/s diplomat/s chief chair chairman
  chairwoman chairperson director/s head leader/s lawmaker/s senator mayor/s governor/s secretary ambassador/s commander/s
  general/s admiral/s captain/s officer/s analyst/s expert/s critic/s advocate/s skeptic/s sceptic/s legend respondents
  participant/s detectives regulators pundits chiefs adviser/s advisor/s
  aide/s lawyer/s attorney professor/s economist/s scientist/s researcher/s author/s doctor/s judge/s witness/es source/s
  resident/s gp/s activist/s campaigner/s supporter/s opponent/s member/s mp/s mep/s mla/s mlc/s mpp/s td msp manager/s executive boss founder/s
  owner/s strategist/s journalist/s reporter/s editor/s columnist/s historian/s farmer/s teacher/s worker/s voter/s colleague/s
  ally allies deputies candidate/s nominee coordinator/s congressman congresswoman representative/s delegate/s commissioner/s chancellor
  premier prosecutor/s man woman people men women mother father daughter son brother sister wife husband student/s
  others pollster consultant/s insider/s republicans democrats conservatives liberals veteran/s soldier/s pilot/s
  engineer/s sergeant colonel lieutenant envoy/s deputy undersecretary speaker counsel clerk coach/s player fan/s
  neighbour/s neighbor/s friend/s politician/s authorities investigator/s negotiator/s organiser/s organizer/s
  protester/s passenger driver/s survivor/s victim/s moderator host/s anchor/s ceo cfo coo pm treasurer rapporteur sheriff
  ombudsman principal headteacher headmaster juror/s forecaster broadcaster trustee/s catcher pitcher quarterback striker midfielder goalkeeper winger substitute pastor rabbi imam cardinal actor
  actress comedian filmmaker skipper technician auditor/s inspector/s tánaiste taoiseach rider businessman businesswoman assemblyman assemblywoman alderman billionaire`;
/** What speaks as a body. */
export const bodies = `
  ministry government commission committee council party company agency department office union group court
  parliament police army navy campaign association institute organisation organization bank firm university embassy
  board synod federation alliance administration inspectorate authority service bureau team coalition network newspaper daily weekly
  paper magazine outlet regulator watchdog charity guild manufacturer shipbuilder operator airline foundation church
  prefecture municipality assembly consulate directorate chancellery treasury museum consortium garrison coastguard
  think-tank minority majority opposition panel jury delegation presidency secretariat kremlin pentagon congress senate house staff ngo chamber`;
/** What carries words: its reader reads them there. */
export const carriers = `
  statement/s letter/s report/s message/s tweet/s post/s email/s e-mail memo/s document/s study survey/s poll/s/ing
  studies analysis data figures records research census statistics review audit inquiry speech note leaflet sign/s
  banner poster placard petition article/s editorial headline book/s ad/s advert advertisement caption inscription
  plaque invitation transcript/s testimony complaint lawsuit resolution declaration communique communiqué bill
  motion ruling verdict text/s reply answer response slogan shirt hat website page release briefing filings filing
  returns tallies disclosures disclosure indictment affidavit guidelines results estimates projections findings
  evidence footage video column op-ed interview paper conclusions section/s chapter annex appendix paragraph/s entry diary
  card/s postcard/s telegram/s cable dispatch slate sticker label lecture regulation directive subtitle graffiti log
  minutes treaty contract memorandum memoranda judgment judgement blueprint notice/s questionnaire dossier manifesto
  roadmap submission one-pager
  assessment/s evaluation obituary podcast broadcast bulletin booklet memoir/s autobiography recording/s clip essay thesis
  amendment charter preamble prospectus voicemail epitaph blurb livestream guidebook textbook mural webpage factsheet
  draft/s summary opinion/s footnote/s non-paper/s circular decree brochure flyer pamphlet manual handbook readout newsletter`;
/** Nouns of saying: what somebody's claim is that. */
export const speechNouns = `
  claim/s statement/s warning/s assertion/s allegation/s call/s demand/s promise/s pledge/s vow/s announcement/s
  admission suggestion/s remark/s comment/s accusation/s charge/s complaint/s denial/s prediction/s forecast advice
  request/s appeal/s threat/s insistence contention/s declaration proposal/s recommendation/s reply answer response
  report/s verdict acknowledgement acknowledgment assurance/s reminder/s conclusion/s plea/s boast word/s motto
  offer/s invitation push criticism/s testimony quip joke retort riposte rejoinder argument/s`;
/** What an adjective or participle says when the marks after it hold a name or a word, not speech. */
export const namingWords = `
  called so-called dubbed nicknamed named titled entitled known termed labelled labeled codenamed code-named
  christened styled renamed baptised billed branded tagged headlined headed marked`;
/** Nouns before marks that hold the name of a work, a plan, a word. */
export const namedThings = `
  song album book novel film movie show play series documentary magazine programme program project operation
  exercise word words term phrase expression label nickname title code-name codename hashtag campaign slogan motto
  theme heading headline newsletter journal episode essay poem painting exhibition study paper initiative scheme category section
  chapter game brand podcast concept notion plan strategy doctrine column memoir topic video item list file folder
  button hit single track ballad comedy drama`;
/** Abbreviations whose full stop does not end a sentence. */
export const abbreviations = `
  mr mrs ms dr prof sen rep gov gen lt col capt maj adm sgt rev st jr sr no v vs etc inc corp co ltd jan feb mar apr
  aug sept sep oct nov dec fig dept univ brig cmdr hon pres messrs ariz ala ark calif colo conn del fla ga ill ind
  kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash wis wyo supt insp det approx est
  viz cf al cpl const msgr pvt atty asst reps sens govs art sec par p pp ret retd
  bros barr engr mdm ft mt`;
