import { expect, test } from 'vitest'
import { WorkerGone, Workers, workerFile } from '../../src/platform/worker.ts'

const limits = { atOnce: 1, waiting: 1, megabytes: 32, seconds: 60 }
const workers = new Workers(workerFile(import.meta.url, 'obedient-worker'), limits)

async function told(what: string, of = workers): Promise<unknown> {
  const held = await of.take()
  if (!held) return 'turned away'
  try {
    return await held.turn(what)
  } catch (error) {
    return error instanceof WorkerGone
      ? `gone: ${error.message}`
      : `fault: ${(error as Error).message.split('\n')[0]}`
  } finally {
    held.give()
  }
}

test('a worker that fills its memory, has a fault or says too much costs its own work, and the next is done', async () => {
  expect(await told('good day')).toBe('good day')
  expect(await told('fill')).toBe('gone: memory')
  expect(await told('good day')).toBe('good day')
  expect(await told('fault')).toBe('fault: in a worker: TypeError: a fault')
  expect(await told('long')).toBe('gone: memory')
  expect(await told('good day')).toBe('good day')
})

test('a worker that does not answer in its time is put an end to', async () => {
  const hurried = new Workers(workerFile(import.meta.url, 'obedient-worker'), { ...limits, seconds: 2 })
  expect(await told('good day', hurried)).toBe('good day')
  expect(await told('spin', hurried)).toBe('gone: time')
  expect(await told('good day', hurried)).toBe('good day')
})

test('one works, one waits, a third is turned away, and who is patient waits all the same', async () => {
  const first = (await workers.take())!
  const second = workers.take()
  expect(workers.full).toBe(true)
  expect(await workers.take()).toBeUndefined()
  const patient = workers.take(true)
  expect(await first.turn('talk')).toBe('more')
  first.give()
  const next = (await second)!
  expect(await next.turn('talk')).toBe('more')
  expect(await next.turn('and')).toBe('and')
  expect(await next.turn('last')).toBe('last')
  next.give()
  const last = (await patient)!
  expect(await last.turn('here')).toBe('here')
  last.give()
  expect(workers.full).toBe(false)
})

test('one that is given back in the middle of its work is not given to the next', async () => {
  const left = (await workers.take())!
  expect(await left.turn('talk')).toBe('more')
  left.give()
  expect(await told('good day')).toBe('good day')
})
