import { afterAll, expect, test } from 'vitest'
import { instantAt } from '../../src/core/dates.ts'
import { expectOk } from '../../src/core/result.ts'
import { addPerson, grantRole } from '../../src/rooms/identity/index.ts'
import { href } from '../../src/routes.ts'
import { openBrowser } from '../support/browser.ts'
import { actorOf, by } from '../support/programme.ts'
import { demoSite } from '../support/site.ts'
import { CountingWalker } from './counting.ts'
import { answerSteps, approve } from './preparing.ts'

// A live case by configuration alone: another directorate owns it, everyone in the country takes part, and its schemes,
// rules, year and allocation are made in the browser, with nothing by code and no file of the product's own.

const site = await demoSite()
const browser = await openBrowser()
const walker = new CountingWalker(await (await browser.newContext()).newPage(), site)
walker.page.setDefaultTimeout(15_000)
afterAll(() => browser.close())

const pdf = { name: 'prop.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n%%EOF\n') }
const schemes = [
  { id: 'tidlig-innsats', name: 'Tidlig innsats', kind: 'share', amount: '200 000 000' },
  { id: 'trygge-fritidstilbud', name: 'Trygge fritidstilbud', kind: 'perUnit', amount: '219.796.000' },
  { id: 'los-for-ungdom', name: 'Los for ungdom', kind: 'share', amount: '100 000 000' },
] as const
/** Where the allocation is, as the approval leads on to it: the catalogue has a scheme of the same name already. */
let allocation = ''

test('its people are there: the secretariat of another directorate and its budget authority', async () => {
  const administrator = by(actorOf('administrator', 'udir'), '2025-10-01')
  const { issuer, db } = site
  for (const [subject, role] of [
    ['bufdir-sekretariat', 'secretariat'],
    ['bufdir-bdm', 'budgetHolder'],
  ] as const) {
    expectOk(await addPerson(db, administrator, { id: subject, name: subject, issuer, subject }))
    expectOk(await grantRole(db, administrator, { person: subject, role, organisation: 'bufdir' }))
  }
})

test('three schemes are entered by name, each with a rule over figures in «Tall»', async () => {
  site.clock.set(instantAt('2025-10-15'))
  await walker.as('bufdir-sekretariat', '2025-10-15')
  for (const { name, kind, amount } of schemes) {
    await walker.open(href('newScheme'))
    await walker.fill({
      name,
      purpose: 'Barn og unge får hjelp før det blir vanskelig.',
      target: 'Barn og unge',
      'owner-1': 'bufdir',
      posts: 'kap. 846 post 63',
    })
    await walker.press('Lagre ordningen')
    await walker.follow('Regelen i klartekst')
    await walker.follow(kind === 'share' ? 'Andel av en bevilgning' : 'Beløp per enhet')
    await walker.fill({
      source: 'Prop. 1 S (2025–2026)',
      validFrom: '1.1.2026',
      amount: kind === 'share' ? amount : '100',
      ...(kind === 'share'
        ? { 'partWeight-1': '100', 'partIndicator-1': 'children-0-24' }
        : { indicator: 'children-0-24' }),
    })
    await walker.press('Lagre regelen')
    await walker.reads('Versjon 2026.1')
  }
  walker.counted('three schemes and their rules')
})

test('the year is made ready, for everyone in every region, and tried out before it is recorded', async () => {
  await walker.open(href('programmes'))
  await walker.follow('Nytt program')
  await walker.fill({ name: 'Tverrsektorielt tilskudd', year: '2026' })
  await walker.press('Begynn')
  await answerSteps(walker, {
    mandate: {
      decidedBy: 'Stortinget',
      decidedOn: '15. oktober 2025',
      reference: 'Prop. 1 S',
      document: pdf,
    },
    goal: {
      goal: 'Færre barn og unge faller utenfor.',
      target: 'Barn og unge i utsatte situasjoner',
      criteria: 'Etter antall barn og unge.',
    },
    money: { status: 'adopted', source: 'Innst. 14 S (2025–2026)', ownPost: 'kap. 846 post 63' },
    schemes: schemes.map(({ id, name, amount }) => ({ id, name, search: name, amount, share: '100' })),
    regions: { recipients: 'everyone', allOffices: true },
    deciders: { recommendedBy: 'nobody', decider: 'bufdir', authority: 'bufdir' },
    individual: { individual: 'no', decisionReason: 'Pengene fordeles etter faste regler.' },
    dates: {
      planningFrom: '1.1.2026',
      startsOn: '1.1.2026',
      endsOn: '31.12.2028',
      reportDue: '1. mars 2027',
    },
    followUp: { followUp: 'Én rapport i året.', control: 'Etter risiko.', evaluation: 'Følgeevaluering.' },
  })
  await walker.reads('Regnet for 357 kommuner')
  await walker.reads('Regnestykket går opp')
  await walker.press('Lagre og gå til Se over')
  await walker.reads('Alle stegene er ferdige.')
  await walker.reads('519 796 000 kr')
  await walker.press('Send til godkjenning')
  await walker.reads('Sendt til godkjenning av bufdir-sekretariat')
  expect(await walker.offers('Godkjenn og registrer')).toBe(false)
  walker.counted('the live case made ready')
})

test('another says yes, and the run is made, approved and final', async () => {
  await walker.as('bufdir-bdm', '2025-12-18')
  await approve(walker, 'Tverrsektorielt tilskudd 2026')
  await walker.follow('Gå til utmålingen')
  allocation = new URL(walker.page.url()).pathname
  await walker.as('bufdir-sekretariat', '2026-01-05')
  await walker.open(allocation)
  await walker.follow('Beregn utmålingen')
  await walker.fill({ restKey: 'basis' })
  await walker.press('Beregn utmålingen')
  await walker.reads('Kjøring 1, ikke fastsatt')
  await walker.as('bufdir', '2026-01-06')
  await walker.open(href('today'))
  await walker.follow(/Godkjenn utmålingen for Tverrsektorielt tilskudd 2026/)
  await walker.press('Godkjenn denne utmålingen')
  await walker.as('bufdir-sekretariat', '2026-01-07')
  await walker.open(allocation)
  await walker.follow('Fastsett denne utmålingen')
  await walker.press('Fastsett denne utmålingen')
  await walker.reads('519 796 000 kr')
  walker.counted('the live case approved and final')
})
