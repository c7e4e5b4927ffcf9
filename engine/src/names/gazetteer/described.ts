/**
 * Nouns by which the news speaks of actors without naming them. Hand-written, in lower case, from the actors and agents
 * of the CAMEO and PLOVER codebooks (Schrodt 2012; Halterman et al. 2023: GOV, MIL, COP, OPP, REB, CVL, MED, …) and the
 * sources that the Associated Press Stylebook treats under "anonymous sources".
 */

/** Several people of one kind: "French officials", "residents of Orby". */
export const PEOPLE_PLURALS = `
activists advisers advisors aides allies ambassadors analysts attorneys authorities backers bankers bishops campaigners
clerics commanders commentators critics demonstrators detectives diplomats dissidents doctors donors
economists envoys executives experts farmers fighters firefighters forces guerrillas gunmen hackers historians
insiders insurgents investigators islamists jihadists journalists judges lawmakers lawyers leaders legislators
mediators medics militants militias ministers monitors mps negotiators nurses observers officers
officials operatives opponents organisers organizers paramilitaries parliamentarians peacekeepers pilots
policymakers pollsters prosecutors protesters protestors rebels refugees relatives reporters rescuers
researchers residents scientists senators separatists settlers sources spokesmen staffers strategists strikers
supporters survivors teachers technicians traders troops villagers voters witnesses
`

/** One person of such a kind: only where the text tells more of him or her, or has him or her say something. */
export const PEOPLE_SINGULARS = `
activist adviser advisor aide analyst attorney campaigner commander critic demonstrator detective diplomat
dissident doctor economist envoy executive expert farmer fighter firefighter foreman guard insider investigator
journalist lawmaker lawyer legislator medic militant minister negotiator nurse observer officer official
operative organiser organizer paramedic passer-by pilot policeman policewoman prosecutor protester protestor
refugee relative reporter rescuer researcher resident scientist soldier source spokesman spokesperson spokeswoman
staffer strategist supporter survivor teacher technician trader villager voter witness worker
`

/** Organs of a state and forces: "the army" is one without more said. */
export const STATE_BODIES = `army military navy police parliament government cabinet opposition media press`

/** Of these, the ones that act without an article. */
export const BARE_BODIES = `police parliament media`

/** Of these, the ones that are many: `group`. */
export const LOOSE_BODIES = `opposition media press police`

/** Bodies of which there are many: somebody's, or of a named subject: "Halvard's office", "the health department". */
export const OWNED_BODIES = `
administration agency broadcaster campaign commission committee company consulate council court delegation department directorate
embassy foundation hospital inspectorate institute legislature ministry office operator regulator secretariat senate treasury tribunal union university watchdog
`

/** Bodies told by two words: the last, then what may stand before it. */
export const BODIES_OF_TWO_WORDS = `
brigade|fire
guard|coast border national presidential
force|air police
service|fire ambulance intelligence security secret emergency border weather rescue prison
services|emergency security intelligence rescue secret
television|state public national
tv|state public national
radio|state public national
bank|central
executive|eu
`

/** Adjectives that tell which body it is, as its subject does: "the federal court"; "new" and "big" do not. */
export const TELLING_ADJECTIVES = `foreign federal national military municipal financial electoral ruling supreme regional local environmental provincial criminal international nuclear`

/** Bodies told of with "a" before they are told of with "the". */
export const INTRODUCED_BODIES = `court tribunal`

/** What is called after a person or body it belongs to: "the Obama administration"; an "Orbis news agency" is Orbis. */
export const PERSONAL_BODIES = `administration campaign cabinet company delegation foundation government office`
