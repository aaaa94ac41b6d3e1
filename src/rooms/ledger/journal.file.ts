import type { DateText } from '../../core/dates.ts'
import { decimalKr, type Ore } from '../../core/ore.ts'
import type { AccountKind, JournalAccount, JournalEntry } from './model.ts'

/** The ledger as plain text, in the two forms that tools for plain-text accounting read in their strict modes. */
export const journalForms = ['hledger', 'beancount'] as const
export type JournalForm = (typeof journalForms)[number]

/** The five roots that both tools know: what is given, what is held and what is used. */
const roots: Record<AccountKind, string> = {
  appropriation: 'Income:Appropriation',
  sectorBudget: 'Income:SectorBudget',
  pot: 'Assets:Pot',
  commitment: 'Assets:Commitment',
  carriedOver: 'Assets:CarriedOver',
  spent: 'Expenses:Measure',
  repaid: 'Expenses:Repaid',
}

/** A name for each account that both tools take: letters, digits and hyphens, each part with a capital or a digit first. */
export function journalNames(accounts: readonly JournalAccount[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    accounts.map(one => {
      const parts = [one.pot, one.year, one.measure].filter(part => part !== null).map(String)
      const name = [roots[one.kind], ...parts.map(plain)].join(':')
      let free = name
      for (let n = 2; taken.has(free); n++) free = `${name}-${n}`
      taken.add(free)
      return [one.account, free]
    }),
  )
}

const plain = (text: string): string => {
  const kept = text.replace(/[^A-Za-z0-9]+/g, '-').replace(/^-|-$/g, '')
  return kept.charAt(0).toUpperCase() + kept.slice(1) || 'X'
}

/** Declares what the entries use, as the strict modes ask: the currency and every account, opened before the first entry. */
export function journalHead(form: JournalForm, names: ReadonlyMap<string, string>, from: DateText): string {
  const all = [...names.values()].sort()
  const lines =
    form === 'hledger'
      ? ['commodity 1000.00 NOK', ...all.map(name => `account ${name}`)]
      : ['option "operating_currency" "NOK"', ...all.map(name => `${from} open ${name} NOK`)]
  return `${lines.join('\n')}\n\n`
}

export function journalEntry(
  form: JournalForm,
  names: ReadonlyMap<string, string>,
  one: JournalEntry,
): string {
  const text = one.text.replace(/[\s;|]+/g, ' ').trim()
  const voucher = `${one.voucherYear}/${one.voucher}`
  const head =
    form === 'hledger'
      ? [`${one.effectiveOn} (${voucher}) ${text}`, `    ; pot:${one.pot}, entry:${one.number}`]
      : [
          `${one.effectiveOn} * ${JSON.stringify(text)}`,
          ...[`pot: ${JSON.stringify(one.pot)}`, `voucher: "${voucher}"`, `entry: "${one.number}"`].map(
            line => `  ${line}`,
          ),
        ]
  const line = (account: string, ore: Ore) => `    ${names.get(account)!}  ${decimalKr(ore)} NOK`
  const lines = [line(one.from, -one.ore), line(one.to, one.ore)]
  return `${[...head, ...lines].join('\n')}\n\n`
}
