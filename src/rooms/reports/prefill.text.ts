import { formatKr } from '../../core/ore.ts'
import { type Language, words } from '../../core/words.ts'
import { longDate } from '../../text/dates.ts'
import type { Read } from './difference.rules.ts'
import type { Content, Figures, Known } from './model.ts'
import { isPrefilled, type PrefilledQuestion, type Question } from './questions.model.ts'

/** Kinds of payee as the measures have them; a kind that is not named here is shown as it is. */
const payees = words<Record<string, string>>({
  ownStaff: { nb: 'Egne ansatte', nn: 'Eigne tilsette', en: 'Own staff' },
  ownService: { nb: 'Egen tjeneste', nn: 'Eiga teneste', en: 'Own service' },
  voluntary: { nb: 'Frivillig organisasjon', nn: 'Frivillig organisasjon', en: 'Voluntary organisation' },
  private: { nb: 'Privat leverandør', nn: 'Privat leverandør', en: 'Private supplier' },
  otherPublic: { nb: 'Annen offentlig virksomhet', nn: 'Anna offentleg verksemd', en: 'Other public body' },
  families: { nb: 'Familier', nn: 'Familiar', en: 'Families' },
})
export const payeeName = (kind: string, language: Language): string => payees(language)[kind] ?? kind

const text = words({
  award: {
    nb: (kr: string, on: string, run: number) => `${kr}, gitt ${on} etter kjøring ${run}`,
    nn: (kr: string, on: string, run: number) => `${kr}, gitt ${on} etter køyring ${run}`,
    en: (kr: string, on: string, run: number) => `${kr}, granted ${on} by run ${run}`,
  },
  accepted: {
    nb: (on: string) => `Kommunen godtok vilkårene ${on}.`,
    nn: (on: string) => `Kommunen godtok vilkåra ${on}.`,
    en: (on: string) => `The municipality accepted the terms on ${on}.`,
  },
  noAward: {
    nb: 'Ingen nye penger i år. Tiltakene gikk på overførte midler.',
    nn: 'Ingen nye pengar i år. Tiltaka gjekk på overførte midlar.',
    en: 'No new money this year. The measures ran on funds carried over.',
  },
  measures: {
    nb: (planned: number, running: number, closed: number) =>
      `${planned} planlagt, ${running} i gang, ${closed} avsluttet`,
    nn: (planned: number, running: number, closed: number) =>
      `${planned} planlagde, ${running} i gang, ${closed} avslutta`,
    en: (planned: number, running: number, closed: number) =>
      `${planned} planned, ${running} running, ${closed} closed`,
  },
  evaluated: {
    nb: (n: number, all: number) => `${n} av ${all}`,
    nn: (n: number, all: number) => `${n} av ${all}`,
    en: (n: number, all: number) => `${n} of ${all}`,
  },
  ages: {
    nb: (from: number, to: number) => `${from}–${to} år`,
    nn: (from: number, to: number) => `${from}–${to} år`,
    en: (from: number, to: number) => `${from}–${to} years`,
  },
  agesAndFamilies: {
    nb: (from: number, to: number) => `${from}–${to} år, og familiene deres`,
    nn: (from: number, to: number) => `${from}–${to} år, og familiane deira`,
    en: (from: number, to: number) => `${from}–${to} years, and their families`,
  },
  adopted: { nb: 'vedtatt', nn: 'vedteke', en: 'adopted' },
  rejected: { nb: 'ikke vedtatt', nn: 'ikkje vedteke', en: 'not adopted' },
  resolution: {
    nb: (body: string, said: string, on: string, ref: string) => `${body}: ${said} ${on}, sak ${ref}`,
    nn: (body: string, said: string, on: string, ref: string) => `${body}: ${said} ${on}, sak ${ref}`,
    en: (body: string, said: string, on: string, ref: string) => `${body}: ${said} ${on}, case ${ref}`,
  },
  noResolution: {
    nb: 'Vedtaket er ikke registrert.',
    nn: 'Vedtaket er ikkje registrert.',
    en: 'The decision is not recorded.',
  },
  none: { nb: 'Ingen', nn: 'Ingen', en: 'None' },
  notKept: {
    nb: 'Ble ikke tatt vare på den gangen.',
    nn: 'Blei ikkje teke vare på den gongen.',
    en: 'Was not kept at the time.',
  },
})

/** What stands filled in at a question, one line each. */
function prefilledLines(question: PrefilledQuestion, figures: Figures, language: Language): string[] {
  const t = text(language)
  switch (question) {
    case 'carriedIn':
      return [formatKr(figures.carriedInOre)]
    case 'received':
      return [formatKr(figures.receivedOre)]
    case 'spent':
      return [formatKr(figures.spentOre)]
    case 'left':
      return [formatKr(figures.leftOre)]
    case 'spentByMeasure':
      return orNone(
        figures.measures.map(one => `${one.name}: ${formatKr(one.spentOre)}`),
        t.none,
      )
    case 'spentByPayee':
      return orNone(
        figures.payees.map(one => `${payeeName(one.kind, language)}: ${formatKr(one.spentOre)}`),
        t.none,
      )
    default:
      return figures.known ? knownLines(question, figures.known, language) : [t.notKept]
  }
}

type KnownQuestion = Exclude<
  PrefilledQuestion,
  'carriedIn' | 'received' | 'spent' | 'left' | 'spentByMeasure' | 'spentByPayee'
>

function knownLines(question: KnownQuestion, known: Known, language: Language): string[] {
  const t = text(language)
  const day = (date: string) => longDate(date, language)
  const { award, ages, measures, evaluated, resolution } = known
  const lines: Record<KnownQuestion, () => string[]> = {
    award: () =>
      award
        ? [
            t.award(formatKr(award.ore), day(award.grantedOn), award.run),
            ...(award.acceptedOn ? [t.accepted(day(award.acceptedOn))] : []),
          ]
        : [t.noAward],
    useBy: () => [day(known.useBy)],
    measures: () => [t.measures(measures.planned, measures.running, measures.closed)],
    started: () =>
      orNone(
        known.started.map(one => `${one.name}: ${day(one.on)}`),
        t.none,
      ),
    closed: () =>
      orNone(
        known.closed.map(one => `${one.name}: ${one.result}`),
        t.none,
      ),
    evaluated: () => [t.evaluated(evaluated.withPlan, evaluated.measures)],
    services: () => [known.services.join(', ') || t.none],
    ages: () => [
      ages ? (ages.families ? t.agesAndFamilies(ages.from, ages.to) : t.ages(ages.from, ages.to)) : t.none,
    ],
    needs: () =>
      orNone(
        known.needs.map(one => `${one.name}: ${one.need}`),
        t.none,
      ),
    resolution: () => [
      resolution
        ? t.resolution(
            resolution.body,
            resolution.adopted ? t.adopted : t.rejected,
            day(resolution.decidedOn),
            resolution.caseRef,
          )
        : t.noResolution,
    ],
  }
  return lines[question]()
}

const orNone = (lines: string[], none: string): string[] => (lines.length > 0 ? lines : [none])

/** An answer as it is read, whether it was filled in or written; a question without an answer has no line. */
export function linesOf(question: Question, { answers, figures }: Content, language: Language): string[] {
  if (isPrefilled(question)) return prefilledLines(question, figures, language)
  return answers[question] === '' ? [] : [answers[question]]
}

/** All the answers to the questions that were asked. */
export const readOf = (content: Content, questions: readonly Question[], language: Language): Read =>
  new Map(questions.map(question => [question, linesOf(question, content, language)]))
