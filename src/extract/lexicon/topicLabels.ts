// Generated from topicScheme.ts and scripts/topicWords.mjs by `npm run topic-labels`: what the engine reads of the scheme, and its own words.

/**
 * Of each topic, between bars: id; preferred label, empty where the id spells it; other labels; hidden labels; places of the
 * broader topics and of the related ones; labels in context, each set with the numbers of its lists, a star where they may
 * stand anywhere in the text.
 */
export const topicLabels = `defence||security and defence;defense|defence minister;defence ministry|||defence>0
international-security||global security|security order;security architecture
armed-conflict||war|war crime;civil war;air strike;warring;paramilitary;insurgent|||war;fighting>1+rebel;militia>2*
peace||conflict resolution||||peace>3
international-aid||foreign aid|development aid
defence-policy||national defence;territorial defence|defence strategy;defence review;security policy;security strategy;re-armament|0||neutrality;neutral;non-aligned>0*
european-defence||European defence policy;EU defence;European pillar|Europe’s defence;defence union;defence readiness;European army;European Defence Agency;ReArm Europe;defence commissioner|0||commission;European Commission;member state;EU;bloc;Brussels>4+SAFE;European Defence Fund>5
csdp|Common security and defence policy|CSDP;European Security and Defence Policy|EUFOR;Eufor;EUMAM;EUTM;EUNAVFOR;EU mission;EU operation;EU training mission|6||force>5>6+mission;operation>5>7*
strategic-autonomy||European strategic autonomy|strategic sovereignty;European sovereignty;buy European;European preference|6||dependence;dependent;depend;rely;reliance;without>8>9>0
european-security||security of Europe|Europe’s security;security in Europe;OSCE;Organization for Security and Co-operation|1|6
transatlantic-relations||transatlantic bond|transatlantic|1|11|Pentagon;White House;Congress>9+withdrawal;commitment;troops;relations;ties;bond;rift;row;umbrella>8>9+US troops;American troops;American soldiers;US soldiers;US forces;American forces>9*
nato|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance;the Alliance|Nato;North Atlantic Council|0||the Alliance>0+alliance;secretary general>10
nato-allies|NATO allies|NATO countries;allies|NATO members;NATO member states;allied countries|11||allies>11
non-eu-allies|Non-EU allies|allies outside the EU;NATO members outside the EU|non-EU NATO members|12|14|NATO allies;NATO members;NATO countries>12
eu-nato-cooperation|EU–NATO cooperation|NATO–EU co-operation;NATO-EU cooperation;EU-NATO cooperation||0|11;6|co-operation;co-operate;co-ordination;partnership;ties;work together>13>5+EU and NATO;NATO and the EU;European Union and NATO;NATO and the European Union>14
collective-defence||Article 5;mutual defence;mutual defence clause|mutual assistance clause;eastern flank;forward presence;defence line;battlegroup;battle group;air policing;fortification|0|11;32|Article 5;Article 4>15*+Lithuania;Latvia;Estonia;Baltic>16
burden-sharing||burden-sharing;fair share;burden shifting|share the burden|5|17;12|fair share;fairer share;pay more;do more;spend more>13*+fill the gap;take over;look after;responsibility;own defence>8>9*
defence-spending||defence expenditure;military expenditure;defence budget;military budget||5||of GDP;spending;spend;spent;budget;billion>0+per cent>17>0
defence-investment||investment in defence|European Defence Fund|17|19;21|investment;invest;investor;SAFE;Investment Bank;lend;loan;bonds>0+EU funding;EU money;EU budget;Union’s budget>0*
defence-industry||arms industry;defence industrial base;industrial capacity;defence production|defence company;defence firm;defence contractor;arms maker;arms group;Rheinmetall;BAE Systems|5||industrial capacity;production;industry;plant>0+manufacturer;maker;factory;shipyard;yard;shipbuilder;Airbus;Dassault;Saab;Thales;KNDS>0*
defence-innovation|Defence innovation and research|military research;defence technology|defence research;dual-use|19||research;prototype;innovation;start-up;artificial intelligence>0
defence-procurement||joint procurement;arms procurement|procurement agency;procurement office|5|19|joint procurement;purchase;buy;common buying;joint buying;order;ordered>0+procurement;contract;tender;supplier>0*
arms-supplies||arms deliveries;weapons deliveries|arms exports;arms sales;arms trade|5|35|sell;sold;sale;shipment;delivery;deliver;delivered;supply;supplied;send;sending;sent;transfer;hand over;handed over>18+export;exporter;embargo>18*
military-mobility||movement of troops;military Schengen|military transport;troop movement;moving troops;move troops|5|14|logistics;transport;transit;bottleneck;red tape;cross-border;reinforcement;airlift>0+rail;railway;gauge;convoy;corridor;bridge;wagon;tunnel;motorway;port>19>20*
armed-forces||military forces;military service;conscription|army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;Bundeswehr;special forces;military personnel;military training;conscript;reservist;veteran;barracks;national service;infantry;general staff|5||service;draft>21>22*+training;trained;exercise;drill;recruit;recruitment;reserve;commander;headquarters>0
military-equipment||weapons systems;armaments|howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;radar;missile defence;drone defence;air defence system|5|21|carrier;jet>23*+weapon;ammunition;munitions;missile;artillery;torpedo;warhead;tank;drone;air defence;interceptor;fleet;helicopter>24
military-cooperation||military agreement;interoperability|military co-operation;defence co-operation;defence pact;security pact;military alliance;joint force;PESCO|5||interoperability;multinational;joint;Nordic;partner;bilateral;trilateral;co-operation;co-operate;agreement;pact;letter of intent;together;jointly;alongside>0+exercise;drill;manoeuvre>25
deterrence||deterrent;nuclear deterrence|nuclear weapons;nuclear submarine;arms control;disarmament|5|15|deterrent;deter;deterred;deterring;dissuade;nuclear>0*+show of force;show of strength;attack;aggression;aggressor>26
hybrid-threats|Hybrid and cyber threats|hybrid warfare;hybrid attacks;cyber warfare;hybrid threats;cyber threats|hybrid;cyber-attack;cyber-security;disinformation;propaganda;misinformation;deepfake;espionage;spy;spying;sabotage;hacker;hacked;ransomware;grey-zone;influence operation;foreign agent;fake news;foreign interference|1||military intelligence;intelligence service;arson;jamming;fake;hoax;agent;interference;destabilise;provocation>27*+cable;pipeline;airport;parcel;balloon>28>29*+deliberate;deliberately>30*
critical-infrastructure|Critical infrastructure protection|critical infrastructure security|critical infrastructure;vital infrastructure;undersea cable;subsea;seabed;fibre-optic cable;energy security|1||cable;pipeline;data centre>31+infrastructure>32+airport;power plant;water supply;hospital;port>33*
energy-infrastructure-attacks|Attacks on energy infrastructure|attacks on the power grid;energy infrastructure attacks||2|29;33|energy infrastructure;energy facility;energy grid;power grid;power plant;power station;substation;refinery;oil depot;oil port;oil terminal;transformer;blackout;outage;electricity>31+energy infrastructure;energy facility;energy grid;power grid;power plant;power station;substation;refinery;oil depot;oil port;oil terminal;transformer;blackout;outage;electricity;heating;power cut>34>35*
maritime-security||security at sea|naval patrol;coast-guard;freedom of navigation;piracy;pirate;hijack;territorial waters;naval mission;shipping lane|1|29|vessel;ship;tanker;anchor;shipping;Red Sea;Black Sea;Baltic Sea>36*
border-security||border control;border management;Frontex|border guard;external border;border police;border checks;border crossing;irregular migration|1||border;frontier;crossing;migrant;asylum;arrival>37*
war-in-ukraine|Russia’s war against Ukraine|Ukraine war;war of aggression against Ukraine;Russian invasion of Ukraine|Donbas;Crimea;full-scale invasion;full-scale war|2|9|war;invasion;aggression>38*+Russian forces;Russian troops;Russian missile;Russian drone;Russian attack;Russian strike;Ukrainian drone;Donetsk;Kharkiv;Kherson>39*+front-line;front;offensive;occupied;occupation;attack;strike;shelling;battlefield;prisoner;troops;forces>40+Zaporizhzhia;aggressor;Kremlin>40>41*
support-to-ukraine|Support for Ukraine|support to Ukraine;aid to Ukraine;supporting Ukraine|coalition of the willing|4|33|support;aid;assistance;loan;help;backing;arm;train;trained;training;security guarantee;reconstruction;fund;pledge;give;donate;donation;send;sent;deliver;delivery;supply;hand over;provide;needs;contribute;solidarity;package;billion;million>40
military-aid||military assistance;military support;security assistance|European Peace Facility|4|26|donate;donation;aid package>18+aid;package;give;hand;handed;send;sent;sending;provide;fund;pay;deliver;delivered;delivery;supply;shipment;donated;promised;pledged>18>40
humanitarian-aid||humanitarian assistance;humanitarian support|humanitarian;aid worker;aid agency;aid convoy;aid group;relief agency;emergency relief;famine;refugee camp;food aid;Red Cross;World Food Programme;UNHCR|4||donor;convoy;food;displaced;refugee;ration;blanket;shelter;evacuated;generator;volunteer>42>43*
purl|Prioritised Ukraine Requirements List|PURL;Prioritized Ukraine Requirements List;Priority Urgent Requirements List||35;34|11|US stocks;US stockpile;American stocks;American stockpile;US weapons;American weapons;US-made>40>44*
just-peace|Just and lasting peace|lasting peace;peace settlement|just peace;durable peace;fair peace;territorial integrity|3|33|settlement;tribunal;by force;sovereignty;aggressor;UN Charter;concession;capitulation;accountability;security guarantee>45>40*
peace-talks||peace negotiations;peace plan|peace deal;peace agreement;peace treaty;peace process;peace summit|3||negotiation;negotiator;negotiating;negotiate;talks;mediator;mediation;mediate;envoy;proposal;prisoner exchange;prisoner swap>46>1*
ceasefire||cease-fire;truce;armistice|demilitarised zone|3||truce>1*+halt;pause;stop;freeze;end;cessation>47+halt;pause;stop;freeze>48
peacekeeping||reassurance force|peace-keeper;blue helmet;UN mission;UN mandate;UNIFIL;KFOR;peace mission;UN force;monitoring mission;stabilisation force;buffer zone|3|7|force;troops;soldier;deployment>49+mission;force;mandate;operation;observer>50>51*
sanctions||restrictive measures;embargo|sanctioned;shadow fleet;asset freeze;frozen assets;immobilised assets;price cap;Russian assets;oligarch|1||restrictive measures;embargo;blacklist;freeze;frozen;travel ban;visa ban;export control;circumvent;circumvention;evade;evasion;ban;restrictions>52+Russian oil;Russian crude;Russian gas;Russian bank>53*
parliamentary-scrutiny|Parliamentary scrutiny of defence|exchange of views;committee hearing|defence committee;select committee;parliamentary oversight;budget committee|5||approve;approval;veto;oversight;exchange of views>54>0+committee;hearing;inquiry;scrutiny;scrutinise;grilled;backbencher>55>0*`;

/** The lists of words beside which labels in context stand. */
export const contextLists = `weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;invasion;killed;civilian;fighting;Gaza;Ukraine
killed;fighting
war;conflict;ceasefire;treaty;Ukraine
defence;rearm;weapon;arms;ammunition;military;drone
EU;European Union
mandate;commander;Bosnia;naval
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;police;mandate
US;United States;America;American;Washington;Pentagon
Europe;European;NATO
NATO;alliance;ally
NATO;alliance;troops;deterrence;defence
outside the EU;not members of the EU;not EU members
NATO;alliance
joint;together;share;exchange;both;cooperate;work;common;coordinate
NATO;alliance;treaty;ally;attack
brigade;multinational;airspace
target;goal;spend;spending;spent;economic output
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot
military;tank;brigade;troop train
transport;move;movement;moving;carry;train;mobility
conscript;volunteer;voluntary;compulsory;mandatory;call up
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;forces;military;Bundeswehr;militia
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;military
system;fleet;range;new;modern;buy;order;build;develop;test;replace;upgrade;equip;arsenal;battery;model;generation
joint;allied;ally;partner;countries;nations
think twice;dare;ready;price;persuade;discourage;provoke
Russia;Russian;Moscow;Kremlin;China;election;online;video
Russia;Russian;Moscow;Kremlin;China;Chinese;Belarus
sabotage;drone;arson;shadow fleet;incursion;anchor
cable;pipeline;infrastructure;sabotage
attack;attacked;struck;sabotage;damage;damaged;severed;cut;undersea;missile;drone;shelling;strike;hit;bomb;bombed;barrage;targeted;shelled
protect;protection;guard;sabotage;resilience;attack
sabotage;hacker;hacked;cyber-attack
missile;drone;shelling
Ukraine;Ukrainian;Kyiv;war
patrol;escort;coast-guard;cable;piracy;pirate;smuggling;shadow fleet;boarded;international waters;blockade;Houthi
guard;fence;surveillance;patrol;migrant;asylum;smuggler;smuggling;Belarus;bunker;fortification
Ukraine;Ukrainian;Kyiv;Russia;Russian;Moscow;Kremlin
killed;struck;hit;damaged;front;fighting;war;invasion;attack
Ukraine;Ukrainian;Kyiv
war;killed;front;weapon;sanction
UN;United Nations;aid;Red Cross;shelling;war;fighting
starving;hunger;famine;camp;relief;World Food Programme;humanitarian;lorries;volunteer
pay;paid;buy;bought;fund;finance;purchase
peace;deal
ceasefire;truce;peace;end the war;end to the war;end the fighting;hostilities;settlement
hostilities;guns;front line
fighting
peace;ceasefire;truce;guarantee;fighting ends
Security Council;UN;United Nations;peace-keeper
mandate;troops;soldier;patrol
EU;European Union;Russia;Russian;Moscow;Kremlin;sanction;arms;UN;Belarus;Iran
EU;European Union;Western;ban;cap
MP;MEP;parliament;parliamentary;senator;lawmaker;TD;Bundestag;Congress
MP;MEP;parliament;parliamentary;senator;lawmaker;TD;Bundestag`;
