import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { allocated, funded, p, threePilots, year } from '../../../test/support/money.ts'
import { actorOf, askOf, by, secretariat, shown } from '../../../test/support/programme.ts'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import type { Amount } from '../calculation/index.ts'
import { fundingToPdf } from './funding.file.ts'
import { compareFunding, type FundingYear, isLimited } from './funding.rules.ts'
import { fundingFile, fundingPage } from './pages/funding.tsx'
import { recordFramePost, schedulePage } from './pages/schedule.tsx'
import { recordFrame } from './schedule.actions.ts'
import type { YearKnown } from './schedule.model.ts'
import { plannedYears, planOf } from './schedule.rules.ts'

describe('R-50 R-133 a plan over several years', () => {
  const known = (year: number, more: Partial<YearKnown> = {}): YearKnown => ({
    year,
    appropriation: undefined,
    frame: undefined,
    final: undefined,
    ...more,
  })
  const money = (status: 'proposed' | 'adopted', kr: number) => ({
    ore: kroner(kr),
    status,
    source: 'Prop. 1 S',
  })
  const final = { awardOre: kroner(300), potOre: kroner(1000), illustrative: true }

  test('R-133 at least three years ahead are shown, each with its class', () => {
    expect(plannedYears({ first: 2020, last: 2022 }, 2021)).toEqual([2020, 2021, 2022, 2023, 2024])
    const plan = planOf(
      [
        known(2020, { appropriation: money('adopted', 1000), final }),
        known(2021, { appropriation: money('adopted', 1001) }),
        known(2022, { appropriation: money('proposed', 2000) }),
        known(2023, { frame: { ore: kroner(500), source: 'Plan' } }),
        known(2024),
        known(2025),
      ],
      2024,
    )
    expect(plan.map(one => [one.year, one.certainty, one.ore, one.depends])).toEqual([
      [2020, 'confirmed', kroner(300), 'nothing'],
      // 1 001 kr × 300 / 1 000 = 300,30 kr, rounded down.
      [2021, 'indicative', kroner(300), 'finalRun'],
      [2022, 'indicative', kroner(600), 'parliamentAndRun'],
      [2023, 'indicative', kroner(150), 'frameOnly'],
      [2024, 'open', null, 'noFrame'],
      [2025, 'open', null, 'ended'],
    ])
  })

  test('R-50 a final run of a year whose appropriation is only proposed is indicative', () => {
    const [one] = planOf([known(2020, { appropriation: money('proposed', 1000), final })], 2022)
    expect(one).toMatchObject({ certainty: 'indicative', depends: 'parliament', ore: kroner(300) })
  })

  test('R-50 without any final run nobody’s share is known', () => {
    const [one] = planOf([known(2020, { appropriation: money('adopted', 1000) })], 2022)
    expect(one).toMatchObject({ certainty: 'open', depends: 'noShareYet', ore: null })
  })
})

describe('R-89 three forms of funding', () => {
  const of = (year: number, would: number, award: number, more: Partial<FundingYear> = {}): FundingYear => ({
    year,
    wouldOre: kroner(would),
    promisedOre: 0n,
    limitedOre: 0n,
    awardOre: kroner(award),
    potOre: kroner(1000),
    children: { own: 1n, all: 4n },
    finalBefore: false,
    ...more,
  })

  test('R-89 change, fall, what is known and the cliff: worked example', () => {
    const made = compareFunding([
      of(2020, 100, 200, { promisedOre: kroner(50), finalBefore: true }),
      of(2021, 50, 200),
      of(2022, 100, 220, { limitedOre: kroner(40) }),
    ])
    const [yearly, pot, block] = made
    // −50 % and +100 %: 75 % a year. Of 250 kr 50 were promised. 40 of the last 100 kr are limited in time.
    expect(yearly).toMatchObject({ change: 750, fall: 500, cliffOre: kroner(40), cliff: 400 })
    expect(yearly!.known).toEqual({ confirmed: 200, indicative: 0, none: 800 })
    // 0 % and +10 %. 200 of 620 kr stood before 1 November. After the end the schemes give 100 of 220 kr.
    expect(pot).toMatchObject({ change: 50, fall: 0, cliffOre: kroner(120), cliff: 545 })
    expect(pot!.known).toEqual({ confirmed: 323, indicative: 677, none: 0 })
    expect(block!.amounts.map(one => one.ore)).toEqual([kroner(250), kroner(250), kroner(250)])
    expect(block).toMatchObject({ change: 0, cliffOre: 0n })
  })

  test('R-89 a rule that pays for a limited number of years is found wherever it stands', () => {
    const cap: Amount = { kind: 'capOverYears', perYearOre: [1n], yearsReceived: { indicator: 'y', lag: 0 } }
    expect(isLimited({ kind: 'ownShare', percent: '10', of: cap })).toBe(true)
    expect(isLimited({ kind: 'fixed', amountOre: 1n })).toBe(false)
  })
})

describe('R-50 R-89 on a programme', async () => {
  const { db } = await testDatabase()
  let id = ''
  beforeAll(async () => {
    id = await threePilots(db)
    await funded(db, id, 2_600_000)
    await allocated(db, id)
    await funded(db, id, 2_600_000, 2021)
  })
  const ask = (more: Parameters<typeof askOf>[1] = {}) =>
    askOf(db, { at: '2020-06-01', params: { programme: id, municipality: p }, ...more })
  const tidy = (html: string) => html.replace(/[\u00a0\u202f]/g, ' ')

  test('R-133 a municipality sees at least three years ahead, and what each depends on', async () => {
    const page = tidy((await shown(schedulePage, ask())).html)
    for (const one of ['2020', '2021', '2022', '2023']) expect(page).toContain(`<th scope="row">${one}</th>`)
    expect(page).toMatch(/Bekreftet.*Veiledende.*Åpent/s)
    expect(page).toContain('Bevilgningen er vedtatt, men utmålingen er ikke fastsatt.')
  })

  test('R-50 the secretariat puts forward a frame, and no other; the last one counts', async () => {
    const form = { year: '2023', amount: '1 000 000', source: 'Flerårsramme' }
    expect((await shown(recordFramePost, ask({ actor: actorOf('ks', 'ks'), form }))).kind).toBe('forbidden')
    expect((await shown(recordFramePost, ask({ actor: secretariat, form }))).kind).toBe('redirect')
    const again = { year: 2023, ore: kroner(2_000_000), source: 'Ny ramme' }
    expectOk(await recordFrame(db, by(secretariat, '2020-06-02'), id, again))
    const page = tidy((await shown(schedulePage, ask())).html)
    expect(page).toContain('Ny ramme')
    expect(page).not.toContain('Flerårsramme')
    expect(page).toContain('med forbehold om Stortingets bevilgning')
    const funded = { ...form, year: '2021' }
    const refused = await shown(recordFramePost, ask({ actor: secretariat, form: funded }))
    expect(refused.html).toContain('2021 har allerede en bevilgning.')
  })

  test('R-89 the comparison is a page and a note', async () => {
    expect(year).toBe(2020)
    const page = tidy((await shown(fundingPage, ask())).html)
    expect(page).toContain('Bare ett år er fastsatt')
    const file = await fundingFile(ask())
    if (file.kind !== 'file') throw new Error('no file')
    expect(new TextDecoder('latin1').decode(file.bytes.subarray(0, 5))).toBe('%PDF-')
    const amounts = { wouldOre: 1n, promisedOre: 0n, limitedOre: 0n, awardOre: 2n, potOre: 2n }
    const years = [2020, 2021].map(one => ({
      ...amounts,
      year: one,
      children: { own: 0n, all: 0n },
      finalBefore: false,
    }))
    const note = { years, measures: compareFunding(years), illustrative: true }
    const frame = { name: '#"x', programme: 'P', date: '2020-01-01', language: 'en' } as const
    expect(fundingToPdf(note, frame, new Date(0)).length).toBeGreaterThan(1000)
  })
})
