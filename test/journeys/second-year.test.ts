import { afterAll, expect, test } from 'vitest'
import { instantAt } from '../../src/core/dates.ts'
import { expectOk } from '../../src/core/result.ts'
import { saveRule } from '../../src/rooms/allocation/index.ts'
import { addScheme } from '../../src/rooms/catalogue/index.ts'
import { href } from '../../src/routes.ts'
import { openBrowser } from '../support/browser.ts'
import { by, secretariat } from '../support/programme.ts'
import { demoSite } from '../support/site.ts'
import { CountingWalker } from './counting.ts'
import { answerSteps, approve } from './preparing.ts'

// The secretariat sets a programme up in ten steps, another approves it, the year is allocated; and a second year begins
// with the answers of the first. Without JavaScript.

const site = await demoSite()
const browser = await openBrowser()
const walker = new CountingWalker(
  await (await browser.newContext({ javaScriptEnabled: false })).newPage(),
  site,
)
walker.page.setDefaultTimeout(15_000)
afterAll(() => browser.close())

const pdf = { name: 'resolusjon.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }
const schemes = [
  { id: 'felles-a', name: 'Felles hjelp', search: 'Felles hjelp', amount: '2 000 000,-', share: '50' },
  { id: 'felles-b', name: 'Felles fritid', search: 'Felles fritid', amount: '4000000', share: '12,5' },
]
const csv = (year: number, rows: [string, string][]) => {
  const head = 'kommunenummer;indikator;år;verdi;kilde;dato;illustrasjon'
  const lines = rows.map(
    ([number, value]) => `${number};children-0-24;${year};${value};Egen telling;01.01.${year};ja`,
  )
  return { name: 'tall.csv', mimeType: 'text/csv', buffer: Buffer.from(`${[head, ...lines].join('\n')}\n`) }
}
const fjords: [string, string][] = [
  ['9921', '5 200'],
  ['9922', '6 200'],
  ['9923', '1 900'],
]
const programme = 'fjordloftet'

test('two schemes have rules', async () => {
  site.clock.set(instantAt('2027-02-01'))
  for (const { id, name } of schemes) {
    const owner = {
      directorate: 'hdir',
      ministry: 'hod',
      post: '765.60',
      purpose: 'Prøve',
      illustrative: true,
    }
    await site.db.transaction().execute(tx => addScheme(tx, { id, name, ...owner }))
    const unit = { indicator: 'children-0-24' }
    const rule = { version: '2028.1', source: 'Utlysningen', validFrom: '2028-01-01' }
    const amount = { kind: 'perUnit', perUnitNok: 25, unit }
    const bytes = Buffer.from(JSON.stringify({ ...rule, amount }))
    expectOk(await saveRule(site.db, by(secretariat, '2027-01-10'), id, bytes))
  }
})

test('a programme is set up in ten steps: four mistakes are told at once, and a step is left and found again', async () => {
  await walker.as('sekretariat', '2027-02-01')
  await walker.open(href('programmes'))
  await walker.follow('Nytt program')
  await walker.fill({ name: 'Fjordløftet', year: '2028' })
  await walker.press('Begynn')
  await walker.fill({ decidedBy: 'Regjeringen' })
  await walker.press('Lagre og fortsett senere')
  await walker.follow('Fortsett med steg 1 av 10: Fjordløftet 2028')
  await walker.press('Lagre og gå til Mål og målgruppe')
  await walker.refused('Dato for vedtaket: fyll ut feltet', { decidedBy: 'Regjeringen' })
  await answerSteps(walker, {
    mandate: { decidedOn: '31.1.2027', reference: 'Kongelig resolusjon', document: pdf },
    goal: { goal: 'Flere blir i skolen.', target: 'Barn og unge', criteria: 'Etter antall barn.' },
    money: { status: 'proposed', source: 'Prop. 1 S (2027–2028)', ownPost: 'kap. 0 post 60' },
    schemes,
    regions: { recipients: 'everyone', 'office-sf-fjordene': true },
    deciders: { recommendedBy: 'resourceGroup', decider: 'governors', authority: 'udir' },
    individual: { individual: 'yes', decisionReason: 'Gjelder den enkelte kommunen.', appealBody: 'kd' },
    dates: {
      ...{ planningFrom: '1.8.2027', startsOn: '1.1.2028', endsOn: '31.12.2030' },
      ...{ applicationDue: '31.10.2027', reportDue: '1.3.2029' },
    },
    followUp: { followUp: 'Én rapport.', control: 'Etter risiko.', evaluation: 'Følgeevaluering.' },
  })
  await walker.reads('mangler. Legg inn tallet')
  await walker.fill({ figures: csv(2028, fjords) })
  await walker.press('Les inn tallene')
  await walker.reads('Regnestykket går opp')
  await walker.reads('3 tall er lest inn for året')
  await walker.press('Lagre og gå til Se over')
  await walker.reads('1 500 000 kr')
  await walker.press('Send til godkjenning')
  walker.counted('a programme in ten steps')
})

test('R-13 it comes back with a reason, is sent again, and is recorded when another says yes', async () => {
  await walker.as('bdm', '2027-02-03')
  await walker.open(href('today'))
  await walker.follow('Godkjenn: Fjordløftet 2028')
  await walker.press('Send tilbake')
  await walker.refused('Fyll ut feltet')
  await walker.fill({ reason: 'Målet er for vagt.' })
  await walker.press('Send tilbake')
  await walker.as('sekretariat', '2027-02-04')
  await walker.open(href('today'))
  await walker.follow('Sendt tilbake, rett og send på nytt: Fjordløftet 2028')
  await walker.reads('Målet er for vagt.')
  await walker.press('Send til godkjenning')
  await walker.as('bdm', '2027-02-05')
  await approve(walker, 'Fjordløftet 2028')
  await walker.open(href('programmeSettings', { programme }))
  await walker.reads('Ja, kan påklages')
  await walker.reads('Kunnskapsdepartementet')
  await walker.reads('Kongelig resolusjon')
})

const allocated = async (year: number, at: string) => {
  await walker.as('sekretariat', `${at}-10`)
  await walker.open(href('allocation', { programme, year }))
  await walker.follow('Beregn utmålingen')
  await walker.fill({ restKey: 'equal' })
  await walker.press('Beregn utmålingen')
  await walker.as('hdir', `${at}-11`)
  await walker.open(href('allocation', { programme, year }))
  await walker.press('Godkjenn denne utmålingen')
  await walker.as('sekretariat', `${at}-12`)
  await walker.open(href('allocation', { programme, year }))
  await walker.follow('Fastsett denne utmålingen')
  await walker.press('Fastsett denne utmålingen')
  await walker.reads('1 500 000 kr')
}

test('the year’s allocation is made over the figures that were read in', async () => {
  await allocated(2028, '2027-10')
  walker.counted('a year allocated')
})

test('the second year begins with the answers of the first', async () => {
  await walker.as('sekretariat', '2028-02-01')
  await walker.open(href('fundYear', { programme }))
  await walker.reads('Svarene fra 2028 står der som utgangspunkt')
  await walker.press('Begynn')
  await walker.reads('I 2028: 1 000 000 kr til potten.')
  await answerSteps(walker, {
    money: { status: 'adopted', source: 'Innst. 12 S (2028–2029)' },
    schemes: [],
    regions: {},
    dates: { reportDue: '1.3.2030' },
    figures: { figures: csv(2029, fjords) },
  })
  await walker.reads('Regnestykket går opp')
  await walker.press('Lagre og gå til Se over')
  await walker.reads('1 500 000 kr')
  await walker.press('Send til godkjenning')
  walker.counted('a second year made ready')
  await walker.as('bdm', '2028-02-02')
  await approve(walker, 'Fjordløftet 2029')
  await allocated(2029, '2028-10')
  expect(await walker.offers('Beregn utmålingen')).toBe(false)
})
