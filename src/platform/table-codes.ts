import { type ColumnReader, cellOf, type Field, type Judged, refused } from './table-field.ts'
import type { TableNote } from './table-form.ts'

/** Four digits, as Statistics Norway writes them too: «K-0301», «0301 Oslo»; a spreadsheet takes the first nought. */
export function municipalNumber(text: string): Judged {
  const found = /^(?:K[-_. ]?)?(\d{3,4})(?:[ ,]+\p{L}.*)?$/iu.exec(text)?.[1]
  if (text === '') return refused('emptyField')
  return found ? found.padStart(4, '0') : text
}

export const yearIn = (text: string): Judged => {
  if (text === '') return refused('emptyField')
  return /^(19|20)\d\d$/.test(text) ? text : refused('badYear', { found: text })
}

const yes = ['true', 'ja', 'sann', 'yes', '1', 'x']
const no = ['false', 'nei', 'usann', 'no', '0']

export function yesNo(text: string): Judged {
  const word = text.toLowerCase()
  if (text === '') return refused('emptyField')
  if (yes.includes(word)) return 'true'
  return no.includes(word) ? 'false' : refused('badYesNo', { found: text })
}

/**
 * KOSTRA's function or type. Municipalities' own codes hold it: of a function the first three digits of four or more
 * («24410» is 244), of a type, after a digit for operation (1) or investment (0), the three that follow («10100» is
 * 010). How many digits a column's codes have is settled by the longest, since a spreadsheet takes the first nought.
 */
export class CodeReader implements ColumnReader {
  private readonly of: 'function' | 'type'
  private readonly name: string
  private width = 0
  private own = { count: 0, found: '', line: 0, column: 0 }

  constructor(of: 'function' | 'type', name: string) {
    this.of = of
    this.name = name
  }

  see(field: Field): void {
    const digits = digitsIn(field.text)
    if (digits === null) return
    this.width = Math.max(this.width, digits.length)
    if (digits.length <= 3) return
    if (this.own.count++ === 0) this.own = { ...this.own, found: field.text.slice(0, 40), ...cellOf(field) }
  }

  notes(): TableNote[] {
    const { found, ...own } = this.own
    const read = this.codeIn(digitsIn(found) ?? '') ?? ''
    return own.count > 0 ? [{ code: 'ownCodes', name: this.name, ...own, found, read }] : []
  }

  read({ text }: Field): Judged {
    if (text === '') return ''
    const digits = digitsIn(text)
    const code = digits === null ? null : this.codeIn(digits)
    if (code !== null) return code
    return refused(this.width > 3 && digits !== null ? 'badOwnCode' : 'badCode', { found: text.slice(0, 40) })
  }

  private codeIn(digits: string): string | null {
    if (this.of === 'function') {
      if (digits.length <= 3) return digits.padStart(3, '0')
      return digits.length <= 6 && /^[1-9]/.test(digits) ? digits.slice(0, 3) : null
    }
    if (this.width <= 3) return digits.padStart(3, '0')
    // Of three digits among longer ones it cannot be told whether the first noughts are gone.
    if (digits.length <= 3 || this.width > 6) return null
    const whole = digits.padStart(Math.max(this.width, 4), '0')
    return /^[01]/.test(whole) ? whole.slice(1, 4) : null
  }
}

/** The digits of a code, which may have its name after it, «253 Helse- og omsorgstjenester». */
const digitsIn = (text: string): string | null => /^(\d+)(?:[ ,:;–-]+\p{L}.*)?$/u.exec(text)?.[1] ?? null
