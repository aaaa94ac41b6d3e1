import { z } from 'zod'
import { yearOf } from '../../../core/dates.ts'
import { parseKr } from '../../../core/ore.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { dateField, optionalText, textField } from '../../../ui/fields.ts'
import { post } from '../../../ui/post.ts'
import { approveTransfer, certifyTransfer } from '../actions.ts'
import type { Part } from '../model.ts'
import { refusals } from '../text.ts'
import { certifyTransferPage, rows } from './certify.tsx'
import { ownPotPage } from './pool.tsx'

/** The lines that are filled in; a line is whole or empty. */
function partsOf(form: Record<string, string>): Result<Part[]> {
  const parts: Part[] = []
  for (const n of rows) {
    const typed = (name: string) => (form[`${name}${n}`] ?? '').trim()
    const [sector, f, type, kr] = [typed('sector'), typed('function'), typed('type'), typed('ore')]
    const empty = (['sector', 'function', 'type', 'ore'] as const).find(name => typed(name) === '')
    if (![sector, f, type, kr].some(Boolean)) continue
    if (empty) return refuse('halfLine', {}, `${empty}${n}`)
    if (sector.length > 80) return refuse('tooLong', {}, `sector${n}`)
    if (!/^\d{3}$/.test(f)) return refuse('threeDigits', {}, `function${n}`)
    if (!/^\d{3}$/.test(type)) return refuse('threeDigits', {}, `type${n}`)
    const ore = parseKr(kr)
    if (ore === null || ore <= 0n) return refuse('notAnAmount', {}, `ore${n}`)
    parts.push({ sector, function: f, type, ore })
  }
  return ok(parts)
}

export const certifyTransferPost = post({
  schema: z.looseObject({
    effectiveOn: dateField,
    decidedBy: textField(200),
    decidedOn: dateField,
    reference: optionalText(60),
  }),
  async act(ask, { effectiveOn, decidedBy, decidedOn, reference }) {
    const parts = partsOf(ask.form)
    if (!parts.ok) return parts
    return certifyTransfer(ask.db, ask.command, ask.params.programme!, {
      year: yearOf(effectiveOn),
      ...{ effectiveOn, decidedBy, decidedOn, reference, parts: parts.value },
    })
  },
  next: ask => `${href('ownPot', { programme: ask.params.programme! })}#transfers`,
  show: certifyTransferPage,
  words: refusals,
})

export const approveTransferPost = post({
  schema: z.object({}),
  act: (ask, _) =>
    approveTransfer(ask.db, ask.command, ask.params.programme!, Number(ask.params.number) || 0),
  next: ask => href('ownPot', { programme: ask.params.programme! }),
  show: ownPotPage,
  words: refusals,
})
