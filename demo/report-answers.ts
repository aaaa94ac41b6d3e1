import type { ReportAnswers } from '../src/rooms/reports/index.ts'

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

/** Answers for the n-th municipality in the k-th year of the pilot: plausible and made up; the pilot is marked as such. */
export function madeUpAnswers(n: number, k: number): ReportAnswers {
  const texts = told[Math.min(k, told.length - 1)]!
  return {
    ...texts,
    reached: String(18 + 7 * n + 11 * k),
    minutes: String(150 + 15 * (n % 4) - 20 * Math.min(k, 3)),
  }
}

/** What the three municipalities of the story told of their first year, in which they asked before they chose. */
export const firstYearAnswers: readonly ReportAnswers[] = [
  {
    progress: 'Vi spurte 46 familier hjemme hos dem. Tre tiltak er klare til å begynne i januar.',
    effects: 'Ingen ennå. Familiene sier at det er første gang noen spør før tilbudet er valgt.',
    reached: '46',
    participation: 'Ungdomsrådet skrev tre av spørsmålene. Åtte foreldre leste svarene sammen med oss.',
    cooperation: 'Helsestasjonen, skolene og barnehagene brukte samme spørsmål og samme samtykke.',
    deviations: 'To barnehager kom med først i september. 41 200 kr ble ikke brukt.',
    learning: 'En mor ba om en seng, ikke om et kurs. Ingen av ordningene har en rubrikk for senger.',
    next: 'Skolelos, et kurs for foreldre, og en ramme der innbyggerne bestemmer.',
    minutes: '95',
  },
  {
    progress: 'Vi fulgte 14 familier fra dør til dør. De møtte fem tjenester i snitt.',
    effects: 'To familier har fått én fast kontakt. Det er for få til å si noe mer.',
    reached: '14',
    participation: 'Familiene rettet i kartet vi tegnet av veien deres.',
    cooperation: 'Nav kom med i mai. Barnevernet ligger i Storlunde og deltok på telefon.',
    deviations: 'Prosjektlederen sluttet i august. Stillingen sto tom i seks uker.',
    learning: 'Å fortelle historien sin fem ganger er en del av det som sliter.',
    next: 'Ett familieteam med fire tjenester, og et fraværsteam i skolen.',
    minutes: '140',
  },
  {
    progress: 'Ungdomsrådet spurte 88 ungdommer. 4 av 10 sier de er ensomme.',
    effects: 'Ingen ennå.',
    reached: '88',
    participation: 'Ungdommene laget undersøkelsen og la fram svarene for kommunestyret.',
    cooperation: 'Skolen lånte oss klasserommene. Idrettslaget ble med da de så svarene.',
    deviations: '',
    learning: 'Vi trodde de ville ha mer fotball. De ville ha et sted å være.',
    next: 'Åpen hall to kvelder i uka, og en bod med utstyr til låns.',
    minutes: '',
  },
]
