import { ok, type Result, refuse } from '../../core/result.ts'
import type { Tx } from '../../platform/database/connect.ts'
import { writeEntries } from './actions.ts'
import { postNumber } from './lists.rules.ts'
import type { Amount, Elements } from './model.ts'
import { insertPooled, markPooled, selectEntries, upsertAmount } from './store.ts'

/** A programme as a scheme: its goal as `purpose`, the other four elements, and whom it is for in years of age. */
export type Pool = Elements & {
  id: string
  name: string
  owner: string
  post: string
  purpose: string
  purposes: string[]
  ageFrom: number
  ageTo: number
  families: boolean
  illustrative: boolean
}

/** The age groups of the code list, both inclusive, in years. */
const ages = [
  { code: 'children-0-5', from: 0, to: 5 },
  { code: 'pupils-6-16', from: 6, to: 16 },
  { code: 'youth-17-24', from: 17, to: 24 },
]

/**
 * Puts a programme into the catalogue as the scheme that it is itself. A scheme that stands there already under
 * the same id and in the same post is that programme; under another post the id is taken.
 */
export async function registerPool(tx: Tx, pool: Pool): Promise<Result<void, 'idTaken'>> {
  const [known] = await selectEntries(tx, [pool.id])
  const post = postNumber(pool.post)
  if (known) {
    if (!known.posts.some(one => one.post === post)) return refuse('idTaken', { id: pool.id }, 'id')
    await markPooled(tx, pool.id)
    return ok(undefined)
  }
  const { id, name, purpose, target, criteria, followUp, evaluation, purposes, illustrative } = pool
  const groups = ages.filter(one => one.from <= pool.ageTo && pool.ageFrom <= one.to).map(one => one.code)
  const terms = { reportDue: null, unspent: null, ownShare: null, auditorOre: null }
  await writeEntries(tx, [
    {
      ...{ id, name, purpose, target, criteria, followUp, evaluation, purposes, illustrative, ...terms },
      groups: pool.families ? [...groups, 'families'] : groups,
      eligible: 'all',
      indicator: null,
      atLeast: null,
      deadline: null,
      // One application and one report is what a programme is for.
      forms: 1,
      reports: 1,
      classified: false,
      pooled: true,
      owners: [{ owner: pool.owner, from: null, to: null }],
      posts: post ? [{ post, from: null, to: null }] : [],
      amounts: [],
    },
  ])
  return ok(undefined)
}

/** A pot's money in a year, and the schemes that it takes up. */
export async function recordPooled(
  tx: Tx,
  pool: string,
  amount: Amount,
  schemes: readonly string[],
): Promise<void> {
  const [known] = await selectEntries(tx, [pool])
  if (!known) return
  await upsertAmount(tx, pool, amount)
  await insertPooled(tx, pool, amount.year, schemes)
}
