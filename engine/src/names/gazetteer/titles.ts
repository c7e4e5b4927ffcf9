/**
 * Titles: what stands before a name, and the offices by which the news calls people without naming them.
 * Hand-written, in lower case.
 */

/** Short forms and forms of address. They say "a person follows" and some say which gender. */
export const HONORIFICS = `
mr mr. mister mrs mrs. ms ms. miss dr dr. sir lord lady dame madame madam monsieur senor herr frau
gen gen. lt lt. col col. maj maj. capt capt. cmdr cmdr. adm adm. sgt sgt. cpl cpl. pvt pvt. pfc brig brig. lieutenant
sen sen. sens sens. rep rep. reps reps. gov gov. govs. del. rev rev. prof prof. hon hon. pres pres. supt supt. insp insp. det det. atty atty. amb amb.
father rabbi imam ayatollah sheikh sheik shaikh mullah maulana hojatoleslam archbishop bishop cardinal pope
patriarch reverend pastor prince princess king queen duke duchess count countess baron baroness emperor empress emir sultan crown
`

export const FEMALE_HONORIFICS = `mrs mrs. ms ms. miss lady dame madame madam frau princess queen duchess countess baroness empress sister`
export const MALE_HONORIFICS = `mr mr. mister sir lord monsieur senor herr father brother rabbi imam ayatollah sheikh sheik shaikh mullah maulana archbishop bishop cardinal pope patriarch prince king duke count baron emperor emir sultan`

/**
 * Offices with few holders at a time: words | class. "leader" takes any holder of the class "leader"; otherwise the
 * words must agree. Longer offices come before the shorter ones that they end in.
 */
export const OFFICES = `
vice president|deputy
vice-president|deputy
deputy prime minister|deputy
deputy foreign minister|deputy
deputy president|deputy
president-elect|leader
prime minister|leader
prime-minister|leader
president|leader
premier|leader
chancellor|leader
head of state|leader
head of government|leader
supreme leader|leader
strongman|leader
dictator|leader
ruler|leader
monarch|leader
king|leader
queen|leader
emir|leader
sultan|leader
emperor|leader
taoiseach|leader
leader|leader
first minister|leader
crown prince|heir
foreign minister|foreign
foreign secretary|foreign
secretary of state|foreign
top diplomat|foreign
foreign policy chief|foreign
defence minister|defence
defense minister|defence
defence secretary|defence
defense secretary|defence
secretary of defense|defence
defence chief|defence
defense chief|defence
finance minister|finance
treasury secretary|finance
chancellor of the exchequer|finance
interior minister|interior
home secretary|interior
home minister|interior
justice minister|justice
attorney general|justice
attorney-general|justice
health minister|health
health secretary|health
trade minister|trade
trade secretary|trade
economy minister|economy
energy minister|energy
environment minister|environment
education minister|education
education secretary|education
transport minister|transport
agriculture minister|agriculture
information minister|information
labour minister|labour
labor minister|labour
culture minister|culture
press secretary|spokesman
spokesman|spokesman
spokeswoman|spokesman
spokesperson|spokesman
secretary general|secretary general
secretary-general|secretary general
general secretary|secretary general
secretary|secretary
minister|minister
ambassador|ambassador
envoy|envoy
special envoy|envoy
governor|governor
mayor|mayor
senator|senator
congressman|representative
congresswoman|representative
representative|representative
speaker|speaker
chairman|chairman
chairwoman|chairman
chairperson|chairman
chair|chairman
chief executive officer|chief executive
chief executive|chief executive
ceo|chief executive
chief financial officer|chief financial officer
managing director|managing director
director general|director
director-general|director
executive director|director
director|director
general manager|manager
manager|manager
coach|coach
captain|captain
prosecutor|prosecutor
chief prosecutor|prosecutor
police chief|police chief
army chief|army chief
chief of staff|chief of staff
commander|commander
general|general
colonel|colonel
judge|judge
justice|judge
pope|pope
pontiff|pope
prince|prince
princess|princess
archbishop|archbishop
bishop|bishop
candidate|candidate
nominee|candidate
counterpart|counterpart
`

/** Words for a person by what he or she does or is to someone: they may stand before a name, in lower case. */
export const PERSON_NOUNS = `
activist actor actress adviser advisor agent aide ally analyst anchor architect artist assistant astronaut athlete attorney author
bandleader banker batsman biographer billionaire blogger bomber bowler boxer boss brother builder businessman businesswoman
candidate cardinal celebrity champion chief chairman chairwoman choreographer citizen coach colleague columnist comedian commander commentator commissioner compatriot composer
conductor congressman congresswoman constable consultant contender convict co-founder correspondent councillor councilman counterpart countryman cousin creator critic cyclist
dancer daughter dealer defender defendant deputy designer detective dictator diplomat director discard dissident doctor driver
economist editor engineer entrepreneur envoy executive expert ex-husband ex-wife
fellow fighter filmmaker fisherman footballer founder fiance fiancee forward fullback friend
gangster girlfriend boyfriend goalkeeper golfer goalie guard guerrilla guitarist gunman gymnast
halfback head heir hero heroine historian hopeful host hurdler husband
inspector instructor inventor investigator investor
jockey journalist judge jurist
king kingpin knight
lawmaker lawyer leader lecturer leftist legend lecturer left-hander right-hander left-arm
magistrate magnate manager marksman mayor medallist militant midfielder millionaire minister mobster model moderator musician
negotiator neighbour neighbor nephew newcomer niece nominee novelist nurse
official officer officer-in-charge opener operator opponent organiser organizer owner off-spinner all-rounder
painter partner passenger pacer pastor patriarch pensioner performer philanthropist philosopher photographer physician physicist pianist pilot pitcher player playwright
poet policeman politician preacher premier president priest prisoner producer professor prosecutor psychologist psychiatrist publisher
rapper rebel reformer refugee reporter representative researcher resident rider rival rookie ruler runner
sailor scholar scientist scorer scout screenwriter sculptor seamer secretary senator sergeant shortstop singer skipper smuggler soldier son songwriter spinner spokesman spokesperson
spokeswoman sprinter star statesman stepfather stepmother stepson striker strategist student substitute superintendent supporter surgeon survivor suspect swimmer
teacher teammate team-mate technician teenager terrorist tenor thief trader trainer treasurer trustee tycoon
uncle undersecretary under-secretary umpire
veteran victim violinist vice-captain vice-chairman vice-president
warlord widow widower wife winger winner witness worker wrestler writer
youngster
`

export const FEMALE_NOUNS = `actress businesswoman chairwoman congresswoman councilwoman daughter girlfriend heroine mother niece queen princess sister spokeswoman stepmother widow wife ex-wife woman girl policewoman saleswoman aunt grandmother`
export const MALE_NOUNS = `businessman boyfriend brother congressman councilman father fisherman gunman husband ex-husband king nephew policeman prince son spokesman stepfather statesman uncle widower grandfather man boy batsman strongman`

/** Words that may stand between an adjective of country and the office, or before it: "acting French defence minister". */
export const OFFICE_MODIFIERS = `acting interim outgoing incoming incumbent current new newly-elected former ex then late then- deputy vice senior chief top first assistant under caretaker hardline veteran embattled long-time longtime opposition rebel military spiritual republican democratic democrat conservative labour communist socialist liberal national federal state regional local presidential ruling guerrilla separatist religious tribal student union party congressional senate house far-right far-left`
