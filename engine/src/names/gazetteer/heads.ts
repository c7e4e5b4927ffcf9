/**
 * Words that say what kind of thing a name names. Hand-written, in lower case; plurals are listed where they occur.
 */

/** The last word of a name, or the word before its "of": "Finance Ministry", "Bank of Scotland". */
export const ORGANIZATION_HEADS = `
academy administration agency airlines airways alliance archive archives army assembly associates association athletic
authority bancorp bank banks base battalion battalion board brigade broadcaster brotherhood brothers bureau cabinet center centre
chamber church circuit clinic club coalition college command commission committee subcommittee communications community companies company
confederation conference congregation congress conservatory consortium consulate cooperative corp corporation council
court courts daily department diocese directorate district division embassy endowment enforcement enterprises exchange executive
faculty federation fc fellowship firm fleet force forces forum foundation front fund gazette government group guard guards
guild hall health herald holding holdings hospital hospitals house inc industries infantry inquirer inspectorate institute
institution insurance intelligence international investigations investments jihad journal knights laboratories laboratory labs league
legislature library ltd ministry mirror mission mosque motors movement museum newspaper newspapers network networks
news newsroom observatory office opera orchestra organisation organization parliament partners partnership party patrol
petroleum pharmaceuticals philharmonic plc police politburo post presidency press productions programme prosecutor
publishing radio railway railways records register regiment resources school secretariat securities senate service
services shipping society squad squadron staff steel studios syndicate synod systems taskforce tech
technologies telecom telegraph television theatre theater times tribune tribunal trust tv union unions unit
united university volunteers wanderers rovers watch workers works motor electric oil gas energy airline financial
software electronics chemical chemicals foods stores entertainment media pictures interactive solutions capital bancshares
mills breweries brewery mines mining gold metals minerals
`

/** The first word of a place's name that no person's begins with: "Fort Carden", "Mount Orrin". */
export const PLACE_OPENERS = `
fort mount mt mt. lake cape port camp gulf isle lough loch
`

/** A company's legal form; what stands before it is one name. */
export const COMPANY_FORMS = `
inc inc. corp corp. ltd ltd. co co. plc ag sa s.a. nv n.v. spa s.p.a. gmbh llc llp l.l.c l.l.c. l.l.p l.l.p. lp pty bv b.v. oy ab asa kk bhd berhad tbk
oao zao pjsc a.s. a/s sarl kg
`
