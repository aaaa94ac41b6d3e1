import { z } from 'zod'
import { yearOf } from '../../../core/dates.ts'
import { parseKr } from '../../../core/ore.ts'
import { allOf, ok, type Partly, type Result, refuseIf } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { dateField, optionalText, textField } from '../../../ui/fields.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { approveTransfer, certifyTransfer, faultsInTransfer } from '../actions.ts'
import type { Part } from '../model.ts'
import { refusals } from '../text.ts'
import { certifyTransferPage, rows } from './certify.tsx'
import { ownPotPage } from './pool.tsx'

const columns = ['sector', 'function', 'type', 'ore'] as const
type Line = Record<(typeof columns)[number], string>

/** The lines that are filled in, or all that is wrong in them; a line is whole or empty. */
function partsOf(form: Record<string, string>): Result<Part[]> {
  const parts = rows.flatMap(n => {
    const line = Object.fromEntries(columns.map(name => [name, (form[`${name}${n}`] ?? '').trim()])) as Line
    return columns.some(name => line[name] !== '') ? [partOf(line, n)] : []
  })
  const sound = allOf(parts)
  return sound.ok ? ok(parts.flatMap(one => (one.ok ? [one.value] : []))) : sound
}

function partOf(line: Line, n: number): Result<Part> {
  const ore = parseKr(line.ore) ?? 0n
  const wrong = (name: keyof Line, so: boolean, code: string) =>
    refuseIf(line[name] === '' || so, line[name] === '' ? 'halfLine' : code, {}, `${name}${n}`)
  const sound = allOf([
    wrong('sector', line.sector.length > 80, 'tooLong'),
    wrong('function', !/^\d{3}$/.test(line.function), 'threeDigits'),
    wrong('type', !/^\d{3}$/.test(line.type), 'threeDigits'),
    wrong('ore', ore <= 0n, 'notAnAmount'),
  ])
  return sound.ok ? ok({ ...line, ore }) : sound
}

const head = {
  effectiveOn: dateField,
  decidedBy: textField(200),
  decidedOn: dateField,
  reference: optionalText(60),
}
type Head = z.output<z.ZodObject<typeof head>>

/** What is wrong in the lines and around them. */
async function faults({ db, command, params, form }: Ask, { effectiveOn, ...rest }: Partly<Head>) {
  const parts = partsOf(form)
  const year = effectiveOn ? yearOf(effectiveOn) : undefined
  const wanted = { ...rest, effectiveOn, year, parts: parts.ok ? parts.value : undefined }
  return allOf<string>([await faultsInTransfer(db, command, params.programme!, wanted), parts])
}

export const certifyTransferPost = post({
  schema: z.object(head),
  faults,
  async act(ask, typed) {
    const parts = partsOf(ask.form)
    if (!parts.ok) {
      const sound = await faults(ask, typed)
      return sound.ok ? parts : sound
    }
    const wanted = { ...typed, year: yearOf(typed.effectiveOn), parts: parts.value }
    return certifyTransfer(ask.db, ask.command, ask.params.programme!, wanted)
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
