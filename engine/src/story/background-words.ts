/**
 * How common English words are in news: the background against which a report's own words stand out, so that even
 * two reports can be compared. Five classes by the share of news reports that use the word at least once.
 *
 * The classes were set from counts over three kinds of text (US political news of PolNeAR, 1990s newswire of TimeBank
 * and AQUAINT, Reuters news of CoNLL-2003): a word stands in the class of the middle one of its three shares, so no
 * single corpus's subjects count as common. Names tied to the time of those corpora were taken out by hand; countries,
 * capitals and the furniture of news pages were put in by hand.
 */
export interface WordClass {
  /** Share of reports in which a word of this class occurs, 0–1; near the middle of the class. */
  readonly share: number
  /** Lower case, separated by white space. */
  readonly words: string
}

export const wordClasses: readonly WordClass[] = [
  {
    share: 0.4,
    words: `
    about after also an and are as at be been but by first for from had has have he his in is it its last more new
    no not of on one or other said than that the their they this to two up was were which who will with would year
    `,
  },
  {
    share: 0.17,
    words: `
    according added against ago all already among announced another anti any around asked back based because become
    before being between billion both business called can case chairman chief city close continue could country
    court day days decision department did do down during each earlier early end even expected family federal
    financial five foreign former four friday further general go going government group held help here high him home
    house however if including into issue just keep latest least life long lost made major make many may million
    monday month months most move much must national nearly news next now off official officials old only others our
    out outside over own part past people percent plan plans points police political president re reported right
    saturday say saying says second security set several she should since six so some south spokesman state
    statement states still such sunday take them then there these third those three through thursday time today told
    tuesday under united until us used very want we wednesday week well what when where while without won world
    years you
    `,
  },
  {
    share: 0.07,
    words: `
    access across additional again agency agreed agreement ahead air allow allowed almost along although appeal
    april attack attacks attempt attorney august authorities away bank beat became began behind believe better bid
    big board border bring brought building calls came capital center central certain change clear closed co come
    coming comment common companies company compared concern conference continued control core cost countries
    current currently cut death decided declared declined defense despite didn director does doesn doing dollars don
    due east economic effort eight either ended evidence executive expect face families far father few final firm
    followed following force forces found freedom full future game gave get give good great ground growing growth
    half head her higher himself hold holding holds hours how hundreds immigration important include included
    includes income increase industry information interest interests international issued july june justice killed
    know known large largest late later law lead leader leaders leading led left legal less level like likely line
    little live lives local look loss low lower making man march mark market means meanwhile meet meeting member
    members men met might military minister minutes money morning nation nations near need night nine north november
    number offer offered office once open order organization paid party pay peace period place planned play played
    point possible potential power press previously prime problems profile proposed public put question rate real
    reason recent recently record related remain remains report reporters reports response rest result results
    return rights run same season secretary see seeking seen senior sent september series service services seven
    share shooting short small son soon sought special start stay stop strong subject support taken taking talks
    team television term terms terrorist think thousands times too took top total town trade trying turn union use
    vice victims victory wants war way weekend weeks went west western whether white whose win within work yet
    `,
  },
  {
    share: 0.03,
    words: `
    ability able above accept accepted accounts accused act action activist actually add adding addition address
    administration adopted advertisement advertising adviser afghanistan afp africa african agents aides aimed
    allies allowing alone always am ambassador america american amount analyst analysts angeles announcement annual
    anonymity anyone anything ap apparently appeals appear appeared appears apply appropriate approval approved arab
    area areas aren armed army arrested arrived article asia associated association attempts australia australian
    available average ban banks base basis begin beginning behalf beijing belgium believed below benefits berlin
    best beyond biggest bill black block blocked body boost boston brazil break britain british broad broadcast
    broke brother brussels budget build built bureau businesses buy buying california call calling campaign canada
    canadian cannot caption car care career carry carrying cases cash caught cause caused cents century champion
    chance changes charge charged charges chicago child children china chinese choice cited citing citizens claimed
    claims class clearly click closely closing club comes comments commercial commission committee communications
    community competition complete completed concerns condition conditions confirmed congress connection consider
    considered considering construction continues continuing contract contributed controlled cookies copyright corp
    corporate correspondent costs couldn council counter county course courts cover created credit crisis crowd cuba
    cutting daily data date de dead deadline deal debt december decide decline defeat defend demand demanding denied
    deputy described designed details development died different difficult diplomatic direct directly discuss
    district division documents dollar domestic done double dozen draw drawn drive driving drop dropped dutch earned
    earnings eastern economy effect effective efforts egypt election elections else email embassy employees ending
    enforcement england english enough ensure entire especially estate estimated estimates eu europe european
    evening events ever every everything exchange executives expand expansion expectations experts expressed
    extended extremely facebook fact failed fall fast february feet fell field fifth fight fighting figures filed
    finally finance find finished fire fired flight florida focus follow food forced form formally forward fought
    founder fourth france free french front fully fund gain gains german germany getting getty giant given gives
    goal goals gone got governments governor grand greece grew groups hand hard hasn haven having headquarters
    health heard hearing heavily heavy helped history hit hope hopes hostile hour huge human hurt identified
    identify ill illegal image images immediately impact inc increased increasing increasingly independence
    independent india indian indicated individual industrial initial injured inside instagram instead insurance
    intended intent interview investigation investigators investment investors invited involved iran iraq ireland
    island isn israel israeli issues italian italy itself january japan japanese jerusalem job jobs join joined
    joint judge kept key killing kind kingdom korea lack laid land language largely larger launched laws lawyer
    lawyers leave leaving letter levels lines list listed lived living ll london longer looked looking los lose
    losses lot main majority makes management manager markets mass match material matter matters me media message
    mexico mid middle miles ministry minority minute mission moment moscow mostly mother moved movement moves murder
    my name named names nationwide nato natural necessary needed needs negotiations neither net netherlands network
    never newsletter newspaper nigeria non nor normal northern note noted notes nothing october offering officer
    officers often opened opening operation operations opinion opposed opposition ordered original overall overseas
    owned pakistan palestinian paper paris park parliament parties partners partnership parts paying per percentage
    performance perhaps person personal photo photograph photos placed planning playing poland policy port position
    positive possibility post posted powerful pre prepared presence presidential pressure prevent previous price
    prices print prison private pro probably problem process production profit program programs property proposal
    protect protection protest protesters protests prove provide provided publicly published pushed quarter
    questioning quickly quoted race radio raise raised rally range rates rather reach reached reaching read ready
    really receive received red reduce reflect refused region regulations rejected relations relationship release
    released remained remaining reporter reporting republic request requires reserved resources respond responded
    responsibility responsible returned returning reuters revenue revolution richard rise risk risks rival road role
    room rose round route rule ruled ruling runs russia russian sales save saw scheduled school search seek seem
    seized sell selling send sense shares sharp shot show showed shows side sides sign signed significant signs
    similar simply single site situation slightly slow sold solid solution someone something source sources southern
    space spain spanish speak speech spending split spokeswoman spot spread staff stage stake stand standard started
    statements staying step stock stories story straight strategic strategy street streets strength strike strongly
    struck struggle subscribe subscription successful suffered suggested supporters sweden switzerland sydney syria
    system takes talk talking target task technology telephone tell temporary terrorism terrorists test texas thing
    though thought threat threats throughout thus tie ties title together tokyo tour toward trading traditional
    trial tried trip troops trouble try turkey turkish turned turning twitter uk ukraine ukrainian un university
    unless unusual update updated urged usa using value values ve video violence visit volume vote wait waiting wall
    wanted warned warning washington wasn watch weapons weren whole whom why wide wife willing winner winning wins
    woman women worked workers working worried worth wouldn write written wrote york young
    `,
  },
  {
    share: 0.014,
    words: `
    abandoned abroad absence absolutely accord account accusations achieve acknowledged actions active activities
    activity acts addresses adds admission admitted advanced advantage advisers affairs affected afraid afternoon
    age agent agree aid allegations alleged allegedly alliance alternative amid angry announce annually apart
    appointed approach approaching argue argued arms arrest arriving ask asking assault assembly asset assets
    assistance assume assumed assured attacked attempted attend attended attention attributed authority authorized
    auto avoid award backed bad badly balance ball bankers banking banned barely bases bear bearing beaten becoming
    begun believes benefit benefited besides birth bit blamed blocking blood blow blue bond bonds book books borders
    born bottom bought boy bridge brief broken bus cabinet candidate capable capacity capture captured card carried
    carries cautious centers ceremony certainly chain challenge challenges chancellor chances changed changing check
    cheered chosen circuit circumstances cities citizen citizenship civil claim claiming clash closer coalition
    coast cold collective college combined commander commanding commerce commissioner commitment committed communist
    comparison compete competitive competitors complained concerned concerning concluded conclusion concrete
    condemned conduct conducted confidence confident confirm conflict congressional conservative constitution
    constitutional consultant consumer contact contained controls convention conventions conversations convicted
    cooperation couple coupled create creating creation crew crime crimes criminal criticism criticized critics
    cross crossing crucial crude culture currency customers cuts damage danger dangerous dark daughter deadly dealer
    dealers decade decades deciding deep defeated defending deficit definitely delay delayed delegation deliver
    delivered demanded democracy denounced departure depending desire desk destroyed destruction detail determine
    determined develop developing diplomacy diplomat diplomats direction disaster disclosed discovered discussed
    discussions disease dismissed dispute disputes distance distributed document door doubt downtown downturn dozens
    dramatic drew driver drove duty eager ease easier edge editorial education effectively effects eighth elect
    elected electoral eligible eliminate eliminated elsewhere emerged emergency emotional emphasized employee
    employment ends enemies energy engaged enormous entered entering entry environment equal equity equivalent
    established establishment ethnic event eventually everyone example existing expects expense expensive extend
    extra extraordinary eyes faced faces facilities facility facing factory fail fails fair fairly fallen false
    familiar fans fate favor favorite fear fears federation feed feel feeling feelings feels fees fellow felt female
    fewer fields fighters figure file filing film finding finds fine finish firing fiscal flag flat flawed fled
    fleeing flew flow fly flying follows foot forecast formal foundation founded fresh friend friendly funded
    funding funds gained games gather gathered generally generation generations gets girl giving glass global god
    goes goods gotten gov greater gross grow guarantee guard guilty halt handed handling hands happened happens
    happy headed heading headline hear heart heat helping helps hero highest highly hill historic historically hits
    hitting homeland homes hometown hoped hoping hot houses housing hundred hurting husband idea immediate
    importance imposed improve improved incident indeed index indication indictment individuals industries
    inevitable inflation influence informed infrastructure initially initiative inner innocent insist insisted
    institutions intelligence intends intense intention internal intervention interviewed interviews introduced
    investigate investigating investing investor involvement involving jail joining journal judicial justified
    keeping kill knew labor landed lawmakers lawsuit leads league learned legislation let letters lifted light limit
    limited link linked location looks losing love ltd machine magazine mainly maintain maintains maker makers
    manage managed managers managing manufacturing margin margins marine marked marking marks massive maybe mayor
    mean meaning meant meantime measure measures medical meetings membership millions minimum ministers miss missing
    mixed model moderate modest moreover moving music myself nearby negative negotiating neighborhood neighboring
    neighbors neutral newly newspapers nice nobody none numbers obtain obtained occurred offers offices officially
    onto operating opinions opponent opponents opportunities opportunity oppose option options orders organizations
    organize organized organizing otherwise outcome outlook outrageous outstanding oval overnight owner owns pact
    page pair palace panel papers parent parents partial participate particular particularly partly partner passed
    path payments pending performed permission physical pick picked picture places plant player players plays plc
    pleased pledged plus policies polish politicians politics poll polls poor popular positioned positions pounds
    powers practice predicted predicting preferred preliminary prepare present presented presidency presidents
    priced primary principal principle prior privately proceed proceedings proceeds produce produced product
    products professor profits progress project promise promised prompted prompting prosecutors protected protester
    proved provides providing province provision pull pulled purchase purpose purposes pursue push pushing puts
    putting quality quarters questioned questions quiet quite radical rallied rallies rallying ran rapid rare
    reading realized reasonable reasons receiving recognition recovery reduced reducing referring reflected
    reflecting reflects reform regarding regime regional registered regular regularly relative relief religious
    reluctant remarks remove removed repeated repeatedly replace replied reportedly represent representative
    representatives representing represents requested require required requirements research reserve residence
    residents resignation resolution resolve restaurant resulted resume retired retirement review rhetoric rich
    risen rising rivals river robust rolled roughly row rules running safety sale sanctions savings scale scattered
    scene schedule scientists score scored scores sea seat seats seconds secret sector secure securities seeing
    seemed seemingly sees segment seize self sending sensitive separate serious serve served serving session sets
    setting settlement sex shareholders sharing sharply shift shock shootings shortly shut sister sites sitting
    sixth size smaller social socialist society soldiers sometimes sons sound speaker speaking specific specifically
    speculation speeches speed spend spent spoke spoken spotlight spring square stability stakes stance standing
    star starting starts stated station statistics status stayed steady steep stepped steps stood stopped store
    streak stronger students style substantial succeed success suffering suggest suggestion suit summer summit sun
    super supply supporting supreme surge surprise surprised survey survived suspected suspects suspended sweeping
    systems table targeted teachers technologies ten tender tens tension territory testing tests theme themselves
    therefore things thinks thirds thousand threatened threatening threw tied tight tomorrow tool totally tough
    towards track traded traffic tragedy train training transition travel traveled traveling treasury treated
    treatment treaty trend troubled true trust truth turnover twice typical ultimately unable unchanged unclear
    understand unions unit unity universal unknown unlikely urging uses usually variety various vehicles venture
    venue veteran victim view views violating violations virtually visited visiting vital voted voters votes vowed
    vs vulnerable wake walked warnings wars water waving ways weak weakness weapon wearing web weekly weight
    welcomed whatever widely willingness window wing winners withdraw witness word words works worldwide worries
    worse worst wounded wrong yesterday younger your youth
    `,
  },
]
