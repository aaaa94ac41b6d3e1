import { type Command, isOwn } from '../../core/actor.ts'
import { dateOf } from '../../core/dates.ts'
import { allOf, done, ok, type Result, refuse, refuseIf } from '../../core/result.ts'
import type { Db, Tx } from '../../platform/database/connect.ts'
import { record } from '../events/index.ts'
import { namesBeyond, registerImported, wouldBeBeyond } from '../measures/index.ts'
import { potOf } from '../pot/index.ts'
import { chosenIn, onImport, openFor, signed, type Which } from './actions.ts'
import type { AccountsImport, AccountsRefusal } from './model.ts'
import { type Preview, previewOf } from './queries.ts'
import { linesAhead, may } from './rules.ts'
import { updateAsked, updatePosted } from './store.ts'

/** What the person saw and said before posting. */
type Seen = { digest: string; ahead?: boolean; beyond?: string | undefined }

/**
 * Posts what the preview says, all or nothing; `digest` is that of the preview which the person saw, `ahead` that they
 * said that days to come are right, and `beyond` why measures may use more than their budgets. Where a line is at
 * or above the municipality's limit, this asks the municipal director to post it instead (D-8b).
 */
export function confirmImport(
  db: Db,
  command: Command,
  which: Which,
  seen: Seen,
): Promise<Result<void, AccountsRefusal>> {
  const needs = { allowed: may.manage(command.actor, which), states: ['open'] as const }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    const sound = await soundPreview(tx, command, found, { beyond: '', ...seen })
    if (!sound.ok) return sound
    if (sound.value.outcome.large === 0) return postLines(tx, command, sound.value, seen)
    const over = await wouldBeBeyond(tx, which, sound.value.outcome.measures)
    const beyond = over.length > 0 ? (seen.beyond?.trim() ?? '') : null
    await updateAsked(tx, found.id, { ...signed(command), beyond }, null)
    await record(tx, command, {
      kind: 'accounts.postingAskedFor',
      subject: found.id,
      data: { digest: seen.digest },
    })
    return done
  })
}

/** Posts a file that another person asked for, or sends it back with a reason. The database holds them to be two. */
export function decideImport(
  db: Db,
  command: Command,
  which: Which,
  decision: ({ outcome: 'posted' } & Seen) | { outcome: 'returned'; reason: string },
): Promise<Result<void, AccountsRefusal>> {
  const needs = { allowed: may.pay(command.actor, which), states: ['waiting'] as const }
  return onImport<void>(db, command, which, needs, async (tx, found) => {
    if (decision.outcome === 'returned') {
      const reason = decision.reason.trim()
      if (!reason) return refuse('reasonMissing', {}, 'reason')
      await updateAsked(tx, found.id, null, reason)
      await record(tx, command, { kind: 'accounts.returned', subject: found.id })
      return done
    }
    const sound = await soundPreview(tx, command, found, { beyond: '', ...decision })
    if (!sound.ok) return sound
    const own = [
      ...[found.askedBy, found.uploadedBy],
      ...sound.value.judged.filter(one => one.large && one.fate === 'posts').map(one => one.chosenBy),
    ]
    return own.some(by => isOwn(command.actor, by))
      ? refuse('samePerson')
      : postLines(tx, command, sound.value, decision)
  })
}

/** What would be posted, when it is what the person saw, and when all of it can be. */
async function soundPreview(
  db: Db,
  { at }: Command,
  found: AccountsImport,
  { digest, ahead, beyond }: Seen,
): Promise<Result<Preview, AccountsRefusal>> {
  const preview = await previewOf(db, found)
  const { count, postsOre, measures } = preview.outcome
  if (preview.outcome.digest !== digest) return refuse('previewChanged')
  if (count.stuck > 0) return refuse('linesStuck', { count: count.stuck })
  if (count.posts === 0) return refuse('nothingToPost')
  const toCome = linesAhead(preview.judged, dateOf(at))
  const left = preview.availableOre
  const over = beyond?.trim() === '' ? await wouldBeBeyond(db, preview, measures) : []
  const sound = allOf<AccountsRefusal>([
    refuseIf(toCome > 0 && !ahead, 'linesAhead', { count: toCome }, 'ahead'),
    refuseIf(postsOre > left, 'notEnough', { asked: postsOre, left }),
    refuseIf(over.length > 0, 'measuresBeyond', { which: namesBeyond(over) }, 'beyond'),
  ])
  return sound.ok ? ok(preview) : sound
}

/** All that is wrong with posting what was seen, of what is known; where other lines are chosen, that is another. */
export async function faultsInPosting(
  db: Db,
  command: Command,
  which: Which,
  { choices, ...seen }: Seen & { choices: Parameters<typeof chosenIn>[2] },
): Promise<Result<unknown, AccountsRefusal>> {
  const found = await openFor(db, command, which)
  if (!found.ok) return found
  const chosen = await chosenIn(db, found.value, choices)
  return chosen.ok && chosen.value.length === 0 ? soundPreview(db, command, found.value, seen) : chosen
}

async function postLines(
  tx: Tx,
  command: Command,
  preview: Preview,
  { beyond }: Seen,
): Promise<Result<void, AccountsRefusal>> {
  const lines = preview.judged.filter(one => one.fate === 'posts')
  const asked =
    preview.askedBy === null
      ? null
      : { person: preview.askedBy, name: preview.askedName!, at: preview.askedAt!, beyond: preview.beyond }
  const posted = await registerImported(
    tx,
    command,
    preview,
    lines.map(one => ({
      number: one.tied!.number,
      ore: one.ore,
      spentOn: one.date,
      payeeKind: one.kind!,
      text: one.text,
      key: `accounts:${preview.id}:${one.line}`,
    })),
    { asked, beyond },
  )
  if (!posted.ok) {
    const { code, values, field } = posted.refusal
    const at = lines[Number(values.at ?? -1)]
    return refuse(code, { ...values, ...(at ? { line: at.line } : {}) }, field)
  }
  const { numbers, limitOre } = posted.value
  await updatePosted(
    tx,
    preview.id,
    potOf(preview.programme, preview.municipality),
    lines.map((one, i) => ({ ...one, entryNumber: numbers[i]! })),
    { ...signed(command), limitOre, postedOre: preview.outcome.postsOre },
  )
  await record(tx, command, {
    kind: 'accounts.posted',
    subject: preview.id,
    data: { lines: lines.length, ore: preview.outcome.postsOre.toString() },
  })
  return done
}
