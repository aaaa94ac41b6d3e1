import type { ReportAnswers } from '../src/rooms/reports/index.ts'

const illustration = 'Illustrasjon: teksten er laget for demonstrasjonen.'

type Told = Omit<ReportAnswers, 'reached' | 'minutes'>

/** What a municipality might tell of the first, the second and the last year. No municipality has told this. */
const told: readonly Told[] = [
  {
    progress:
      'Året gikk til kartlegging, felles møter og å få folk på plass. Tiltakene kom i gang i løpet av våren.',
    effects: 'Det er tidlig å si noe om virkning. Ansatte forteller at familier får svar raskere enn før.',
    participation: 'Ungdomsrådet og to foreldregrupper var med da tiltakene ble valgt.',
    cooperation: 'Skole, helsestasjon og barnevern møtes hver fjortende dag og har én felles inngang.',
    deviations: 'Smitteverntiltak flyttet flere samlinger til høsten.',
    learning: 'Det tar lengre tid å bli enige om hvem som gjør hva, enn å bli enige om målet.',
    next: 'Pengene brukes videre på de samme tiltakene neste år.',
  },
  {
    progress: 'Tiltakene er i vanlig drift. Ett team er utvidet etter ønske fra foreldre.',
    effects:
      'Færre familier forteller at de må gjenta historien sin. Flere ungdommer har en fast voksen å gå til.',
    participation: 'Familiene er med i hvert møte som gjelder dem, og en referansegruppe leser planene.',
    cooperation: 'Tjenestene har felles plan for hver familie. NAV er kommet med.',
    deviations: 'Ett tiltak begynte tre måneder senere enn planlagt, fordi en stilling sto tom.',
    learning: 'Én kontaktperson betyr mer for familiene enn et nytt tilbud.',
    next: 'Det som står igjen, går til lønn for teamet og til evalueringen.',
  },
  {
    progress: 'Tiltakene har gått som planlagt, og kommunen har bestemt hva som skal videreføres.',
    effects:
      'Evalueringen viser at familiene er fornøyde. Om tiltakene virker på lengre sikt, er det for tidlig å si.',
    participation: 'Barn og unge har vært med på å vurdere hva som bør fortsette.',
    cooperation: 'Samarbeidet er tatt inn i tjenestenes egne planer.',
    deviations: 'Ingenting av betydning.',
    learning: 'Det som skal vare, må inn i budsjettet i god tid før pengene tar slutt.',
    next: 'Det som er igjen, brukes på tiltakene til perioden er slutt.',
  },
]

/** Answers for the n-th municipality in the k-th year of a programme: plausible, made up, and said to be so. */
export function madeUpAnswers(n: number, k: number): ReportAnswers {
  const texts = told[Math.min(k, told.length - 1)]!
  return {
    ...(Object.fromEntries(
      Object.entries(texts).map(([question, text]) => [question, `${text} ${illustration}`]),
    ) as Told),
    reached: String(18 + 7 * n + 11 * k),
    minutes: String(150 + 15 * (n % 4) - 20 * Math.min(k, 3)),
  }
}
