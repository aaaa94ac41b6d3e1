import { z } from 'zod'
import { isDateText } from '../core/dates.ts'
import { parseKr } from '../core/ore.ts'
import { writtenDate } from '../core/written-date.ts'

/** Form fields as every room uses them. A message is the code of the refusal. */
export const textField = (max = 4000) => z.string('fillIn').trim().min(1, 'fillIn').max(max, 'tooLong')
export const optionalText = (max = 4000) => z.string().trim().max(max, 'tooLong').default('')
export const dateField = z
  .string('fillIn')
  .trim()
  .min(1, 'fillIn')
  .transform(readDate)
  .refine(isDateText, 'notADate')
export const optionalDate = z
  .string()
  .trim()
  .default('')
  .transform(text => (text === '' ? null : readDate(text)))
  .refine(date => date === null || isDateText(date), 'notADate')
export const wholeNumber = (min: number, max: number) =>
  z
    .string('fillIn')
    .trim()
    .regex(/^\d{1,9}$/, 'notAWholeNumber')
    .transform(Number)
    .refine(n => n >= min && n <= max, 'notAWholeNumber')
export const amountField = z
  .string('fillIn')
  .trim()
  .min(1, 'fillIn')
  .transform((text, context) => {
    const ore = parseKr(text)
    if (ore !== null && ore > 0n) return ore
    context.addIssue({ code: 'custom', message: 'notAnAmount' })
    return z.NEVER
  })
export const fileField = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) }, 'fileMissing')
export const ticked = z
  .literal('on')
  .optional()
  .transform(value => value === 'on')
export const lines = z
  .string()
  .default('')
  .transform(text =>
    text
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  )

/** When a rule between fields is asked: as soon as those can be read, whatever is wrong with the others. */
export const whenRead =
  (...fields: string[]) =>
  ({ issues }: z.core.ParsePayload): boolean =>
    !issues.some(one => fields.includes(String(one.path?.[0])))

/** A whole number in an address's query, from 0 to 999 999; undefined where it is anything else. */
export const numberIn = (text: string | undefined): number | undefined =>
  /^\d{1,6}$/.test(text ?? '') ? Number(text) : undefined

/** As people write a date, «31.5.2019» or «31. mai 2019», or «2019-05-31» as a date field sends it; else as it stands. */
function readDate(text: string): string {
  const written = writtenDate(text)
  return written?.kind === 'date' ? written.date : text
}
