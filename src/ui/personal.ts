import { addressIn, personalNumberIn } from '../core/personal.ts'
import type { Refusal } from '../core/result.ts'
import type { Ask } from './page.ts'

/** The tick by which a person says that an address is nobody's home. */
export const addressSeen = 'adresse-sett'

/** Keys and digests, which a form carries unseen, are no text. */
const isToken = (value: string): boolean => /^[\w-]{32,}$/.test(value)

/**
 * What is typed about a person, one for each field: numbers are stopped, and an address is asked about, since what is
 * typed here can become public.
 */
export function personalIn({ form, wantsJson }: Pick<Ask, 'form' | 'wantsJson'>): Refusal[] {
  const texts = Object.entries(form).filter(([, value]) => value.length > 8 && !isToken(value))
  const numbers = texts.flatMap(([field, value]): Refusal[] => {
    const code = personalNumberIn(value)
    return code ? [{ code, values: {}, field }] : []
  })
  // What is saved as one types is asked about when it is sent.
  if (numbers.length > 0 || wantsJson || form[addressSeen] === 'on') return numbers
  return texts.flatMap(([field, value]): Refusal[] => {
    const found = addressIn(value)
    return found ? [{ code: 'addressAsked', values: { found }, field }] : []
  })
}
