import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { allocate } from './allocate.ts'

let folder: string
let said: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bounded-'))
})
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  said = ''
  for (const stream of [process.stderr, process.stdout])
    vi.spyOn(stream, 'write').mockImplementation(text => {
      said += String(text)
      return true
    })
  return () => vi.restoreAllMocks()
})

const aid = { indicator: 'aid', lag: 1 }
const heldHarmless = (factor: string, appropriationNok = 1_000_000) => ({
  kind: 'share',
  appropriationNok,
  parts: [{ weight: '1', by: { indicator: 'poor' } }],
  least: {
    kind: 'perUnit',
    perUnitNok: 1,
    unit: { kind: 'product', of: [aid, { kind: 'constant', value: factor }] },
  },
})
const programme = (amount: object, indicators: object = {}) => ({
  id: 'p',
  name: 'P',
  year: 2025,
  illustrative: false,
  potNok: 1_000_000,
  appropriation: { status: 'adopted', source: 's' },
  indicators,
  schemes: [
    {
      id: 's',
      name: 'S',
      directorate: 'D',
      ministry: 'M',
      post: '1.60',
      contributionNok: 1_000_000,
      rule: { version: '1', source: 's', validFrom: '2025-01-01', amount },
    },
  ],
  municipalities: ['A', 'B', 'C'].map((name, i) => ({ id: `r${i}`, number: `100${i}`, name, region: '-' })),
})
const poor = [100, 300, 600].map((value, i) => `100${i},poor,2025,${value}`)
const last = [400_000, 300_000, 300_000].map((value, i) => `100${i},aid,2024,${value}`)

async function run(amount: object, rows: string[], indicators?: object): Promise<number> {
  const [file, facts] = [join(folder, 'programme.json'), join(folder, 'facts.csv')]
  await writeFile(file, JSON.stringify(programme(amount, indicators)))
  const head = 'municipality_number,indicator,year,value,source,date,illustrative'
  await writeFile(facts, [head, ...rows.map(row => `${row},s,2025-01-01,false`)].join('\n'))
  return allocate([file, '--facts', facts, '--out', join(folder, 'out')])
}
const awards = async () => {
  const [, ...rows] = (await readFile(join(folder, 'out', 'allocation.csv'), 'utf8')).trim().split('\n')
  return rows.slice(0, 3).map(row => row.split(',').find(field => field.endsWith('.00')))
}
const page = async () =>
  (await readFile(join(folder, 'out', 'explanation.html'), 'utf8')).replace(/[\u00a0\u202f]/g, ' ')

test('R-44 rule-hold-harmless-in-a-fixed-pot: nobody below 95 per cent of last year’s, and the pot is what it was', async () => {
  expect(await run(heldHarmless('0.95'), [...poor, ...last])).toBe(0)
  expect(said).toContain('til sammen 1\u202f000\u202f000')
  expect(await awards()).toEqual(['380000.00', '285000.00', '335000.00'])
  const told = await page()
  expect(told).toContain(
    'Uten grensene var andelen 100 000 kr; det minste beløpet gir 280 000 kr mer, som de andre avgir.',
  )
  expect(told).toContain(
    'Uten grensene var andelen 300 000 kr. De andres grenser tar 15 000 kr, og det minste beløpet hindrer at de tar mer.',
  )
  expect(told).toContain('600 000 kr × 335 000 kr / 600 000 kr = 335 000 kr. Det koster kommunen 265 000 kr.')
})

test('R-44 rule-hold-harmless-in-a-fixed-pot: floors above the pot are refused with what is missing', async () => {
  expect(await run(heldHarmless('0.95', 949_999), [...poor, ...last])).toBe(1)
  expect(said.replace(/[\u00a0\u202f]/g, ' ')).toContain(
    'de minste beløpene er til sammen 950 000 kr, men bevilgningen er 949 999 kr. Det mangler 1 kr.',
  )
  said = ''
  expect(await run(heldHarmless('0.95', 950_000), [...poor, ...last])).toBe(0)
  expect(await awards()).toEqual(['380000.00', '285000.00', '285000.00'])
})

test('R-44 a list is written with the columns that there are: how many, and each numbered', async () => {
  const cost = { indicator: 'cost' }
  const unit = { kind: 'excess', of: cost, over: { kind: 'constant', value: '1686000' } }
  const each = { kind: 'each', figure: cost, pays: { kind: 'perUnit', perUnitNok: '0.80', unit } }
  const words = (name: string) => ({ nb: name, nn: name, en: name })
  const named = { cost: words('Utgifter'), 'cost:1': words('Utgifter 1'), 'cost:2': words('Utgifter 2') }
  const rows = ['1000,cost,2025,2', '1000,cost:1,2025,2529000', '1000,cost:2,2025,1029000']
  const none = ['1001,cost,2025,0', '1002,cost,2025,0']
  expect(await run(each, [...rows, ...none], named)).toBe(0)
  expect(await awards()).toEqual(['674400.00', '0.00', '0.00'])
  said = ''
  expect(await run(each, [...rows.slice(0, 2), ...none], named)).toBe(1)
  expect(said).toContain('Utgifter 2 for A i 2025 mangler.')
})
