/**
 * Verbs and nouns of what every timeline lists and PLOVER has no category for: accidents and disasters, deaths and
 * births, elections, offices, courts, business, prices, prizes, discoveries, health, laws. Their kind is null. A word
 * of many senses stands here only with the nouns, particles or participants that leave it one. Words: the WordNet 3.1
 * senses named over a block and those under them, read by hand for what they mean in news; the rest by hand.
 */
import type { NounFrame, VerbFrame } from '../lexicon.ts'
import { buildings, laws, officeholders } from './objects.ts'

/** Accidents, disasters and damage. WordNet: crash.v.02, derail.v.02, collapse.v.01, explode.v.01, erupt.v.01, burn.v.01. */
const disasterVerbs: readonly VerbFrame[] = [
  {
    kind: null,
    verbs: 'crash',
    next: 'after at during in into near off on onto outside shortly while',
    unless: 'party',
    example: 'A jet of the Vega Line crashed near Lima.',
  },
  {
    kind: null,
    verbs: 'derail',
    next: 'after at in near on outside',
    example: 'A train of the Vega Line derailed near Lima.',
  },
  {
    kind: null,
    verbs: 'collide',
    next: 'at in near off on with',
    example: 'A ferry of the Vega Line collided with a tanker.',
  },
  { kind: null, verbs: 'capsize', example: 'A ferry of the Vega Line capsized off Lima.' },
  { kind: null, verbs: 'sink', next: 'after near off', example: 'A ferry of the Vega Line sank off Lima.' },
  {
    kind: null,
    verbs: 'sink',
    object: 'boat ferry freighter ship submarine tanker trawler vessel warship yacht',
    example: 'A storm sank a ferry of the Vega Line.',
  },
  {
    kind: null,
    verbs: 'collapse',
    notNext: 'into to',
    example: 'A bridge of Codelco collapsed in Lima.',
  },
  {
    kind: null,
    verbs: 'explode',
    next: 'after at during in inside near on outside over shortly',
    unless: 'anger popularity rage',
    example: 'A tank of the Vega Line exploded near Lima.',
  },
  {
    kind: null,
    verbs: 'erupt',
    next: 'after at in near on outside over',
    unless: 'anger applause cheer laughter',
    example: 'A volcano erupted in Chile.',
  },
  { kind: null, verbs: 'break', next: 'out', unless: 'as of', example: 'A fire broke out at the offices of Codelco.' },
  { kind: null, verbs: 'burn', next: 'down', example: 'A school of the Green Party burned down.' },
  {
    kind: null,
    verbs: 'damage gut',
    object: `${buildings} apartment building church home house mosque roof temple`,
    example: 'A storm damaged houses in Panama.',
  },
  { kind: null, verbs: 'catch', next: 'fire', example: 'A ferry of the Vega Line caught fire.' },
  { kind: null, verbs: 'spill leak', object: 'chemical crude gas oil', example: 'A tanker of Codelco spilled oil.' },
  {
    kind: null,
    verbs: 'devastate flatten inundate ravage flood engulf',
    notNext: 'with',
    needs: 'target',
    example: 'A storm devastated Panama.',
  },
]

/** Deaths, births and what befalls a body. WordNet: die.v.01, drown.v.03, bear.v.02 ("born"), infect.v.01. */
const lifeVerbs: readonly VerbFrame[] = [
  // With a doer or a weapon it is an assault.
  { kind: null, verbs: 'hurt injure kill wound', example: 'A fire killed three sailors of Chad.' },
  { kind: null, verbs: 'die perish', notNext: 'down out', example: 'Lula died in Lima.' },
  {
    kind: null,
    verbs: 'pull rescue save',
    object: 'alive rubble ruins survivor wreck wreckage',
    example: 'Divers pulled two sailors of Chad alive from a wreck.',
  },
  { kind: null, verbs: 'drown', notNext: 'out', unless: 'debt noise', example: 'Two sailors of Chad drowned.' },
  { kind: null, verbs: 'commit', object: 'suicide', example: 'Two sailors of Chad committed suicide.' },
  { kind: null, verbs: 'pass', next: 'away', example: 'Lula passed away in Lima.' },
  { kind: null, verbs: 'find', next: 'dead', example: 'Evo Morales was found dead in Lima.' },
  {
    kind: null,
    verbs: 'find recover',
    object: 'body corpse dead remains wreckage',
    example: 'Police in Chile found the body of a sailor.',
  },
  { kind: null, verbs: 'bear', next: 'in on to', example: 'Evo Morales was born in Lima.' },
  { kind: null, verbs: 'give', object: 'birth', example: 'Merkel gave birth to a son.' },
  { kind: null, verbs: 'marry divorce', needs: 'both', notNext: 'to', example: 'Merkel married Hollande.' },
  { kind: null, verbs: 'hospitalise hospitalize', example: 'Evo Morales was hospitalized in Lima.' },
  { kind: null, verbs: 'undergo', object: 'operation surgery transplant', example: 'Lula underwent surgery.' },
  {
    kind: null,
    verbs: 'suffer',
    object: 'concussion fracture injury seizure stroke',
    example: 'Lula suffered a stroke.',
  },
  { kind: null, verbs: 'diagnose', next: 'with', example: 'Lula was diagnosed with cancer.' },
  { kind: null, verbs: 'test', next: 'positive', example: 'Lula tested positive.' },
  {
    kind: null,
    verbs: 'contract',
    object: 'cholera coronavirus covid disease ebola flu illness malaria measles virus',
    example: 'Lula contracted malaria.',
  },
  { kind: null, verbs: 'infect sicken quarantine', example: 'The virus infected two sailors of Chad.' },
  {
    kind: null,
    verbs: 'flee',
    needs: 'both',
    example: 'Thousands of Iraqi Kurds fled Iraq.',
  },
  { kind: null, verbs: 'escape flee', next: 'from', example: 'Rebels escaped from a camp of Chad.' },
  { kind: null, verbs: 'defect', next: 'from to', example: 'Two soldiers of Chad defected to Libya.' },
  {
    kind: null,
    verbs: 'land',
    next: 'at in on',
    unless: 'court jail prison spot trouble water',
    example: 'A jet of the Vega Line landed in Lima.',
  },
  { kind: null, verbs: 'graduate', next: 'from', example: 'Lula graduated from the academy.' },
]

/** Elections and offices. WordNet: elect.v.01, appoint.v.01, inaugurate.v.01, hire.v.01, fire.v.04, win.v.01, lose.v.03. */
const officeVerbs: readonly VerbFrame[] = [
  { kind: null, verbs: 'elect reelect re-elect', needs: 'target', example: 'Chile elected Lula.' },
  {
    kind: null,
    verbs: 'win lose carry clinch secure',
    notNext: 'back over',
    object:
      'caucus election majority nomination presidency primary race referendum reelection re-election runoff seat vote',
    example: 'Lula won the election in Chile.',
  },
  {
    kind: null,
    verbs: 'announce declare launch suspend end',
    object: 'bid campaign candidacy',
    example: 'Lula suspended his campaign.',
  },
  { kind: null, verbs: 'drop bow', next: 'out', example: 'Lula dropped out of the race.' },
  { kind: null, verbs: 'quit exit enter join', object: 'race', example: 'Lula entered the race in Chile.' },
  {
    kind: null,
    verbs: 'vote',
    next: 'to',
    example: 'Brazil voted to leave.',
  },
  {
    kind: null,
    verbs: 'vote',
    next: 'against for in on',
    object: `${laws} ban deal independence impeachment treaty war`,
    example: 'Brazil voted for the bill.',
  },
  { kind: null, verbs: 'swear', next: 'in', example: 'Lula was sworn in on Monday.' },
  { kind: null, verbs: 'inaugurate', example: 'Brazil inaugurated Lula.' },
  { kind: null, verbs: 'take leave', object: 'office', example: 'Lula left office.' },
  { kind: null, verbs: 'sign', needs: 'both', notNext: 'in off on up', example: 'Fatah signed Evo Morales.' },
  { kind: null, verbs: 'appoint nominate', needs: 'target', example: 'Chile appointed Evo Morales.' },
  {
    kind: null,
    verbs: 'name pick tap choose select',
    object: officeholders,
    needs: 'target',
    example: 'Codelco named Evo Morales its chairman.',
  },
  { kind: null, verbs: 'promote', next: 'to', example: 'Evo Morales was promoted to director.' },
  { kind: null, verbs: 'hire rehire', needs: 'both', example: 'Codelco hired Evo Morales.' },
  { kind: null, verbs: 'oust depose sack', needs: 'target', example: 'Codelco ousted Evo Morales.' },
  {
    kind: null,
    verbs: 'fire',
    notNext: 'at away back off on up',
    needs: 'target',
    example: 'Codelco fired Evo Morales.',
  },
  {
    kind: null,
    verbs: 'fire dismiss remove suspend replace',
    object: `${officeholders} employee teacher worker`,
    example: 'Chile dismissed the director of Codelco.',
  },
  { kind: null, verbs: 'suspend', needs: 'target', example: 'Codelco suspended Evo Morales.' },
  { kind: null, verbs: 'succeed', notNext: 'at in to with', needs: 'both', example: 'Lula succeeded Evo Morales.' },
  { kind: null, verbs: 'retire', next: 'after as at from in', example: 'Lula retired from politics.' },
]

/** Courts and laws. A conviction is COERCE, a charge DISAPPROVE. WordNet: acquit.v.01, enact.v.01. */
const lawVerbs: readonly VerbFrame[] = [
  { kind: null, verbs: 'acquit exonerate', example: 'A court in Peru acquitted Alberto Fujimori.' },
  { kind: null, verbs: 'plead', next: 'guilty', example: 'Alberto Fujimori pleaded guilty.' },
  { kind: null, verbs: 'rule', next: 'against', example: 'A court in Peru ruled against Odebrecht.' },
  {
    kind: null,
    verbs: 'rule',
    next: 'in',
    object: 'favor favour',
    example: 'A court in Peru ruled in favour of Odebrecht.',
  },
  {
    kind: null,
    verbs: 'overturn uphold quash',
    object: 'acquittal ban conviction decision election law order ruling sentence verdict',
    example: 'A court in Peru overturned the ban on Odebrecht.',
  },
  { kind: null, verbs: 'strike', next: 'down', example: 'A court in Peru struck down the law.' },
  {
    kind: null,
    verbs: 'pass approve adopt enact sign repeal ratify amend',
    object: `${laws} decree drug ordinance vaccine`,
    example: 'Brazil passed a law.',
  },
  {
    kind: null,
    verbs: 'approve',
    object: 'budget constitution measure plan project proposal scheme',
    example: 'Voters in Chile approved a plan.',
  },
  {
    kind: null,
    verbs: 'recall',
    object: 'car minivan model product toy truck van vehicle',
    example: 'Codelco recalled 56,000 vans.',
  },
  {
    kind: null,
    verbs: 'issue',
    object: 'alert decree licence license order patent permit recall ruling verdict warrant warning',
    example: 'A court in Peru issued a ruling.',
  },
  {
    kind: null,
    verbs: 'declare proclaim',
    object: 'bankruptcy disaster independence outbreak victory war',
    example: 'Slovenia declared independence.',
  },
]

/** Companies, work and prices. WordNet: acquire.v.01, buy.v.01, merge.v.02, launch.v.01, open.v.03, publish.v.02. */
const businessVerbs: readonly VerbFrame[] = [
  { kind: null, verbs: 'acquire buy purchase', needs: 'both', example: 'Codelco acquired the Vega Line.' },
  {
    kind: null,
    verbs: 'acquire buy sell purchase',
    object: 'brand business division share stake subsidiary unit',
    notNext: 'into',
    example: 'Codelco sold a stake in the Vega Line.',
  },
  { kind: null, verbs: 'take', next: 'over', needs: 'both', example: 'Codelco took over the Vega Line.' },
  { kind: null, verbs: 'merge', example: 'Codelco merged with the Vega Line.' },
  {
    kind: null,
    verbs: 'file',
    next: 'for',
    object: 'bankruptcy divorce protection',
    example: 'Codelco filed for bankruptcy.',
  },
  { kind: null, verbs: 'go', next: 'bankrupt bust public', example: 'Codelco went bankrupt.' },
  { kind: null, verbs: 'default', next: 'on', example: 'Ecuador defaulted on its debt.' },
  { kind: null, verbs: 'lay', next: 'off', example: 'Codelco laid off two hundred people.' },
  {
    kind: null,
    verbs: 'cut axe slash shed eliminate',
    object: 'job payroll position staff workforce',
    example: 'Codelco cut two hundred jobs.',
  },
  {
    kind: null,
    verbs: 'raise cut lower increase reduce slash hike',
    object: 'dividend duty fare fee forecast output price rate tariff tax wage',
    example: 'Norway raised its interest rate.',
  },
  {
    kind: null,
    verbs: 'rise fall drop climb increase decline decrease jump soar surge plunge tumble slump slip shrink grow',
    object: '% cent percent percentage',
    example: 'Shares of Codelco fell 3 percent.',
  },
  {
    kind: null,
    verbs: 'post report',
    object: 'earnings loss profit revenue',
    example: 'Codelco posted a loss.',
  },
  {
    kind: null,
    verbs: 'open reopen close shut build complete',
    object: buildings,
    example: 'Codelco opened a plant in Chile.',
  },
  { kind: null, verbs: 'unveil', example: 'Codelco unveiled its plans.' },
  {
    kind: null,
    verbs: 'launch release introduce',
    object:
      'album app book film game magazine model movie phone probe product satellite series service shuttle single song spacecraft tablet version website',
    example: 'Codelco launched a satellite.',
  },
  {
    kind: null,
    verbs: 'publish release',
    object: 'article book data document figure finding memoir novel report study tape transcript video',
    example: 'The ILO published a report.',
  },
  {
    kind: null,
    verbs: 'recall',
    object: 'car model product toy vehicle',
    example: 'Codelco recalled two hundred cars.',
  },
  { kind: null, verbs: 'co-found cofound', example: 'Lula co-founded La Prensa.' },
  { kind: null, verbs: 'found', needs: 'both', example: 'Lula founded the National Party.' },
]

/** Contests, prizes, finds and speeches. WordNet: defeat.v.01, win.v.01, award.v.01, discover.v.03. */
const achievementVerbs: readonly VerbFrame[] = [
  {
    kind: null,
    verbs: 'defeat',
    object: laws,
    example: 'Brazil defeated the bill.',
  },
  {
    kind: null,
    verbs: 'beat defeat trounce thrash vanquish',
    notNext: 'back off',
    needs: 'both',
    unless: 'poll',
    example: 'Brazil beat Chile.',
  },
  {
    kind: null,
    verbs: 'win lose clinch',
    object:
      'appeal award berth bronze case championship competition contest contract cup final game gold lawsuit lottery match medal oscar place prize scholarship set silver suit title tournament trophy',
    example: 'Brazil won the final.',
  },
  { kind: null, verbs: 'award', needs: 'target', example: 'Norway awarded Lula a prize.' },
  { kind: null, verbs: 'score', object: 'goal hat-trick point run touchdown try', example: 'Chile scored two goals.' },
  {
    kind: null,
    verbs: 'set break beat equal smash hit reach',
    object: 'high low record',
    example: 'Codelco set a record.',
  },
  { kind: null, verbs: 'qualify', next: 'for', example: 'Chile qualified for the final.' },
  {
    kind: null,
    verbs: 'discover unearth invent',
    notNext: 'how that what whether why',
    example: 'Divers from Chile discovered a wreck.',
  },
  {
    kind: null,
    verbs: 'give deliver make',
    object: 'address speech',
    example: 'Lula gave a speech in Lima.',
  },
]

export const ordinaryVerbs: readonly VerbFrame[] = [
  ...disasterVerbs,
  ...lifeVerbs,
  ...officeVerbs,
  ...lawVerbs,
  ...businessVerbs,
  ...achievementVerbs,
]

/** What came about of itself or by a vote, named by a noun. */
export const ordinaryNouns: readonly NounFrame[] = [
  // WordNet: accident.n.01, crash.n.04, explosion.n.01, earthquake.n.01, flood.n.01, storm.n.01, epidemic.n.01.
  {
    kind: null,
    nouns:
      'accident crash collision derailment shipwreck explosion blast wildfire earthquake quake aftershock tsunami hurricane typhoon cyclone tornado avalanche landslide mudslide eruption outbreak epidemic blackout outage spill stampede blaze',
    notAfter: 'financial full market stock happy past',
    example: 'The earthquake in Lima was brief.',
  },
  { kind: null, nouns: 'flood flooding', notAfter: 'a', example: 'The floods in Lima were brief.' },
  {
    kind: null,
    nouns: 'fire blaze',
    after: 'apartment brush bush factory forest hotel house kitchen nightclub school tunnel warehouse',
    example: 'The forest fire in Lima was brief.',
  },
  {
    kind: null,
    nouns: 'storm',
    after: 'dust ice snow tropical winter',
    example: 'The tropical storm in Lima was brief.',
  },
  {
    kind: null,
    nouns: 'collapse',
    notAfter: 'economic financial',
    example: 'The collapse of the Vega Line was brief.',
  },
  // WordNet: death.n.01, birth.n.02, wedding.n.01, funeral.n.01.
  { kind: null, nouns: 'death', notAfter: 'to', example: 'The death of Lula moved many.' },
  { kind: null, nouns: 'birth wedding funeral', example: 'The wedding of Lula was brief.' },
  // WordNet: election.n.01, vote.n.02, victory.n.01, defeat.n.01.
  {
    kind: null,
    nouns: 'election by-election ballot caucus primary referendum runoff vote',
    carried: true,
    example: 'Chile held an election.',
  },
  { kind: null, nouns: 'victory win defeat triumph', example: 'Lula’s victory in Chile was brief.' },
  {
    kind: null,
    nouns: 'appointment inauguration reelection re-election',
    example: 'The inauguration of Lula was brief.',
  },
  { kind: null, nouns: 'dismissal ouster sacking', example: 'The ouster of Evo Morales was brief.' },
  // WordNet: verdict.n.01, acquittal.n.01, trial.n.02.
  { kind: null, nouns: 'acquittal verdict', example: 'The acquittal of Alberto Fujimori moved many.' },
  {
    kind: null,
    nouns: 'trial',
    notAfter: 'clinical drug field free medical time',
    example: 'The murder trial of Alberto Fujimori was brief.',
  },
  // WordNet: merger.n.02, takeover.n.02, launch.n.02, bankruptcy.n.01, layoff.n.01.
  {
    kind: null,
    nouns: 'merger takeover buyout acquisition',
    example: 'The merger of Codelco with the Vega Line went on.',
  },
  { kind: null, nouns: 'launch unveiling', example: 'The launch of La Prensa was brief.' },
  { kind: null, nouns: 'opening', after: 'grand official', example: 'The grand opening of the Vega Line was brief.' },
  { kind: null, nouns: 'layoff', example: 'The layoffs at Codelco went on.' },
  { kind: null, nouns: 'discovery', example: 'The discovery of oil in Lima was brief.' },
  {
    kind: null,
    nouns: 'ceremony concert conference fundraiser parade rally vigil',
    carried: true,
    example: 'Lula held a rally in Lima.',
  },
]
