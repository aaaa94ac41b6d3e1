import { z } from 'zod'

const ore = z
  .string()
  .regex(/^-?\d{1,19}$/)
  .transform(BigInt)
const text = z.string()
const maybe = z.string().nullable()
const int = z.int()
const run = { programme: text, year: int, number: int }

/** What is read of each table that is looked into: its key, and the columns that something is checked against. */
const shapes = {
  'ledger.pots': [
    ['id'],
    {
      id: text,
      owner: text,
      last_entry: int,
      head: text,
      closed_through: maybe,
      daily_after: int.optional(),
      last_effective: text.nullish(),
    },
  ],
  'ledger.chart': [['kind'], { kind: text, may_be_negative: z.boolean() }],
  'ledger.movements': [
    ['entry_kind', 'from_kind', 'to_kind'],
    { entry_kind: text, from_kind: text, to_kind: text },
  ],
  'ledger.accounts': [['id'], { id: text, kind: text, pot: text }],
  'ledger.closings': [['pot', 'through'], { pot: text, through: text, head: text }],
  'ledger.checkpoints': [
    ['number'],
    { number: int, sealed_at: text, content: text, digest: text, signature: text, key: text },
  ],
  'ledger.seal_keys': [
    ['number'],
    {
      number: int,
      public_key: text,
      first_checkpoint: int,
      since: text,
      signature: maybe,
      reason: maybe,
    },
  ],
  'ledger.balances': [['account'], { account: text, kind: text, ore }],
  'ledger.entries': [
    ['pot', 'number'],
    {
      pot: text,
      number: int,
      voucher_year: int,
      voucher: int,
      key: text,
      body: text,
      kind: z.enum([
        'award',
        'expenditure',
        'commitment',
        'release',
        'carryOut',
        'carryIn',
        'repayment',
        'reversal',
      ]),
      effective_on: text,
      recorded_at: text,
      person: maybe,
      role: text,
      text,
      payee: maybe,
      reverses: int.nullable(),
      from_account: text,
      to_account: text,
      ore,
      origin_layers: z.array(int),
      origin_sources: z.array(text),
      origin_ore: z.array(ore),
      digest: text,
    },
  ],
  'ledger.layers': [['pot', 'layer'], { pot: text, layer: int, entry: int, amount: ore, spent: ore }],
  'ledger.layer_sources': [['pot', 'layer', 'source'], { pot: text, layer: int, source: text, ore }],
  'statistics.facts': [
    ['indicator', 'organisation', 'year'],
    { indicator: text, organisation: text, year: int, value: text, source: text, as_of: text },
  ],
  'programmes.programmes': [['id'], { id: text, starts_on: text }],
  'programmes.appropriations': [['programme', 'year'], { programme: text, year: int, ore }],
  'programmes.contributions': [
    ['programme', 'year', 'scheme'],
    { programme: text, year: int, scheme: text, ore },
  ],
  'allocation.setups': [
    ['programme', 'year', 'version'],
    {
      programme: text,
      year: int,
      version: int,
      guarantee: text,
      rules: z.unknown(),
      indicators: z.unknown(),
    },
  ],
  'allocation.rules': [['scheme', 'version'], { scheme: text, version: text, rule: z.unknown() }],
  'allocation.runs': [
    ['programme', 'year', 'number'],
    { ...run, setup: int, input: z.unknown(), input_hash: text, result: z.unknown(), finalised_at: maybe },
  ],
  'allocation.awards': [
    ['programme', 'year', 'number', 'municipality'],
    { ...run, municipality: text, guarantee_ore: ore, basis_ore: ore, award_ore: ore },
  ],
  'allocation.award_parts': [
    ['programme', 'year', 'number', 'municipality', 'scheme'],
    { ...run, municipality: text, scheme: text, ore },
  ],
  'awards.commitments': [['id'], { id: text, programme: text, year: int, run: int, municipality: text, ore }],
  'awards.disbursements': [
    ['commitment'],
    {
      commitment: text,
      run: int.optional(),
      certified_by: text,
      approved_by: maybe,
      approved_at: maybe,
      pot: maybe,
      entry_number: int.nullable(),
    },
  ],
  'awards.changes': [
    ['commitment', 'number'],
    { commitment: text, number: int, from_ore: ore, to_run: int, to_ore: ore, accepted_at: maybe },
  ],
  'awards.settlements': [
    ['commitment', 'number'],
    {
      commitment: text,
      number: int,
      run: int,
      ore,
      certified_by: text,
      approved_by: maybe,
      pot: maybe,
      entry_number: int.nullable(),
    },
  ],
  'measures.measures': [['id'], { id: text, programme: text, municipality: text, number: int }],
  'measures.expenditures': [
    ['pot', 'entry_number'],
    { pot: text, entry_number: int, measure: text, spent_on: text.optional() },
  ],
  'measures.overruns': [['id'], { id: text, measure: text, budget_ore: ore, used_ore: ore }],
  'measures.overrun_entries': [['pot', 'entry_number'], { pot: text, entry_number: int, overrun: text }],
  'measures.attachments': [
    ['pot', 'number'],
    { pot: text, number: int, entry_number: int.nullable(), sha256: text },
  ],
  'reports.reports': [
    ['id'],
    { id: text, programme: text, municipality: text, year: int, figures: z.unknown() },
  ],
  'reports.versions': [['report', 'number'], { report: text, number: int, figures: z.unknown() }],
  'reports.unspent': [['report'], { report: text, ore }],
  'events.events': [
    ['id'],
    {
      id: text,
      recorded_at: text,
      person: maybe,
      person_name: text,
      role: text,
      organisation: maybe,
      kind: text,
      subject: text,
      data: z.record(z.string(), z.unknown()),
      reason: maybe,
    },
  ],
} as const satisfies Record<string, readonly [readonly string[], z.core.$ZodLooseShape]>

export type TableName = keyof typeof shapes
export const tableNames = Object.keys(shapes) as TableName[]

/** `line` is where it stands in its file. */
export type Row<N extends TableName> = z.output<z.ZodObject<(typeof shapes)[N][1]>> & { $line: number }
export type Tables = { [N in TableName]: Row<N>[] }

export const keyOf = (name: TableName): readonly string[] => shapes[name][0]

/** The schemas that rows are read by, made once. */
export const schemas = Object.fromEntries(
  tableNames.map(name => [name, z.object(shapes[name][1])]),
) as unknown as { [N in TableName]: z.ZodType<Omit<Row<N>, '$line'>> }
