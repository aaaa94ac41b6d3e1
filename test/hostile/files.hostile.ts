import { expect, test } from 'vitest'
import { cameBack, grown, heldNow, ownDelay } from './measure.ts'
import { readAll } from './read-all.ts'
import { texts } from './texts.ts'
import { workbooks } from './workbooks.ts'

/** `npm run test:hostile`, of files that are handed in as tables: a hundred kinds, each in sizes that double up to HOSTILE_BYTES. */
const largest = Number(process.env.HOSTILE_BYTES ?? 6_400_000)
const sizes = [largest / 8, largest / 4, largest / 2, largest]
const only = process.env.HOSTILE_ONLY

test('files of strangers', async () => {
  const small = Buffer.from('number;name\n1;a\n')
  const book = workbooks['cells of one figure']!(1000)
  const warm = () => Promise.all([readAll(small), readAll(book)])
  const how = { run: readAll, warm, others: ownDelay }
  await warm()
  const base = heldNow()
  const faults: string[] = []
  for (const [name, shape] of Object.entries({ ...texts, ...workbooks }))
    if (!only || name.includes(only)) faults.push(...(await grown(name, shape, sizes, how)))
  faults.push(...(await cameBack(base)))
  expect(faults).toEqual([])
})
