import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import {
  allocate,
  calculate,
  type Desk,
  deskOf,
  explainer,
  inputHash,
  type Programme,
  type Rule,
} from '../../src/rooms/calculation/index.ts'
import { type Size, withPot, type Year, yearOf } from '../../test/support/country-model.ts'
import { columnsOf, plain } from './plain.ts'
import { writeWorkbook } from './workbook.ts'

/**
 * `npm run bench:allocation`: a country's schemes over ten years, every figure exact and every cell ready to be explained,
 * beside the same model in LibreOffice Calc headless (where it is installed) and in plain floating-point loops. Prints the
 * machine, the sizes, the time and memory of each, and the ratios; how both grow; and a thousand variants streamed.
 */
const full: Size = { schemes: 250, municipalities: 357, years: 10 }
const sizes: Size[] = [
  { schemes: 5, municipalities: 12, years: 3 },
  { schemes: 20, municipalities: 50, years: 5 },
  { schemes: 50, municipalities: 100, years: 10 },
  { schemes: 100, municipalities: 357, years: 10 },
  full,
]
const rounds = 7
const variants = 1_000

const say = (text: string) => process.stdout.write(`${text}\n`)
const ms = (milliseconds: number) => `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`
const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`
const collect = () => (globalThis as { gc?: () => void }).gc?.()

function timed<T>(act: () => T): { value: T; took: number } {
  const start = performance.now()
  const value = act()
  return { value, took: performance.now() - start }
}

const middle = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1]!

/** The years with pots half-way between guarantees and bases, so that the common share is worked out too. */
function yearsOf(size: Size): Year[] {
  return Array.from({ length: size.years }, (_, i) => {
    const made = yearOf(size, 2020 + i)
    const desk = deskOf(made.programme, made.facts) as Desk
    const rich = calculate(withPot(made.programme, 10n ** 16n), desk)
    if (!rich.ok) throw new Error(rich.refusal.code)
    const potOre = ((rich.value.guaranteeOre + rich.value.basisOre) / 200n) * 100n
    return { programme: withPot(made.programme, potOre), facts: made.facts }
  })
}

/** A fresh desk each time, so that every rule is worked out anew; reading facts into columns is told apart. */
function ours(years: readonly Year[]) {
  const desks = timed(() => years.map(({ programme, facts }) => deskOf(programme, facts) as Desk))
  const figures = timed(() =>
    years.map(({ programme }, i) => {
      const made = calculate(programme, desks.value[i]!)
      if (!made.ok) throw new Error(made.refusal.code)
      return made.value
    }),
  )
  return { outcomes: figures.value, desks: desks.took, figures: figures.took }
}

function measure(size: Size) {
  const years = yearsOf(size)
  const yard = years.map(({ programme, facts }) => columnsOf(programme, facts))
  const own: ReturnType<typeof ours>[] = []
  const loops: number[] = []
  collect()
  const before = process.memoryUsage()
  for (let i = 0; i < rounds; i++) {
    own.push(ours(years))
    loops.push(timed(() => years.map((year, y) => plain(year.programme, yard[y]!))).took)
  }
  const held = ours(years)
  collect()
  const after = process.memoryUsage()
  const memory = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers
  return {
    years,
    outcomes: held.outcomes,
    figures: middle(own.map(one => one.figures)),
    desks: middle(own.map(one => one.desks)),
    plain: middle(loops),
    memory,
    cells: size.schemes * size.municipalities * size.years,
  }
}

function growth(): ReturnType<typeof measure> {
  say('\nHow it grows (median of several rounds; memory is what one calculation of all years holds)')
  say(
    'schemes x municipalities x years |    cells |   figures | ns a cell | plain loops | ratio | facts into columns |  held',
  )
  let last: ReturnType<typeof measure> | undefined
  for (const size of sizes) {
    last = measure(size)
    const { figures, desks, cells, memory } = last
    const row = [
      `${size.schemes} x ${size.municipalities} x ${size.years}`.padStart(32),
      String(cells).padStart(8),
      ms(figures).padStart(9),
      ((figures * 1e6) / cells).toFixed(0).padStart(9),
      ms(last.plain).padStart(11),
      (figures / last.plain).toFixed(1).padStart(5),
      ms(desks).padStart(18),
      megabytes(memory).padStart(6),
    ]
    say(row.join(' | '))
  }
  return last!
}

/** Where the time beyond the figures goes: origin by scheme and the hash that pins a run; and an explanation. */
function whatElse({ years, figures }: ReturnType<typeof measure>): void {
  const pinned = timed(() => years.map(({ programme, facts }) => allocate(programme, facts)))
  const hashes = timed(() => years.map(({ programme, facts }) => inputHash(programme, facts)))
  const { programme, facts } = years[0]!
  const explain = explainer(programme, facts)
  const all = timed(() => {
    let steps = 0
    for (const { id } of programme.municipalities)
      for (const scheme of programme.schemes) steps += explain(id, scheme.id)!.would.steps.length
    return steps
  })
  const cells = programme.schemes.length * programme.municipalities.length
  say(
    `\nPinned runs (facts into columns, figures, origin of every award by scheme, hash): ${ms(pinned.took)}`,
  )
  say(`  of which the hash of all inputs ${ms(hashes.took)}, figures ${ms(figures)}`)
  say(
    `All ${cells} explanations of one year as steps: ${ms(all.took)}, ${((all.took * 1000) / cells).toFixed(1)} µs each`,
  )
}

/** Each variant has one changed rate; nothing of a variant is kept but its sum. */
function stream({ years }: ReturnType<typeof measure>): void {
  const { programme, facts } = years[0]!
  const desk = deskOf(programme, facts) as Desk
  const heap: number[] = []
  const { took } = timed(() => {
    for (let v = 0; v < variants; v++) {
      const made = calculate(variant(programme, v), desk)
      if (!made.ok && made.refusal.code !== 'shortfall') throw new Error(made.refusal.code)
      if (v % 100 === 99) {
        collect()
        const { heapUsed, arrayBuffers } = process.memoryUsage()
        heap.push(heapUsed + arrayBuffers)
      }
    }
  })
  const [first, last] = [heap[0]!, heap.at(-1)!]
  say(
    `\n${variants} variants of ${programme.schemes.length} x ${programme.municipalities.length}, streamed: ${ms(took)}, ${ms(took / variants)} each`,
  )
  say(
    `  memory after 100: ${megabytes(first)}, after ${variants}: ${megabytes(last)}, ratio ${(last / first).toFixed(2)}`,
  )
}

function variant(programme: Programme, v: number): Programme {
  const at = v % programme.schemes.length
  const changed = (rule: Rule): Rule => ({
    ...rule,
    amount: { kind: 'ownShare', percent: `${1 + (v % 50)}`, of: rule.amount },
  })
  return {
    ...programme,
    schemes: programme.schemes.map((one, i) => (i === at ? { ...one, rule: changed(one.rule) } : one)),
  }
}

type Recalculated = { loaded: number; seconds: number[]; sums: [number, number, number | null][][] }

/** The workbook recalculated by LibreOffice, and whether its figures are ours. */
function beside({ years, outcomes, figures }: ReturnType<typeof measure>): void {
  if (
    spawnSync('soffice', ['--version']).status !== 0 ||
    spawnSync('/usr/bin/python3', ['-c', 'import uno']).status !== 0
  ) {
    say(
      '\nLibreOffice with its Python bridge is not installed (Debian: libreoffice-calc python3-uno): not compared.',
    )
    return
  }
  const folder = mkdtempSync(join(tmpdir(), 'handlingsrom-bench-'))
  const file = join(folder, 'model.xlsx')
  const written = timed(() => writeWorkbook(file, years))
  const port = 28_000 + (process.pid % 2_000)
  const office = spawn(
    'soffice',
    [
      '--headless',
      '--norestore',
      `--accept=socket,host=127.0.0.1,port=${port};urp;`,
      `-env:UserInstallation=file://${folder}/profile`,
    ],
    { stdio: 'ignore' },
  )
  const script = new URL('./recalculate.py', import.meta.url).pathname
  const out = execFileSync('/usr/bin/python3', [script, String(port), file, '5'], { maxBuffer: 1e9 })
  const { loaded, seconds, sums } = JSON.parse(out.toString()) as Recalculated
  office.kill()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  const recalculated = middle(seconds) * 1000
  say(
    `\nLibreOffice Calc headless, the same model as ${years.length} sheets (written in ${ms(written.took)}):`,
  )
  say(
    `  opened in ${ms(loaded * 1000)}; recalculated in ${seconds.map(one => ms(one * 1000)).join(', ')}; median ${ms(recalculated)}`,
  )
  say(`  ratio to our figures: ${(recalculated / figures).toFixed(1)} times`)
  const strays = outcomes.flatMap((outcome, y) =>
    outcome.lines.flatMap((line, i) => [
      Math.abs(sums[y]![i]![0] - Number(line.guaranteeOre) / 100),
      Math.abs(sums[y]![i]![1] - Number(line.basisOre) / 100),
    ]),
  )
  const shares = years[0]!.programme.schemes.filter(one => one.rule.amount.kind === 'share').length
  say(
    `  the largest difference in any guarantee or basis: ${Math.max(...strays)} kr (${shares} schemes share by largest remainder, which Calc rounds each for itself)`,
  )
}

say(`${cpus()[0]!.model}, ${cpus().length} cores, ${megabytes(totalmem())}, Node ${process.version}`)
const largest = growth()
whatElse(largest)
stream(largest)
if (process.env.CALC !== 'no') beside(largest)
