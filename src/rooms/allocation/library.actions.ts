import type { Command } from '../../core/actor.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import { done, ok, type Result, refuse } from '../../core/result.ts'
import type { Db } from '../../platform/database/connect.ts'
import { ifAllowed, inTransaction } from '../../platform/database/transaction.ts'
import { readRule } from '../calculation/index.ts'
import { schemes } from '../catalogue/index.ts'
import { record } from '../events/index.ts'
import { may } from './access.rules.ts'
import { keepRule } from './keep.actions.ts'
import { knownIndicators, rulesOf } from './library.queries.ts'
import { setupOf } from './runs.queries.ts'
import { insertSetup, lockYear } from './runs.store.ts'

export type LibraryRefusal =
  | 'notAllowed'
  | 'unknownSchemeId'
  | 'ruleFile'
  | 'versionTaken'
  | 'noRule'
  | 'notSetUp'
  | 'commandInFlight'
  | 'keyReused'

/**
 * Saves a version of a scheme's rule from a file, by the secretariat or the directorate that owns the scheme. A
 * rule that fails a check is refused with line and field in its `problems`; a version is never changed.
 */
export async function saveRule(
  db: Db,
  command: Command,
  scheme: string,
  bytes: Uint8Array,
): Promise<Result<{ version: string }, LibraryRefusal>> {
  const [known] = await schemes(db, [scheme])
  if (!known) return refuse('unknownSchemeId')
  const allowed = may.keepRules(command.actor, { directorate: known.directorate })
  if (!allowed.ok) return allowed
  const read = readRule(bytes, await knownIndicators(db))
  if (!read.ok) return { ok: false, refusal: { ...read.refusal, field: 'rule' } }
  const rule = read.value
  return inTransaction<{ version: string }, LibraryRefusal>(db, command, async tx => {
    if (!(await keepRule(tx, command, scheme, rule)))
      return refuse('versionTaken', { version: rule.version }, 'rule')
    await record(tx, command, {
      kind: 'allocation.ruleSaved',
      subject: scheme,
      data: { version: rule.version, digest: sha256(canonicalJson(rule)) },
    })
    return ok({ version: rule.version })
  })
}

/** Takes another version of a scheme's rule into use for a year; runs that are made later go by it. */
export function changeRule(
  db: Db,
  command: Command,
  where: { programme: string; year: number },
  scheme: string,
  wanted: string,
): Promise<Result<void, LibraryRefusal>> {
  return ifAllowed<void, LibraryRefusal>(db, command, may.setUp(command.actor), async tx => {
    const { programme, year } = where
    await lockYear(tx, programme, year)
    const setup = await setupOf(tx, programme, year)
    if (!setup) return refuse('notSetUp', { year })
    const rule =
      setup.rules[scheme] && (await rulesOf(tx, scheme)).find(one => one.rule.version === wanted)?.rule
    if (!rule) return refuse('noRule', {}, 'rule')
    const { version, ...rest } = setup
    await insertSetup(tx, programme, year, version + 1, { ...rest, rules: { ...rest.rules, [scheme]: rule } })
    await record(tx, command, {
      kind: 'allocation.ruleChanged',
      subject: `${programme}/${year}`,
      data: { scheme, version: rule.version },
    })
    return done
  })
}
