/**
 * Nouns by which the news tells of people and bodies that act or are acted upon without a word of theirs: "pupils", "a
 * mob", "the airline". In lower case. Beside the lists of described.ts, titles.ts and role-nouns.ts.
 */

/**
 * One of them is a person, several are people. From the hyponyms of person.n.01 in WordNet 3.1 (Princeton University,
 * WordNet licence), of the nouns whose first sense is one: those that occur in the news of PolNeAR, CoNLL-2003, TimeBank,
 * AQUAINT and ECB+ (the parts for training), EWT and GUM, picked by hand; without what is an adjective as often
 * ("liberal", "national"), a judgement on somebody ("liar", "fool") or a thing as often ("scanner", "tackle").
 */
export const MORE_PARTICIPANTS = `
accomplice bather cabbie cadet coastguard dockworker gendarme herdsman lifeboatman paratrooper rifleman adherent admirer adolescent adult adventurer adversary advertiser airman alderman amateur anarchist
announcer applicant appointee arsonist assailant assassin atheist attacker attendant attendee ayatollah baby backer
bartender benefactor bidder biochemist boatman bodyguard bomber bondholder borrower bureaucrat burglar butler buyer
camper captive captor caregiver cashier casualty chairperson challenger civilian classmate cleric client clown
collaborator colonist combatant commando competitor comrade confidant confidante congregant conscript conspirator
consumer contestant contributor convict coordinator cop cowboy creditor criminal crusader culprit dad daddy defector
delegate descendant detainee detractor devotee dignitary diner disciple distributor donor drinker dweller educator
elder emigrant enthusiast environmentalist escapee evacuee evangelist exile expatriate explorer extremist fanatic
felon finalist financier foe follower foreigner freshman fugitive fundamentalist gangster gentleman
grandchild granddaughter grandma grandparent grandson grower guardsman guerilla guy gynecologist hacker hardliner
heckler hijacker hippie hooligan hostage-taker housewife impostor industrialist infant infantryman informant
inhabitant innkeeper insurgent intellectual intermediary interviewer intruder invader islamist islander jailer
jihadist jogger juvenile kid kidnapper killer lady lieutenant listener logger looter loyalist mafioso maid marcher marine
mariner marketer mastermind mercenary messenger militiaman mobster monarch mullah mum murderer neurosurgeon newborn
newcomer newlywed nomad novice objector obstetrician occupant occupier offender oligarch onlooker orderly overseer
pal participant patriot patron peacekeeper peasant perpetrator pickpocket pirate plotter poacher politico polluter
pontiff pope populist practitioner predecessor prince princess proprietor prostitute protégé provocateur psychopath
pundit purchaser questioner rabbi racist radiologist raider rancher rapist realtor recipient recruiter regent
reservist respondent responder reveler reveller revolutionary ringleader rioter robber roommate runaway saboteur
salesman salesperson saleswoman schoolboy schoolchild schoolgirl schoolmate schoolteacher secessionist seeker seller
sentry separatist servant serviceman servicewoman settler sheik sheikh sibling signatory skateboarder skier slave
smoker sniper speechwriter sponsor spouse spy squatter stalker steelworker stepdaughter stowaway stranger strongman
subcontractor successor suitor sultan supremacist sympathiser sympathizer taxpayer teamster teen therapist thug
toddler torturer townsman trafficker traitor traveler traveller trespasser tribesman trooper twin undergraduate user
vagrant vandal vendor vigilante warrior westerner wholesaler worshiper worshipper
ancestor antagonist appellant archbishop aunt bandit batter bishop bride bridegroom buddy canvasser ceo cfo co-defendant co-pilot co-worker
colonel communist companion counsel coworker crook deckhand emperor fielder general guardian incumbent interloper
interrogator martyr mate mentor miscreant mom mummy nationalist native outfielder outsider pensioner pollster predator promoter proponent
publicist rector reliever renter reviewer scammer semifinalist skater smuggler socialist speculator stepfather stepmother stepson superior
stevedore supremo surrogate thief trafficker uncle underdog unionist violator
`

/** Of the nouns that are for bodies as well (OF_PEOPLE_TOO), those that are a person first. */
export const PEOPLE_FIRST = `builder grocer landlord miner owner`

/** Groups of people and units of forces told of by one noun: the hyponyms of social_group.n.01 and military_unit.n.01. */
export const GROUPS_AS_ONE = `
audience battalion brigade cast cell clan clergy contingent convoy crowd duo entourage faction gang garrison household junta jury
mafia mob patrol personnel platoon posse regiment squad squadron syndicate tribe troop troupe workforce
`

/** Bodies beside those of role-nouns.ts. */
export const MORE_BODIES = `
band bloc cartel club congregation consortium coalition corporation dealership dictatorship insurer judiciary monarchy outfit regime sect
`

/** Several people where the noun is a plural; in the singular something else as often. */
export const MORE_PLURALS = `conservatives elders individuals liberals locals minors minorities moderates nationals radicals`

/**
 * Several bodies beside the plurals of those that trade, report, play, watch over others, decide together or have members: they sign, strike
 * and sue together.
 */
export const BODIES_IN_PLURAL = `
airlines armies battalions brigades cartels cells clans coalitions corporations countries courts crews factions families forces gangs governments
households institutions militaries militias ministries mobs nations parties regiments squads syndicates teams tribes tribunals
`

/**
 * Nouns of these and the other lists that are more often something else where nobody speaks: a thing ("model", "carrier"),
 * a part ("head"), a corpse or a ceremony ("body", "service"), somebody in a comparison ("rival", "star").
 */
export const NOT_OF_THEMSELVES = `
anchor authority body carrier chain discard fellow forward giant guide head host institution left-arm legend light loser major maker
model mover off-spinner opener parent peer principal record regular rival scorer seamer senior service side sort source spinner sponsor
star subject substitute supplier tenor tip tutor utility
boards bodies campaigns carriers chains channels departments districts fronts lobbies movements networks offices outlets panels
papers parishes services smelters trusts utilities websites
heads hosts legends losers majors models movers peers principals records regulars rivals scorers seniors sides sorts spinners sponsors
stars subjects substitutes tenors tips
`

/** Bodies that are buildings as well: they act, and what is done to them is done to a place. */
export const BUILDINGS = `
bakery bank brewery cathedral chain church clinic college embassy consulate dairy foundry gallery garage hospital hotel institute lab laboratory
library mosque museum observatory office parish pub restaurant school shipyard shop station store supermarket synagogue theater theatre
university zoo
`

/** Verbs that tell of how things are and of nothing that happened: "fans love it" (after Vendler 1957, states). */
export const STATES = `
be appear belong concern consist contain deserve differ exist fit have hate include involve know lack like love matter mean need own
prefer remain represent resemble seem tend understand want believe think feel hope wish depend deserve possess require
`

/** Nouns for deeds that name their doer or sufferer after a preposition: "the killing of two soldiers", "talks with farmers". */
export const DEEDS = `
abduction accusation agreement ambush arrest arson assassination assault attack ban battle beating bombardment
bombing brawl burial capture ceasefire clash collision complaint conviction crackdown death deployment deportation
detention dispute evacuation eviction execution exodus expulsion extradition fight firefight firing funeral gunfight
hanging harassment hiring hunt imprisonment injury inquiry interrogation intimidation invasion investigation jailing
kidnapping killing lawsuit lynching manhunt massacre meeting mistreatment murder negotiation offensive operation
pact persecution prosecution protest punishment quarrel raid rally rape release rescue resignation retreat return
robbery sacking sanction search seizure sentencing settlement shelling shooting shootout siege stabbing stand-off
standoff strike struggle suicide surrender swoop talk talks theft threat torture treatment trial uprising vigil
violence visit war withdrawal
`

/** Before a noun of people they count them: "hundreds of villagers", "a group of tourists". */
export const COUNTS_OF_PEOPLE = `
band bands busload couple crowd crowds dozen dozens gang gangs group groups handful hundred hundreds mob mobs number pair score scores team tens
thousand thousands
`
