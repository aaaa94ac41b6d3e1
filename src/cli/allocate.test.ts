import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { inProject } from '../platform/paths.ts'
import { allocate } from './allocate.ts'

let folder: string
let said: string
const demo = (name: string) => inProject('demo', name)
const inFolder = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'allocate-'))
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

const run = (year: number, out: string, ...more: string[]) =>
  allocate([
    demo(`pilot-${year}.json`),
    '--facts',
    demo(`pilot-${year}-facts.csv`),
    '--out',
    inFolder(out),
    ...more,
  ])
const filesOf = async (name: string) =>
  (await readdir(inFolder(name), { recursive: true, withFileTypes: true }))
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(inFolder(name).length + 1))
    .sort()
const rowsOf = async (name: string): Promise<Record<string, string>[]> =>
  parse(await readFile(join(inFolder(name), 'allocation.csv')), { columns: true })
const ore = (kroner: string) => BigInt(kroner.replace('.', ''))

describe('the pilot’s three years from their files', () => {
  test.each([
    [2020, 39_300_000n],
    [2021, 40_529_000n],
    [2022, 41_583_000n],
  ])(
    'R-43 R-45 %i: awards sum to the appropriation, parts to each award, nobody below its guarantee',
    async (year, pot) => {
      expect(await run(year, `y${year}`)).toBe(0)
      const rows = await rowsOf(`y${year}`)
      expect(rows).toHaveLength(12)
      const schemes = Object.keys(rows[0]!).slice(6, -1)
      expect(schemes).toHaveLength(5)
      let sum = 0n
      for (const row of rows) {
        const awarded = ore(row.award_nok!)
        sum += awarded
        expect(schemes.reduce((all, scheme) => all + ore(row[scheme]!), 0n)).toBe(awarded)
        expect(awarded).toBeGreaterThanOrEqual(ore(row.guarantee_nok!))
        expect(ore(row.deviation_nok!)).toBe(awarded - ore(row.basis_nok!))
        expect(row.illustrative).toBe('true')
      }
      expect(sum).toBe(pot * 100n)
      const siljan = rows.find(row => row.municipality === 'Siljan')!
      expect([
        siljan.municipality_number,
        Number(siljan.award_nok) > 1e6,
        Number(siljan.award_nok) < 1.4e6,
      ]).toEqual(['3812', true, true])
    },
  )

  test('R-44 a second run writes the same files, byte for byte', async () => {
    expect(await run(2020, 'once')).toBe(0)
    await new Promise(resolve => setTimeout(resolve, 1_100))
    expect(await run(2020, 'twice')).toBe(0)
    const files = await filesOf('once')
    expect(files).toEqual(await filesOf('twice'))
    expect(files.slice(0, 3)).toEqual(['allocation.csv', 'allocation.xlsx', 'explanation.html'])
    expect(files.filter(file => file.startsWith('letters/') && file.endsWith('.pdf'))).toHaveLength(12)
    for (const file of files) {
      const [one, other] = await Promise.all(
        ['once', 'twice'].map(name => readFile(join(inFolder(name), file))),
      )
      expect(other!.equals(one!), file).toBe(true)
    }
  })

  test('R-44 every cell is explained in words, and the page says that it is an illustration', async () => {
    expect(await run(2020, 'explained')).toBe(0)
    const page = await readFile(join(inFolder('explained'), 'explanation.html'), 'utf8')
    expect(page.match(/<section class="cell">/g)).toHaveLength(60)
    expect(page).toContain('Illustrasjon.')
    expect(page).toContain('SSB 07459')
    expect(page).not.toMatch(/undefined|NaN|\[object|https?:/)
    expect(await run(2020, 'english', '--language', 'en')).toBe(0)
    expect(await readFile(join(inFolder('english'), 'explanation.html'), 'utf8')).toContain(
      '<html lang="en">',
    )
  })
})

describe('what is refused says where and what to do', () => {
  const facts = () => readFile(demo('pilot-2020-facts.csv'), 'utf8')
  const programme = async () => JSON.parse(await readFile(demo('pilot-2020.json'), 'utf8'))
  const withFacts = async (text: string | Buffer) => {
    await writeFile(inFolder('facts.csv'), text)
    return allocate([demo('pilot-2020.json'), '--facts', inFolder('facts.csv'), '--out', inFolder('none')])
  }
  const withProgramme = async (value: unknown) => {
    await writeFile(
      inFolder('programme.json'),
      typeof value === 'string' ? value : JSON.stringify(value, null, 2),
    )
    return allocate([
      inFolder('programme.json'),
      '--facts',
      demo('pilot-2020-facts.csv'),
      '--out',
      inFolder('none'),
    ])
  }

  test('R-44 an error in the facts stands as file:line:column: sentence', async () => {
    expect(await withFacts((await facts()).replace(',6180,', ',61 80,'))).toBe(1)
    expect(said).toBe(
      `${inFolder('facts.csv')}:2:4: «61 80» er ikke et tall som passer i «value». Skriv det som 12500,5.\n`,
    )
    await expect(readdir(inFolder('none'))).rejects.toThrow()
  })

  test('R-44 a figure that is missing is named by municipality, indicator and year', async () => {
    const without = (await facts()).split('\n').filter(line => !line.startsWith('3812,refugees,'))
    expect(await withFacts(without.join('\n'))).toBe(1)
    expect(said).toContain('Nybosatte flyktninger for Siljan i 2020 mangler.')
  })

  test('R-44 a facts file in Windows-1252 is read with a note, and garbage is refused', async () => {
    expect(await withFacts(Buffer.from(await facts(), 'latin1'))).toBe(0)
    expect(said).toContain('facts.csv: Filen er ikke UTF-8')
    said = ''
    const started = performance.now()
    expect(await withFacts(Buffer.alloc(20_000_000))).toBe(1)
    expect(said).toContain('ikke en tekstfil')
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  test('R-45 a pot that is too small is refused with who must top it up', async () => {
    const small = await programme()
    small.schemes[4].contributionNok -= 8_000_000
    small.potNok -= 8_000_000
    expect(await withProgramme(small)).toBe(1)
    expect(said).toContain('Integrerings- og mangfoldsdirektoratet (Kunnskapsdepartementet) må legge til')
  })

  test('R-44 an error in the programme stands at its line', async () => {
    const wrong = await programme()
    wrong.schemes[0].contributionNok = 0.5
    expect(await withProgramme(wrong)).toBe(1)
    expect(said).toMatch(
      /programme\.json:\d+:\d+: schemes\[0\]\.contributionNok skal være et helt antall kroner/,
    )
    said = ''
    expect(await withProgramme('{')).toBe(1)
    expect(said).toContain('ikke gyldig JSON')
  })

  test('files that cannot be read or written', async () => {
    expect(await allocate(['nowhere.json', '--facts', 'x', '--out', 'y'])).toBe(1)
    expect(said).toBe(
      'nowhere.json:1:1: Filen kan ikke leses. Se etter at navnet er riktig, og at du har tilgang.\n',
    )
    expect(await allocate([folder, '--facts', 'x', '--out', 'y'])).toBe(1)
    await writeFile(inFolder('file'), '')
    expect(await run(2020, 'file/under')).toBe(1)
    expect(said).toContain('Kan ikke skrive her')
  })

  test('a command that is wrong gives 2 and the usage, help gives 0', async () => {
    for (const args of [
      [],
      ['a'],
      ['a', '--facts', 'b'],
      ['a', 'b', '--facts', 'c', '--out', 'd'],
      ['a', '--colour'],
      ['a', '--facts', 'b', '--out', 'c', '--language', 'de'],
    ]) {
      said = ''
      expect(await allocate(args), args.join(' ')).toBe(2)
      expect(said).toContain('Bruk: handlingsrom allocate')
    }
    expect(await allocate(['--help', '--language', 'en'])).toBe(0)
    expect(said).toContain('Usage: handlingsrom allocate')
  })

  test('without the frame of letters none are written, and it says so', async () => {
    const { letter, ...bare } = await programme()
    await writeFile(inFolder('bare.json'), JSON.stringify(bare))
    expect(
      await allocate([
        inFolder('bare.json'),
        '--facts',
        demo('pilot-2020-facts.csv'),
        '--out',
        inFolder('bare'),
      ]),
    ).toBe(0)
    expect(await filesOf('bare')).toHaveLength(3)
    expect(said).toContain('ikke skrevet brev')
  })
})
