import { idnr } from '@navikt/fnrvalidator'
import { plainText } from './identity.ts'

/** What a text holds that is about a person and must not become public. */
export type Personal = 'nationalNumber' | 'accountNumber'

/** Six and five digits: a birth number, D-number or one of a test population, with or without what parts them. */
const national = /(?<![\d.,-])\d{6}[ .-]?\d{5}(?![\d-]|[.,]\d)/g
/** What offices number with as many digits, and say so before the number. */
const numbered =
  /(?:bilag|sak|journalpost|faktura|ordre|prosjekt|referanse|ref|arkiv|id)\p{L}*\.? *(?:nr\.?|nummer)? *:? *$/iu

/** Four, two and five digits: an account, «1234.56.78903». */
const account = /(?<![\d.,-])\d{4}(?:(?<mark>[ .-])\d{2}\k<mark>|\d{2})\d{5}(?![\d-]|[.,]\d)/g

/** The first number in a text that is somebody's national identity number or bank account by its own check digits. */
export function personalNumberIn(text: string): Personal | null {
  const plain = plainText(text.normalize('NFKC'))
  for (const [found] of plain.matchAll(national))
    if (idnr(found.replace(/\D/g, '')).status === 'valid') return 'nationalNumber'
  for (const { 0: found, index } of plain.matchAll(account)) {
    const other = /^\d+$/.test(found) && numbered.test(plain.slice(Math.max(0, index - 40), index))
    if (!other && isAccount(found.replace(/\D/g, ''))) return 'accountNumber'
  }
  return null
}

const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]

/** The last digit by modulus 11 of the ten before it, as Norwegian banks number accounts; 0000 is no bank. */
function isAccount(digits: string): boolean {
  const sum = weights.reduce((all, weight, i) => all + weight * Number(digits[i]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(digits[10]) && !digits.startsWith('0000')
}

const streets =
  'gat[ea]n?|gt|vei(?:en)?|veg(?:en)?|all[eé](?:en)?|plass(?:en)?|sti(?:en)?|bakken?|kroken|svingen|tunet|terrasse|lia|haugen|løkka'
const address = new RegExp(
  `(?<!\\p{L})(?!(?:På|I|Ved|Til|Fra|En|Et|Hver|Av|Om) )\\p{Lu}[\\p{L}.'-]*(?:(?:${streets})|(?: \\p{L}+)? (?:${streets}))\\.? \\d{1,4} ?[A-Za-z]?(?![\\p{L}\\d])`,
  'u',
)

/** The first street address in a text, «Storgata 12 B»: an office has one too, so that it is asked about and not stopped. */
export const addressIn = (text: string): string | null => address.exec(plainText(text))?.[0] ?? null
