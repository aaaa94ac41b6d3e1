import type { MeasurePlot } from './steps.ts'

const all = { ageFrom: 0, ageTo: 24, families: true }
const youth = { ageFrom: 16, ageTo: 24, families: false }

/** Said once of each measure of the pilot: what the municipality wrote itself is not public. */
const unknown = 'Behovet er ikke offentlig kjent.'
const plan = {
  effect: 'Hva tiltaket betyr for målgruppen.',
  instrument: 'Hva den felles potten gjorde mulig.',
}

/**
 * What is publicly known of the pilots' content (the 0-24 cooperation's own pages), in our words; amounts and services are
 * illustrations. Where nothing is known the name says no more than the pilot's own aim.
 */
const known: Record<string, [string, string]> = {
  Bamble: [
    'Kartlegging av unge som står i fare for å falle fra',
    'Jobbstøtte (IPS) for unge utenfor skole og arbeid',
  ],
  Horten: ['Trygg og inkluderende oppvekst 0–24', 'Samordnede tjenester for barn og unge'],
  Namsos: ['Tverrfaglig team for mål, strategier og tiltak', 'Forpliktende samarbeid om tiltak'],
  Nærøysund: ['Inkludering i fritid', 'Forebyggende familieteam og familiekoordinator'],
  Frøya: ['Prosjektledelse og samordning av tilskudd', unnamed(2)],
  Trondheim: ['Innbyggernes modell', unnamed(2)],
}

/** A measure that nobody outside knows. */
function unnamed(n: number): string {
  return `Tiltak ${n}, ikke offentlig kjent`
}

export function pilotMeasures(municipality: string): MeasurePlot[] {
  const [first, second] = known[municipality] ?? [unnamed(1), unnamed(2)]
  return [
    { name: first, need: unknown, services: ['Skole', 'Helse', 'Barnevern'], ...all, ...plan },
    { name: second, need: unknown, services: ['Videregående skole', 'NAV'], ...youth, ...plan },
  ]
}
