// `npm run figures:house [-- FOLDER]`: how large the house is and where, by rules that stand beside each figure, so that
// anyone can take them again; of another checkout where its folder is given.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

const here = join(import.meta.dirname, '..')
const folder = resolve(process.argv[2] ?? here)

type Source = { path: string; text: string; lines: number }

/** Code under src/, tests apart. */
const sources: Source[] = readdirSync(join(folder, 'src'), { recursive: true, encoding: 'utf8' })
  .map(name => `src/${name.replaceAll('\\', '/')}`)
  .filter(path => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .sort()
  .map(path => {
    const text = readFileSync(join(folder, path), 'utf8')
    return { path, text, lines: text.split('\n').length - 1 }
  })

const linesOf = (list: readonly Source[]): number => list.reduce((sum, one) => sum + one.lines, 0)
const rows = (list: readonly (readonly (string | number)[])[]): void => {
  for (const [what, ...figures] of list)
    console.log(`  ${String(what).padEnd(44)}${figures.map(one => String(one).padStart(8)).join('')}`)
}

type Room = { name: string; files: number; lines: number; names: number; types: number }

function roomsOf(): Room[] {
  const byRoom = Map.groupBy(
    sources.filter(one => /^src\/rooms\/[^/]+\//.test(one.path)),
    one => one.path.split('/')[2]!,
  )
  return [...byRoom].map(([name, list]) => {
    const door = list.find(one => one.path === `src/rooms/${name}/index.ts`)?.text ?? ''
    const names = [...door.matchAll(/\bexport\s+(type\s+)?\{([^{}]*)\}/g)].flatMap(([, type, inside]) =>
      inside!
        .split(',')
        .map(one => one.trim())
        .filter(one => one !== '')
        .map(one => type !== undefined || one.startsWith('type ')),
    )
    const types = names.filter(isType => isType).length
    return { name, files: list.length, lines: linesOf(list), names: names.length, types }
  })
}

function showRooms(): void {
  const rooms = roomsOf().sort((a, b) => b.lines - a.lines)
  console.log(
    '\nRooms. Files .ts and .tsx without tests, their lines, names between braces in «export {…}» of index.ts',
  )
  rows([['room', 'files', 'lines', 'names', 'types']])
  rows(rooms.map(one => [one.name, one.files, one.lines, one.names, one.types]))
  const all = (figure: 'files' | 'lines' | 'names' | 'types') =>
    rooms.reduce((sum, one) => sum + one[figure], 0)
  rows([[`all ${rooms.length}`, all('files'), all('lines'), all('names'), all('types')]])
  const door = rooms.toSorted((a, b) => b.names - a.names)[0]!
  rows([
    [`largest room: ${rooms[0]!.name}`, rooms[0]!.files, rooms[0]!.lines],
    [`largest door: ${door.name}`, '', '', door.names, door.types],
  ])
}

const byHand =
  /^src\/rooms\/[^/]+\/pages\/(?:[\w-]+-)?work\.tsx?$|^src\/rooms\/[^/]+\/work\.text\.ts$|^src\/(?:ui|text)\/work\.tsx?$/
const todaysPage = /^src\/web\/pages\/today(?:\.text)?\.tsx?$/
const deeds = /(?:^|[/.-])(?:deeds\.(?:rules|text)|waiting\.queries)\.ts$/

function showWork(): void {
  const show = (title: string, wanted: RegExp) => {
    const found = sources.filter(one => wanted.test(one.path))
    console.log(`\n${title}`)
    rows(found.map(one => [one.path, one.lines]))
    rows([[`all ${found.length} files`, linesOf(found)]])
  }
  show(
    'Work lists by hand. pages/work.ts and …-work.ts and work.text.ts of rooms, work.ts(x) of ui/ and text/',
    byHand,
  )
  show("The day's page that shows them. today.tsx and today.text.ts in web/pages/", todaysPage)
  show(
    'What waits, from deeds. Files named deeds.rules.ts, deeds.text.ts and waiting.queries.ts in src/',
    deeds,
  )
}

/** A regular expression, given to a call or kept, in which «<» begins a tag; in .tsx, so that the tags are a page's. */
const tagPattern = /[(=]\s*\/(?:\\.|\[[^\]\n]*\]|[^/\\\n[])*?(?<!\?)<(?:\\?\/|[a-z([!])/
const parser = /\b(?:DOMParser|HTMLRewriter|parse5|cheerio|htmlparser2|node-html-parser|linkedom|jsdom)\b/

function showReadBack(): void {
  const found = sources.flatMap(({ path, text }) =>
    text
      .split('\n')
      .map((line, i) => ({ line, at: `${path}:${i + 1}` }))
      .filter(({ line }) => parser.test(line) || (path.endsWith('.tsx') && tagPattern.test(line))),
  )
  console.log(
    '\nHTML read back. Lines in .tsx with a regular expression for a tag, and names of parsers of HTML in src/',
  )
  for (const { at, line } of found) console.log(`  ${at.padEnd(34)} ${line.trim()}`)
  rows([[`all, in ${new Set(found.map(one => one.at.split(':')[0])).size} files`, found.length]])
}

const rules = {
  noExcessiveLinesPerFunction: { level: 'error', options: { maxLines: 70 } },
  useMaxParams: { level: 'error', options: { max: 4 } },
}
const titles: Record<string, string> = {
  noExcessiveLinesPerFunction: 'Functions with more than 70 lines in the body',
  useMaxParams: 'Functions with more than 4 parameters',
}

type Diagnostic = { category: string; location: { path: string; start: { line: number } }; message: string }

/** By Biome with two rules and no others, since TypeScript 7 has no stable API to ask. */
function showFunctions(): void {
  const settings = mkdtempSync(join(tmpdir(), 'handlingsrom-figures-'))
  writeFileSync(
    join(settings, 'biome.json'),
    JSON.stringify({ root: true, linter: { rules: { preset: 'none', complexity: rules } } }),
  )
  const biome = join(here, 'node_modules', '.bin', 'biome')
  const args = ['lint', `--config-path=${settings}`, '--max-diagnostics=none', '--reporter=json', 'src']
  const { stdout, stderr, error } = spawnSync(biome, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  rmSync(settings, { recursive: true })
  if (error || !stdout.startsWith('{')) throw error ?? new Error(`Biome did not answer: ${stderr}`)
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
  for (const [rule, title] of Object.entries(titles)) {
    const found = diagnostics.filter(
      one => one.category === `lint/complexity/${rule}` && !/\.test\.tsx?$/.test(one.location.path),
    )
    console.log(`\n${title}. Biome's ${rule} over src/, tests apart`)
    const byFile = Map.groupBy(found, one => one.location.path)
    if (rule === 'noExcessiveLinesPerFunction')
      for (const { location, message } of found)
        console.log(`  ${location.path}:${location.start.line}  ${message}`)
    rows([[`all, in ${byFile.size} files`, found.length]])
  }
}

console.log(
  `Figures of the house. ${sources.length} files with ${linesOf(sources)} lines under src/, tests apart`,
)
showRooms()
showWork()
showReadBack()
showFunctions()
