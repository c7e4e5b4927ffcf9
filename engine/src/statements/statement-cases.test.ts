/**
 * What is handled, as sentences of our own with the answer written into them: `[source]`, `<cue>`, `{content}`.
 * Pieces that repeat are one discontinuous role. A digit after the opening bracket tells the statements of a text apart,
 * and the same words may play several roles: `[1:[2:He]] <1:said> {1:no} and <2:left it at> {2:that}`. A text without
 * brackets holds no statement. After the text comes what else is expected of its first statement, of its second, and
 * so on.
 */
import { describe, expect, test } from 'vitest'
import { annotateText } from '../annotate.ts'
import type { Span, Statement } from '../contract/types.ts'
import { ENGLISH } from '../language/english-model.test.fixture.ts'

/** The Thursday on which all of these reports are published. */
const PUBLISHED = { value: '2025-03-06', basis: 'given' } as const

interface Expected {
  /** Names of entities; null where nobody is known. */
  readonly speaker?: string | null
  readonly to?: string | null
  readonly via?: readonly string[]
  readonly manner?: Statement['manner']
  readonly denied?: boolean
  readonly hedged?: boolean
  readonly anonymous?: boolean
  readonly date?: string | null
  /** The name of who is likelier to have said it, true where nobody is, false (as by default) where nothing is doubted. */
  readonly doubt?: string | boolean
}

/** `extra`, of any statement: others than the marked ones may be found in the text. */
type Row = readonly [marked: string, ...expected: (Expected & { readonly extra?: boolean })[]]

interface Roles {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

const ROLES: Readonly<Record<string, keyof Roles>> = { '[': 'source', '<': 'cue', '{': 'content' }

/** The text without its brackets, and the statements they mark, by their digits. */
function readMarks(marked: string): { readonly text: string; readonly statements: readonly Roles[] } {
  const statements = new Map<string, Record<keyof Roles, Span[]>>()
  const open: { readonly spans: Span[]; readonly start: number }[] = []
  let text = ''
  for (const part of marked.split(/([[<{](?:\d:)?|[\]>}])/)) {
    const role = ROLES[part.charAt(0)]
    if (role) {
      const digit = part.charAt(1)
      const roles = statements.get(digit) ?? { source: [], cue: [], content: [] }
      statements.set(digit, roles)
      open.push({ spans: roles[role], start: text.length })
    } else if (/^[\]>}]$/.test(part)) {
      const { spans, start } = open.pop()!
      spans.push([start, text.length])
    } else {
      text += part
    }
  }
  expect(open, `brackets that never close in: ${marked}`).toEqual([])
  return { text, statements: [...statements].sort(([a], [b]) => Number(a) - Number(b)).map(([, roles]) => roles) }
}

/** Which letters and figures the spans cover: marks, commas and blanks at their ends make no difference. */
const lettersOf = (text: string, spans: readonly Span[]) =>
  spans
    .flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i))
    .filter((at) => /[\p{L}\p{N}\p{Sc}]/u.test(text.charAt(at)))
    .join(' ')

/** "The minister's" and "the minister" are one source. */
const withoutPossessive = (text: string, spans: readonly Span[]) =>
  spans.map(([start, end]): Span => [start, end - (/['’]s?$/.exec(text.slice(start, end))?.[0].length ?? 0)])

const isSame = (text: string, one: Roles, other: Roles) =>
  one.cue.some(([start, end]) => other.cue.some(([from, to]) => start < to && from < end)) &&
  lettersOf(text, one.content) === lettersOf(text, other.content) &&
  lettersOf(text, withoutPossessive(text, one.source)) === lettersOf(text, withoutPossessive(text, other.source))

/** "source | cue | content". */
const lineOf = (text: string, roles: Roles) =>
  [roles.source, roles.cue, roles.content]
    .map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' … '))
    .join(' | ')

/** What was found in a text, told as rows expect it. */
function findIn(text: string) {
  const { statements, entities } = annotateText(text, { published: PUBLISHED, model: ENGLISH })
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name ?? null
  return statements.map((statement) => ({
    roles: statement as Roles,
    told: {
      line: lineOf(text, statement),
      speaker: nameOf(statement.speaker),
      to: nameOf(statement.to),
      via: statement.via.map(({ name }) => name),
      manner: statement.manner,
      denied: statement.denied,
      hedged: statement.hedged,
      anonymous: (statement as Statement & { readonly anonymous?: boolean }).anonymous,
      date: statement.date,
      doubt: statement.doubt && (nameOf(statement.doubt.alternative) ?? true),
    },
  }))
}

function checkRow([marked, ...expected]: Row) {
  const { text, statements } = readMarks(marked)
  const found = findIn(text)
  const matches = statements.map((wanted) => found.find(({ roles }) => isSame(text, roles, wanted)))
  const others = found.filter((one) => !matches.includes(one))
  const mayHaveMore = expected.some(({ extra }) => extra) && !matches.includes(undefined)

  const wanted = statements.map((roles, index) => {
    const { extra, doubt = false, ...rest } = expected[index] ?? {}
    return { ...rest, doubt, line: lineOf(text, roles) }
  })
  const got = matches.flatMap((match, index) => {
    const { line, ...asked } = wanted[index]!
    const told: Record<string, unknown> = { ...match?.told, doubt: match?.told.doubt ?? false }
    return match ? [{ ...Object.fromEntries(Object.keys(asked).map((key) => [key, told[key]])), line }] : []
  })
  expect([...got, ...(mayHaveMore ? [] : others.map(({ told }) => told.line))]).toEqual(wanted)
  expect(others.filter(({ told }) => told.doubt)).toEqual([])
}

const cases = (construction: string, rows: readonly Row[]) =>
  describe(construction, () => {
    test.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => checkRow(row))
  })

// biome-ignore format: one case a line
cases('direct speech, its credit before, after and within', [
  ['{“Nobody will leave the town before noon.”}\n\n<―> [Marta Quill]\n\nThe town was quiet.', { speaker: 'Marta Quill', manner: 'direct' }],
  ['{“Nobody will leave the town before noon.”} <—> [Marta Quill]', { speaker: 'Marta Quill' }],
  ['[Marta Quill]<:> {“Nobody will leave the town before noon.”}', { speaker: 'Marta Quill' }],
  ['[Marta Quill] <said>: {“The bridge will open in May.”}', { speaker: 'Marta Quill', manner: 'direct' }],
  ['{“The bridge will open in May,”} [Marta Quill] <said>.', { speaker: 'Marta Quill', manner: 'direct' }],
  ['{“The bridge will open in May,”} <said> [Marta Quill, who runs the port].', { speaker: 'Marta Quill' }],
  ['{“The bridge,”} [Marta Quill] <said>, {“will open in May.”}', { speaker: 'Marta Quill', manner: 'direct' }],
  ['{“We lost the toss,”} [the captain] <said>. {“After that we lost our heads.”}', { manner: 'direct' }],
  ['{“Is anybody hurt?”} [the driver] <asked>.', { manner: 'direct' }],
  ['{“Get out of the water!”} <shouted> [a lifeguard].'],
  ['[The notice] <reads>: {“No swimming after dark.”}', { manner: 'direct' }],
  ["{'We are not for sale,'} <said> [Colin Astley, the club's chairman].", { speaker: 'Colin Astley', manner: 'direct' }],
  ['{"We are not for sale,"} [Astley] <wrote> in a letter to fans.', { manner: 'direct' }],
  ['[Judge Edith Marlow] <told> the jury, {“You must put sympathy aside.”}', { speaker: 'Edith Marlow' }],
  ['{“Never again,”} [she] <shot back>.', { manner: 'direct' }],
  ['[Colin Astley]<:> {“This club will be here next year.”}', { speaker: 'Colin Astley' }],
  ['[Astley] <said> {the club was “on its knees” and needed “a miracle”}.', { manner: 'mixed' }],
])

// biome-ignore format: one case a line
cases('quotations over sentences and paragraphs, and who goes on speaking', [
  ['[Rosa Dellane] <said>: {“The fire jumped the road at noon.\n\n“By one o’clock the school was gone.”}', { manner: 'direct' }],
  ['{“The fire jumped the road,”} [Rosa Dellane] <said>.\n\n{“By one o’clock the school was gone.”}', { speaker: 'Rosa Dellane' }],
  ['[1:Rosa Dellane] <1:said> {1:the fire jumped the road}. {2:“By one the school was gone,”} [2:she] <2:said>.', {}, { speaker: 'Rosa Dellane', manner: 'direct' }],
  ['{1:“It jumped the road,”} [1:Rosa Dellane] <1:said>.\n\n{2:“We ran,”} [2:she] <2:added>.', { speaker: 'Rosa Dellane' }, { speaker: 'Rosa Dellane' }],
  ['[1:Henrik Stoll] <1:said> {1:the mine was closed}.\n\n[2:Stoll] <2:added> {2:that the pumps had been switched off}.', {}, { speaker: 'Henrik Stoll' }],
  ['[1:Mrs Dellane] <1:said> {1:the road was cut}. [2:Her deputy, Malik Harrow,] <2:said> {2:a ferry would run}.\n\n{3:“It leaves at six,”} [3:he] <3:said>.', { speaker: 'Dellane' }, { speaker: 'Malik Harrow' }, { speaker: 'Malik Harrow' }],
  ['{1:“We will appeal,”} [1:Nora Whitby] <1:said>.\n\nThe hearing lasted two hours.\n\n{2:“There is new evidence,”} [2:Whitby] <2:told> the court.', {}, { speaker: 'Nora Whitby' }],
  ['[Dellane] <posted>: {“The shelter is full. Please go to the school. Bring water.”}', { manner: 'direct' }],
  ['{“I saw the roof go. Then the wall went. Then it was quiet,”} <said> [Samuel Tarn, a neighbour].', { speaker: 'Samuel Tarn' }],
  ['{“The roof went,”} <said> [Samuel Tarn]. {“Then it was quiet. I called my brother.”}', { speaker: 'Samuel Tarn' }],
])

// biome-ignore format: one case a line
cases('marks within marks, British and American', [
  ['{“The ‘temporary’ fence has stood for nine years,”} [Tarn] <said>.', { manner: 'direct' }],
  ['{‘The “temporary” fence has stood for nine years,’} [Tarn] <said>.', { manner: 'direct' }],
  ["{'The \"temporary\" fence has stood for nine years,'} [Tarn] <said>.", { manner: 'direct' }],
  ['{"It was \'business as usual\' on the trading floor,"} [Tarn] <said>.', { manner: 'direct' }],
  ['{‘The pitch is a swamp’}, <said> [Tarn].', { manner: 'direct' }],
  ["{'It's the players' money,'} [Astley] <said>.", { manner: 'direct' }],
  ['{“I read ‘The Salt Road’ twice in prison,”} [Harrow] <said>. {“It is a great book.”}', { manner: 'direct' }],
  ['[The ship’s log] <says>: {“Left ‘Hope’ at anchor. Fog.”}', { manner: 'direct' }],
])

// biome-ignore format: one case a line
cases('quotation marks around what nobody says', [
  ['The “smart” meters stopped at midnight.'],
  ['Her first novel, “The Salt Road”, won a prize in Corran.'],
  ['Danny “the Hammer” Voss won in the third round.'],
  ['The band played “Cold Harbour” twice.'],
  ['The ship, renamed “Hope”, left port at noon.'],
  ['Shares in the “magnificent six” fell again on Friday.'],
  ['The plane’s “black box” was found on Sunday.'],
  ['He starred in “The Long Tide” and “Harbour Lights”.'],
  ['The drug is sold as “Calmex” in nine countries.'],
  ['[Tarn] <said> {the “smart” meter had stopped at midnight}.'],
])

// biome-ignore format: one case a line
cases('marks that do not balance', [
  ['{“The pumps failed at midnight,} [Stoll] <said>.'],
  ['{The pumps failed at midnight,”} [Stoll] <said>.'],
  ['[Stoll] <said>: {“The pumps failed at midnight.}'],
  ['{”The pumps failed at midnight,”} [Stoll] <said>.'],
  ["{''The pumps failed at midnight,''} [Stoll] <said>.", { manner: 'direct' }],
  ['{“The pumps failed at midnight,} [Stoll] <said>.\n\nThe mine reopened on Friday.'],
  ['{1:“The pumps failed,} [1:Stoll] <1:said>. {2:“We are flooded,”} [2:Lena Fosse] <2:said>.'],
  ['The “pumps failed. The mine reopened on Friday.'],
  ['[Stoll] <said> {the pumps had failed}. The mine’” reopened on Friday.'],
])

// biome-ignore format: one case a line
cases('that-clauses and bare clauses', [
  ['[The ministry] <said> {that eleven schools had closed}.', { manner: 'indirect' }],
  ['[The ministry] <said> {eleven schools had closed}.', { manner: 'indirect' }],
  ['[Stoll] <admitted> {that he had not read the report}.'],
  ['[Lena Fosse] <argued> {the tax would hurt small shops}, and the vote was put off.'],
  ['[The pilot] <insisted> on Monday {that the engine was sound}.'],
  ['[Engineers] <warned> in January {that the wall was cracked}.'],
  ['[Lena Fosse, a former nurse,] <said> {the ward had run out of beds}.'],
  ['[Police] <confirmed> {that two men had been arrested}.'],
  ['[The striker] <said> {his knee was fine}, but he sat out the match.'],
  ['[1:The union] <1:says> {1:pay has fallen by a fifth}; [2:the company] <2:says> {2:it has risen}.'],
  ['[Fosse] <has repeatedly said> {the ward is full}.'],
  ['[The captain] <revealed> {that the ship had lost an anchor and two boats}.'],
])

// biome-ignore format: one case a line
cases('infinitives', [
  ['[The mayor] <vowed> {to rebuild the market}.'],
  ['[The company] <promised> {to repay every customer}.'],
  ['[The court] <ordered> {the firm to pay £2m}.'],
  ['[The union] <urged> {its members to stay at home}.'],
  ['[Norland] <threatened> {to close its border}.', { speaker: 'Norland' }],
  ['[The bank] <offered> {to cut its fees}.'],
  ['[Brandt] <asked> {the court to drop the case}.'],
  ['[The two sides] <agreed> {to meet again in April}.'],
  ['[The champion] <refused> {to shake hands with her rival}.'],
  ['[The actor] <claimed> {to have written the song himself}.'],
  ['[The senator] <called on> {the governor to resign}.'],
])

// biome-ignore format: one case a line
cases('nouns that report', [
  ['[His] <claim> {that the vault was empty} was read out in court.'],
  ['The order came a day after [the captain’s] <warning> {that the hull was cracked}.'],
  ['[Her] <promise> {to cut rents} won the ward.'],
  ['[The president’s] <decision> {to sell the palace} took effect on Sunday.'],
  ['There were <fears> {that the dyke would break}.', { speaker: null }],
  ['[Stoll’s] <criticism of> {the rescue plan} was printed in full.'],
])

// biome-ignore format: one case a line
cases('according to, statements, and credits at the end', [
  ['<According to> [the ministry], {eleven schools have closed}.'],
  ['{Eleven schools have closed}, <according to> [the ministry].'],
  ['{Eleven schools have closed}, [officials] <said>.'],
  ['<In a statement>, [the company] <said> {the leak had been stopped}.'],
  ['[The company] <said in a statement> {that the leak had been stopped}.'],
  ['{The leak had been stopped}, [the company] <said in a statement> on Monday.', { date: '2025-03-03' }],
  ['{Two people died}, <according to> [a police report seen by lawyers].'],
  ['{The goal}, <according to> [the referee], {came after the whistle}.'],
  ['{The tunnel will open late}, [the minister] <acknowledged>.'],
  ['{The comet has two tails}, [astronomers at Halden] <say>.'],
])

// biome-ignore format: one case a line
cases('hearsay', [
  ['[The minister] <reportedly said> {the pipeline was finished}.', { hedged: true }],
  ['{The band} <reportedly> {split in May}.', { hedged: true, speaker: null }],
  ['{The clerk} <allegedly> {took £40,000 from the safe}.', { hedged: true, speaker: null }],
  ['{The king} <is said> {to be ill}.', { hedged: true, speaker: null }],
  ['{The two men} <are believed> {to be in Sudria}.', { speaker: null }],
  ['[Aides] <apparently believed> {that the tape was lost}.', { hedged: true }],
  ['[The minister] <said> {the pipeline was finished}.', { hedged: false }],
  ['[The minister] <said> {the reportedly finished pipeline was empty}.', { hedged: false, extra: true }],
])

// biome-ignore format: one case a line
cases('attitudes and intentions', [
  ['[Farmers] <fear> {a dry summer}.'],
  ['[The coach] <believes> {the title is within reach}.'],
  ['[Investors] <are sceptical of> {the merger}.'],
  ['[The mayor] <has been critical of> {the police}.'],
  ['[The bank] <expects> {prices to fall by June}.'],
  ['[Stoll] <plans> {to retire in the autumn}.'],
  ['[Most voters] <oppose> {the new runway}.'],
  ['[The widow] <hopes> {that the case will be reopened}.'],
  ['[The airline] <is considering> {a bid for its rival}.'],
  ['[The prosecutor] <wants> {a longer sentence}.'],
  ['[Teachers] <welcomed> {the new timetable}.'],
  ['[The villagers] <are worried about> {the dam}.'],
])

// biome-ignore format: one case a line
cases('denials and refusals', [
  ['[The ministry] <denied> {that it had closed the wards}.', { denied: true }],
  ['[Brandt] <denied> {taking bribes}.', { denied: true }],
  ['[Norland] <has denied> {any role in the attack}.', { denied: true }],
  ['[The company] <has no plans> {to close the plant}.', { denied: true }],
  ['[The minister] <ruled out> {a second vote}.', { denied: true }],
  ['[Brandt] <declined> {to comment}.', { denied: false }],
  ['[The palace] <did not deny> {that the king was ill}.', { denied: false }],
  ['[The keeper] <refused> {to apologise}.', { denied: false }],
  ['[The ministry] <confirmed> {that it had closed the wards}.', { denied: false }],
  ['{“I never touched the money,”} [Brandt] <said>.', { denied: false }],
])

// biome-ignore format: one case a line
cases('questions', [
  ['[Lena Fosse] <asked> {whether the ward would reopen}.'],
  ['[The judge] <asked> {why the file was missing}.'],
  ['{“Who signed this?”} [the judge] <asked>.', { manner: 'direct' }],
  ['[1:Reporters] <1:asked> {1:if he would resign}. {2:“No,”} [2:Ivo Brandt] <2:said>.', {}, { speaker: 'Ivo Brandt' }],
  ['[Parents] <wonder> {when the school will reopen}.'],
  ['[Scientists] <questioned> {the size of the sample}.'],
  ['[Brandt] <did not say> {how much the house had cost}.'],
  ['[The jury] <asked> {to see the film again}.'],
  ['Will the bridge open in May?'],
])

// biome-ignore format: one case a line
cases('content in pieces', [
  ['{The pumps}, [Stoll] <said>, {had failed at midnight}.'],
  ['{In the north}, [the ministry] <said>, {eleven schools had closed}.'],
  ['{“The pumps,”} [Stoll] <said>, {“failed at midnight. Nobody slept.”}', { manner: 'direct' }],
  ['{If it rains}, [she] <added>, {the match will be moved}.'],
  ['{That loss}, [the firm] <admits>, {was its worst in a decade}.'],
  ['{“We won,”} [Astley] <said> of the match on Sunday, {“because we ran more.”}', { manner: 'direct' }],
  ['{The river}, <according to> [the agency], {will peak on Friday}.'],
  ['{“No,”} [he] <said>, {“and you may print that.”}', { manner: 'direct' }],
])

// biome-ignore format: one case a line
cases('passives and verbs before their subjects', [
  ['{Ivo Brandt} <was accused of> {fraud} by [his former driver].'],
  ['{The verdict} <was welcomed> by [the family].'],
  ['{The runway} <was opposed> by [three parish councils].'],
  ['<Said> [Fosse]: {“We ran out of beds.”}'],
  ['{“We ran out of beds,”} <adds> [Fosse].'],
  ['Residents <were told> by [the police] {to stay indoors}.'],
  ['Residents <were told> by [the police] {that the gas was off}.'],
  ['{“We ran out of beds,”} [Lena Fosse] <was quoted as saying> by the Corran Herald.', { speaker: 'Lena Fosse', via: ['Corran Herald'] }],
])

// biome-ignore format: one case a line
cases('one subject for several verbs', [
  ['[1:[2:Rosa Dellane]] <1:praised> {1:the crews} and <2:accused> {2:the ministry of neglect}.', { speaker: 'Rosa Dellane' }, { speaker: 'Rosa Dellane' }],
  ['[1:[2:The minister]] <1:said> {1:the talks had failed} and <2:warned> {2:that war was close}.'],
  ['[1:[2:Stoll]] <1:said> {1:the mine was closed}, <2:adding> {2:that no date had been set}.'],
  ['{1:“We ran out of beds,”} [1:[2:Fosse]] <1:said>, <2:urging> {2:families to be patient}.'],
  ['[1:[2:The union]] <1:rejected> {1:the offer} and <2:called for> {2:a strike}.'],
  ['[1:[2:He]] <1:denied> {1:the charge} but <2:admitted> {2:that he had been there}.', { denied: true }, { denied: false }],
  ['<1:Describing> {1:the plan as reckless}, [1:[2:Fosse]] <2:said> {2:the vote should be put off}.'],
  ['[1:[2:[3:The governor]]] <1:thanked> {1:the crews}, <2:promised> {2:more money} and <3:asked> {3:people to stay away}.'],
])

// biome-ignore format: one case a line
cases('pronouns and descriptions', [
  ['Ivo Brandt, the finance minister, left on Monday. [The minister] <said> {the job was done}.', { speaker: 'Ivo Brandt' }],
  ['Northgate Steel cut 400 jobs. [The company] <said> {orders had fallen}.', { speaker: 'Northgate Steel' }],
  ['Northgate Steel cut 400 jobs. [It] <said> {orders had fallen}.', { speaker: 'Northgate Steel' }],
  ['Mr Stoll met Mrs Fosse in Corran. [She] <said> {the ward was full}.', { speaker: 'Fosse' }],
  ['Mr Stoll met Mrs Fosse in Corran. [He] <said> {the mine was closed}.', { speaker: 'Stoll' }],
  ['Police stopped Malik Harrow, [who] <said> {he had been asleep}.', { speaker: 'Malik Harrow' }],
  ['[Dr Priya Nandal, a geologist at Halden,] <said> {the hill was moving}.', { speaker: 'Priya Nandal' }],
  ['[The president of Velia, Tomas Reyk,] <said> {the border was open}.', { speaker: 'Tomas Reyk' }],
  ['{“I lost everything,”} <said> [his neighbour, Rosa Dellane].', { speaker: 'Rosa Dellane' }],
])

// biome-ignore format: one case a line
cases('sources kept nameless', [
  ['[A senior official who asked not to be named] <said> {the talks had failed}.', { anonymous: true }],
  ['[Two people familiar with the talks] <said> {a price had been agreed}.', { anonymous: true }],
  ['{A price has been agreed}, <according to> [sources close to the company].', { anonymous: true }],
  ['[An aide, speaking on condition of anonymity,] <said> {the list was fake}.', { anonymous: true }],
  ['[A source] <told> Halden Radio {that the king was ill}.', { anonymous: true }],
  ['[A diplomat who was not authorised to speak publicly] <said> {the embassy would close}.', { anonymous: true }],
  ['[A person with direct knowledge of the bid] <said> {it was worth £9m}.', { anonymous: true }],
  ['{The sale is off}, [insiders] <say>.', { anonymous: true }],
  ['[Marta Quill, a senior official,] <said> {the talks had failed}.', { anonymous: false }],
  ['[The ministry] <said> {the talks had failed}.', { anonymous: false }],
  ['[A spokesman for the airline] <said> {flights would resume}.', { anonymous: false }],
])

// biome-ignore format: one case a line
cases('groups, documents, outlets and studies', [
  ['[The study] <found> {that bees sleep less in cities}.'],
  ['[A survey of 900 shops] <showed> {that sales were falling}.'],
  ['[The Corran Herald] <reported> {that the vault was empty}.', { speaker: 'Corran Herald' }],
  ['[The indictment] <says> {Brandt hid the money in Velia}.'],
  ['[The Supreme Court of Velia] <ruled> {that the law was void}.'],
  ['[The letter] <accuses> {the bank of fraud}.'],
  ['[Residents of Marrow Bay] <complained> {that the water was brown}.'],
  ['[Researchers at Halden University] <concluded> {that the bone was human}.'],
  ['[The United Workers Union] <says> {the strike will go on}.', { speaker: 'United Workers Union' }],
  ['[A sign on the gate] <said>: {“Closed until spring.”}', { manner: 'direct' }],
  ['[The polls] <suggest> {a narrow win for the left}.'],
  ['[State television] <said> {the president was resting}.'],
  ['[Half of those asked] <said> {they had stopped smoking}.'],
])

// biome-ignore format: one case a line
cases('statements within statements', [
  ['[1:Tomas Reyk] <1:said> {1:[2:he] <2:hoped> {2:that the talks would resume}}.', { speaker: 'Tomas Reyk' }, { speaker: 'Tomas Reyk' }],
  ['[1:Whitby] <1:said> {1:[2:the police] <2:had promised> {2:to return the van}}.'],
  ['{1:“[2:The doctor] <2:told> me {2:that I would walk again},”} [1:Okoro] <1:said>.'],
  ['{1:“[2:My brother] <2:said>, {2:‘Run,’} and I ran,”} [1:Tarn] <1:said>.'],
])

// biome-ignore format: one case a line
cases('on whose word', [
  ['According to Halden Radio, [Ivo Brandt] <said> {the port was open}.', { speaker: 'Ivo Brandt', via: ['Halden Radio'], extra: true }],
  ['According to a report by the news agency Velpress, [Ivo Brandt] <said> {the port was open}.', { via: ['Velpress'], extra: true }],
  ['ORBY (Reuters) — [Ivo Brandt] <said> {the port was open}.', { via: ['Reuters'] }],
  ['{“The port is open,”} Reuters <quoted> [Ivo Brandt] <as saying>.', { speaker: 'Ivo Brandt', via: ['Reuters'], extra: true }],
  ['[Ivo Brandt] <told> Reuters {the port was open}.', { to: 'Reuters', via: ['Reuters'] }],
  ['{The port is open}, Reuters <reported>, citing [Ivo Brandt].', { speaker: 'Ivo Brandt', via: ['Reuters'], extra: true }],
  ['[Ivo Brandt] <told> a Reuters forum in Oslo {the port was open}.', { speaker: 'Ivo Brandt', via: [] }],
  ['[Ivo Brandt] <wrote> in a letter {that the port was open}.', { via: [] }],
  ['[Ivo Brandt] <said> on Facebook {that the port was open}.', { via: [] }],
  ['[Ivo Brandt] <said> {Reuters was wrong about the port}.', { via: [] }],
])

// biome-ignore format: one case a line
cases('to whom', [
  ['[Ivo Brandt] <told> Marta Quill {that the port was open}.', { speaker: 'Ivo Brandt', to: 'Marta Quill' }],
  ['[Ivo Brandt] <said> to Marta Quill {that the port was open}.', { to: 'Marta Quill' }],
  ['{“Go home,”} [Ivo Brandt] <told> Marta Quill.', { to: 'Marta Quill' }],
  ['[Brandt] <assured> the United Workers Union {that jobs were safe}.', { to: 'United Workers Union' }],
  ['[The coach] <warned> Grace Okoro {that the course was wet}.', { to: 'Grace Okoro' }],
  ['[She] <wrote> to Ivo Brandt {that the ward was full}.', { to: 'Ivo Brandt' }],
  ['[The court] <informed> Northgate Steel {that its appeal had failed}.', { to: 'Northgate Steel' }],
  ['Marta Quill <was told> by [the police] {that the road was shut}.', { to: 'Marta Quill' }],
  ['[Ivo Brandt] <told> Parliament on Monday {that the port was open}.', { to: 'Parliament', date: '2025-03-03' }],
  ['[Ivo Brandt] <said> {Marta Quill was late}.', { to: null }],
])

// biome-ignore format: one case a line
cases('when it was said', [
  ['[Police] <said> on Tuesday {that two men had been held}.', { date: '2025-03-04' }],
  ['On Monday [the bank] <said> {profits had doubled}.', { date: '2025-03-03' }],
  ['{Profits had doubled}, [the bank] <said> on Monday.', { date: '2025-03-03' }],
  ['[The bank] <said> yesterday {that profits had doubled in 2023}.', { date: '2025-03-05' }],
  ['[The bank] <said> in January {that profits had doubled}.', { date: '2025-01' }],
  ['[Engineers] <warned> in 2019 {that the wall would fall by 2024}.', { date: '2019' }],
  ['{“We are ready,”} [the coach] <said> last week.', { date: '2025-W09' }],
  ['In a speech on 12 February, [Reyk] <said> {the border was open}.', { date: '2025-02-12' }],
  ['[Reyk] <said> on Sunday {that the border would reopen on Friday}.', { date: '2025-03-02' }],
  ['[Reyk] <said> today {that the border was open}.', { date: '2025-03-06' }],
])

// biome-ignore format: one case a line
cases('nobody is credited', [
  ['{The bridge} <is expected> {to open in May}.', { speaker: null }],
  ['<It is feared> {that dozens have drowned}.', { speaker: null }],
  ['<It was announced> on Monday {that the theatre would close}.', { speaker: null, date: '2025-03-03' }],
  ['<It is thought> {that the painting is a copy}.', { speaker: null }],
  ['{Ivo Brandt} <was accused of> {spying}.', { speaker: null }],
  ['There is <concern> {that the ice is too thin}.', { speaker: null }],
  ['{The suspect} <is believed> {to have fled to Sudria}.', { speaker: null }],
  ['<Calls for> {an inquiry} grew louder on Friday.', { speaker: null }],
])

// biome-ignore format: one case a line
cases('nothing is reported', [
  ['The minister flew to Velia on Monday.'],
  ['Three houses burned down in Marrow Bay.'],
  ['The two leaders met for an hour and shook hands.'],
  ['Halden won 3–1 at home and went second in the table.'],
  ['The claims department is on the second floor.'],
  ['A call came in at nine and two engines went out.'],
  ['The court sat for three hours on Tuesday.'],
  ['Warning lights along the pier went dark at noon.'],
])

// biome-ignore format: one case a line
cases('doubt: the words are somebody else’s elsewhere in the report', [
  ['Marta Quill told the inquiry on Monday: “We tested every bolt on the bridge twice.” Quill said the steel came from Halden.\n\n{“We tested every bolt on the bridge twice,”} <said> [Ivo Brandt].', { speaker: 'Ivo Brandt', doubt: 'Marta Quill', extra: true }],
  ['Grace Okoro said: “Our members will not sign this offer.” Okoro called it an insult.\n\n{“Our members will not sign this offer,”} [Colin Astley] <said>. Okoro said a strike would start on Friday.', { speaker: 'Colin Astley', doubt: 'Grace Okoro', extra: true }],
  ['“I carried the child down nine floors in the dark,” said Samuel Tarn, a firefighter. Tarn said the lift had failed.\n\n{“I carried the child down nine floors in the dark,”} [Colin Astley, the landlord,] <said>.', { speaker: 'Colin Astley', doubt: 'Samuel Tarn', extra: true }],
  ['Priya Nandal said the hill was moving. “We measured four inches of movement in a single night,” Nandal said.\n\nThe road was shut. {“We measured four inches of movement in a single night,”} [Henrik Stoll] <said>. Nandal said the survey would go on.', { speaker: 'Henrik Stoll', doubt: 'Priya Nandal', extra: true }],
  ['Ivo Brandt said the ferry was full. “There were eleven of us in the last boat,” Brandt said. Brandt thanked the crew.\n\n{“There were eleven of us in the last boat. Nobody spoke,”} [Henrik Stoll] <said>.', { speaker: 'Henrik Stoll', doubt: 'Ivo Brandt', extra: true }],
])

// biome-ignore format: one case a line
cases('doubt: the words are for the other side', [
  ['Norland’s finance minister, Tomas Reyk, said the debt was void. {“We in Norland will not pay Sudria,”} [the Sudrian finance minister, Edith Marlow,] <said>. Reyk added that the courts had agreed.', { speaker: 'Edith Marlow', doubt: 'Tomas Reyk', extra: true }],
  ['Sudria’s foreign minister, Lena Fosse, said talks had failed.\n\n{“We in Sudria have been attacked by Norland three times,”} [the foreign minister of Norland, Henrik Stoll,] <said>. Fosse said a fourth attack would mean war.', { speaker: 'Henrik Stoll', doubt: 'Lena Fosse', extra: true }],
  ['The coach of Halden, Malik Harrow, said the referee was blind. {“We at Halden were better than Orby,”} [the coach of Orby, Samuel Tarn,] <said>. Harrow said he would complain.', { speaker: 'Samuel Tarn', doubt: 'Malik Harrow', extra: true }],
  ['Norland’s president, Tomas Reyk, said the front had held. {“Our army will defend Norland to the last village,”} [Sudria’s president, Lena Fosse,] <said>. Reyk said more guns were coming.', { speaker: 'Lena Fosse', doubt: 'Tomas Reyk', extra: true }],
  ['Priya Nandal, the head of Northgate Steel, said sorry for the spill. {“We at Northgate Steel will pay for the clean-up,”} [Malik Harrow, the head of Southgate Chemicals,] <said>. Nandal said the river would recover.', { speaker: 'Malik Harrow', doubt: 'Priya Nandal', extra: true }],
  ['The French finance minister, Luc Morande, said the tax was fair. {“We in France will not drop the tax for Germany,”} [the German finance minister, Karl Westing,] <said>. Morande said Paris would wait.', { speaker: 'Karl Westing', doubt: 'Luc Morande', extra: true }],
  ['Sudria’s president, Lena Fosse, said the vote was fair. {“I am the president of Sudria, and I will stay,”} [Norland’s president, Tomas Reyk,] <said>. Fosse added that her term had four years to run.', { speaker: 'Tomas Reyk', doubt: 'Lena Fosse', extra: true }],
  ['The Spanish foreign minister, Pilar Ocaña, said the fishing deal was dead. {“We in Spain have waited long enough for Morocco,”} <said> [the Moroccan foreign minister, Karim Tazi]. Ocaña said the boats would sail in May.', { speaker: 'Karim Tazi', doubt: 'Pilar Ocaña', extra: true }],
  ['Russian President Olga Serova said the West had not read her letter. Serova accused NATO of ignoring her concerns about missiles.\n\n{“These concerns of ours about missiles have been ignored by NATO again,”} [French President Luc Morande] <said>. Serova said a second letter was on its way.', { speaker: 'Luc Morande', doubt: 'Olga Serova', extra: true }],
])

// biome-ignore format: one case a line
cases('no doubt', [
  ['Norland’s finance minister, Tomas Reyk, said the debt was void. {“You in Norland must pay us,”} [the Sudrian finance minister, Edith Marlow,] <said>. Reyk added that the courts had agreed.', { speaker: 'Edith Marlow', doubt: false, extra: true }],
  ['Sudria’s finance minister, Edith Marlow, said the debt was due. {“We in Norland will not pay Sudria,”} [Norland’s finance minister, Tomas Reyk,] <said>. Marlow said she would sue.', { speaker: 'Tomas Reyk', doubt: false, extra: true }],
  ['Norland’s finance minister, Tomas Reyk, said the debt was void. {“Norland will not pay us, whatever it signs,”} [Sudria’s finance minister, Edith Marlow,] <said>. Reyk left early.', { speaker: 'Edith Marlow', doubt: false, extra: true }],
  ['{1:“No comment,”} [1:Ivo Brandt] <1:said>. {2:“No comment,”} <2:said> [2:Marta Quill].', { speaker: 'Ivo Brandt', doubt: false }, { speaker: 'Marta Quill', doubt: false }],
  ['“The bridge must be rebuilt before the winter,” Marta Quill said. [Ivo Brandt] <agreed>: {“The bridge must be rebuilt before the winter.”}', { speaker: 'Ivo Brandt', doubt: false, extra: true }],
  ['“We tested every bolt on the bridge twice,” Marta Quill said. [Ivo Brandt] <repeated> her words in court: {“We tested every bolt on the bridge twice.”}', { speaker: 'Ivo Brandt', doubt: false, extra: true }],
  ['{“We tested every bolt on the bridge twice,”} [Marta Quill] <said>. Asked again, Quill said: “We tested every bolt on the bridge twice.”', { speaker: 'Marta Quill', doubt: false, extra: true }],
  ['Marta Quill said the steel was sound. {“The steel was weak,”} [Ivo Brandt] <said>. Quill said the tests were public.', { speaker: 'Ivo Brandt', doubt: false, extra: true }],
  ['The German finance minister, Karl Westing, flew to Paris. {“We love France,”} [Westing] <said>.', { speaker: 'Karl Westing', doubt: false }],
  ['The president of Norland, Tomas Reyk, said the border was closed. {“We in Norland have suffered enough,”} <said> [Malik Harrow, who fled from Norland to Sudria].', { speaker: 'Malik Harrow', doubt: false, extra: true }],
  ['Tomas Reyk, Norland’s president, said a deal was near. {“We, Sudria and Norland, have drawn a border,”} [Sudria’s president, Lena Fosse,] <said>. Reyk said it would be signed in May.', { speaker: 'Lena Fosse', doubt: false, extra: true }],
  ['The French finance minister, Luc Morande, said the tax was fair. {“We in Germany will fight the tax,”} [the German finance minister, Karl Westing,] <said>. Morande said Paris would wait.', { speaker: 'Karl Westing', doubt: false, extra: true }],
  ['Norland’s president, Tomas Reyk, said the harvest had failed. {“Norland needs our grain, and Norland shall have it,”} [Sudria’s president, Lena Fosse,] <said>. Reyk said the ships were late.', { speaker: 'Lena Fosse', doubt: false, extra: true }],
  ['Norland’s president, Tomas Reyk, said the talks were over. {“They told us, ‘We in Norland will bury you,’ and laughed,”} [Sudria’s president, Lena Fosse,] <said>. Reyk said he had not laughed.', { speaker: 'Lena Fosse', doubt: false, extra: true }],
  ['The captain of Halden, Malik Harrow, said the pitch was wet. {“We at Halden never lost on this pitch,”} <said> [the captain of Orby, Samuel Tarn, who left Halden in May]. Harrow said it would dry.', { speaker: 'Samuel Tarn', doubt: false, extra: true }],
  ['The captain of Orby, Samuel Tarn, played six years for Halden. The captain of Halden, Malik Harrow, said the pitch was wet. {“We at Halden never lost on this pitch,”} [Tarn] <said>. Harrow laughed.', { speaker: 'Samuel Tarn', doubt: false, extra: true }],
  ['Norland’s president, Tomas Reyk, said the dam would be shared. {“Our friends in Norland have kept their word,”} [Sudria’s president, Lena Fosse,] <said>. Reyk thanked her.', { speaker: 'Lena Fosse', doubt: false, extra: true }],
  ['The president of the European Commission, Clara Voss, said gas was short. {“We in Europe must buy together,”} [the German finance minister, Karl Westing,] <said>. Voss said a plan was ready.', { speaker: 'Karl Westing', doubt: false, extra: true }],
  ['Norland’s president, Tomas Reyk, said the north was poor. {“We in Norland have forgotten the north,”} [the mayor of Halden, Marta Quill,] <said>. Reyk said money would come.', { speaker: 'Marta Quill', doubt: false, extra: true }],
  ['Poland’s president, Adam Nowak, said the treaty was alive. {“Our army will defend Poland to the last village,”} [US President Ruth Calder] <said>. Nowak said he was grateful.', { speaker: 'Ruth Calder', doubt: false, extra: true }],
  ['Norland’s president, Tomas Reyk, said the fleet had sailed. {“When we were in Norland, we were treated as guests,”} [Sudria’s president, Lena Fosse,] <said>. Reyk called it an honour.', { speaker: 'Lena Fosse', doubt: false, extra: true }],
  ['Northgate’s chairman, Ivo Brandt, said the strike was lawful. {“We in Norland and Sudria breathe the same smoke,”} [Sudria’s president, Lena Fosse,] <said>. Norland’s president, Tomas Reyk, said the smoke came from Sudria.', { speaker: 'Lena Fosse', doubt: false, extra: true }],
  ['Norland’s president, Tomas Reyk, said the play was about his father. {“We in Norland will not pay Sudria,”} [Sudria’s president, Lena Fosse,] <joked> in his voice. Reyk did not laugh.', { speaker: 'Lena Fosse', doubt: false, extra: true }],
  ['“What do we want when the whistle blows at noon today?” Grace Okoro shouted. “What do we want when the whistle blows at noon today?” Malik Harrow shouted. {“What do we want when the whistle blows at noon today?”} [Priya Nandal] <shouted>.', { speaker: 'Priya Nandal', doubt: false, extra: true }],
  ['{“The company has nothing to hide from any inspector,”} <said> [Ivo Brandt, a spokesman for Marta Quill]. Quill said on Friday: “The company has nothing to hide from any inspector.”', { speaker: 'Ivo Brandt', doubt: false, extra: true }],
  ['The Russian foreign minister, Igor Malin, said the treaty must respect his country’s interests. {“Our interests are peace and open trade,”} [the German foreign minister, Clara Voss,] <said>. Malin said he was leaving.', { speaker: 'Clara Voss', doubt: false, extra: true }],
  ['“I have never seen the river as high as this,” Ivo Brandt said. The bridge was shut.\n\n{“I have never seen the river as high as this,”} [a retired fisherman] <said>.', { speaker: 'retired fisherman', doubt: false, extra: true }],
])

/** Known limits: what a careful reader would take from these is not found yet. One that is mended fails here, and moves up. */
const limits = (rows: readonly Row[]) =>
  describe('not handled yet', () => {
    test.fails.each(rows.map((row) => [row[0], row] as const))('%s', (_marked, row) => checkRow(row))
  })

// biome-ignore format: one case a line
limits([
  ['A <claim> by [the builder] {that the wall was safe} was struck out.'],
  ['The strike followed [the union’s] <demand for> {a shorter week}.'],
  ['Shares rose on <hopes> {that the merger would go through}.', { speaker: null }],
  ['Trains stopped after <reports> {that a gunman was on board}.', { speaker: null }],
  ['[The club’s] <refusal> {to sell tickets abroad} led to a court case.'],
  ['<In the view of> [the court], {the sale was lawful}.'],
  ['[The general] <allegedly told> his men {to fire}.', { hedged: true }],
  ['[She] <is said to have told> friends {that the marriage was over}.', { hedged: true }],
  ['[The army] <intends> {to hold the bridge}.'],
  ['[1:Brandt] <1:rejected> {1:the <2:charge> {2:that he had lied}}.', { denied: true }, { denied: false, speaker: null }],
  ['<1:Asked> {1:whether he would resign}, [2:Ivo Brandt] <2:said> {2:he would fight on}.', { speaker: null }, { speaker: 'Ivo Brandt' }],
  ['{The tunnel} <was described> by [engineers] {as safe}.'],
  ['[1:[2:Grace Okoro]] <1:hopes> {1:to run in April} and <2:plans> {2:to retire in June}.'],
  ['Grace Okoro won in Halden. [She] <said> {the course was fast}.', { speaker: 'Grace Okoro' }],
  ['Grace Okoro won in Halden. [The runner] <said> {the course was fast}.', { speaker: 'Grace Okoro' }],
  ['Grace Okoro beat Lena Fosse in Halden. [Okoro] <said> {the course was fast}.', { speaker: 'Grace Okoro' }],
  ['[1:He] <1:said> {1:[2:she] <2:feared> {2:the worst}}.'],
  ['{1:“[2:I] <2:believe> {2:the tunnel is safe},”} [1:Tomas Reyk] <1:said>.', { speaker: 'Tomas Reyk' }, { speaker: 'Tomas Reyk' }],
  ['{1:“[2:We] <2:want> {2:a fair trial},”} [1:Nora Whitby] <1:said>.', { speaker: 'Nora Whitby' }, { speaker: 'Nora Whitby' }],
  ['[1:The lawyer] <1:said> {1:[2:her client] <2:denied> {2:the charge}}.', { denied: false }, { denied: true }],
  ['<1:According to> [1:Whitby], {1:[2:the owner] <2:knew> {2:that the brakes were worn}}.'],
  ['[1:Fosse] <1:denied> {1:that [2:she] <2:had called> {2:him a liar}}.', { denied: true }, { denied: false }],
  ['The mayor of Halden, Marta Quill, said the flood had come at night. {“Our town, Halden, has no dry house left,”} [the mayor of Orby, Ivo Brandt,] <said>. Quill said the school would open as a shelter.', { speaker: 'Ivo Brandt', doubt: 'Marta Quill', extra: true }],
  ['Grace Okoro said the offer was poor. Okoro said pay was low. {“Our members will strike,”} [she] <said>. Colin Astley said the firm would talk.', { speaker: 'Grace Okoro', doubt: false, extra: true }],
])
