// Generated from topicScheme.ts and scripts/topicWords.mjs by `npm run topic-labels`: what the engine reads of the scheme, and its own words.

/**
 * Of each topic, between bars: id; preferred label, empty where the id spells it; other labels; hidden labels; places of the
 * broader topics and of the related ones; labels in context, each set with the numbers of its lists, a star where they may
 * stand anywhere in the text.
 */
export const topicLabels = `defence||security and defence;defense|defence minister;defence ministry|||defence>0
international-security||global security|security order;security architecture
armed-conflict||war|war crime;civil war|||war;fighting>1
peace||conflict resolution||||peace>2
international-aid||foreign aid|development aid
defence-policy||national defence;territorial defence|defence strategy;defence review;security policy;security strategy;re-armament|0||neutrality;neutral;non-aligned>0*
european-defence||European defence policy;EU defence;European pillar|Europe’s defence;defence union;defence readiness;European army;European Defence Agency;ReArm Europe;defence commissioner|0
csdp|Common security and defence policy|CSDP;European Security and Defence Policy|EUFOR;EUMAM;EUTM;EUNAVFOR;EU mission;EU operation;EU training mission|6||mission;operation>3>4*
strategic-autonomy||European strategic autonomy|strategic sovereignty;European sovereignty|6
european-security||security of Europe|Europe’s security;security in Europe;OSCE|1|6
transatlantic-relations||transatlantic bond|transatlantic|1|11|withdrawal;commitment;troops>5>6
nato|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance;the Alliance|Nato;North Atlantic Council|0||the Alliance>0
nato-allies|NATO allies|NATO countries;allies|NATO members;NATO member states;allied countries|11||allies>7
non-eu-allies|Non-EU allies|allies outside the EU;NATO members outside the EU|non-EU NATO members|12|14|NATO allies;NATO members;NATO countries>8
eu-nato-cooperation|EU–NATO cooperation|NATO–EU co-operation;NATO-EU cooperation;EU-NATO cooperation||0|11;6|co-operation;co-operate;co-ordination;partnership;ties;work together>9>3
collective-defence||Article 5;mutual defence;mutual defence clause|mutual assistance clause;eastern flank;forward presence;defence line;battlegroup;fortification|0|11;32|Article 5>10
burden-sharing||burden-sharing;fair share;burden shifting|share the burden|5|17;12|fair share;pay more;do more>9>11
defence-spending||defence expenditure;military expenditure;defence budget;military budget||5||of GDP;spending;budget;billion>0
defence-investment||investment in defence|European Defence Fund|17|19;21|investment;invest;SAFE>0+EU funding;EU money;EU budget;Union’s budget>0*
defence-industry||arms industry;defence industrial base;industrial capacity;defence production|defence company;defence firm;defence contractor;arms maker;Rheinmetall;BAE Systems|5||industrial capacity;production;industry>0+manufacturer;maker;factory;shipyard;yard;shipbuilder>0*
defence-innovation|Defence innovation and research|military research;defence technology|defence research;dual-use|19||research;prototype;innovation;start-up;artificial intelligence>0
defence-procurement||joint procurement;arms procurement|procurement agency;procurement office|5|19|joint procurement;purchase;buy;order;ordered>0+procurement;contract;tender;supplier>0*
arms-supplies||arms deliveries;weapons deliveries|arms exports;arms sales;arms trade|5|35|sell;sold;sale;shipment;delivery;deliver;supply;send>12+export;exporter>12*
military-mobility||movement of troops;military Schengen|military transport;troop movement|5|14|rail;railway;gauge;convoy;corridor>13*
armed-forces||military forces;military service;conscription|army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;Bundeswehr;special forces;military personnel;military training;conscript;reservist;veteran|5||training;trained;exercise;drill;recruit;reserve;commander;headquarters>0
military-equipment||weapons systems;armaments|weapon;ammunition;munitions;missile;artillery;howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;torpedo;warhead;radar;air defence;missile defence;drone defence;interceptor|5|21|tank;drone;carrier;jet;airspace>14*
military-cooperation||military agreement;interoperability|military co-operation;defence co-operation;defence pact;security pact;military alliance;joint force;PESCO|5||interoperability;multinational;joint;Nordic>0
deterrence||deterrent;nuclear deterrence|nuclear weapons;nuclear submarine;arms control;disarmament|5|15|deterrent;deter;nuclear>0*
hybrid-threats|Hybrid and cyber threats|hybrid warfare;hybrid attacks;cyber warfare;hybrid threats;cyber threats|hybrid;cyber-attack;cyber-security;disinformation;propaganda;misinformation;deepfake;espionage;spy;spying;sabotage;hacker;foreign interference|1||military intelligence;intelligence service;security service;arson;jamming;fake;hoax>15*+deliberate;deliberately>16*
critical-infrastructure|Critical infrastructure protection|critical infrastructure security|critical infrastructure;undersea cable;fibre-optic cable;energy security|1||cable;pipeline>17
energy-infrastructure-attacks|Attacks on energy infrastructure|attacks on the power grid;energy infrastructure attacks||2|29;33|energy infrastructure;energy facility;energy grid;power grid;power plant;power station;substation;refinery>17
maritime-security||security at sea|naval patrol;coast-guard;freedom of navigation;piracy;territorial waters|1|29|vessel;ship;tanker;anchor;Red Sea;Black Sea;Baltic Sea>18*
border-security||border control;border management;Frontex|border guard;external border|1||border;frontier>19*
war-in-ukraine|Russia’s war against Ukraine|Ukraine war;war of aggression against Ukraine;Russian invasion of Ukraine|Donbas;Crimea|2|9|war;invasion;aggression>20+front-line;offensive;occupied;attack;troops;forces>21
support-to-ukraine|Support for Ukraine|support to Ukraine;aid to Ukraine;supporting Ukraine|coalition of the willing|4|33|support;aid;assistance;loan;help;backing;arm;train;trained;training;security guarantee;reconstruction>21
military-aid||military assistance;military support;security assistance|European Peace Facility|4|26|donate;donation;aid package>12
humanitarian-aid||humanitarian assistance;humanitarian support|humanitarian;aid worker;food aid;Red Cross|4
purl|Prioritised Ukraine Requirements List|PURL;Prioritized Ukraine Requirements List;Priority Urgent Requirements List||35;34|11
just-peace|Just and lasting peace|lasting peace;peace settlement|just peace;durable peace|3|33
peace-talks||peace negotiations;peace plan|peace deal;peace agreement;peace treaty;peace process;peace summit|3
ceasefire||cease-fire;truce;armistice||3
peacekeeping||reassurance force|peace-keeper;blue helmet;UN mission;UN mandate;UNIFIL;KFOR;peace mission|3|7
sanctions||restrictive measures;embargo|sanctioned;shadow fleet;asset freeze;frozen assets;price cap|1||restrictive measures;embargo>22
parliamentary-scrutiny|Parliamentary scrutiny of defence|exchange of views;committee hearing|defence committee;select committee;parliamentary oversight|5||exchange of views;committee hearing;hearing;committee;inquiry>23>0`;

/** The lists of words beside which labels in context stand. */
export const contextLists = `weapon;ammunition;munitions;missile;artillery;howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;torpedo;warhead;arms;tank;drone;radar;military equipment;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;invasion;killed;ceasefire;civilian
war;conflict;ceasefire;treaty;Ukraine
EU;European Union
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;police;mandate
US;American;Washington;Pentagon
Europe;European;NATO
NATO;alliance;troops;deterrence;defence
outside the EU;not members of the EU;not EU members
NATO;alliance
NATO;alliance;treaty;ally;attack
Europe;European;Canada
weapon;ammunition;munitions;missile;artillery;howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;torpedo;warhead;arms;tank;drone;radar;military equipment
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;tank;military
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;weapon;ammunition;munitions;missile;artillery;howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;torpedo;warhead;military
Russia;Russian;Moscow;Kremlin;China;election;online;video
cable;pipeline;infrastructure;sabotage
attack;attacked;struck;sabotage;damage;damaged;severed;cut;undersea;missile;drone;shelling
patrol;escort;coast-guard;cable;piracy;smuggling;shadow fleet
guard;fence;surveillance;patrol;migrant;smuggler;bunker;fortification
Ukraine;Ukrainian;Kyiv;Russia;Russian;Moscow;Kremlin
Ukraine;Ukrainian;Kyiv
EU;European Union;Russia;Russian;Moscow;Kremlin;sanction;arms;UN
MP;MEP;parliament;parliamentary;senator;Bundestag`;
