// Generated from topicScheme.ts and scripts/topicWords.mjs by `npm run topic-labels`: what the engine reads of the scheme, and its own words.

/**
 * Of each topic, between bars: id; preferred label, empty where the id spells it; other labels; hidden labels; places of the
 * broader topics and of the related ones; labels in context, each set with the numbers of its lists, a star where they may
 * stand anywhere in the text. The last has no id, and labels that mention nothing.
 */
export const topicLabels = `defence||security and defence;defense||||defence>0
international-security||global security|Taiwan;North Korea;security order;security architecture;security conference;world order;geopolitical;non-proliferation;terrorism|||treaty;talks;inspection>1
armed-conflict||war|Gaza;Hamas;Hezbollah;jihadist;war crime;civil war;air-strike;paramilitary;insurgent|||shelled;siege;besieged>2+warring>3+war;fighting;shelling;clashes;offensive;bombing>4*+rebel;militia>5*
peace||conflict resolution|demobilisation|||peace>6*+arms;weapon;fighter>7>8*
international-aid||foreign aid|overseas aid;poor countries;development aid;aid cuts;aid budget;USAID;development minister
defence-policy||national defence;territorial defence|defence strategy;defence review;security policy;security strategy;total defence;civil defence;national security;re-armament|0||strategy;review;doctrine>9+white paper>10*+neutrality;neutral;non-aligned>10*
european-defence||European defence policy;EU defence;European pillar|Europe’s defence;defence union;defence readiness;European army;European Defence Agency;ReArm Europe;drone wall;European headquarters;defence commissioner;commissioner for defence|0||Franco-German;France and Germany;Paris and Berlin>10*+commission;European Commission;member state;EU;European Union;bloc;Brussels;MEP>11+SAFE;European Defence Fund>12
csdp|Common security and defence policy|CSDP;European Security and Defence Policy|Althea;Aspides;Atalanta;Irini;foreign and security policy;EUFOR;Eufor;EUMAM;EUTM;EUNAVFOR;EU mission;EU operation;EU training mission;rapid deployment capacity|6||adviser>12>13*+police mission;monitoring mission>12*+force>12>14+training mission;military training mission;naval operation;battlegroup>12*+mission;operation>12>15*
strategic-autonomy||European strategic autonomy|strategic sovereignty;European sovereignty;buy European;European preference|6||outside Europe;outside the EU;outside the Union;home-grown>16+dependence;dependent;depend;rely;reliance>17+without>17>18>10+sovereignty;autonomy;own feet;independent>18>10*
european-security||security of Europe|Europe’s security;security in Europe;OSCE;Organization for Security and Co-operation|1|6|threat;attack;aggression>19>20+security>21>19+continent>22*
transatlantic-relations||transatlantic bond|transatlantic|1|11|Pentagon;White House;Congress;State Department;vice-president>18*+US;United States;America;American;Washington;Pentagon;Americans>23+US troops;American troops;American soldiers;US soldiers;US forces;American forces>18*
nato|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance;the Alliance|Nato;North Atlantic Council|0||alliance>24*+secretary general>25*
nato-allies|NATO allies|NATO countries;allies|NATO members;NATO member states;allied countries|11||allies>26*+member>27
non-eu-allies|Non-EU allies|allies outside the EU;NATO members outside the EU|non-EU NATO members;defence partnership|12|14|Norway;Oslo;Turkey;Ankara;Britain;UK;London;Canada>28>29>10*+NATO allies;NATO members;NATO countries>30
eu-nato-cooperation|EU–NATO cooperation|NATO–EU co-operation;NATO-EU cooperation;EU-NATO cooperation||0|11;6|co-operation;co-operate;co-ordination;partnership;ties;work together;joint declaration;duplication;task force>27>12+EU and NATO;NATO and the EU;European Union and NATO;NATO and the European Union>31
collective-defence||Article 5;mutual defence;mutual defence clause|mutual assistance;Article 42;attack on one;eastern flank;forward presence;defence line;battlegroup;battle group;air policing;fortification|0|11;32|bunker;trench>32>33*+skies;scrambled;intercepted;shot down;strayed;incursion>34>35*+Article 5;Article 4>36*+Lithuania;Latvia;Estonia;Baltic>37+flank;reinforce;invoke;airspace>25*+attacked>38
burden-sharing||burden-sharing;fair share;burden shifting|share the burden;free ride;pull their weight|5|17;12|fair share;fairer share;their share;pay more;do more;spend more;burden;shoulder>39*+fill the gap;take over;take charge;take the lead;step up;look after;responsibility;own defence>17>18*
defence-spending||defence expenditure;military expenditure;defence budget;military budget||5||2 per cent;5 per cent;3.5 per cent>40+billion>41>10*+special fund;escape clause>10*+spending;spend;budget;billion>10+of GDP;gross domestic product;economic output;national income;spending target>10*+finance minister;treasury;borrow;borrowing;debt>42>10*+per cent>43>10
defence-investment||investment in defence|European Defence Fund|17|19;21|joint debt;special fund;escape clause>10*+investment;invest;SAFE;lend;loan;bonds;financing>10+investor;Investment Bank;EIB;venture capital;pension fund;lender>10*+EU funding;EU money;EU budget;Union’s budget>10*
defence-industry||arms industry;defence industrial base;industrial capacity;defence production|defence company;defence firm;defence contractor;arms maker;arms group;Rheinmetall;BAE Systems;MBDA|5||maker;profit;jobs;worker;takeover;joint venture;merger;output;consortium;shares>44+industrial capacity;production;industry;plant;company;firm;sector>10+manufacturer;factory;order book;production line;supply chain;subcontractor;chief executive;shipyard;yard;shipbuilder;Airbus;Dassault;Saab;Thales;KNDS>10*
defence-innovation|Defence innovation and research|military research;defence technology|spy satellite;defence research;dual-use|19||research;laboratory;technology;software>10*+prototype;innovation;start-up;artificial intelligence;AI;algorithm;quantum;laser;hypersonic;defence tech>10*
defence-procurement||joint procurement;arms procurement|procurement agency;procurement office|5|19|price;customer;replace>45+choose;chose;picked;selected;competition>45+joint procurement;purchase;buy;common buying;joint buying;order;acquire;bid>10+procurement;contract;tender;supplier;bidder;overrun>10*
arms-supplies||arms deliveries;weapons deliveries|arms exports;arms sales;arms trade|5|35|sell;sold;sale;shipment;delivery;deliver;delivered;supplied;transfer;hand over;handed over>46+export;exporter;exported;licence;embargo>46*
military-mobility||movement of troops;military Schengen|military transport;troop movement;moving troops;move troops|5|14|logistics;transport;transit;bottleneck;red tape;cross-border;reinforcement>10+rail;railway;gauge;convoy;corridor;bridge;wagon;tunnel;motorway;port>47>48*
armed-forces||military forces;military service;conscription|army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;Bundeswehr;special forces;military personnel;military training;conscript;reservist;war veteran;barracks;national service;garrison;sailor;enlist;in uniform|5||service;draft>49>50*+veteran>50*+armed forces;training;trained;exercise;drill;recruit;recruitment;reserve;headquarters>10
military-equipment||weapons systems;armaments|howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;radar;missile defence;drone defence;air defence system|5|21|carrier;jet>51+ammunition;munitions;missile;artillery;torpedo;warhead;tank;drone;air defence;interceptor;fleet;helicopter>52
military-cooperation||military agreement;interoperability|military co-operation;defence co-operation;defence pact;security pact;military alliance;joint force;PESCO|5||interoperability;multinational;joint;Nordic;bilateral;co-operation;co-operate;pact;letter of intent;together;jointly>10+exercise;drill;manoeuvre>53
deterrence||deterrent;nuclear deterrence|nuclear weapons;nuclear deterrent;nuclear submarine;arms control;disarmament;intermediate-range|5|15|warhead;arsenal;bomber>54*+deterrent;deter;deterred;deterring;retaliate;retaliation;nuclear>10*+show of force;attack;aggression;aggressor>55
hybrid-threats|Hybrid and cyber threats|hybrid warfare;hybrid attacks;cyber warfare;hybrid threats;cyber threats|malware;fake news;election interference;hybrid;cyber-attack;cyber-security;cyber;disinformation;propaganda;misinformation;deepfake;espionage;spy;spying;sabotage;hacker;hacked;ransomware;grey-zone;gray-zone;influence operation;foreign interference|1||cable;pipeline>56*+military intelligence;intelligence service;intelligence chief;troll;meddling;arson;jamming;jammed;GPS;fake;hoax;agent;interference;destabilise>57*+cable;pipeline;airport;airspace;parcel;power-line;interconnector;data line;balloon>58>59*+deliberate;deliberately>60*
critical-infrastructure|Critical infrastructure protection|critical infrastructure security|critical infrastructure;undersea cable;subsea;seabed;sea-floor;underwater;fibre-optic cable;energy security|1||cable;pipeline;data centre;power-line;interconnector;data line>61+infrastructure>62+airport;railway;power-line;wind-farm;grid;blackout;power plant;waterworks;water supply;utility;network;hospital;port>63*
energy-infrastructure-attacks|Attacks on energy infrastructure|attacks on the power grid;energy infrastructure attacks||2|29;33|energy infrastructure;energy facility;energy grid;power grid;power plant;power station;substation;turbine;power supply;refinery;oil depot;oil port;oil terminal;gas field;gas storage;transformer;blackout;outage;electricity>61+energy infrastructure;energy facility;energy grid;power grid;power plant;power station;substation;turbine;power supply;refinery;oil depot;oil port;oil terminal;gas field;gas storage;transformer;blackout;outage;electricity;heating;power cut>64>65*
maritime-security||security at sea|naval patrol;naval operation;maritime;coast-guard;freedom of navigation;piracy;pirate;hijack;territorial waters;naval mission;shipping lane|1|29|vessel;ship;tanker;freighter;merchant ship;anchor;shipping;Red Sea;Black Sea;Baltic Sea>66*
border-security||border control;border management;Frontex|Frontex;pushback;border guard;external border;border police;border checks;border crossing;irregular migration|1||border;frontier;crossing;migrant;asylum;fence;illegally;arrival>67*
war-in-ukraine|Russia’s war against Ukraine|Ukraine war;war of aggression against Ukraine;Russian invasion of Ukraine|Donbas;Crimea;full-scale invasion|2|9|invasion;aggression;invaded;annexed>68*+Russian forces;Russian troops;Russian army;Ukrainian troops;Ukrainian forces;Ukrainian commander;Russian missile;Russian drone;Russian attack;Russian strike;Ukrainian drone;Donetsk;Kharkiv;Kherson>69*+war;battlefield;trench;shelling;front-line;offensive;occupied;occupation;attack;strike;prisoner>70*
support-to-ukraine|Support for Ukraine|support to Ukraine;aid to Ukraine;supporting Ukraine|coalition of the willing|4|33|send;sent;give;given>71>70+aid;donation;donor;assistance>70*+support;loan;help;backing;arm;train;trained;training;security guarantee;reconstruction;fund;pledge;donate;deliver;delivery;supply;provide;needs;contribute;package;billion;million>70
military-aid||military assistance;military support;security assistance|European Peace Facility|4|26|aid;donation;donated;package>70>46*+train;trained;training;instructor;brigade>72>70+donate;donation;aid package>46+aid;package;give;hand;handed;send;sent;sending;provide;fund;pay;deliver;delivered;delivery;supply;shipment;donated;promised;pledged>46>70
humanitarian-aid||humanitarian assistance;humanitarian support|malnutrition;starvation;Red Crescent;displaced people;humanitarian;aid worker;aid agency;aid convoy;aid group;relief agency;relief work;emergency relief;famine;refugee camp;food aid;Red Cross;World Food Programme;UNHCR|4||donor;aid;lorry;hunger;convoy;food;displaced;refugee;ration;blanket;volunteer>73>74*
purl|Prioritised Ukraine Requirements List|PURL;Prioritized Ukraine Requirements List;Priority Urgent Requirements List||35;34|11|US stocks;US stockpile;American stocks;American stockpile;US weapons;American weapons;US-made>70>75*
just-peace|Just and lasting peace|lasting peace;peace settlement|just peace;durable peace;fair peace;territorial integrity|3|33|settlement;tribunal;compensation;justice;give up;by force;sovereignty;aggressor;UN Charter;concession;capitulation;accountability;security guarantee>76>70*
peace-talks||peace negotiations;peace plan|peace deal;peace agreement;peace treaty;peace process;peace summit;point plan|3||negotiator;mediator;mediation;negotiating>77*+negotiation;negotiator;negotiating;negotiate;talks;mediator;mediation;mediate;envoy;delegation;brokered;proposal;prisoner exchange;prisoner swap>78>4*
ceasefire||cease-fire;truce;armistice|guns fall silent;shooting stops|3||agreement;deal;violation>79*+truce>4*+halt;pause;stop;freeze;end;cessation>80+halt;pause;stop;freeze>81
peacekeeping||reassurance force|peace-keeper;blue helmet;UN mission;UN mandate;UNIFIL;KFOR;peace mission;UN force;monitoring mission;buffer zone|3|7|Kosovo;Bosnia;Cyprus;Lebanon>82*+coalition of the willing>83*+force;contingent;troops;soldier;deployment>84+mission;force;mandate;operation;observer>85>86*
sanctions||restrictive measures;embargo|sanctioned;shadow fleet;asset freeze;frozen assets;Russian assets;oligarch|1||price cap>19>87*+package>19>88*+restrictive measures;embargo;blacklist;freeze;frozen;travel ban;export control;circumvent;circumvention;evade;evasion;ban;restrictions;penalty>89+Russian oil;Russian crude;Russian gas;Russian bank>90*
parliamentary-scrutiny|Parliamentary scrutiny of defence|exchange of views;committee hearing|defence committee;select committee;parliamentary oversight;budget committee;special committee|5||approve;approval;veto;rapporteur;plenary;rejected;amendment;oversight;exchange of views;vote;voted;mandate>91>10+committee;hearing;inquiry;scrutiny;scrutinise;backbencher>92>93*
|||Cold War;Commission vice-president;culture war;Cyber Monday;executive vice-president;fire brigade;First vice-president;held firm;hold firm;hybrid car;hybrid vehicle;hybrid work;hybrid working;Peace Corps;press corps;price war;Salvation Army;stand firm;Star Wars;stood firm;tariff war;trade war;vice-president of;war of nerves;war of words;World War`;

/** The lists of words beside which labels in context stand. */
export const contextLists = `security
nuclear;missile;arsenal;warhead
died;dead;killed;wounded;hospital
party;side;faction;country
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;invasion;killed;civilian;fighting;Gaza;Ukraine;Ukrainian;Kyiv
killed;fighting
war;conflict;ceasefire;treaty;Ukraine
guerrilla;rebel;demobilisation;disarm
peace;former;agreement
threat;armed forces;forces;war;army;defence;navy;military
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr
defence;rearm;weapon;arms;ammunition;military;drone;bunker;interceptor;soldier;satellite;radar;jet;missile;army
EU;European Union;the Union;bloc;member state
mission
mandate;commander;Bosnia;naval;Red Sea
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;police;mandate
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr;buy
US;United States;America;American;Washington;Pentagon
Europe;European;NATO
Russia;Russian;Moscow;Kremlin
Europe;European;NATO;continent;Baltic;neighbour;ally
continent;Europe
security;safe;threat;peace;attack;order
Europe;European;NATO;ally;continent;alliance;Baltic
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr;ally;flank;treaty;secretary general;general
NATO;alliance;ally
NATO;alliance;troops;deterrence;defence
NATO;alliance
EU;European Union;the Union;bloc;member state;commission;Brussels;SAFE
SAFE;access;join;third country;take part;participation;fee;pact;partner
outside the EU;not members of the EU;not EU members
joint;together;share;exchange;both;cooperate;work;common;coordinate
Russia;Russian;Moscow;Kremlin;Belarus
Baltic;Estonia;Latvia;Lithuania;Poland;border
NATO;alliance;ally;allied
drone;jet;plane;aircraft;fighter
NATO;alliance;treaty;ally;attack
brigade;multinational;airspace
protect;defend;come;help;send
NATO;alliance;ally;US;United States;America;American;Washington;Pentagon
NATO;alliance;ally;GDP;spending;spend
taxpayer;extra;spending;treasury
of GDP;gross domestic product;spending;budget;output
target;goal;spend;spending;spent;economic output
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;defence
jet;fighter;plane;helicopter;aircraft;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot
military;tank;brigade;troop train
transport;move;movement;moving;carry;train;mobility
conscript;volunteer;voluntary;compulsory;mandatory;call up
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;forces;military;Bundeswehr;militia
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;military
system;fleet;range;new;modern;buy;order;build;develop;test;replace;upgrade;equip;arsenal;battery;model;generation;ordered
joint;allied;ally;partner;countries;nations
nuclear;warhead;deterrent;bomber
think twice;dare;price;provoke
shadow fleet;sabotage;dragged;anchor
Russia;Russian;Moscow;Kremlin;China;election;online;video
Russia;Russian;Moscow;Kremlin;China;Chinese;Belarus
sabotage;drone;arson;shadow fleet;incursion;anchor
cable;pipeline;infrastructure;sabotage
attack;attacked;struck;sabotage;damage;damaged;severed;cut;undersea;missile;drone;shelling;strike;hit;bomb;bombed;barrage;targeted;shelled
protect;protection;guard;sabotage;resilience;attack
sabotage;arson;arsonist;hacker;hacked;cyber-attack
missile;drone;shelling
Ukraine;Ukrainian;Kyiv;war
patrol;escort;coast-guard;cable;piracy;pirate;smuggling;shadow fleet;boarded;international waters;blockade;Houthi
guard;fence;surveillance;sensor;patrol;migrant;asylum;smuggler;smuggling;Belarus;bunker;fortification
Ukraine;Ukrainian;Kyiv;Russia;Russian;Moscow;Kremlin
Ukraine;Ukrainian;Kyiv;killed;struck;hit;damaged;front;fighting;war;invasion;attack
Ukraine;Ukrainian;Kyiv
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;aid;euro;money;blanket;generator
soldier;recruit;troops;army
UN;United Nations;aid;Red Cross;shelling;war;fighting;Gaza
starving;hunger;famine;camp;relief;World Food Programme;humanitarian;lorries;volunteer
pay;paid;buy;bought;fund;finance;purchase
peace;deal;talks;plan
war;fighting;Ukraine;Ukrainian;hostage;rebel
ceasefire;truce;peace;end the war;end to the war;end the fighting;hostilities;settlement;territory
Hamas;Hezbollah;hostage;rebel
hostilities;guns;front-line
fighting
force;troops;soldier;mandate
troops;soldier
peace;ceasefire;truce;guarantee;fighting ends
Security Council;UN;United Nations;peace-keeper
mandate;troops;soldier;patrol
oil;crude;tanker;sanction
veto;listing;bank;tanker;ban;price cap
EU;European Union;the Union;bloc;member state;Russia;Russian;Moscow;Kremlin;sanction;arms;UN;Belarus;Iran
EU;European Union;the Union;bloc;member state;Western;ban;cap
MP;MEP;parliament;parliamentary;senator;lawmaker;TD;Bundestag;senate;deputies;House;Commons;Congress
MP;MEP;parliament;parliamentary;senator;lawmaker;TD;Bundestag;senate;deputies;House;Commons
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr;Russia;Russian;Moscow;Kremlin`;
