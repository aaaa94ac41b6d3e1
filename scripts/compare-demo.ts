// `npm run compare:demo -- A B [--moved old.table=new.table]…`: builds the demo of two checkouts on the same day and tells
// whether the money is the same: awards, ledger, every directorate's extracts and the export. Exit code 1 where it is not.
import { createServer } from 'node:net'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { differencesIn, shown } from './compare/differences.ts'
import { digestsAgain, withDigests } from './compare/digests.ts'
import { numbersOf, withNumbers } from './compare/ids.ts'
import { type Lines, type Taken, takenFrom } from './compare/taken.ts'

/** Noon in Oslo of the day on which both demos are built. */
const day = new Date('2026-11-22T11:00:00Z')

const said = `Before they are compared, in each build by itself:
- Ids (UUIDs) are drawn at random: each is replaced by the number of its first appearance.
- Digests that follow from ids are reckoned again from contents with those numbers, by the product's own formulas, each of
  which has first given the digests that stand there. How many is told below. All other digests are compared as they are.
- The key that checkpoints are signed with is drawn by each installation: key and signature are replaced by whether the
  signature holds.
- The clock of the process stands at ${day.toISOString()}, so that times are compared as they are; nothing taken out holds
  a time of the database's own clock.
- Left out, as no export or page gives them: passwords, sessions, cookies and secrets of forms; and manifest.json, whose
  digests «verify» checks in each build.
- Rows of tables stand sorted by what they then say; the API and the extracts in the order in which they came.
`

type Part = { name: string; of(taken: Taken): Lines; sorted: boolean }

const isAward = (table: string) => table.startsWith('awards.') || /^\w+\.(awards|award_parts)$/.test(table)

const parts: Part[] = [
  { name: 'awards, as the API gives them', of: taken => taken.api, sorted: false },
  { name: 'awards, as their tables hold them', of: taken => tables(taken.exported, isAward), sorted: true },
  { name: 'ledger, every table', of: taken => taken.ledger, sorted: true },
  { name: "every directorate's extracts, CSV and XLSX", of: taken => taken.extracts, sorted: false },
  {
    name: "export: the ledger's files",
    of: taken => tables(taken.exported, table => table.startsWith('ledger.')),
    sorted: true,
  },
  { name: 'export: all files', of: taken => taken.exported, sorted: true },
  {
    name: 'what «verify» says of the export',
    of: taken => new Map([['verify', taken.verified]]),
    sorted: false,
  },
]

const tables = (all: Lines, wanted: (table: string) => boolean): Lines =>
  new Map([...all].filter(([name]) => wanted(name)))

/** Every part of one build, with ids as numbers and digests again. */
function settled(label: string, taken: Taken): { parts: Lines[]; wrong: string[] } {
  const { numbers, alike } = numbersOf(taken.exported)
  const { digests, counts, wrong } = digestsAgain(taken.exported, text => withNumbers(text, numbers))
  const settle = (line: string) => withDigests(withNumbers(line, numbers), digests)
  console.log(`\n${label}: ${numbers.size} ids, of which ${alike} were told apart by nothing but their place`)
  for (const [sort, count] of counts) console.log(`${String(count).padStart(6)}  ${sort}`)
  const settledParts = parts.map(part => {
    const lines = [...part.of(taken)].map(([name, all]) => [name, all.map(settle)] as const)
    return new Map(lines.map(([name, all]) => [name, part.sorted ? all.sort() : all]))
  })
  return { parts: settledParts, wrong }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>(ready => probe.listen(0, '127.0.0.1', ready))
  const { port } = probe.address() as { port: number }
  await new Promise<void>(closed => probe.close(() => closed()))
  return port
}

/** Tables of A under the names that they have in B. */
const renamed = (lines: Lines, moved: ReadonlyMap<string, string>): Lines =>
  new Map([...lines].map(([name, all]) => [moved.get(name) ?? name, all]))

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { moved: { type: 'string', multiple: true, default: [] } },
  })
  const [a, b, ...others] = positionals
  if (a === undefined || b === undefined || others.length > 0) {
    console.error('Usage: npm run compare:demo -- BUILD_A BUILD_B [--moved OLD.TABLE=NEW.TABLE]...')
    return 2
  }
  const moved = new Map(values.moved.map(one => one.split('=') as [string, string]))
  // One after the other at the same port, since what they give holds their own address.
  const port = await freePort()
  console.log(said)
  console.log(`Builds the demo of A, ${resolve(a)}`)
  const takenA = await takenFrom(resolve(a), day, port)
  console.log(`Builds the demo of B, ${resolve(b)}`)
  const takenB = await takenFrom(resolve(b), day, port)
  const [ofA, ofB] = [
    settled('A', {
      ...takenA,
      exported: renamed(takenA.exported, moved),
      ledger: renamed(takenA.ledger, moved),
    }),
    settled('B', takenB),
  ]
  const wrong = [...ofA.wrong.map(one => `A: ${one}`), ...ofB.wrong.map(one => `B: ${one}`)]
  console.log(`\nformulas that are not the build's own: ${wrong.length}`)
  for (const one of wrong.slice(0, 10)) console.log(`  ${one}`)
  let different = wrong.length
  for (const [i, { name }] of parts.entries()) {
    const { names, lines, differences } = differencesIn(ofA.parts[i]!, ofB.parts[i]!)
    different += differences.length
    console.log(`${name}: ${lines} lines under ${names} names, ${differences.length} differences`)
    for (const one of differences.slice(0, 10)) console.log(shown(one))
  }
  console.log(different === 0 ? '\nThe two are the same.' : '\nThe two differ.')
  return different === 0 ? 0 : 1
}

process.exitCode = await main()
