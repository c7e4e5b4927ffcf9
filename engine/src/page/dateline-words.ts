/** Words that datelines are made of, and words that stand before a dash or colon in their place. Hand-written. */

const words = (table: string) => new Set(table.split(/\s+/).filter((word) => word !== ''))

/** Small words within the name of a place: "RIO DE JANEIRO", "ABOARD THE USS WASP" needs none. */
export const PLACE_PARTICLES = words(
  'of de del della di da do dos das du des la las le les el al and in near on the upon sur am an der aan op y e sul',
)

/** Organizations in the gazetteer that reports are written from. */
export const SEATS_OF_REPORTS = words('UNITED_NATIONS VATICAN PENTAGON')

/** What a piece is or is about, before a dash or colon, is no place: "EXCLUSIVE – ", "FILE - ", "UPDATE: ". */
export const LABELS = words(`
advertisement advisory alert analysis answer archive audio background blog breaking brief briefing briefs bulletin by
caption column comment commentary continued correction corrections credit date developing documentary editorial editor
editors essay exclusive explained explainer factbox fact feature file first flash follow gallery graphic guide
headline headlines highlights how image images interactive interview investigation just keywords latest letter letters
listen live local media more must news newsletter note notice now obituary only opinion out panel person photo photos
pictures podcast poll posted press preview profile published question quiz quote read recap refile related release
repeat report reported reporter reports review revealed see source sources special sports statement story subject
subscribe summary survey takeaways text timeline tip tips title today top topic tweet update updated updates urgent
video videos view viewpoint voices warning watch weather week what when where who why world writethru written yes
`)

/** Last words of areas in brackets after a town: "BRANNOCK (Halden County) —" names no agency. */
export const DISTRICTS = words('county province district region state parish shire borough')

/** Last words of agencies and outlets: "PORT VELL (Northern Wire) —". */
export const WIRE_WORDS = words(`
agency agencies newswire newswires wire news press service foundation media radio tv television herald post times tribune
journal gazette reuters
`)
