/** Words with a capital that are no names of people, organisations or places. Hand-written, in lower case. */
export const CALENDAR = `
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue tues wed thu thur thurs fri sat sun
january february march april may june july august september october november december jan jan. feb feb. mar apr apr. jun jul aug aug. sep sept sept. oct oct. nov nov. dec dec.
gmt utc est edt cst cdt pst pdt cet cest bst ist a.m. p.m. am pm
christmas easter ramadan hanukkah passover thanksgiving eid halloween christmastime
`

/** Capitals that stand for a thing, a unit or nobody: they begin no name of a person, organisation or place. */
export const NO_NAMES = `
i i'm i'd i'll i've ok tv dna hiv aids covid covid-19 cet gdp gnp cpi ppi vat ipo usd eur gbp pct nil mph kph km kg pm am ap- vs v
internet web bible koran quran god allah english french german spanish russian ukrainian arabic chinese hebrew
jr jr. sr sr. medicare medicaid obamacare article chapter section page figure table volume latest people women men halftime results standings total extras fall bowling tries sales highs e-mail email women's men's q1 q2 q3 q4 h1 h2 ufo sms pdf pc usb dvd cd tbc n/a ft ot et ko so sv rbi era
`
