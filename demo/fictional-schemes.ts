import { kroner } from '../src/core/ore.ts'
import type { Amount, Reference } from '../src/rooms/calculation/index.ts'

/** A scheme of the fictional programmes: its money a year, what it is for, and the rule that its amounts follow. */
export type FictionalScheme = {
  id: string
  name: string
  directorate: string
  ministry: string
  post: string
  purpose: string
  nok: number
  amount: Amount
}

const figure = (indicator: string): Reference => ({ indicator, lag: 0 })
const fixed = (nok: number): Amount => ({ kind: 'fixed', amountOre: kroner(nok) })

const udir = { directorate: 'Utdanningsdirektoratet', ministry: 'Kunnskapsdepartementet' }
const hdir = { directorate: 'Helsedirektoratet', ministry: 'Helse- og omsorgsdepartementet' }
const bufdir = {
  directorate: 'Barne-, ungdoms- og familiedirektoratet',
  ministry: 'Barne- og familiedepartementet',
}
const avdir = {
  directorate: 'Arbeids- og velferdsdirektoratet',
  ministry: 'Arbeids- og inkluderingsdepartementet',
}
const imdi = {
  directorate: 'Integrerings- og mangfoldsdirektoratet',
  ministry: 'Kunnskapsdepartementet',
}

/** The five of «Oppvekst sammen». No chapter of the state budget has these numbers. */
export const growingUp: readonly FictionalScheme[] = [
  {
    ...udir,
    id: 'tidlig-hjelp',
    name: 'Tidlig hjelp i skolen',
    post: 'kap. 1911 post 60',
    purpose: 'Elever som strever, skal få hjelp før det blir vanskelig å komme tilbake.',
    nok: 2_480_000,
    amount: { kind: 'perUnit', perUnitOre: kroner(480), unit: figure('children-6-15') },
  },
  {
    ...hdir,
    id: 'psykisk-helse',
    name: 'Psykisk helse for unge',
    post: 'kap. 1912 post 62',
    purpose: 'Unge skal ha noen å snakke med der de bor, uten henvisning.',
    nok: 1_980_000,
    amount: {
      kind: 'bands',
      figure: figure('population'),
      bands: [
        { from: 0, amountOre: kroner(500_000) },
        { from: 5_000, amountOre: kroner(600_000) },
        { from: 20_000, amountOre: kroner(950_000) },
      ],
    },
  },
  {
    ...bufdir,
    id: 'lav-inntekt',
    name: 'Barn i familier med lav inntekt',
    post: 'kap. 1913 post 61',
    purpose: 'Barn skal kunne være med på det de andre er med på.',
    nok: 2_320_000,
    amount: { kind: 'meanOfYears', grants: 'grants-low-income', years: 3, standIn: 'smallest' },
  },
  {
    ...bufdir,
    id: 'trygge-foreldre',
    name: 'Trygge foreldre',
    post: 'kap. 1913 post 63',
    purpose: 'Foreldre skal få råd og avlastning når de selv ber om det.',
    nok: 1_440_000,
    amount: {
      kind: 'capOverYears',
      perYearOre: [kroner(600_000), kroner(600_000), kroner(600_000)],
      yearsReceived: figure('years-of-support'),
      cost: figure('cost-of-support'),
    },
  },
  {
    ...imdi,
    id: 'nye-i-nabolaget',
    name: 'Nye i nabolaget',
    post: 'kap. 1913 post 65',
    purpose: 'Familier som er nye i landet, skal bli kjent der de bor.',
    nok: 1_680_000,
    amount: {
      kind: 'gate',
      when: { figure: figure('refugees'), atLeast: '20' },
      pays: { kind: 'perUnit', perUnitOre: kroner(12_000), unit: figure('refugees') },
      standIn: 'smallest',
    },
  },
]

/** The same five in the year that the programme began: the same to each municipality from each scheme. */
export const firstYear: readonly FictionalScheme[] = growingUp.map((one, i) => ({
  ...one,
  nok: [297_000, 237_000, 278_000, 172_000, 201_000][i]!,
  amount: fixed(60_000),
}))

/** The two of «Ungdomsløftet». */
export const youth: readonly FictionalScheme[] = [
  {
    ...udir,
    id: 'laereplass',
    name: 'Læreplass til flere',
    post: 'kap. 1911 post 64',
    purpose: 'Flere skal få læreplass der de bor, og fullføre.',
    nok: 1_600_000,
    amount: { kind: 'perUnit', perUnitOre: kroner(600), unit: figure('youth-19-24') },
  },
  {
    ...avdir,
    id: 'fra-skole-til-arbeid',
    name: 'Fra skole til arbeid',
    post: 'kap. 1914 post 62',
    purpose: 'Unge uten skole eller jobb skal få prøve seg hos en arbeidsgiver.',
    nok: 1_366_000,
    amount: fixed(450_000),
  },
]
