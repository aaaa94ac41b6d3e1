import { z } from 'zod'
import { withFields } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { fileField, numberIn, optionalText, textField, ticked } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { chooseLines, faultsInChoices, keepBeyond, stopImport, type Which } from '../actions.ts'
import { aside, ruleKinds } from '../model.ts'
import { confirmImport, decideImport, faultsInPosting } from '../posting.actions.ts'
import { faultsInColumns, receiveLines, tieColumns } from '../reading.actions.ts'
import { endRule, faultsInRule, keepRule } from '../rules.actions.ts'
import { accountsPage } from './accounts.tsx'
import { columnsForm, fieldOf } from './columns.tsx'
import { importOf, numberOf, refusals, whereOf } from './place.ts'
import { previewPage } from './preview.tsx'
import { choicesIn, linesAt, onlyIn } from './preview-lines.tsx'
import { endRulePage, stopAccountsPage } from './stop.tsx'

const onAccounts = { show: accountsPage, words: refusals }
const toRules = (ask: Ask) => `${href('accounts', whereOf(ask))}#rules`

export const receivePost = post({
  schema: z.object({ file: fileField, choose: ticked }),
  act: (ask, { file, choose }) => receiveLines(ask.db, ask.command, whereOf(ask), { ...file, choose }),
  next: (ask, { number }) => href('accountsImport', { ...whereOf(ask), import: number }),
  ...onAccounts,
})

export const keepRulePost = post({
  schema: z.object({
    kind: z.enum(ruleKinds, 'fillIn'),
    value: textField(100),
    measure: textField(100).transform(id => (id === aside ? null : id)),
  }),
  faults: (ask, sound) => faultsInRule(ask.db, ask.command, whereOf(ask), sound),
  act: (ask, rule) => keepRule(ask.db, ask.command, whereOf(ask), rule),
  next: toRules,
  ...onAccounts,
})

export const endRulePost = post({
  schema: z.object({}),
  act: ask => endRule(ask.db, ask.command, { ...whereOf(ask), rule: numberOf(ask.params.rule) }),
  next: toRules,
  show: endRulePage,
  words: refusals,
})

const whichOf = (ask: Ask): Which => ({ ...whereOf(ask), number: numberOf(ask.params.import) })
const onPreview = {
  next: (ask: Ask) => href('accountsImport', importOf(ask)),
  show: previewPage,
  words: refusals,
}

export const tieColumnsPost = post({
  schema: columnsForm,
  async faults(ask) {
    const told = columnsForm.parse(ask.form)
    return withFields(await faultsInColumns(ask.db, ask.command, whichOf(ask), told), fieldOf)
  },
  async act(ask, told) {
    return withFields(await tieColumns(ask.db, ask.command, whichOf(ask), told), fieldOf)
  },
  ...onPreview,
})

/** As many characters of a reason as are kept. */
const mostReason = 1000
const seen = z.object({ digest: textField(64), ahead: ticked, beyond: optionalText(mostReason) })

export const chooseLinesPost = post({
  schema: z.looseObject({ beyond: z.string().trim().max(mostReason, 'tooLong').optional() }),
  faults: ask => faultsInChoices(ask.db, ask.command, whichOf(ask), choicesIn(ask.form)),
  async act(ask, { beyond }) {
    const chosen = await chooseLines(ask.db, ask.command, whichOf(ask), choicesIn(ask.form))
    if (!chosen.ok || beyond === undefined) return chosen
    // What was typed of the reason is there again when the lines are shown anew.
    const key = ask.command.key && `${ask.command.key.slice(0, 190)}:beyond`
    return keepBeyond(ask.db, { ...ask.command, key }, whichOf(ask), beyond)
  },
  ...onPreview,
  next: ask => `${linesAt(ask, onlyIn(ask), numberIn(ask.query.fra) ?? 0)}#lines`,
})

/** Keeps what was chosen on the page and posts; if that changes what would be posted, the person looks again. */
export const postAccountsPost = post({
  schema: z.looseObject({
    digest: z.string().default(''),
    ahead: ticked.catch(false),
    beyond: optionalText(mostReason),
  }),
  faults: (ask, { digest = '', ahead = false, beyond }) => {
    const seen = { digest, ahead, beyond, choices: choicesIn(ask.form) }
    return faultsInPosting(ask.db, ask.command, whichOf(ask), seen)
  },
  async act(ask, { digest, ahead, beyond }) {
    const [choices, looked] = [choicesIn(ask.form), { digest, ahead, beyond }]
    const key = ask.command.key && `${ask.command.key.slice(0, 190)}:choices`
    const kept = await chooseLines(ask.db, { ...ask.command, key }, whichOf(ask), choices)
    return kept.ok ? confirmImport(ask.db, ask.command, whichOf(ask), looked) : kept
  },
  ...onPreview,
})

export const decideAccountsPost = post({
  schema: seen,
  act: (ask, looked) => decideImport(ask.db, ask.command, whichOf(ask), { outcome: 'posted', ...looked }),
  ...onPreview,
})

export const returnAccountsPost = post({
  schema: z.object({ reason: textField(300) }),
  act: (ask, { reason }) => decideImport(ask.db, ask.command, whichOf(ask), { outcome: 'returned', reason }),
  ...onPreview,
})

export const stopAccountsPost = post({
  schema: z.object({}),
  act: ask => stopImport(ask.db, ask.command, whichOf(ask)),
  ...onPreview,
  show: stopAccountsPage,
})
