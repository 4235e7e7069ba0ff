// Generated from topicScheme.ts and scripts/topicWords.mjs by `npm run topic-labels`: what the engine reads of the scheme, and its own words.

/**
 * Of each topic, between bars: id; preferred label, empty where the id spells it; other labels; hidden labels; places of the
 * broader topics and of the related ones; labels in context, each set with the numbers of its lists, a star where they may
 * stand anywhere in the text.
 */
export const topicLabels = `defence||security and defence;defense||||defence>0
international-security||global security|Taiwan;North Korea;security order;security architecture;security conference;world order;geopolitical;non-proliferation;terrorism|||treaty;talks;inspection>1
armed-conflict||war|Gaza;Hamas;Hezbollah;jihadist;war crime;civil war;air strike;paramilitary;insurgent|||warring>2+war;fighting;shelling;clashes;offensive;bombing>3*+rebel;militia>4*
peace||conflict resolution|demobilisation|||peace>5*+arms;weapon;fighter>6>7*
international-aid||foreign aid|overseas aid;poor countries;development aid;aid cuts;aid budget;USAID;development minister
defence-policy||national defence;territorial defence|defence strategy;defence review;security policy;security strategy;total defence;civil defence;national security;doctrine;re-armament|0||strategy;review>8+white paper;preparedness>9*+neutrality;neutral;non-aligned>9*
european-defence||European defence policy;EU defence;European pillar|Europe’s defence;defence union;defence readiness;European army;European Defence Agency;ReArm Europe;drone wall;European headquarters;defence commissioner;commissioner for defence|0||commission;European Commission;member state;EU;European Union;bloc;Brussels;MEP>10+SAFE;European Defence Fund>11
csdp|Common security and defence policy|CSDP;European Security and Defence Policy|foreign and security policy;EUFOR;Eufor;EUMAM;EUTM;EUNAVFOR;EU mission;EU operation;EU training mission;rapid deployment capacity|6||adviser;expert;observer>11>12*+police mission;monitoring mission>11*+force>11>13+training mission;military training mission;naval operation;battlegroup>11*+mission;operation>11>14*
strategic-autonomy||European strategic autonomy|strategic sovereignty;European sovereignty;buy European;European preference|6||outside Europe;outside the EU;outside the Union;home-grown>15+dependence;dependent;depend;rely;reliance>16+without>16>17>9+sovereignty;autonomy;own feet;independent>17>9*
european-security||security of Europe|Europe’s security;security in Europe;OSCE;Organization for Security and Co-operation|1|6|threat;attack;aggression>18>19+security>20>18+continent>21*
transatlantic-relations||transatlantic bond|transatlantic|1|11|Pentagon;White House;Congress;State Department;vice-president>22*+US;United States;America;American;Washington;Pentagon;Americans>23+US troops;American troops;American soldiers;US soldiers;US forces;American forces>17*
nato|NATO|North Atlantic Treaty Organization;North Atlantic Treaty Organisation;Atlantic Alliance;the Alliance|Nato;North Atlantic Council|0||alliance>24*+secretary general;supreme commander>25*
nato-allies|NATO allies|NATO countries;allies|NATO members;NATO member states;allied countries|11||allies>26*+member>27
non-eu-allies|Non-EU allies|allies outside the EU;NATO members outside the EU|non-EU NATO members;defence partnership|12|14|Norway;Oslo;Turkey;Ankara;Britain;UK;London;Canada>28>29*+NATO allies;NATO members;NATO countries>30
eu-nato-cooperation|EU–NATO cooperation|NATO–EU co-operation;NATO-EU cooperation;EU-NATO cooperation||0|11;6|co-operation;co-operate;co-ordination;partnership;ties;work together;joint declaration;duplication;task force>27>11+EU and NATO;NATO and the EU;European Union and NATO;NATO and the European Union>31
collective-defence||Article 5;mutual defence;mutual defence clause|mutual assistance;Article 42;attack on one;eastern flank;forward presence;defence line;battlegroup;battle group;air policing;fortification|0|11;32|bunker;trench>32>33*+skies;scrambled;incursion>34>35*+Article 5;Article 4>36*+Lithuania;Latvia;Estonia;Baltic>37+flank;reinforce;invoke;airspace>25*+attacked>38
burden-sharing||burden-sharing;fair share;burden shifting|share the burden;free ride;pull their weight|5|17;12|fair share;fairer share;their share;pay more;do more;spend more;burden;shoulder>39*+fill the gap;take over;take charge;take the lead;step up;look after;responsibility;own defence>16>17*
defence-spending||defence expenditure;military expenditure;defence budget;military budget||5||2 per cent;5 per cent;3.5 per cent>40+billion>41>9*+special fund;escape clause>9*+spending;spend;spent;budget;billion>9+of GDP;gross domestic product;economic output;national income;spending target>9*+finance minister;treasury;borrow;borrowing;debt>42>9*+per cent>43>9
defence-investment||investment in defence|European Defence Fund|17|19;21|joint debt;special fund;escape clause>9*+investment;invest;SAFE;lend;loan;bonds;financing>9+investor;Investment Bank;EIB;venture capital;pension fund;lender>9*+EU funding;EU money;EU budget;Union’s budget>9*
defence-industry||arms industry;defence industrial base;industrial capacity;defence production|defence company;defence firm;defence contractor;arms maker;arms group;Rheinmetall;BAE Systems;MBDA|5||profit;jobs;worker;takeover;shares>44+industrial capacity;production;industry;plant;company;firm;sector>9+manufacturer;maker;factory;order book;production line;supply chain;subcontractor;chief executive;shipyard;yard;shipbuilder;Airbus;Dassault;Saab;Thales;KNDS>9*
defence-innovation|Defence innovation and research|military research;defence technology|spy satellite;defence research;dual-use|19||research;laboratory;technology;software;engineer>9*+prototype;innovation;start-up;artificial intelligence;AI;algorithm;quantum;laser;hypersonic;defence tech>9*
defence-procurement||joint procurement;arms procurement|procurement agency;procurement office|5|19|price;deal;customer;replace>45+choose;chose;picked;selected;competition>45+joint procurement;purchase;buy;common buying;joint buying;order;ordered;acquire;bid>9+procurement;contract;tender;supplier;bidder;overrun>9*
arms-supplies||arms deliveries;weapons deliveries|arms exports;arms sales;arms trade|5|35|sell;sold;sale;shipment;delivery;deliver;delivered;supply;supplied;send;sending;sent;transfer;trade;hand over;handed over>46+export;exporter;exported;licence;embargo>46*
military-mobility||movement of troops;military Schengen|military transport;troop movement;moving troops;move troops|5|14|logistics;transport;transit;bottleneck;red tape;cross-border;reinforcement>9+rail;railway;gauge;convoy;corridor;bridge;wagon;tunnel;motorway;port>47>48*
armed-forces||military forces;military service;conscription|army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;Bundeswehr;special forces;military personnel;military training;conscript;reservist;veteran;barracks;national service;garrison;sailor;enlist;in uniform|5||service;draft>49>50*+training;trained;exercise;drill;recruit;recruitment;reserve;commander;headquarters>9
military-equipment||weapons systems;armaments|howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;radar;missile defence;drone defence;air defence system|5|21|carrier;jet>51*+weapon;ammunition;munitions;missile;artillery;torpedo;warhead;tank;drone;air defence;interceptor;fleet;helicopter>52
military-cooperation||military agreement;interoperability|military co-operation;defence co-operation;defence pact;security pact;military alliance;joint force;PESCO|5||interoperability;multinational;joint;Nordic;partner;bilateral;co-operation;co-operate;agreement;pact;letter of intent;together;jointly>9+exercise;drill;manoeuvre>53
deterrence||deterrent;nuclear deterrence|nuclear weapons;nuclear submarine;arms control;disarmament;intermediate-range|5|15|deterrent;deter;deterred;deterring;retaliate;retaliation;hit back;nuclear>9*+show of force;attack;aggression;aggressor>54
hybrid-threats|Hybrid and cyber threats|hybrid warfare;hybrid attacks;cyber warfare;hybrid threats;cyber threats|hybrid;cyber-attack;cyber-security;cyber;disinformation;propaganda;misinformation;deepfake;espionage;spy;spying;sabotage;hacker;hacked;ransomware;grey-zone;influence operation;foreign interference|1||military intelligence;intelligence service;intelligence chief;troll;meddling;arson;jamming;jammed;GPS;fake;hoax;agent;interference;destabilise;provocation>55*+cable;pipeline;airport;airspace;parcel;balloon>56>57*+deliberate;deliberately>58*
critical-infrastructure|Critical infrastructure protection|critical infrastructure security|critical infrastructure;undersea cable;subsea;seabed;sea floor;underwater;fibre-optic cable;energy security|1||cable;pipeline;data centre>59+infrastructure>60+airport;railway;power line;wind farm;grid;blackout;power plant;hospital;port>61*
energy-infrastructure-attacks|Attacks on energy infrastructure|attacks on the power grid;energy infrastructure attacks||2|29;33|energy infrastructure;energy facility;energy grid;power grid;power plant;power station;substation;refinery;oil depot;oil port;oil terminal;gas field;gas storage;transformer;blackout;outage;electricity>59+energy infrastructure;energy facility;energy grid;power grid;power plant;power station;substation;refinery;oil depot;oil port;oil terminal;gas field;gas storage;transformer;blackout;outage;electricity;heating;power cut>62>63*
maritime-security||security at sea|naval patrol;naval operation;maritime;coast-guard;freedom of navigation;piracy;pirate;hijack;territorial waters;naval mission;shipping lane|1|29|vessel;ship;tanker;anchor;shipping;Red Sea;Black Sea;Baltic Sea>64*
border-security||border control;border management;Frontex|border guard;external border;border police;border checks;border crossing;irregular migration|1||border;frontier;crossing;migrant;asylum;fence;illegally;arrival>65*
war-in-ukraine|Russia’s war against Ukraine|Ukraine war;war of aggression against Ukraine;Russian invasion of Ukraine|Donbas;Crimea;full-scale invasion|2|9|war;invasion;aggression;invaded;annexed;battlefield;trench;shelling;front-line>66*+Russian forces;Russian troops;Russian army;Ukrainian troops;Ukrainian forces;Ukrainian commander;Russian missile;Russian drone;Russian attack;Russian strike;Ukrainian drone;Donetsk;Kharkiv;Kherson>67*+front;offensive;occupied;occupation;attack;strike;prisoner;troops;forces>68*
support-to-ukraine|Support for Ukraine|support to Ukraine;aid to Ukraine;supporting Ukraine|coalition of the willing|4|33|send;sent;give;given>69>68+aid;donation;donor;assistance>68*+support;loan;help;backing;arm;train;trained;training;security guarantee;reconstruction;fund;pledge;donate;deliver;delivery;supply;provide;needs;contribute;package;billion;million>68
military-aid||military assistance;military support;security assistance|European Peace Facility|4|26|aid;donation;donated;package>68>46*+train;trained;training;instructor;brigade>70>68+donate;donation;aid package>46+aid;package;give;hand;handed;send;sent;sending;provide;fund;pay;deliver;delivered;delivery;supply;shipment;donated;promised;pledged>46>68
humanitarian-aid||humanitarian assistance;humanitarian support|humanitarian;aid worker;aid agency;aid convoy;aid group;relief agency;relief work;emergency relief;famine;refugee camp;food aid;Red Cross;World Food Programme;UNHCR|4||donor;aid;lorry;hunger;charity;convoy;food;displaced;refugee;ration;blanket;shelter;volunteer>71>72*
purl|Prioritised Ukraine Requirements List|PURL;Prioritized Ukraine Requirements List;Priority Urgent Requirements List||35;34|11|US stocks;US stockpile;American stocks;American stockpile;US weapons;American weapons;US-made>68>73*
just-peace|Just and lasting peace|lasting peace;peace settlement|just peace;durable peace;fair peace;territorial integrity|3|33|settlement;tribunal;compensation;justice;territory;give up;by force;sovereignty;aggressor;UN Charter;concession;capitulation;accountability;security guarantee>74>68*
peace-talks||peace negotiations;peace plan|peace deal;peace agreement;peace treaty;peace process;peace summit;point plan|3||negotiator;mediator;mediation;negotiating>75*+negotiation;negotiator;negotiating;negotiate;talks;mediator;mediation;mediate;envoy;proposal;prisoner exchange;prisoner swap>76>3*
ceasefire||cease-fire;truce;armistice|guns fall silent;shooting stops|3||agreement;deal;violation>77*+truce>3*+halt;pause;stop;freeze;end;cessation>78+halt;pause;stop;freeze>79
peacekeeping||reassurance force|peace-keeper;blue helmet;UN mission;UN mandate;UNIFIL;KFOR;peace mission;UN force;monitoring mission;buffer zone|3|7|coalition of the willing>80*+force;contingent;troops;soldier;deployment>81+mission;force;mandate;operation;observer>82>83*
sanctions||restrictive measures;embargo|sanctioned;shadow fleet;asset freeze;frozen assets;price cap;Russian assets;oligarch|1||restrictive measures;embargo;blacklist;freeze;frozen;travel ban;export control;circumvent;circumvention;evade;evasion;ban;restrictions;penalty>84+Russian oil;Russian crude;Russian gas;Russian bank>85*
parliamentary-scrutiny|Parliamentary scrutiny of defence|exchange of views;committee hearing|defence committee;select committee;parliamentary oversight;budget committee;special committee|5||approve;approval;veto;oversight;exchange of views;vote;voted;mandate>86>9+committee;hearing;inquiry;scrutiny;scrutinise;backbencher>87>88*`;

/** The lists of words beside which labels in context stand. */
export const contextLists = `security
nuclear;missile;arsenal;warhead
party;side;faction;country
army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;invasion;killed;civilian;fighting;Gaza;Ukraine;Ukrainian;Kyiv
killed;fighting
war;conflict;ceasefire;treaty;Ukraine
guerrilla;rebel;demobilisation;disarm
peace;former;agreement
threat;armed forces;forces;war;army;defence;navy;military
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr
defence;rearm;weapon;arms;ammunition;military;drone;bunker;jet;missile;army
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
Europe;European;NATO;ally
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
taxpayer;extra;spending;budget;treasury;debt
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
system;fleet;range;new;modern;buy;order;build;develop;test;replace;upgrade;equip;arsenal;battery;model;generation
joint;allied;ally;partner;countries;nations
think twice;dare;price;provoke
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
hostilities;guns;front line
fighting
troops;soldier
peace;ceasefire;truce;guarantee;fighting ends
Security Council;UN;United Nations;peace-keeper
mandate;troops;soldier;patrol
EU;European Union;the Union;bloc;member state;Russia;Russian;Moscow;Kremlin;sanction;arms;UN;Belarus;Iran
EU;European Union;the Union;bloc;member state;Western;ban;cap
MP;MEP;parliament;parliamentary;senator;lawmaker;TD;Bundestag;Congress
MP;MEP;parliament;parliamentary;senator;lawmaker;TD;Bundestag
weapon;ammunition;munitions;missile;artillery;torpedo;warhead;howitzer;battle tank;armoured vehicle;fighter jet;warship;warplane;combat aircraft;rocket launcher;frigate;submarine;aircraft carrier;Eurofighter;Rafale;F-35;arms;tank;drone;radar;air defence;military equipment;shell;interceptor;Patriot;army;navy;air force;brigade;battalion;regiment;corps;troops;soldier;military;armed forces;naval;NATO;defence;Bundeswehr;Russia;Russian;Moscow;Kremlin`;
