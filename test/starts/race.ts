import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { serverLeftIn } from '../../src/platform/database/processes.ts'

/** What came of two starts at once, and what the holder left when it had been stopped. */
export type Race = { outcomes: string[]; left: number }

/** How the one that held the folder before the race ended: in order, or by a kill that leaves its server and its note. */
export type End = 'stopped' | 'killed'

/** Two processes start on one folder at the same time; when both have told, the holder is ended as `end` says. */
export async function race(folder: string, end: End): Promise<Race> {
  // What a killed process leaves, of a number that lives: no start may take it for a holder, nor for its own.
  writeFileSync(join(folder, 'in-use.json'), JSON.stringify({ pid: process.pid, startedAt: '1' }))
  const both = [await ready(folder), await ready(folder)]
  for (const { starter } of both) starter.stdin!.write('go\n')
  const outcomes = await Promise.all(both.map(one => one.next()))
  for (const [i, { starter, exited }] of both.entries()) {
    if (end === 'killed' && outcomes[i] === 'held') starter.kill('SIGKILL')
    starter.stdin!.end()
    await exited
  }
  const { postmaster, others } = serverLeftIn(join(folder, 'postgres'))
  return {
    outcomes: outcomes.toSorted(),
    left: end === 'killed' ? 0 : others.length + (postmaster === null ? 0 : 1),
  }
}

type Starter = { starter: ChildProcess; exited: Promise<unknown>; next(): Promise<string> }

async function ready(folder: string): Promise<Starter> {
  const starter = spawn(process.execPath, [join(import.meta.dirname, 'starter.ts'), folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const exited = once(starter, 'exit')
  const lines = createInterface({ input: starter.stdout! })[Symbol.asyncIterator]()
  const next = async () => ((await lines.next()).value as string | undefined) ?? 'ended without a word'
  if ((await next()) !== 'ready') throw new Error('a start did not get ready')
  return { starter, exited, next }
}
