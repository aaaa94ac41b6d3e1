import type { Db } from '../platform/database/connect.ts'
import { type FormKeys, formKeysIn } from '../platform/form-key.ts'

const known = new WeakMap<Db, Promise<FormKeys>>()

/** What signs the forms of this installation: asked for once, when first needed; a failure is not kept. */
export function keysOf(db: Db): Promise<FormKeys> {
  const earlier = known.get(db)
  if (earlier !== undefined) return earlier
  const asked = formKeysIn(db)
  known.set(db, asked)
  asked.catch(() => known.delete(db))
  return asked
}
