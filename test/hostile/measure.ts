import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Shape } from './bodies.ts'

/** A size of a shape, as it went. Milliseconds, and megabytes over what was held before. */
type Tried = { bytes: number; took: number; waited: number; rose: number; said: string }

export type Measured = {
  /** Does the work, and gives in a word what came of it. */
  run: (bytes: Buffer) => Promise<string>
  /** Something small of the same kind, so that what is measured finds all in place. */
  warm: () => Promise<unknown>
  /** What somebody else does meanwhile, again and again; gives what the longest took, in milliseconds. */
  others: (done: () => boolean) => Promise<number>
}

/** Below this, in milliseconds, a time says more about the machine than about the work. */
const floor = 800
const mostGrowth = 3
const mostWait = 1000
const mostRise = 300

const megabytes = (): number => process.memoryUsage().rss / 1e6
const collect = (): void => (globalThis as { gc?: () => void }).gc?.()
const pause = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

/** The delay of this process' own loop, which is what anyone waits for who asks for a page. */
export async function ownDelay(done: () => boolean): Promise<number> {
  const delay = monitorEventLoopDelay({ resolution: 10 })
  delay.enable()
  while (!done()) await pause(20)
  delay.disable()
  return delay.max / 1e6
}

async function once(shape: Shape, bytes: number, { run, warm, others }: Measured): Promise<Tried> {
  const given = shape(bytes)
  await warm()
  collect()
  await pause(50)
  const base = megabytes()
  let peak = base
  const watch = setInterval(() => {
    peak = Math.max(peak, megabytes())
  }, 25)
  let done = false
  const meanwhile = others(() => done)
  const begun = performance.now()
  const said = await run(given)
  const took = performance.now() - begun
  done = true
  clearInterval(watch)
  return { bytes: given.length, took, waited: await meanwhile, rose: peak - base, said }
}

async function median(shape: Shape, bytes: number, how: Measured): Promise<Tried> {
  const first = await once(shape, bytes, how)
  if (first.took > 1000) return first
  const all = [first, await once(shape, bytes, how), await once(shape, bytes, how)]
  const middle = all.toSorted((a, b) => a.took - b.took)[1]!
  return {
    ...middle,
    waited: Math.max(...all.map(one => one.waited)),
    rose: Math.max(...all.map(one => one.rose)),
  }
}

/** Tries a shape in sizes that double, prints a line, and gives what broke a limit. */
export async function grown(
  name: string,
  shape: Shape,
  sizes: readonly number[],
  how: Measured,
): Promise<string[]> {
  const all: Tried[] = []
  for (const size of sizes) all.push(await median(shape, size, how))
  const faults: string[] = []
  let worst = 0
  for (const [i, now] of all.entries()) {
    if (now.waited > mostWait)
      faults.push(`${name}, ${now.bytes} bytes: others waited ${now.waited.toFixed(0)} ms`)
    if (now.rose > mostRise) faults.push(`${name}, ${now.bytes} bytes: ${now.rose.toFixed(0)} MB more`)
    const before = all[i - 1]
    if (!before || now.took < floor) continue
    let growth = now.took / Math.max(before.took, floor / 3)
    // The machine is shared: what looks like a leap is looked at again, both sizes anew.
    for (let again = 0; growth > mostGrowth && again < 3; again++) {
      const [less, more] = [await median(shape, sizes[i - 1]!, how), await median(shape, sizes[i]!, how)]
      growth = Math.min(growth, more.took / Math.max(less.took, floor / 3))
    }
    worst = Math.max(worst, growth)
    if (growth > mostGrowth) faults.push(`${name}, ${now.bytes} bytes: ${growth.toFixed(1)} times as long`)
  }
  const seconds = all.map(one => (one.took / 1000).toFixed(2).padStart(6)).join(' ')
  const wait = Math.max(...all.map(one => one.waited)).toFixed(0)
  const rise = Math.max(...all.map(one => one.rose)).toFixed(0)
  const said = [...new Set(all.map(one => one.said))].join(', ')
  console.log(
    `${name.padEnd(40)} ${seconds} s | x${worst.toFixed(1)} | ${wait.padStart(4)} ms | +${rise.padStart(3)} MB | ${said}${faults.length > 0 ? ' | BREACH' : ''}`,
  )
  return faults
}

/** Whether the memory has come back, after some seconds in which nothing is asked for. */
export async function cameBack(base: number): Promise<string[]> {
  let now = 0
  for (let i = 0; i < 20; i++) {
    await pause(1000)
    collect()
    now = megabytes()
    if (now - base < mostRise / 2) break
  }
  console.log(`memory: ${base.toFixed(0)} MB before, ${now.toFixed(0)} MB after`)
  return now - base < mostRise / 2 ? [] : [`${(now - base).toFixed(0)} MB did not come back`]
}

export const heldNow = (): number => {
  collect()
  return megabytes()
}
