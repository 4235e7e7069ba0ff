/** Titles that open a name. */
export const titles = `
  abbot adm adm. admiral airman ambassador archbishop baron baroness bishop brig brig-gen brig. brigadier
  brigadier-general cadet capt capt. captain cdr cdre chairman chairwoman chancellor chaplain chief cllr cmdr cmdt col
  col. colonel commander commissioner commodore congressman congresswoman const const. constable corporal councillor
  countess cpl cpl. dame dci det detective di doña dr dr. ds earl emeritus ensign flt frau fusilier gen gen. general
  gov. governor guardsman gunner herr insp insp. inspector judge justice king lady ldr lieut lieutenant
  lieutenant-colonel lieutenant-commander lieutenant-general lord lt lt-col lt-gen lt. madame magistrate maj maj-gen
  maj. major major-general marshal mayor midshipman minister miss mlle mme monsieur mr mr. mrs mrs. ms ms. mx nurse
  padre pani pc pope premier president prince princess private prof prof. professor pte queen rear-admiral rep.
  representative rev rev. reverend rifleman rt sapper seaman secretary sen. senator senhor senhora sergeant señor
  señora sgt sgt. sheikh signor signora sir speaker sqn st. superintendent supt taoiseach trooper tánaiste vicar
  vice-admiral vice-marshal viscount viscountess wg`;
/** What people are. */
export const roles = `
  activist/s actor actress admiral/s adviser/s advisor/s advocate/s aide/s alderman allies ally ambassador/s analyst/s
  anchor/s assemblyman assemblywoman attorney auditor/s author/s authorities billionaire boss broadcaster brother
  businessman businesswoman campaigner/s candidate/s captain/s cardinal catcher ceo cfo chair chairman chairperson
  chairwoman chancellor chief chiefs clerk coach/s colleague/s colonel columnist/s comedian commander/s commissioner/s
  congressman congresswoman conservatives consultant/s coo coordinator/s counsel critic/s daughter delegate/s
  democrats deputies deputy detectives diplomat/s director/s doctor/s driver/s economist/s editor/s engineer/s envoy/s
  executive expert/s fan/s farmer/s father filmmaker forecaster founder/s friend/s general/s goalkeeper governor/s
  gp/s head headmaster headteacher historian/s host/s husband imam insider/s inspector/s investigator/s journalist/s
  judge/s juror/s lawmaker/s lawyer/s leader/s legend liberals lieutenant man manager/s mayor/s member/s men mep/s
  midfielder minister/s mla/s mlc/s moderator mother mp/s mpp/s msp negotiator/s neighbor/s neighbour/s nominee
  officer/s official/s ombudsman opponent/s organiser/s organizer/s others owner/s participant/s passenger pastor
  people pilot/s pitcher player pm politician/s pollster premier president/s principal professor/s prosecutor/s
  protester/s pundits quarterback rabbi rapporteur regulators reporter/s representative/s republicans researcher/s
  resident/s respondents rider sceptic/s scientist/s secretary senator sergeant sheriff sister skeptic/s skipper
  soldier/s son source/s speaker spokesman spokespeople spokesperson spokeswoman strategist/s striker student/s
  substitute supporter/s survivor/s taoiseach td teacher/s technician treasurer trustee/s tánaiste undersecretary
  veteran/s victim/s voter/s wife winger witness/es woman women worker/s`;
/** What speaks as a body. */
export const bodies = `
  administration agency airline alliance army assembly association authority bank board bureau campaign chamber
  chancellery charity church coalition coastguard commission committee company congress consortium consulate council
  court daily delegation department directorate embassy federation firm foundation garrison government group guild
  house inspectorate institute jury kremlin magazine majority manufacturer ministry minority municipality museum navy
  network newspaper ngo office operator opposition organisation organization outlet panel paper parliament party
  pentagon police prefecture presidency regulator secretariat senate service shipbuilder staff synod team think-tank
  treasury union university watchdog weekly`;
/** What carries words: its reader reads them there. */
export const carriers = `
  ad/s advert advertisement affidavit amendment analysis annex answer appendix article/s assessment/s audit
  autobiography banner bill blueprint blurb book/s booklet briefing broadcast brochure bulletin cable caption card/s
  census chapter charter circular clip column communique communiqué complaint conclusions contract data declaration
  decree diary directive disclosure disclosures dispatch document/s dossier draft/s e-mail editorial email/s entry
  epitaph essay estimates evaluation evidence factsheet figures filing filings findings flyer footage footnote/s
  graffiti guidebook guidelines handbook hat headline indictment inquiry inscription interview invitation judgement
  judgment label lawsuit leaflet lecture letter/s livestream log manifesto manual memo/s memoir/s memoranda memorandum
  message/s minutes motion mural newsletter non-paper/s note notice/s obituary one-pager op-ed opinion/s page pamphlet
  paper paragraph/s petition placard plaque podcast poll/s/ing post/s postcard/s poster preamble projections
  prospectus questionnaire readout recording/s records regulation release reply report/s research resolution response
  results returns review roadmap ruling section/s shirt sign/s slate slogan speech statement/s statistics sticker
  studies study submission subtitle summary survey/s tallies telegram/s testimony text/s textbook thesis transcript/s
  treaty tweet/s verdict video voicemail webpage website`;
/** Nouns of saying: what somebody's claim is that. */
export const speechNouns = `
  accusation/s acknowledgement acknowledgment admission advice allegation/s announcement/s answer appeal/s argument/s
  assertion/s assurance/s boast call/s charge/s claim/s comment/s complaint/s conclusion/s contention/s criticism/s
  declaration demand/s denial/s forecast insistence invitation joke motto offer/s plea/s pledge/s prediction/s
  promise/s proposal/s push quip recommendation/s rejoinder remark/s reminder/s reply report/s request/s response
  retort riposte statement/s suggestion/s testimony threat/s verdict vow/s warning/s word/s`;
/** What an adjective or participle says when the marks after it hold a name or a word, not speech. */
export const namingWords = `
  baptised billed branded called christened code-named codenamed dubbed entitled headed headlined known labeled
  labelled marked named nicknamed renamed so-called styled tagged termed titled`;
/** Nouns before marks that hold the name of a work, a plan, a word. */
export const namedThings = `
  album ballad book brand button campaign category chapter code-name codename column comedy concept doctrine
  documentary drama episode essay exercise exhibition expression file film folder game hashtag heading headline hit
  initiative item journal label list magazine memoir motto movie newsletter nickname notion novel operation painting
  paper phrase plan play podcast poem program programme project scheme section series show single slogan song strategy
  study term theme title topic track video word words`;
/** Abbreviations whose full stop does not end a sentence. */
export const abbreviations = `
  adm al ala approx apr ariz ark art asst atty aug barr brig bros calif capt cf cmdr co col colo conn const corp cpl
  dec del dept det dr engr est etc feb fig fla ft ga gen gov govs hon ill inc ind insp jan jr kan ky la lt ltd maj mar
  mass md mdm messrs mich minn miss mo mont mr mrs ms msgr mt neb nev no nov oct okla ore p pa par pp pres prof pvt
  rep reps ret retd rev sec sen sens sep sept sgt sr st supt tenn tex univ v va viz vs vt wash wis wyo`;
