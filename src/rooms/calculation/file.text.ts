import { formatKr } from '../../core/ore.ts'
import type { Refusal } from '../../core/result.ts'
import { type Language, words } from '../../core/words.ts'
import { duplicateFigure } from '../../text/field-problems.ts'
import { tableProblems } from '../../text/table-problems.ts'
import { checkProblems } from './check.text.ts'
import type { FileCode, FileProblem, FileRefusal } from './file.model.ts'
import { refusals } from './refusal.text.ts'
import type { RuleCode } from './rule.model.ts'

type Values = FileProblem['values']
type TableCode = keyof ReturnType<typeof tableProblems>
type Sentence = (values: Values) => string

/** What is wrong with a file and what to do about it, with the values of the problem. */
const fileProblems = words<
  Record<
    Exclude<
      FileCode,
      | RuleCode
      | Exclude<TableCode, 'tooLarge' | 'binary'>
      | 'contributionsDiffer'
      | 'duplicateScheme'
      | 'duplicateMunicipality'
    >,
    Sentence
  >
>({
  duplicate: duplicateFigure,
  tooLarge: {
    nb: v => `Filen er større enn ${v.megabytes} MB og er ikke lest. Ta bort det som ikke hører med.`,
    nn: v => `Fila er større enn ${v.megabytes} MB og er ikkje lesen. Ta bort det som ikkje høyrer med.`,
    en: v => `The file is larger than ${v.megabytes} MB and was not read. Remove what does not belong in it.`,
  },
  binary: {
    nb: () => 'Dette er ikke en tekstfil. Lagre regnearket som «CSV UTF-8», og velg den filen.',
    nn: () => 'Dette er ikkje ei tekstfil. Lagre reknearket som «CSV UTF-8», og vel den fila.',
    en: () => 'This is not a text file. Save the sheet as “CSV UTF-8” and choose that file.',
  },
  notUtf8: {
    nb: v =>
      `Filen er ikke lagret som UTF-8 (den ser ut som ${v.seen}), så æ, ø og å kan bli feil. I Excel: Fil, Lagre som, filtype «CSV UTF-8 (kommadelt)». I et tekstprogram: velg koding UTF-8 når du lagrer.`,
    nn: v =>
      `Fila er ikkje lagra som UTF-8 (ho ser ut som ${v.seen}), så æ, ø og å kan bli feil. I Excel: Fil, Lagre som, filtype «CSV UTF-8 (kommadelt)». I eit tekstprogram: vel koding UTF-8 når du lagrar.`,
    en: v =>
      `The file is not saved as UTF-8 (it looks like ${v.seen}), so letters such as æ, ø and å may be wrong. In Excel: File, Save as, type “CSV UTF-8 (Comma delimited)”. In a text editor: choose the encoding UTF-8 when you save.`,
  },
  unknownMunicipality: {
    nb: v =>
      `Programmet har ingen kommune med nummer «${v.found}». Bruk kommunenummeret som står i programmet, med fire siffer, også når det første er 0.`,
    nn: v =>
      `Programmet har ingen kommune med nummer «${v.found}». Bruk kommunenummeret som står i programmet, med fire siffer, også når det første er 0.`,
    en: v =>
      `The programme has no municipality with number “${v.found}”. Use the number that stands in the programme, four digits, the first even when it is 0.`,
  },
  unknownIndicator: {
    nb: v => `Ingen regel i programmet bruker tallet «${v.found}». Disse er kjent: ${v.known}.`,
    nn: v => `Ingen regel i programmet bruker talet «${v.found}». Desse er kjende: ${v.known}.`,
    en: v => `No rule of the programme uses the figure “${v.found}”. Known: ${v.known}.`,
  },
  tooDeep: {
    nb: () =>
      'Her er det flere nivåer inni hverandre enn noen regel trenger. Se etter klammer som ikke er lukket.',
    nn: () =>
      'Her er det fleire nivå inni kvarandre enn nokon regel treng. Sjå etter klammer som ikkje er lukka.',
    en: () => 'More levels are nested here than any rule needs. Look for brackets that are not closed.',
  },
  tooManyValues: {
    nb: v => `Her er det mer enn ${v.most} verdier. Del opp filen.`,
    nn: v => `Her er det meir enn ${v.most} verdiar. Del opp fila.`,
    en: v => `There are more than ${v.most} values here. Split the file.`,
  },
  zero: {
    nb: v => `«${v.path}» er 0. Skriv et tall større enn 0.`,
    nn: v => `«${v.path}» er 0. Skriv eit tal større enn 0.`,
    en: v => `“${v.path}” is 0. Write a number above 0.`,
  },
  percent: {
    nb: v => `«${v.path}» er mer enn 100 prosent. Skriv et tall fra 0 til 100.`,
    nn: v => `«${v.path}» er meir enn 100 prosent. Skriv eit tal frå 0 til 100.`,
    en: v => `“${v.path}” is more than 100 per cent. Write a number from 0 to 100.`,
  },
  amountTooLarge: {
    nb: v => `«${v.path}» er større enn 10 000 milliarder kroner. Se etter en null for mye.`,
    nn: v => `«${v.path}» er større enn 10 000 milliardar kroner. Sjå etter ein null for mykje.`,
    en: v => `“${v.path}” is above 10 000 billion kroner. Look for a zero too many.`,
  },
  testEmpty: {
    nb: v => `«${v.path}» krever ingenting. Legg til "atLeast" eller "atMost".`,
    nn: v => `«${v.path}» krev ingenting. Legg til "atLeast" eller "atMost".`,
    en: v => `“${v.path}” requires nothing. Add "atLeast" or "atMost".`,
  },
  boundsMissing: {
    nb: v => `«${v.path}» har ingen grense mot fjoråret. Legg til "downPercent" eller "upPercent".`,
    nn: v => `«${v.path}» har inga grense mot fjoråret. Legg til "downPercent" eller "upPercent".`,
    en: v => `“${v.path}” has no bound against last year. Add "downPercent" or "upPercent".`,
  },
  leastAboveMost: {
    nb: v => `«${v.path}» er større enn det største beløpet. Sett det ned, eller hev "mostNok".`,
    nn: v => `«${v.path}» er større enn det største beløpet. Set det ned, eller hev "mostNok".`,
    en: v => `“${v.path}” is above the most. Lower it, or raise "mostNok".`,
  },
  boundTwice: {
    nb: v => `«${v.path}» står ved siden av samme grense i kroner. Behold én av dem, eller sett dem sammen.`,
    nn: v => `«${v.path}» står ved sida av same grense i kroner. Behald éi av dei, eller set dei saman.`,
    en: v => `“${v.path}” stands beside the same bound in kroner. Keep one of them, or compose them.`,
  },
  notJson: {
    nb: () =>
      'Filen er ikke gyldig JSON her. Se etter et komma, en klamme eller et anførselstegn som mangler eller er for mye.',
    nn: () =>
      'Fila er ikkje gyldig JSON her. Sjå etter eit komma, ein klamme eller eit hermeteikn som manglar eller er for mykje.',
    en: () =>
      'The file is not valid JSON here. Look for a comma, a bracket or a quotation mark that is missing or one too many.',
  },
  missingKey: {
    nb: v => `${v.path} mangler. Legg det til.`,
    nn: v => `${v.path} manglar. Legg det til.`,
    en: v => `${v.path} is missing. Add it.`,
  },
  unknownKey: {
    nb: v => `${v.path} er ikke kjent. Rett navnet eller ta det bort.`,
    nn: v => `${v.path} er ikkje kjent. Rett namnet eller ta det bort.`,
    en: v => `${v.path} is not known. Correct the name or remove it.`,
  },
  wrongType: {
    nb: v => `${v.path} har feil type. Her skal det stå: ${v.expected}.`,
    nn: v => `${v.path} har feil type. Her skal det stå: ${v.expected}.`,
    en: v => `${v.path} has the wrong type. Expected: ${v.expected}.`,
  },
  notOneOf: {
    nb: v => `${v.path} skal være en av disse: ${v.known}.`,
    nn: v => `${v.path} skal vere ein av desse: ${v.known}.`,
    en: v => `${v.path} must be one of these: ${v.known}.`,
  },
  amount: {
    nb: v =>
      `${v.path} skal være et helt antall kroner (1274000) eller kroner med øre som tekst ("279.07"), ikke ${v.found}.`,
    nn: v =>
      `${v.path} skal vere eit heilt tal kroner (1274000) eller kroner med øre som tekst ("279.07"), ikkje ${v.found}.`,
    en: v =>
      `${v.path} must be a whole number of kroner (1274000) or kroner with øre as text ("279.07"), not ${v.found}.`,
  },
  tooSmall: {
    nb: v => `${v.path} er for lite eller for kort. Minst ${v.least}.`,
    nn: v => `${v.path} er for lite eller for kort. Minst ${v.least}.`,
    en: v => `${v.path} is too small or too short. At least ${v.least}.`,
  },
  tooBig: {
    nb: v => `${v.path} er for stort eller for langt. Høyst ${v.most}.`,
    nn: v => `${v.path} er for stort eller for langt. Høgst ${v.most}.`,
    en: v => `${v.path} is too large or too long. At most ${v.most}.`,
  },
  wholeKroner: {
    nb: v => `${v.path} skal være hele kroner, uten øre.`,
    nn: v => `${v.path} skal vere heile kroner, utan øre.`,
    en: v => `${v.path} must be whole kroner, without øre.`,
  },
  id: {
    nb: v =>
      `${v.path} skal være en kort id av bokstaver a–z, siffer, punktum, bindestrek, kolon eller understrek.`,
    nn: v =>
      `${v.path} skal vere ein kort id av bokstavar a–z, siffer, punktum, bindestrek, kolon eller understrek.`,
    en: v => `${v.path} must be a short id of the letters a–z, digits, point, hyphen, colon or underscore.`,
  },
  decimal: {
    nb: v => `${v.path} skal være et tall skrevet som tekst, for eksempel "100" eller "5.2".`,
    nn: v => `${v.path} skal vere eit tal skrive som tekst, til dømes "100" eller "5.2".`,
    en: v => `${v.path} must be a number written as text, for example "100" or "5.2".`,
  },
  municipalityNumber: {
    nb: v => `${v.path} skal være et kommunenummer med fire siffer, skrevet som tekst.`,
    nn: v => `${v.path} skal vere eit kommunenummer med fire siffer, skrive som tekst.`,
    en: v => `${v.path} must be a municipality number of four digits, written as text.`,
  },
  bands: {
    nb: v =>
      `${v.path}: det første båndet skal begynne på 0 eller lavere, og hvert neste høyere enn det forrige.`,
    nn: v =>
      `${v.path}: det første bandet skal begynne på 0 eller lågare, og kvart neste høgare enn det førre.`,
    en: v =>
      `${v.path}: the first band must begin at 0 or below, and each next one higher than the one before.`,
  },
  chance: {
    nb: v => `${v.path} skal være mellom "0" og "1".`,
    nn: v => `${v.path} skal vere mellom "0" og "1".`,
    en: v => `${v.path} must be between "0" and "1".`,
  },
  chanceMissing: {
    nb: v => `${v.path} mangler. Forventet beløp trenger sjansen for å vinne, for eksempel "0.3".`,
    nn: v => `${v.path} manglar. Forventa beløp treng sjansen for å vinne, til dømes "0.3".`,
    en: v => `${v.path} is missing. The expected amount needs the chance of winning, for example "0.3".`,
  },
})

const places = words({
  csv: {
    nb: (line: number, column: number) => `Linje ${line}, kolonne ${column}`,
    nn: (line: number, column: number) => `Linje ${line}, kolonne ${column}`,
    en: (line: number, column: number) => `Line ${line}, column ${column}`,
  },
  more: {
    nb: (n: number) => `${n} feil til er ikke vist.`,
    nn: (n: number) => `${n} feil til er ikkje viste.`,
    en: (n: number) => `${n} more errors are not shown.`,
  },
})

/** What is wrong and what to do, without the place. */
export function explainFileProblem({ code, values }: FileProblem, language: Language): string {
  const t = refusals(language)
  const kr = (key: string) => formatKr(BigInt(values[key] ?? 0))
  switch (code) {
    case 'contributionsDiffer':
      return t.contributionsDiffer(kr('contributionsOre'), kr('potOre'))
    case 'duplicateScheme':
      return t.duplicateScheme(String(values.scheme))
    case 'duplicateMunicipality':
      return t.duplicateMunicipality(String(values.municipality))
    default:
      return {
        ...tableProblems(language),
        ...fileProblems(language),
        ...checkProblems(language),
      }[code](values)
  }
}

/**
 * A refused file's problems as sentences, each with its place as `at` tells it, and how many there are beyond those
 * listed. A refusal that is not of a file has none.
 */
export function problemsInWords(
  refusal: Refusal | FileRefusal | undefined,
  language: Language,
  at: (problem: FileProblem) => string = ({ line, column }) => places(language).csv(line, column),
): string[] {
  if (!refusal || !('problems' in refusal)) return []
  const { problems, more } = refusal
  const told = problems.map(one => [at(one), explainFileProblem(one, language)].filter(Boolean).join(': '))
  return more > 0 ? [...told, places(language).more(more)] : told
}
