import { z } from 'zod'
import type { Ore } from '../../../core/ore.ts'
import {
  amountField,
  dateField,
  lines,
  optionalDate,
  optionalText,
  textField,
  ticked,
  whenRead,
  wholeNumber,
} from '../../../ui/fields.ts'
import { type Region, recommenders, variants } from '../../programmes/index.ts'
import type { SchemeShare } from '../model.ts'
import type { Why } from '../refusals.text.ts'
import { toPot } from '../rules.ts'
import { type On, officesOf, type Row } from './on.ts'

/** A post as it is written, «226.64» of «kap. 226 post 64». */
const postField = z
  .string('fillIn')
  .trim()
  .min(1, 'fillIn')
  .transform((text, context) => {
    const found = /^(?:kap\.?\s*)?(\d{1,4})(?:\.|,?\s+post\s+)(\d{1,2}(?:\.\d{1,2})?)$/i.exec(text)
    if (found) return `${found[1]}.${found[2]}`
    context.addIssue({ code: 'custom', message: 'badPost' })
    return z.NEVER
  })

/** «12,5» as hundredths of a per cent. */
const shareField = z
  .string('badShare')
  .trim()
  .regex(/^\d{1,3}([.,]\d{1,2})?\s*%?$/, 'badShare')
  .transform(text => {
    const [whole = '', part = ''] = text.replace(/\s*%$/, '').split(/[.,]/)
    return BigInt(`${whole}${part.padEnd(2, '0')}`)
  })
  .refine(share => share > 0n && share <= 10_000n, 'badShare')

export const mandateSchema = z.object({
  decidedBy: textField(300),
  decidedOn: dateField,
  reference: textField(300),
  documentSha256: optionalText(64),
  documentName: optionalText(200),
})

export const goalSchema = z
  .object({
    name: textField(200),
    goal: textField(2000),
    target: textField(2000),
    ageFrom: wholeNumber(0, 120),
    ageTo: wholeNumber(0, 120),
    families: ticked,
    purposes: lines,
    criteria: textField(4000),
  })
  .refine(one => one.ageFrom <= one.ageTo, {
    message: 'agesReversed',
    path: ['ageTo'],
    when: whenRead('ageFrom', 'ageTo'),
  })

const moneyHead = z.object({
  status: z.enum(['proposed', 'adopted'], 'choose'),
  source: textField(300),
  ownPost: postField.optional(),
})
type Typed = Record<string, unknown>
export type Money = z.output<typeof moneyHead> & { schemes: SchemeShare[] }

/** A row of the schemes as it is typed: its amount to the pot, or what is wrong with each of its fields. */
function readRow(row: Row, typed: Typed): { value: SchemeShare | null; wrong: Record<string, Why> } {
  const wrong: Record<string, Why> = {}
  const read = <T>(field: string, schema: z.ZodType<T>): T | undefined => {
    const result = schema.safeParse(typed[`${field}-${row.scheme}`])
    if (result.success) return result.data
    wrong[field] = result.error.issues[0]!.message as Why
    return undefined
  }
  const post = read('post', row.posts.length > 0 ? z.enum(row.posts, 'choosePost') : postField)
  const amount = read('amount', amountField)
  const share = read('share', shareField)
  const versions = row.rules.map(one => one.rule.version)
  const rule = read('rule', z.enum(versions, versions.length > 0 ? 'chooseRule' : 'writeRule'))
  const ore = amount !== undefined && share !== undefined ? toPot(amount, share) : undefined
  if (ore === 0n) wrong.amount = 'notAnAmount'
  const whole = post !== undefined && rule !== undefined && ore !== undefined && ore > 0n
  return { value: whole ? { scheme: row.scheme, post, ore, rule } : null, wrong }
}

/** The schemes as far as they can be reckoned with; null while one of them lacks something. */
export function schemesOf({ rows }: Pick<On, 'rows'>, typed: Typed): SchemeShare[] | null {
  const schemes = rows.map(row => readRow(row, typed).value)
  return schemes.length > 0 && schemes.every(one => one !== null) ? schemes : null
}

/** What a row gives to the pot as it is typed; null where that cannot be said. */
export function typedToPot(row: Row, typed: Typed): Ore | null {
  const [amount, share] = [
    amountField.safeParse(typed[`amount-${row.scheme}`]),
    shareField.safeParse(typed[`share-${row.scheme}`]),
  ]
  return amount.success && share.success ? toPot(amount.data, share.data) : null
}

export const moneySchema = ({ rows, view }: Pick<On, 'rows' | 'view'>) =>
  z.record(z.string(), z.unknown()).transform((typed, context): Money => {
    const head = (view ? moneyHead.omit({ ownPost: true }) : moneyHead.required()).safeParse(typed)
    const wrong = (field: string, why: string, row?: Row) =>
      context.addIssue({
        code: 'custom',
        message: why,
        path: [field],
        params: row ? { row: row.name } : {},
      })
    for (const one of head.error?.issues ?? []) wrong(String(one.path[0]), one.message)
    const read = rows.map(row => ({ row, ...readRow(row, typed) }))
    for (const { row, wrong: faults } of read)
      for (const [field, why] of Object.entries(faults)) wrong(`${field}-${row.scheme}`, why, row)
    if (rows.length === 0) wrong('schemes', 'addOne')
    const schemes = read.map(one => one.value)
    if (!head.success || schemes.length === 0 || !schemes.every(one => one !== null)) return z.NEVER
    return { ...head.data, schemes }
  })

export type Regions = {
  recipients: 'pilots' | 'country' | 'everyone'
  regions: Region[]
  nationalCap: number
}
const recipients = z.enum(['pilots', 'country', 'everyone'], 'choose')
/** Of a region where everyone takes part there is no cap to set; the database wants one above every number. */
const noCap = 1000

export const regionsSchema = (on: Pick<On, 'view' | 'organisations'>) =>
  z.record(z.string(), z.unknown()).transform((typed, context): Regions => {
    const wrong = (field: string, why: string, row?: string) =>
      context.addIssue({ code: 'custom', message: why, path: [field], params: row ? { row } : {} })
    const who = recipients.safeParse(typed.recipients)
    if (!who.success) wrong('recipients', 'choose')
    if (on.view) {
      const { regions, nationalCap } = on.view
      return who.success ? { recipients: who.data, regions, nationalCap } : z.NEVER
    }
    const everyone = who.data === 'everyone'
    const all = typed.allOffices === 'on'
    const ticked = officesOf(on).filter(one => (all ? !one.illustrative : typed[`office-${one.id}`] === 'on'))
    const regions = ticked.map(({ id, name }): Region | null => {
      const variant = z.enum(variants).safeParse(typed[`variant-${id}`] ?? 'oneStage')
      const cap = everyone
        ? { success: true, data: noCap }
        : wholeNumber(1, 1000).safeParse(typed[`cap-${id}`])
      if (!variant.success) wrong(`variant-${id}`, 'choose', name)
      if (!cap.success) wrong(`cap-${id}`, 'notAWholeNumber', name)
      return variant.success && cap.success ? { office: id, variant: variant.data, cap: cap.data! } : null
    })
    if (ticked.length === 0) wrong('offices', 'chooseOffice')
    const most = optionalText(9)
      .pipe(z.union([z.literal(''), wholeNumber(1, 10_000)]))
      .safeParse(typed.nationalCap)
    if (!most.success) wrong('nationalCap', 'notAWholeNumber')
    if (!who.success || !most.success || regions.length === 0 || !regions.every(one => one !== null))
      return z.NEVER
    const sum = regions.reduce((total, one) => total + one.cap, 0)
    return { recipients: who.data, regions, nationalCap: most.data || sum }
  })

export const decidersSchema = ({ view }: Pick<On, 'view'>) =>
  z.object({
    recommendedBy: z.enum(recommenders, 'choose'),
    decider: textField(60),
    authority: view ? z.string().default(view.sender) : textField(60),
  })

export const individualSchema = z
  .object({
    individual: z.enum(['yes', 'no'], 'choose'),
    decisionReason: textField(4000),
    appealBody: optionalText(60),
  })
  .refine(one => one.individual === 'no' || one.appealBody !== '', {
    message: 'fillIn',
    path: ['appealBody'],
    when: whenRead('appealBody'),
  })

const due = z.object({ applicationDue: optionalDate, reportDue: dateField })
export const datesSchema = ({ view, one: { year } }: Pick<On, 'view' | 'one'>) => {
  if (view) {
    const { planningFrom, startsOn, endsOn } = view
    return due.transform(one => ({ ...one, planningFrom, startsOn, endsOn }))
  }
  return due
    .extend({ planningFrom: dateField, startsOn: dateField, endsOn: dateField })
    .refine(one => one.planningFrom <= one.startsOn, {
      message: 'beforePlanning',
      path: ['startsOn'],
      when: whenRead('planningFrom', 'startsOn'),
    })
    .refine(one => one.startsOn <= one.endsOn, {
      message: 'beforeStart',
      path: ['endsOn'],
      when: whenRead('startsOn', 'endsOn'),
    })
    .refine(one => one.startsOn <= `${year}-12-31` && one.endsOn >= `${year}-01-01`, {
      message: 'outsideYear',
      path: ['startsOn'],
      when: whenRead('startsOn', 'endsOn'),
    })
}

export const followUpSchema = z.object({
  followUp: textField(4000),
  control: textField(4000),
  evaluation: textField(4000),
})

export const restKeys = ['basis', 'equal', 'none'] as const
export const tryoutSchema = z.object({
  guarantee: z.enum(['would', 'could'], 'choose'),
  restKey: z.enum(restKeys, 'choose'),
})
