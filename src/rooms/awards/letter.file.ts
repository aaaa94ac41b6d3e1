import type { DateText } from '../../core/dates.ts'
import { formatKr, formatOre, type Ore, sumOre } from '../../core/ore.ts'
import type { Language } from '../../core/words.ts'
import { typstDate, typstText } from '../../platform/pdf.ts'
import { longDate } from '../../text/dates.ts'
import { letterWords } from './letter.text.ts'

/** Who a letter is from or to; address lines as they stand on the envelope, without the name. */
type Party = { name: string; organisationNumber?: string | undefined; address: readonly string[] }

type LetterPart = { scheme: string; directorate: string; post: string; ore: Ore }

/** A later year's amount, null while none is set: open until somebody has named one, indicative until it is confirmed. */
type LaterYear = { year: number; ore: Ore | null; standing: 'open' | 'indicative' | 'confirmed' }

/**
 * All that an award letter (tilskuddsbrev) says. Paragraphs are plain text, already in the letter's language; an empty
 * one leaves its section out. The sections are those that the state's rules for grants ask for (Bestemmelser om
 * økonomistyring i staten, 6.3.3): purpose, amount, terms, expected results, payment, reporting, control, sanctions.
 */
export type Letter = {
  language: Language
  sender: Party & { contact?: string }
  recipient: Party
  caseNumber: string
  date: DateText
  programme: string
  /** Where the Storting has voted the money: «kap. 226 post 64». */
  post: string
  year: number
  awardOre: Ore
  parts: readonly LetterPart[]
  guaranteeOre: Ore
  basisOre: Ore
  purpose: string
  terms: readonly string[]
  expected?: string
  paymentText: string
  later: readonly LaterYear[]
  /** The last day that measures may run, where the programme has one: it tells how far ahead the letter can look. */
  lastsTo?: DateText
  reportBy: DateText
  reportText?: string
  control: string
  sanctions: string
  /** Left out where the award is no individual decision (enkeltvedtak). */
  appeal?: string
  acceptBy?: DateText | undefined
  approvers: readonly { name: string; title: string; onBehalf?: string | undefined }[]
  /** The version that this one replaces, where it is a changed award. */
  replaces?: { on: DateText; awardOre: Ore; reason: string; basis: string }
  illustrative: boolean
}

/**
 * The letter as Typst source: one figure in front, an appendix with the parts by scheme behind (R-43). Pure: the same
 * letter gives the same source. Every value goes in as a string literal, so that no text can become markup.
 *
 * @throws RangeError when the parts do not sum to the award to the øre: such a letter must not exist.
 */
export function letterSource(letter: Letter): string {
  if (sumOre(letter.parts.map(part => part.ore)) !== letter.awardOre)
    throw new RangeError('the parts of an award letter must sum to the award')
  return [
    setUp(letter),
    letterHead(letter),
    front(letter),
    sections(letter),
    signatures(letter),
    annex(letter),
  ].join('\n\n')
}

/** Inter's narrow no-break space is too thin on paper to group digits: the ordinary no-break space stands in for it. */
const s = (text: string): string => typstText(text.replaceAll('\u202f', '\u00a0'))

/** A date that is not torn apart at the end of a line. */
const unbroken = (date: DateText, language: Language): string =>
  longDate(date, language).replaceAll(' ', '\u00a0')

/** Page, fonts and headings. The illustrative mark stands on every page, over and above what the body says once. */
function setUp({
  language,
  programme,
  recipient,
  year,
  date,
  caseNumber,
  sender,
  illustrative,
  replaces,
}: Letter): string {
  const t = letterWords(language)
  const title = `${(replaces ? t.changedTitle : t.title)(year)}: ${recipient.name}, ${programme}`
  const mark = illustrative ? `align(center, mark(${s(t.illustration)}))` : 'none'
  return `#set document(title: ${s(title)}, author: ${s(sender.name)}, date: ${typstDate(date)})
#set text(lang: "${language}", region: "${language === 'en' ? 'GB' : 'NO'}", font: "Inter", size: 10pt, fallback: false, hyphenate: false, fill: luma(10%))
#let quiet(body) = text(size: 8.5pt, fill: luma(35%), body)
#let mark(body) = box(stroke: 0.6pt + luma(30%), inset: (x: 8pt, y: 4pt), radius: 2pt, text(size: 8.5pt, weight: 600, body))
#set page(
  paper: "a4",
  margin: (top: 28mm, bottom: 26mm, left: 28mm, right: 34mm),
  header: ${mark},
  header-ascent: 8mm,
  footer: context quiet(grid(
    columns: (1fr, auto),
    ${s(`${sender.name}  ·  ${caseNumber}`)},
[#${s(t.page)} #counter(page).display() #${s(t.pageOf)} #counter(page).final().first()],
  )),
)
#set par(leading: 0.72em, spacing: 1.05em)
#set list(indent: 0pt, body-indent: 0.6em, marker: "–", spacing: 0.7em)
#show heading.where(level: 1): it => block(above: 0pt, below: 1.1em, text(size: 17pt, weight: 600, it.body))
#show heading.where(level: 2): it => block(above: 1.7em, below: 0.65em, sticky: true, text(size: 10.5pt, weight: 600, it.body))
#set table(stroke: none, inset: (x: 0pt, y: 5pt), column-gutter: 1em)
#show table: set text(size: 9.5pt, number-width: "tabular")
#show table: set par(leading: 0.5em)
#show figure: set block(breakable: true)`
}

function letterHead({ language, sender, recipient, caseNumber, date }: Letter): string {
  const t = letterWords(language)
  const about: [string, string][] = [
    [t.date, longDate(date, language)],
    [t.ourReference, caseNumber],
    ...(sender.contact ? [[t.officer, sender.contact] as [string, string]] : []),
  ]
  const number = (party: Party) =>
    party.organisationNumber ? [`${t.organisationNumber} ${party.organisationNumber}`] : []
  return `#text(size: 12pt, weight: 600, ${s(sender.name)})
#v(-0.5em)
#quiet(${s([...sender.address, ...number(sender)].join('  ·  '))})
#line(length: 100%, stroke: 0.5pt + luma(60%))
#v(1.2em)
#grid(
  columns: (1fr, auto),
  column-gutter: 2em,
  block[#set par(leading: 0.55em)
    #text(weight: 600, ${s(recipient.name)}) \\ ${lines([...recipient.address, ...number(recipient)])}],
  block[#set par(leading: 0.55em)
    ${about.map(([label, value]) => `#quiet(${s(label)}) #${s(value)}`).join(' \\\n    ')}],
)
#v(2.2em)`
}

const lines = (texts: readonly string[]): string => texts.map(text => `#${s(text)}`).join(' \\ ')

/** The answer first: one figure, in a sentence (R-43). */
function front({
  language,
  recipient,
  programme,
  post,
  year,
  awardOre,
  parts,
  illustrative,
  replaces,
}: Letter): string {
  const t = letterWords(language)
  return `= #${s((replaces ? t.changedTitle : t.title)(year))}
#v(-0.5em)
#text(fill: luma(35%), ${s(programme)})
#v(0.4em)
${illustrative ? `#par(text(weight: 600, ${s(t.illustration)}))` : ''}
#block(width: 100%, above: 1.2em, below: 1.4em, inset: (left: 12pt, y: 2pt), stroke: (left: 2.5pt + rgb("#1e3a5f")))[
  #text(size: 21pt, weight: 600, number-width: "tabular", ${s(formatKr(awardOre))})
  #v(-0.55em)
  #${s(t.gets(recipient.name, formatKr(awardOre), year))}
]
#${s(`${t.oneAmount(parts.length)} ${t.post(post, programme)}`)}`
}

function sections(letter: Letter): string {
  const t = letterWords(letter.language)
  const paragraph = (heading: string, ...texts: (string | undefined)[]): string => {
    const said = texts.filter(text => text !== undefined && text.trim() !== '')
    return said.length > 0 ? [`== #${s(heading)}`, ...said.map(text => `#${s(text!)}`)].join('\n\n') : ''
  }
  const { acceptBy, reportBy, terms } = letter
  const date = (day: DateText) => unbroken(day, letter.language)
  const { replaces } = letter
  const change = replaces && {
    lead: t.replaces(date(replaces.on), formatKr(replaces.awardOre), formatKr(letter.awardOre)),
    ...replaces,
  }
  return [
    change ? paragraph(t.change, change.lead, change.reason, change.basis, t.stands) : '',
    paragraph(t.purpose, letter.purpose),
    paragraph(
      t.howMuch,
      [
        t.guarantee(formatKr(letter.guaranteeOre)),
        t.basis(formatKr(letter.basisOre)),
        deviation(letter),
      ].join(' '),
    ),
    terms.length > 0 ? `== #${s(t.use)}\n\n${terms.map(term => `- #${s(term)}`).join('\n')}` : '',
    paragraph(t.expected, letter.expected),
    paragraph(t.payment, letter.paymentText),
    yearsToCome(letter),
    paragraph(t.reporting, t.reportBy(date(reportBy)), letter.reportText),
    paragraph(t.control, letter.control),
    paragraph(t.sanctions, letter.sanctions),
    paragraph(t.appeal, letter.appeal),
    paragraph(t.acceptance, acceptBy && t.acceptBy(date(acceptBy))),
  ]
    .filter(section => section !== '')
    .join('\n\n')
}

function deviation({ language, awardOre, basisOre }: Letter): string {
  const t = letterWords(language)
  if (awardOre === basisOre) return t.equal
  return awardOre > basisOre ? t.above(formatKr(awardOre - basisOre)) : t.below(formatKr(basisOre - awardOre))
}

/** A table that a screen reader can walk: header cells are tagged, and a description stands for the whole. */
function table(
  description: string,
  columns: string,
  align: string,
  head: string[],
  body: string[][],
  foot: string[],
) {
  const row = (cells: readonly string[]) => cells.map(cell => `[#${s(cell)}]`).join(', ')
  const strong = (cells: readonly string[]) => cells.map(cell => `text(weight: 600)[#${s(cell)}]`).join(', ')
  const footer = foot.length > 0 ? `\n    table.hline(stroke: 0.6pt + luma(40%)),\n    ${strong(foot)},` : ''
  return `#figure(kind: table, supplement: none, numbering: none, outlined: false, alt: ${s(description)},
  table(columns: ${columns}, align: ${align},
    table.hline(stroke: 0.6pt + luma(40%)),
    table.header(${strong(head)}),
    table.hline(stroke: 0.4pt + luma(65%)),
    ${body.map(cells => `${row(cells)},`).join('\n    ')}${footer}
    table.hline(stroke: 0.6pt + luma(40%)),
  ))`
}

/** What later years hang on, in every letter (R-43), and the years that the programme has left; kept on one page. */
function yearsToCome({ language, later, lastsTo }: Letter): string {
  const t = letterWords(language)
  const body = later.map(({ year, ore, standing }) => [
    `${year}`,
    ore === null ? t.notSet : formatOre(ore),
    t[standing],
  ])
  const head = [t.year, t.amount, t.standing]
  const columns = '(5em, 9em, 1fr)'
  const lasts = lastsTo ? `${t.lasts(unbroken(lastsTo, language))} ` : ''
  return `#block(breakable: false)[
== #${s(t.later)}

#${s(`${lasts}${t.reservation}`)}

${later.length > 0 ? table(t.tableOfYears, columns, '(left, right, left)', head, body, []) : ''}
]`
}

function signatures({ language, approvers }: Letter): string {
  const t = letterWords(language)
  const each = approvers.map(({ name, title, onBehalf }) => {
    const behalf = onBehalf ? [t.onBehalf(onBehalf)] : []
    return `[#text(weight: 600, ${s(name)}) \\ ${lines([title, ...behalf])}]`
  })
  const two = approvers.length > 1 ? '(1fr, 1fr)' : '(1fr,)'
  return `#v(1.2em)
#block(breakable: false)[
  #${s(t.regards)}
  #v(0.4em)
  #grid(columns: ${two}, gutter: 1.6em, ${each.join(', ')})
  #v(0.4em)
  #quiet(${s(t.electronic)})
]`
}

/** The parts by scheme: a calculated share, and the annex says so (R-47, R-48). */
function annex({ language, parts, awardOre, illustrative }: Letter): string {
  const t = letterWords(language)
  const head = [t.scheme, t.directorate, t.budgetPost, t.amount]
  const body = parts.map(part => [part.scheme, part.directorate, part.post, formatOre(part.ore)])
  return `#pagebreak()
= #${s(t.annex)}
${illustrative ? `#par(text(weight: 600, ${s(t.illustration)}))` : ''}

#${s(t.calculated)}

#v(0.6em)
${table(t.tableOfParts, '(1.5fr, 1fr, auto, auto)', '(left, left, left, right)', head, body, [t.total, '', '', formatOre(awardOre)])}`
}
