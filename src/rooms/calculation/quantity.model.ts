import { z } from 'zod'
import { isDateText } from '../../core/dates.ts'
import { list } from './list.model.ts'

/** What a rule's amounts are reckoned from: figures, what is made of them, and what is asked of them. */

export const text = z.string().trim().min(1).max(500)
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,79}$/, { error: 'id' })
export const date = z.string().refine(isDateText, { error: 'date' })
/** A number that is not money, exact: «650», «5.2», «-2». At most 15 digits before the point and 9 after it. */
export const decimal = z.string().regex(/^-?\d{1,15}(\.\d{1,9})?$/, { error: 'decimal' })
/** As {@link decimal}, zero or more: rates, weights and shares. */
export const unsigned = z.string().regex(/^\d{1,15}(\.\d{1,9})?$/, { error: 'decimal' })
export const positive = unsigned.refine(value => Number(value) > 0, { error: 'zero' })
export const percent = unsigned.refine(value => Number(value) <= 100, { error: 'percent' })

/** A statistical figure or a record about each municipality, `lag` years before the year of the award. */
export type Reference = { indicator: string; lag: number }
export const reference: z.ZodType<Reference> = z.strictObject({
  indicator: id,
  lag: z.int().min(0).max(20).default(0),
})

/** A figure that is reckoned from figures: 5 % of the children, refugees per inhabitant, the mean of three years. */
export type Quantity =
  | Reference
  | { kind: 'constant'; value: string }
  | { kind: 'sum'; of: Quantity[] }
  | { kind: 'product'; of: Quantity[] }
  /** Exact: nothing is rounded before the amount is. */
  | { kind: 'ratio'; of: Quantity; per: Quantity }
  /** What `of` is more than `over`; never below zero. */
  | { kind: 'excess'; of: Quantity; over: Quantity }
  /** The mean of the `years` years before the year of the award. */
  | { kind: 'mean'; indicator: string; years: number }

const reckoned = z.lazy(() =>
  z.discriminatedUnion(
    'kind',
    [
      z.strictObject({ kind: z.literal('constant'), value: decimal }),
      z.strictObject({ kind: z.literal('sum'), of: list(quantity, { least: 2, most: 20 }) }),
      z.strictObject({ kind: z.literal('product'), of: list(quantity, { least: 2, most: 5 }) }),
      z.strictObject({ kind: z.literal('ratio'), of: quantity, per: quantity }),
      z.strictObject({ kind: z.literal('excess'), of: quantity, over: quantity }),
      z.strictObject({ kind: z.literal('mean'), indicator: id, years: z.int().min(1).max(10) }),
    ],
    { error: 'quantityKind' },
  ),
)
export const quantity: z.ZodType<Quantity> = z.lazy(() => z.union([reckoned, reference]))

/** What a recipient must fulfil: one test of a figure, or several joined by «all» or «any». Bounds are inclusive. */
export type Condition = { all: Condition[] } | { any: Condition[] } | Test
export type Test = { figure: Quantity; atLeast?: string | undefined; atMost?: string | undefined }

export const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: list(condition, { least: 1, most: 10 }) }),
    z.strictObject({ any: list(condition, { least: 1, most: 10 }) }),
    z
      .strictObject({ figure: quantity, atLeast: decimal.optional(), atMost: decimal.optional() })
      .refine(test => test.atLeast !== undefined || test.atMost !== undefined, { error: 'testEmpty' }),
  ]),
)
