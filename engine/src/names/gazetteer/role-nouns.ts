/**
 * Nouns by which a report calls somebody again after naming them, or quotes somebody without a name: "the cellist",
 * "one mother", "the carrier". Hand-written, in lower case and singular, by the wording of news agencies and local
 * papers; what the nouns of one line share is hyponymy as a dictionary gives it. Beside those in described.ts and the
 * person nouns of titles.ts.
 */

/** People by work, kin, age or what befell them. */
export const MORE_PERSON_NOUNS = `
academic accountant administrator admiral advocate agronomist anthropologist apprentice archaeologist archivist astronomer
auctioneer auditor baker baron baroness barber barista barrister beekeeper beneficiary biologist bookseller bricklayer bridesmaid
broadcaster butcher bystander campaigner caller cameraman caretaker carpenter cellist chaplain chef chemist child claimant
cleaner clergyman clerk climber climatologist collector commuter complainant confectioner conservationist controller cook
coroner councilwoman counsellor counselor courier crewman curator customer dairyman deacon dealer dean dentist
dietitian diver docker drummer ecologist electrician employee employer eyewitness father fireman firewoman fisher
florist forecaster forester gamekeeper gardener geologist geographer glaciologist goatherd grandfather grandmother
graduate grocer groom guest guide hairdresser headmaster headmistress headteacher herder hiker holidaymaker
homeowner hospitaliser hostage hotelier householder hunter hydrologist immigrant imam inmate intern interpreter
inspector-general janitor jeweller jeweler joiner juror keeper kinsman labourer laborer landlady landlord landowner lifeguard
librarian linguist locksmith lobbyist lorry-driver machinist man mason mathematician mayor-elect mechanic member merchant meteorologist
microbiologist midwife migrant miller miner missionary mother motorcyclist motorist mourner mp neurologist nun
nutritionist oceanographer officeholder officeseeker onlooker orchardist ornithologist orphan palaeontologist paleontologist
parent parishioner passerby pathologist patient paediatrician pediatrician peer pedestrian pharmacist pilgrim
plaintiff plumber policyholder porter postman postmistress potter president-elect priest principal procurator profiler programmer
prosecutor protestor psychologist publican pupil ranger ratepayer reader recruit registrar retiree roofer
runner-up seaman seismologist sergeant-at-arms shareholder shepherd shipbuilder shopkeeper shopper sister smallholder
sociologist solicitor specialist spectator statistician steward stewardess stockbroker striker subscriber supervisor
surveyor tailor tenant theologian toxicologist tourist trawlerman treasurer trucker trustee tutor undertaker
vet veterinarian vicar viewer villager vintner virologist visitor volcanologist volunteer waiter waitress walker warden
watchmaker watchman weaver welder whistleblower whistle-blower winemaker woman yachtsman yachtswoman youth zoologist
boy girl fan person sheriff marshal provost bailiff notary abbot monk caddie drover ploughman
`

/** Several people told of by one noun. */
export const PEOPLE_AS_ONE = `couple pair duo trio quartet family crew staff management`

/** Nouns whose plural is not the singular with "s". */
export const IRREGULAR_PLURALS = `
man|men
woman|women
child|children
person|people
policeman|policemen
policewoman|policewomen
fireman|firemen
fisherman|fishermen
businessman|businessmen
trawlerman|trawlermen
seaman|seamen
crewman|crewmen
gunman|gunmen
watchman|watchmen
clergyman|clergymen
attorney|attorneys
jockey|jockeys
boy|boys
guy|guys
witness|witnesses
waitress|waitresses
wife|wives
thief|thieves
`

/**
 * Functions that there is one of in each setting, so that "the referee" or "the judge" is not just anybody last named:
 * the text must say who holds it, or it is somebody without a name.
 */
export const FUNCTIONS = `
ambassador analyst attorney author barrister captain chair chairman chairwoman clerk coach commissioner conductor coroner correspondent
counterpart dealer deputy diplomat director doctor driver editor envoy expert foreman governor interpreter investigator judge juror
landlord landlady lawyer magistrate manager mayor minister nurse officer official owner paramedic pathologist patient person pilot
president priest principal prosecutor receptionist referee registrar reporter secretary solicitor source spokesman spokesperson
spokeswoman translator treasurer umpire vicar victim waiter waitress witness organiser organizer leader head chief boss passenger customer
caller reader viewer resident neighbour neighbor wife husband partner colleague friend rival
`

/** General nouns and what they take in: "the scientist" may be the physicist of before. */
export const KINDS_OF_PEOPLE = `
scientist|physicist chemist geologist biologist astronomer researcher professor ecologist geographer virologist epidemiologist oceanographer seismologist meteorologist glaciologist volcanologist zoologist psychologist botanist climatologist
academic|professor lecturer historian economist sociologist dean scholar researcher
politician|minister mp senator councillor congressman congresswoman lawmaker deputy mayor governor president leader secretary
lawmaker|mp senator congressman congresswoman deputy representative legislator
lawyer|attorney barrister solicitor prosecutor counsel advocate
barrister|counsel lawyer
attorney|lawyer counsel prosecutor
doctor|surgeon physician paediatrician pediatrician psychiatrist neurologist pathologist gp consultant virologist
player|striker goalkeeper midfielder defender winger forward footballer batsman bowler pitcher quarterback substitute captain
footballer|striker goalkeeper midfielder defender winger forward substitute
striker|forward substitute
athlete|sprinter runner swimmer hurdler jumper cyclist rower gymnast champion finalist
sprinter|finalist champion
runner|sprinter
musician|cellist violinist pianist drummer guitarist conductor singer
singer|tenor soprano baritone
detective|inspector superintendent sergeant investigator constable
officer|inspector superintendent sergeant detective constable captain lieutenant major colonel
policeman|officer inspector sergeant constable
chief|head leader boss director superintendent commissioner executive secretary-general secretary governor commander
head|chief leader director
boss|chief head manager director executive owner
manager|coach boss
coach|manager trainer
executive|chief ceo director president
negotiator|envoy representative diplomat
envoy|negotiator representative mediator ambassador
diplomat|envoy ambassador negotiator minister
peer|lord baroness baron lady
soldier|sergeant captain lieutenant corporal private colonel general major
commander|general colonel admiral captain
cleric|bishop archbishop priest imam rabbi vicar pastor cardinal
priest|vicar father
director|film-maker filmmaker
writer|novelist author poet playwright
author|novelist writer historian
skipper|captain
captain|skipper master
sailor|yachtsman yachtswoman skipper captain
mother|mum mom
minister|secretary chancellor premier
founder|co-founder
defendant|accused
architect|designer
entrepreneur|founder
billionaire|founder tycoon
rescuer|diver
farmer|shepherd smallholder
contender|candidate nominee
candidate|nominee contender hopeful challenger
`

/** General nouns for bodies and the words in names that they take in: "the orchestra" is the Philharmonic. */
export const KINDS_OF_BODIES = `
orchestra|philharmonic symphony sinfonia
hospital|infirmary clinic
university|college institute polytechnic
museum|gallery
church|diocese parish cathedral
court|tribunal
group|front army movement brigade militia fighters resistance
militia|front army movement brigade fighters
union|federation association congress brotherhood alliance
party|alliance front movement league coalition rally
regulator|commission authority office agency board ofcom
watchdog|commission authority office agency board ombudsman
authority|council commission board office
agency|office administration service authority bureau directorate inspectorate
ministry|office department treasury
department|office ministry treasury
broadcaster|radio television tv channel
newspaper|times post herald gazette tribune courier chronicle argus echo mail star observer standard
charity|foundation trust aid relief
council|assembly
navy|fleet
school|academy college
zoo|park
`

/** Bodies that trade; any of them is "the company", "the firm" or, of several, "the group". */
export const BUSINESSES = `
company firm group corporation business enterprise airline carrier bank lender insurer retailer supermarket grocer chain maker carmaker automaker
chipmaker drugmaker planemaker steelmaker shipbuilder brewer distiller miner producer supplier manufacturer operator contractor builder developer
publisher owner utility provider broker brokerage refiner smelter start-up startup conglomerate giant landlord hotelier exporter importer
subsidiary parent shipper haulier bookmaker franchise bakery brewery hotel restaurant shop store pub shipyard garage dairy foundry
`

/** Unions and bodies of members. */
export const ASSOCIATIONS = `union party front association federation league society alliance guild confederation lobby organisation organization body charity network campaign movement group coalition`

/** Bodies that report. */
export const OUTLETS_OF_NEWS = `newspaper paper daily weekly magazine broadcaster station outlet website`

/** Sides that play. */
export const SIDES = `club side team`

/** Bodies that watch over others or act for the public. */
export const AUTHORITIES = `regulator watchdog agency authority body organisation organization`

/** Bodies that mostly have their noun in their names. */
export const INSTITUTIONS = `
commission board council committee department ministry district inspectorate office service tribunal panel treasury
hospital clinic university college school library museum gallery theatre theater orchestra choir jury church cathedral mosque synagogue parish navy army
academy institute foundation trust station court parliament assembly senate embassy court zoo observatory laboratory lab
charity rebels militia
`

/** Nouns above that are nouns of people as well. */
export const OF_PEOPLE_TOO = `
owner operator contractor builder developer publisher maker producer supplier provider broker grocer miner brewer landlord
hotelier shipper haulier bookmaker exporter importer parent giant lender insurer retailer manufacturer distiller
`

/** Nouns that any body can be called by. */
export const GENERAL_BODIES = `body organisation organization group institution`

/** What well-known bodies are called that their names do not say: name | modifiers and noun. */
export const KNOWN_ROLES = `
European Commission|eu executive
World Health Organization|un health agency
United Nations Children's Fund|un children agency
World Food Programme|un food agency
International Atomic Energy Agency|un nuclear watchdog
International Monetary Fund|global lender
Organization of the Petroleum Exporting Countries|oil cartel
NATO|military alliance
UNICEF|un children agency
`
