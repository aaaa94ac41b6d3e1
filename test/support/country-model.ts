import type { Amount, Fact, Programme, Rule, Scheme } from '../../src/rooms/calculation/index.ts'
import { type Random, random } from './random-figures.ts'

/** A country's schemes as a ministry would hold them in a spreadsheet: eight kinds of rule over some thirty figures. */

export type Size = { schemes: number; municipalities: number; years: number }
export type Year = { programme: Programme; facts: Fact[] }

const counts = ['people', 'children', 'pupils', 'refugees', 'families', 'kilometres'] as const

/** How often each kind comes, of twenty schemes. */
const kinds: Amount['kind'][] = [
  ...Array<'perUnit'>(7).fill('perUnit'),
  ...Array<'gate'>(3).fill('gate'),
  ...Array<'bands'>(3).fill('bands'),
  ...Array<'capOverYears'>(2).fill('capOverYears'),
  ...Array<'meanOfYears'>(2).fill('meanOfYears'),
  'competitive',
  'share',
  'againstLastYear',
]

const at = (indicator: string, lag = 0) => ({ indicator, lag })

function amount(next: Random, kind: Amount['kind'], of: number): Amount {
  const figure = at(counts[next(counts.length)]!)
  const rate = BigInt(50 + next(90_000))
  switch (kind) {
    case 'gate':
      return {
        kind,
        when: { figure, atLeast: `${50 + next(400)}` },
        pays: { kind: 'perUnit', perUnitOre: rate, unit: figure },
        standIn: 'smallest',
      }
    case 'bands':
      return {
        kind,
        figure: at('people'),
        bands: [0, 5_000, 20_000].map((from, i) => ({
          from,
          amountOre: BigInt(1 + i + next(9)) * 10_000_000n,
        })),
      }
    case 'capOverYears':
      return {
        kind,
        perYearOre: [100_000_000n, 100_000_000n, 75_000_000n],
        yearsReceived: at(`had-${of % 5}`),
        cost: at(`cost-${of % 5}`),
      }
    case 'meanOfYears':
      return { kind, grants: `grants-${of % 5}`, years: 3, standIn: 'smallest' }
    case 'competitive':
      return { kind, typicalOre: BigInt(1 + next(90)) * 1_000_000n, amount: 'typical' }
    case 'share':
      return {
        kind,
        appropriationOre: BigInt(10 + next(900)) * 100_000_000n,
        parts: [{ weight: '1', by: figure }],
        standIn: 'smallest',
      }
    case 'againstLastYear':
      return {
        kind,
        of: { kind: 'perUnit', perUnitOre: rate, unit: figure },
        last: at(`last-${of % 5}`),
        downPercent: '3',
        upPercent: '6',
      }
    default:
      return { kind: 'perUnit', perUnitOre: rate, unit: figure }
  }
}

function scheme(next: Random, i: number): Scheme {
  const kind = kinds[i % kinds.length]!
  const running = kind === 'competitive' ? { running: at(`running-${i % 5}`) } : {}
  const rule: Rule = {
    version: '1',
    source: 'Benchmark',
    validFrom: '2020-01-01',
    ...running,
    amount: amount(next, kind, i),
  }
  const id = `s${String(i).padStart(3, '0')}`
  return { id, name: id, directorate: `D${i % 9}`, ministry: 'M', post: '1.60', contributionOre: 0n, rule }
}

const base = { children: 0.3, pupils: 0.12, refugees: 0.01, families: 0.2 } as Record<string, number>

function value(next: Random, indicator: string, people: number): string {
  if (indicator === 'people') return `${people}`
  if (indicator === 'kilometres') return `${10 + next(900)}.${next(10)}`
  if (base[indicator]) return `${Math.floor(people * base[indicator] * (0.8 + next(40) / 100))}`
  if (indicator.startsWith('had')) return `${next(5)}`
  if (indicator.startsWith('cost')) return `${300_000 + next(900_000)}`
  return next(2) ? '0' : `${100_000 + next(900_000)}`
}

/** One year: the programme with a pot half-way between guarantees and bases is made by the caller. */
export function yearOf({ schemes, municipalities }: Omit<Size, 'years'>, year: number): Year {
  const next = random(year)
  const made = Array.from({ length: schemes }, (_, i) => scheme(random(1 + i), i))
  const places = Array.from({ length: municipalities }, (_, i) => ({
    id: `m-${1000 + i}`,
    number: `${1000 + i}`,
    name: `Kommune ${i}`,
    region: 'R',
  }))
  const lagged = Array.from({ length: 5 }, (_, k) => [1, 2, 3].map(lag => at(`grants-${k}`, lag))).flat()
  const plain = ['had', 'cost', 'running', 'last'].flatMap(name =>
    [0, 1, 2, 3, 4].map(k => at(`${name}-${k}`)),
  )
  const references = [...counts.map(one => at(one)), ...plain, ...lagged]
  const facts = places.flatMap(({ id }) => {
    const people = 300 + Math.floor(next(1000) ** 2 / 8)
    return references.map(({ indicator, lag }) => ({
      municipality: id,
      indicator,
      year: year - lag,
      value: value(next, indicator, people),
      source: 'Benchmark',
      date: `${year}-01-01`,
      illustrative: true,
    }))
  })
  const programme: Programme = {
    id: 'bench',
    name: 'Benchmark',
    year,
    illustrative: true,
    potOre: 0n,
    appropriation: { status: 'proposed', source: 'Benchmark' },
    guarantee: 'would',
    restKey: null,
    indicators: {},
    schemes: made,
    municipalities: places,
    others: [],
  }
  return { programme, facts }
}

/** The pot as so much of each scheme, summing to `potOre` in whole kroner. */
export function withPot(programme: Programme, potOre: bigint): Programme {
  const count = BigInt(programme.schemes.length)
  const each = potOre / 100n / count
  const first = potOre / 100n - each * (count - 1n)
  return {
    ...programme,
    potOre,
    schemes: programme.schemes.map((one, i) => ({
      ...one,
      contributionOre: (i === 0 ? first : each) * 100n,
    })),
  }
}
