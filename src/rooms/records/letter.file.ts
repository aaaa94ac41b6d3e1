import type { DateText } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'
import { pdf, typstDate, typstText } from '../../platform/pdf.ts'
import { longDate } from '../../text/dates.ts'
import { letterWords } from './letter.text.ts'
import type { NewDocument } from './model.ts'

export type Letter = {
  language: Language
  sender: string
  recipient: string
  caseNumber: string
  date: DateText
  title: string
  /** Each is a paragraph; a list of strings is a bulleted list. */
  body: readonly (string | readonly string[])[]
  /** What follows the body of a document with parts, such as minutes: each with its heading. */
  sections?: readonly { heading: string; paragraphs: readonly string[] }[]
  /** A document that is nobody's letter ends without a greeting. */
  greeting?: false
  approver: { name: string; title: string; onBehalf: boolean }
  illustrative: boolean
}

/** A plain official letter as PDF/A: the same letter gives the same bytes. */
export function letterPdf(letter: Letter, name: string): NewDocument {
  const created = new Date(`${letter.date}T12:00:00Z`)
  return {
    title: letter.title,
    name,
    bytes: pdf(letterSource(letter), created),
    mediaType: 'application/pdf',
  }
}

/** What stands around a letter's title and body, line by line. */
function linesAround({ language, date, caseNumber, approver, greeting }: Letter) {
  const t = letterWords(language)
  return {
    dated: `${t.date}: ${longDate(date, language)}`,
    reference: `${t.ourReference}: ${caseNumber}`,
    regards: greeting === false ? '' : t.regards,
    approver: approver.name,
    onBehalf: approver.onBehalf ? ` (${t.onBehalf})` : '',
    office: approver.title,
    approved: t.approved,
  }
}

/** The letter as it will be read, from its sender to who approved it, for whoever looks it over before it is sent. */
export function letterRead(letter: Letter) {
  const { dated, reference, regards, approver, onBehalf, office, approved } = linesAround(letter)
  const { language, sender, recipient, title, body } = letter
  const ending = [regards, approver + onBehalf, office, approved].filter(line => line !== '')
  return { language, recipient, title, opening: [sender, recipient, dated, reference], body, ending }
}

/** The letter's Typst source. Every value goes in as a string literal, never as markup. */
function letterSource(letter: Letter): string {
  const t = letterWords(letter.language)
  const around = linesAround(letter)
  const { title, date, sender, recipient, body, sections = [], illustrative } = letter
  const paragraph = (part: string | readonly string[]) =>
    typeof part === 'string'
      ? `#par(text(${typstText(part)}))`
      : `#list(${part.map(item => `text(${typstText(item)})`).join(', ')})`
  const language = letter.language === 'nb' || letter.language === 'nn' ? letter.language : 'en'
  return `
#set document(title: ${typstText(title)}, author: ${typstText(sender)}, date: ${typstDate(date)})
#set text(font: "Inter", size: 10.5pt, lang: "${language}", number-width: "tabular")
#set par(leading: 0.75em, spacing: 1.25em)
#set page(
  paper: "a4",
  margin: (top: 30mm, bottom: 28mm, x: 28mm),
  header: align(right, text(size: 8pt, ${typstText(illustrative ? t.illustrative : '')})),
  footer: context align(right, text(size: 8pt, ${typstText(t.page)} + " " + str(counter(page).get().first()) + "/" + str(counter(page).final().first()))),
)
#show heading: set text(size: 14pt, weight: 600)
#show heading: set block(above: 2.2em, below: 1.3em)
#show heading.where(level: 2): set text(size: 11pt)
#text(weight: 600, ${typstText(sender)})
#v(1.6em)
#text(${typstText(recipient)})
#v(1em)
#text(size: 9pt, ${typstText(around.dated)})\\
#text(size: 9pt, ${typstText(around.reference)})
= #text(${typstText(title)})
${[...body.map(paragraph), ...sections.flatMap(one => [`== #text(${typstText(one.heading)})`, ...one.paragraphs.map(paragraph)])].join('\n\n')}
#v(2em)
#text(${typstText(around.regards)})
#v(0.8em)
#text(weight: 600, ${typstText(around.approver)})${around.onBehalf ? ` #text(${typstText(around.onBehalf)})` : ''}\\
#text(${typstText(around.office)})
#v(1.2em)
#text(size: 9pt, ${typstText(around.approved)})
`
}
