import type { Actor } from '../../core/actor.ts'
import type { Db } from '../../platform/database/connect.ts'
import type { Answers, Preparation } from './model.ts'
import { may } from './rules.ts'
import { selectAnswers, selectOpen, selectPreparation } from './store.ts'

/** A preparation as the actor may see it: undefined where there is none, or it is not theirs to read. */
export async function preparationFor(
  db: Db,
  actor: Actor,
  id: string,
): Promise<{ one: Preparation; answers: Answers } | 'unknown' | 'notAllowed'> {
  const one = /^\d{1,9}$/.test(id) ? await selectPreparation(db, Number(id)) : undefined
  if (!one) return 'unknown'
  if (!may.read(actor, { sender: one.sender }).ok) return 'notAllowed'
  return { one, answers: await selectAnswers(db, one.id) }
}

/** For whose year figures are set aside while it has no name of its own; no programme is called so. */
export const figuresKey = (id: number): string => `preparation:${id}`

export { readFile as documentOf } from '../../platform/files.ts'
export { selectOpen as openPreparations }
