/**
 * Nouns for what deeds are done to besides people: buildings and other places of use (the facilities of ACE's guidelines
 * for entities, 2005), vehicles and vessels (ACE's vehicles), and weapons that stand for the forces that use them
 * (ACE's metonymy). In the singular, lower case; hand-written. Homes are
 * left out: a deed done to a house is done to whoever lives there.
 */

export const FACILITIES = `
academy airbase airfield airport airstrip arsenal bakery bank bar barracks barricade base beach bridge
building bunker cafe café camp canal cathedral cemetery chapel checkpoint church cinema clinic club college compound
consulate courthouse crossing dam depot dispensary dock dormitory embassy factory farm forest gallery
garage garrison gate greenhouse hangar harbor harbour headquarters hideout hospital hostel hotel 
institute jail junction kindergarten lab laboratory library lighthouse mall market marketplace memorial mill
mine ministry monastery monument mosque museum neighborhood neighbourhood newsroom nightclub nursery oilfield
orphanage outpost palace park pharmacy pier pipeline plant plantation port post prison pub quarry quarter reactor
refinery reservoir residence restaurant roadblock school seminary settlement shelter shipyard shop shrine site slum
square stadium stall station stockpile store studio substation suburb subway supermarket synagogue tannery temple
terminal theater theatre tower town township tunnel university village warehouse waterworks wharf workshop yard
zoo
`

/** Of these, the ones that are a place of a deed only with a noun that says which: an "army post", no goalpost. */
export const FACILITIES_OF_TWO_WORDS = `
post|army border command frontier guard military observation police trading
plant|power nuclear chemical steel car water treatment processing sewage battery cement desalination
station|police railway train radar power bus metro radio television polling petrol fire gas underground
site|construction nuclear building missile launch
office|party post newspaper passport tax
club|night
mine|gold coal copper diamond
`

export const VEHICLES = `
aircraft airliner ambulance barge boat bomber bus canoe car carrier coach convoy cruiser destroyer dinghy drone ferry
freighter frigate gunboat helicopter jeep jet lorry minibus minivan motorcycle plane satellite ship speedboat
submarine tank tanker taxi tractor train tram trawler truck tug van vessel warplane warship yacht
`

/** Weapons that act for the forces they are of: "Saudi warplanes bombed the port". */
export const WEAPONS = `
aircraft artillery bomber drone frigate gunboat gunship helicopter jet missile plane rocket ship submarine tank vessel
warplane warship
`

/** Before a weapon or vehicle they say whose it is, where no country does. */
export const SIDES_IN_WAR = `army coalition coastguard enemy government junta military navy rebel separatist`

/** Deeds done to a place or vehicle that is their object. */
export const VERBS_DONE_TO_PLACES = `
ambush assault attack barricade besiege block blockade bomb bombard bulldoze burn capture close commandeer
cordon damage demolish destroy down evacuate flatten hijack hit impound infiltrate inspect intercept invade level
liberate loot occupy overrun pelt plunder pound raid ram ransack raze recapture reopen retake rob rocket
sabotage scuttle search seize shell shut sink storm strike surround target torch torpedo tour vandalise vandalize
visit wreck
`

/** Deeds done to a vehicle besides these. */
export const VERBS_DONE_TO_VEHICLES = `detain halt refloat release shoot stop tow`

/** Deeds done to what follows "at", "on", "into" or "against". */
export const VERBS_DONE_AT_PLACES = `
advance barge break burst crash drop fire fling force hurl lob march open plough plow rain ram shoot slam smash
storm throw
`

/** Nouns for such deeds: "a raid on a warehouse", "the shelling of a camp". */
export const DEEDS_DONE_TO_PLACES = `
airstrike arson assault attack bombardment bombing burning capture closure demolition destruction evacuation
firebombing hijacking looting occupation raid ransacking robbery sabotage search seizure shelling siege sinking
storming strike takeover
`
