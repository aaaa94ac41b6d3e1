// Writes demo/pilot-2020.json, -2021 and -2022 with their facts: node scripts/pilot-demo.mjs [out] && npx biome check --write demo
// Real: the twelve municipalities and their numbers of the time, the pots (kap. 226 post 64), and the population by age
// (SSB 07459), read from the rooms' fact tables. All else, the five schemes with their rules, contributions and other
// figures, is invented and marked as illustrative; what the pilot's five schemes were called is not publicly known.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

const out = process.argv[2] ?? '.'
const table = (room, name) =>
  parse(readFileSync(join('src', 'rooms', room, 'facts', `${name}.csv`)), { columns: true, comment: '#' })

const years = {
  2020: {
    potNok: 39_300_000,
    status: 'adopted',
    source: 'Saldert budsjett 2020, kap. 226 post 64, kjent i 0,1 mill. kr',
  },
  2021: { potNok: 40_529_000, status: 'proposed', source: 'Gul bok 2021, kap. 226 post 64' },
  2022: { potNok: 41_583_000, status: 'proposed', source: 'Gul bok 2022, kap. 226 post 64' },
}

// Invented, by municipality: newly settled refugees, immigrants' share (%), what an early-help measure costs (thousand
// kr), years it had the grant before 2020, and grants against child poverty 2017-2019 (thousand kr).
const pilots = {
  'm-4012': ['Vestfold og Telemark', 130, 4.1, 780, 0, [420, 450, 480]],
  'm-4010': ['Vestfold og Telemark', 35, 2.2, 480, 0, [120, 0, 150]],
  'm-3901': ['Vestfold og Telemark', 250, 5.3, 900, 3, [900, 950, 1000]],
  'm-3909': ['Vestfold og Telemark', 480, 6.4, 1200, 1, [1400, 1500, 1450]],
  'm-3420': ['Innlandet', 230, 4.8, 850, 0, [640, 700, 690]],
  'm-3427': ['Innlandet', 75, 2.9, 560, 3, [0, 180, 200]],
  'm-3448': ['Innlandet', 80, 3.6, 590, 1, [250, 240, 260]],
  'm-3443': ['Innlandet', 140, 4.4, 740, 0, [400, 420, 380]],
  'm-5014': ['Trøndelag', 60, 6.1, 540, 0, [0, 0, 0]],
  'm-5007': ['Trøndelag', 180, 4.0, 800, 2, [500, 520, 560]],
  'm-5060': ['Trøndelag', 90, 4.7, 690, 0, [300, 280, 310]],
  'm-5001': ['Trøndelag', 1400, 5.6, 2000, 1, [2600, 2700, 2900]],
}

const invented = 'Funnet på for demonstrasjonen'
const rule = (year, kind, more) => ({
  kind,
  version: `${year}.1`,
  source: invented,
  validFrom: `${year}-01-01`,
  ...more,
})
const grown = (nok, year) => Math.round((nok * 1.03 ** (year - 2020)) / 1000) * 1000

/** Five rule kinds, one a directorate; rates grow by 3 to 4.5 % a year. Contributions are filled in below. */
const schemesOf = year => [
  [
    'a-barn',
    'Barn og unge i skolen',
    'Utdanningsdirektoratet',
    'Kunnskapsdepartementet',
    rule(year, 'perUnit', {
      perUnitNok: (80 * 1.045 ** (year - 2020)).toFixed(2),
      unit: { indicator: 'children-0-24' },
    }),
  ],
  [
    'b-innsats',
    'Tjenester som jobber sammen',
    'Helsedirektoratet',
    'Helse- og omsorgsdepartementet',
    rule(year, 'bands', {
      population: { indicator: 'population' },
      bands: [
        [0, 200_000],
        [5_000, 250_000],
        [20_000, 300_000],
      ].map(([from, nok]) => ({ from, amountNok: grown(nok, year) })),
    }),
  ],
  [
    'c-oppfolging',
    'Hjelp tidlig',
    'Barne-, ungdoms- og familiedirektoratet',
    'Barne- og familiedepartementet',
    rule(year, 'capOverYears', {
      perYearNok: [1_000_000, 1_000_000, 750_000],
      yearsReceived: { indicator: 'years-with-c' },
      cost: { indicator: 'cost-of-c' },
    }),
  ],
  [
    'd-levekar',
    'Barn i familier med lite penger',
    'Arbeids- og velferdsdirektoratet',
    year < 2022 ? 'Arbeids- og sosialdepartementet' : 'Arbeids- og inkluderingsdepartementet',
    rule(year, 'meanOfYears', { grants: 'grants-of-d', years: 3, standIn: 'smallest' }),
  ],
  [
    'e-inkludering',
    'Familier som er nye i landet',
    'Integrerings- og mangfoldsdirektoratet',
    year < 2022 ? 'Kunnskapsdepartementet' : 'Arbeids- og inkluderingsdepartementet',
    rule(year, 'threshold', {
      gates: [
        { indicator: 'immigrant-share', atLeast: '5' },
        { indicator: 'refugees', atLeast: '100' },
      ],
      perUnitNok: grown(2_900, year),
      unit: { indicator: 'refugees' },
      standIn: 'smallest',
    }),
  ],
]

/** Parts of the pot in per cent, near what the rules give, so that no scheme carries another. */
const shares = [25, 8, 19, 21, 27]

const indicators = {
  'children-0-24': {
    nb: 'Barn og unge 0–24 år',
    nn: 'Barn og unge 0–24 år',
    en: 'Children and young people aged 0–24',
  },
  population: { nb: 'Innbyggere', nn: 'Innbyggjarar', en: 'Inhabitants' },
  'years-with-c': { nb: 'År med tilskuddet', nn: 'År med tilskotet', en: 'Years with the grant' },
  'cost-of-c': {
    nb: 'Kostnad for tiltaket (kr)',
    nn: 'Kostnad for tiltaket (kr)',
    en: 'Cost of the measure (kr)',
  },
  'grants-of-d': {
    nb: 'Tidligere tilskudd (kr)',
    nn: 'Tidlegare tilskot (kr)',
    en: 'Earlier grants (kr)',
  },
  'immigrant-share': { nb: 'Andel innvandrere (%)', nn: 'Del innvandrarar (%)', en: 'Immigrants’ share (%)' },
  refugees: { nb: 'Nybosatte flyktninger', nn: 'Nybusette flyktningar', en: 'Newly settled refugees' },
}

function programmeOf(year, municipalities) {
  const { potNok, status, source } = years[year]
  const parts = shares.map(share => Math.floor((potNok * share) / 100_000) * 1000)
  parts[0] += potNok - parts.reduce((a, b) => a + b, 0)
  return {
    id: `pilot-${year}`,
    name: 'Programfinansiering av 0–24-samarbeidet',
    year,
    illustrative: true,
    potNok,
    appropriation: { status, source },
    guarantee: 'would',
    restKey: { indicator: 'children-0-24' },
    indicators,
    schemes: schemesOf(year).map(([id, name, directorate, ministry, ruled], i) => ({
      id,
      name,
      directorate,
      ministry,
      // No chapter of the state budget is so high.
      post: `kap. 990${i + 1} post 60`,
      contributionNok: parts[i],
      rule: ruled,
    })),
    municipalities: municipalities.map(({ id, number, name }) => ({
      id,
      number,
      name,
      region: pilots[id][0],
    })),
    letter: {
      sender: { name: 'Utdanningsdirektoratet', organisationNumber: '970018131', address: [] },
      post: 'kap. 226 post 64',
      caseNumber: `DEMO-${year}`,
      date: `${year}-02-14`,
      reportBy: `${year + 1}-03-01`,
      acceptBy: `${year}-03-15`,
      laterYears: [2021, 2022].filter(later => later > year),
      approvers: [{ name: 'Kari Eksempel', title: 'avdelingsdirektør' }],
    },
  }
}

function factsOf(year, municipalities, people) {
  return municipalities.flatMap(({ id, number }) => {
    const [, refugees, share, cost, had, grants] = pilots[id]
    const counted = people.find(row => row.municipality === id && row.year === `${year}`)
    const children = Array.from({ length: 25 }, (_, age) => Number(counted[`a${age}`])).reduce(
      (a, b) => a + b,
    )
    const real = (indicator, value) => [number, indicator, year, value, 'SSB 07459', `${year}-01-01`, 'false']
    const made = (indicator, value, of = year) => [
      number,
      indicator,
      of,
      value,
      invented,
      `${year}-01-01`,
      'true',
    ]
    const since = year - 2020
    const mean = grants.reduce((a, b) => a + b) / 3
    const grantOf = of => Math.round((grants[of - 2017] ?? mean * 1.03 ** (of - 2019)) * 1000)
    return [
      real('children-0-24', children),
      real('population', Number(counted.total)),
      made('years-with-c', Math.min(had + since, 3)),
      made('cost-of-c', grown(cost * 1000, year)),
      ...[3, 2, 1].map(lag => made('grants-of-d', grantOf(year - lag), year - lag)),
      made('immigrant-share', share),
      made('refugees', refugees),
    ]
  })
}

const columns = ['municipality_number', 'indicator', 'year', 'value', 'source', 'date', 'illustrative']
const named = table('organisations', 'municipalities')
const people = table('statistics', 'children')
mkdirSync(join(out, 'demo'), { recursive: true })
for (const year of [2020, 2021, 2022]) {
  const day = `${year}-01-01`
  const municipalities = named
    .filter(row => row.id in pilots && row.valid_from <= day && (row.valid_to === '' || day < row.valid_to))
    .sort((a, b) => (a.number < b.number ? -1 : 1))
  const programme = programmeOf(year, municipalities)
  writeFileSync(join(out, `demo/pilot-${year}.json`), `${JSON.stringify(programme, null, 2)}\n`)
  writeFileSync(
    join(out, `demo/pilot-${year}-facts.csv`),
    stringify([columns, ...factsOf(year, municipalities, people)]),
  )
}
