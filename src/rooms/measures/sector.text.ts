import { words } from '../../core/words.ts'

/** The service with the largest share, among so many. */
type Largest = { services: number; name: string; kr: string; of: string; percent: number }

export const servicesText = words({
  title: {
    nb: (m: string) => `Tjenestene i potten til ${m}`,
    nn: (m: string) => `Tenestene i potten til ${m}`,
    en: (m: string) => `The services in the pot of ${m}`,
  },
  link: {
    nb: 'Beregnet andel for hver tjeneste',
    nn: 'Berekna del for kvar teneste',
    en: 'Calculated share of each service',
  },
  lead: {
    nb: (one: Largest) =>
      `${one.services} tjenester er med. Størst beregnet andel har ${one.name}: ${one.kr} av ${one.of}, ${one.percent} prosent.`,
    nn: (one: Largest) =>
      `${one.services} tenester er med. Størst berekna del har ${one.name}: ${one.kr} av ${one.of}, ${one.percent} prosent.`,
    en: (one: Largest) =>
      `${one.services} services take part. The largest calculated share is that of ${one.name}: ${one.kr} of ${one.of}, ${one.percent} per cent.`,
  },
  note: {
    nb: 'Andelen er beregnet: budsjettet til hvert tiltak er delt likt på tjenestene som er med. Ingen tjeneste og ingen sektor har et eget budsjett i potten. Pengene tilhører hele kommunen.',
    nn: 'Delen er berekna: budsjettet til kvart tiltak er delt likt på tenestene som er med. Inga teneste og ingen sektor har eit eige budsjett i potten. Pengane høyrer til heile kommunen.',
    en: 'The share is calculated: each measure’s budget is split equally on the services that take part. No service and no sector has a budget of its own in the pot. The money belongs to the whole municipality.',
  },
  empty: {
    nb: 'Ingen tiltak har budsjett ennå. Når pengene er fordelt på tiltak, står andelene her.',
    nn: 'Ingen tiltak har budsjett enno. Når pengane er fordelte på tiltak, står delane her.',
    en: 'No measure has a budget yet. When the money is shared out on measures, the shares will stand here.',
  },
  picture: {
    nb: 'Beregnet andel av budsjettet',
    nn: 'Berekna del av budsjettet',
    en: 'Calculated share of the budget',
  },
  service: { nb: 'Tjeneste', nn: 'Teneste', en: 'Service' },
  none: { nb: 'Ikke oppgitt', nn: 'Ikkje oppgitt', en: 'Not stated' },
  measures: { nb: 'Tiltak', nn: 'Tiltak', en: 'Measures' },
  budget: { nb: 'Av budsjettet, kr', nn: 'Av budsjettet, kr', en: 'Of the budget, kr' },
  percent: { nb: 'Prosent', nn: 'Prosent', en: 'Per cent' },
  spent: { nb: 'Av det som er brukt, kr', nn: 'Av det som er brukt, kr', en: 'Of what is spent, kr' },
  sum: { nb: 'Sum', nn: 'Sum', en: 'Sum' },
})
