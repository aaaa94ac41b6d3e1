import type { Command } from '../../core/actor.ts'
import { canonicalJson, sha256 } from '../../core/digest.ts'
import type { Tx } from '../../platform/database/connect.ts'
import type { Rule } from '../calculation/index.ts'
import { insertRule } from './library.store.ts'

/** Keeps a rule as a version of the scheme's; false where that version is there. */
export const keepRule = (tx: Tx, command: Command, scheme: string, rule: Rule): Promise<boolean> =>
  insertRule(tx, {
    scheme,
    rule,
    digest: sha256(canonicalJson(rule)),
    at: command.at,
    by: command.actor.name,
  })
