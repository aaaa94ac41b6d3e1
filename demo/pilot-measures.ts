import type { MeasurePlot } from './steps.ts'

const all = { ageFrom: 0, ageTo: 24, families: true }
const youth = { ageFrom: 16, ageTo: 24, families: false }

/**
 * What is publicly known of the pilots' content (the 0-24 cooperation's own pages), in our words; amounts, needs and
 * services are illustrations. Where nothing is known the measure says that it is one.
 */
const known: Record<string, [string, string]> = {
  Bamble: [
    'Kartlegging av unge som står i fare for å falle fra',
    'Jobbstøtte (IPS) for unge utenfor skole og arbeid',
  ],
  Horten: ['Trygg og inkluderende oppvekst 0–24', 'Samordnede tjenester for barn og unge'],
  Namsos: ['Tverrfaglig team for mål, strategier og tiltak', 'Forpliktende samarbeid om tiltak'],
  Nærøysund: ['Inkludering i fritid', 'Forebyggende familieteam og familiekoordinator'],
  Frøya: ['Prosjektledelse og samordning av tilskudd', 'Illustrasjon: tidlig innsats'],
  Trondheim: ['Innbyggernes modell', 'Illustrasjon: tidlig innsats i bydelene'],
}

export function pilotMeasures(municipality: string): MeasurePlot[] {
  const [first, second] = known[municipality] ?? [
    'Illustrasjon: tidlig innsats',
    'Illustrasjon: unge utenfor skole og arbeid',
  ]
  return [
    {
      name: first,
      need: 'Illustrasjon: familier møter mange dører og trenger én vei inn.',
      services: ['Skole', 'Helse', 'Barnevern'],
      ...all,
    },
    {
      name: second,
      need: 'Illustrasjon: unge står uten skole, arbeid eller fritidstilbud.',
      services: ['Videregående skole', 'NAV'],
      ...youth,
    },
  ]
}
