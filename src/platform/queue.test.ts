import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { sql } from 'kysely'
import { expect, onTestFinished, test, vi } from 'vitest'
import { testDatabase } from '../../test/support/database.ts'
import { failedJobs } from './failed-jobs.ts'
import { inProject } from './paths.ts'
import { type Job, openQueue, type Queue, usualTrying } from './queue.ts'

const clock = () => new Date('2026-01-02T09:00:00Z')
const quick = { ...usualTrying, attempts: 2, pauseSeconds: 1, aliveSeconds: 10 }

/** A database of its own, with what its queue logs, and whoever works it off. */
async function office() {
  const { db, url } = await testDatabase()
  const logged: string[] = []
  const log = (message: string, fields = {}) => logged.push(`${message} ${JSON.stringify(fields)}`)
  const open = async (handle?: (job: Job) => Promise<void>): Promise<Queue> => {
    const queue = await openQueue(url, log, handle && { db, clock, handle }, quick)
    const stop = vi.fn(queue.stop)
    onTestFinished(async () => {
      if (stop.mock.calls.length === 0) await queue.stop()
    })
    return { enqueue: queue.enqueue, stop }
  }
  const send = (queue: Queue, jobs: Job[]) =>
    db.transaction().execute(async tx => {
      for (const job of jobs) await queue.enqueue(tx, job)
    })
  const starts = async () =>
    (await sql<{ n: number }>`select count(*)::int as n from platform.job_starts`.execute(db)).rows[0]!.n
  const unsettled = async () =>
    (
      await sql<{ n: number }>`select count(*)::int as n from pgboss.job where state <> 'completed'`.execute(
        db,
      )
    ).rows[0]!.n
  return { db, url, open, send, logged, starts, unsettled }
}

class Refused extends Error {
  readonly code = 'ENOSPC'
}

test('of twenty jobs of which one fails, nineteen are done; it is tried again, kept, and told by its code', async () => {
  const { db, open, send, logged, starts, unsettled } = await office()
  const handled: string[] = []
  const queue = await open(async job => {
    handled.push(job.event)
    if (job.event === '7') throw new Refused('Kari Nordmann')
  })
  const jobs = Array.from({ length: 20 }, (_, i) => ({ event: `${i + 1}`, kind: 'evaluation.planned' }))
  await send(queue, jobs)
  await expect.poll(() => failedJobs(db, 10), { timeout: 60_000 }).toHaveLength(1)
  expect(await failedJobs(db, 10)).toEqual([{ event: 7n, attempts: 2, code: 'ENOSPC', failedAt: clock() }])
  expect(handled.toSorted()).toEqual([...jobs.map(one => one.event), '7'].toSorted())
  await expect.poll(unsettled, { timeout: 60_000 }).toBe(0)
  expect(await starts()).toBe(0)
  expect(logged).toEqual([
    'job failed {"event":"7","kind":"evaluation.planned","attempts":1,"code":"ENOSPC"}',
    'job failed for good {"event":"7","kind":"evaluation.planned","attempts":2,"code":"ENOSPC"}',
  ])
  const { rows } = await sql<{
    output: string
  }>`select coalesce(output::text, '') as output from pgboss.job`.execute(db)
  expect(rows.filter(one => one.output.includes('Kari'))).toEqual([])
})

test('a job that was begun by a process which died is not run again, but kept for a person', async () => {
  const { db, open, send, logged } = await office()
  const sender = await open()
  await send(sender, [
    { event: '1', kind: 'evaluation.planned' },
    { event: '2', kind: 'evaluation.planned' },
  ])
  await sql`
    insert into platform.job_starts (job, process, event, started_at)
    select id, gen_random_uuid(), 1, ${clock()} from pgboss.job where data->>'event' = '1'`.execute(db)
  const handled: string[] = []
  await open(async job => {
    handled.push(job.event)
  })
  await expect.poll(() => failedJobs(db, 10), { timeout: 60_000 }).toHaveLength(1)
  await expect.poll(() => handled, { timeout: 60_000 }).toEqual(['2'])
  expect(await failedJobs(db, 10)).toMatchObject([{ event: 1n, attempts: 1, code: 'processDied' }])
  expect(logged).toEqual([
    'job failed for good {"event":"1","kind":"evaluation.planned","attempts":1,"code":"processDied"}',
  ])
})

test('a job that killed its process is not run by the next one, which does the others', async () => {
  const { db, url, open, send } = await office()
  const sender = await open()
  await send(sender, [{ event: '1' }, { event: '2' }, { event: '3' }])
  const dying = spawn(process.execPath, [inProject('test', 'starts', 'dying.ts'), url], { stdio: 'inherit' })
  expect(await once(dying, 'exit')).toEqual([null, 'SIGKILL'])
  const handled: string[] = []
  await open(async job => {
    handled.push(job.event)
  })
  await expect.poll(() => failedJobs(db, 10), { timeout: 120_000 }).toHaveLength(1)
  await expect.poll(() => handled.toSorted(), { timeout: 120_000 }).toEqual(['2', '3'])
  expect(await failedJobs(db, 10)).toMatchObject([{ event: 1n, code: 'processDied' }])
})

test('where nobody works, jobs wait', async () => {
  const { open, send, unsettled } = await office()
  const sender = await open()
  await send(sender, [{ event: '1' }])
  await sender.stop()
  expect(await unsettled()).toBe(1)
})
