import { identityOf, plainText } from '../../core/identity.ts'
import type { Measure } from '../measures/index.ts'
import { aside, type Kept, type Known, type Rule, type TiedBy, type VoucherLine } from './model.ts'

type Tie = { tied: Measure | typeof aside | null; by: TiedBy | null }

/**
 * Which measure a line is of: by hand, then by what the file says, then by the municipality's own rules in their
 * order, then by the coding of the measures. What fits several measures is left to a person.
 */
export function tie(line: Kept, known: Known): Tie {
  const measure = (id: string) => known.measures.find(one => one.id === id) ?? null
  if (line.choice !== null) return { tied: line.choice === aside ? aside : measure(line.choice), by: 'hand' }
  const named = known.measures.find(one => one.number === line.measureNumber)
  if (named) return { tied: named, by: 'file' }
  const rule = known.rules.find(one => holds(one, line))
  if (rule) return { tied: rule.measure === null ? aside : measure(rule.measure), by: 'rule' }
  return byCoding(line, known)
}

const same = (a: string, b: string) => identityOf(a) === identityOf(b)

const lower = (text: string) => plainText(text).toLocaleLowerCase('nb')

function holds({ kind, value }: Rule, line: VoucherLine): boolean {
  if (kind === 'text') return lower(line.text).includes(lower(value))
  return same(line[kind], value)
}

const codingKeys = ['project', 'account', 'functionAndType'] as const

/**
 * By project, then account, then function and type, each narrowing what the one before left. A measure whose project or
 * account says otherwise than the line's is no match, so that function and type alone never take in another's wages.
 */
function byCoding(line: VoucherLine, { measures, codings }: Known): Tie {
  let left = measures.filter(({ id }) => {
    const coding = codings.get(id)
    const differs = (key: 'project' | 'account') =>
      coding?.[key] && line[key] ? !same(coding[key], line[key]) : false
    return coding && !differs('project') && !differs('account')
  })
  let by: TiedBy | null = null
  for (const key of codingKeys) {
    const found = left.filter(({ id }) => {
      const coding = codings.get(id)!
      if (key !== 'functionAndType') return line[key] !== '' && same(coding[key], line[key])
      return line.type !== '' && coding.function === line.function && coding.type === line.type
    })
    if (found.length === 0) continue
    left = found
    by ??= key
    if (left.length === 1) return { tied: left[0]!, by }
  }
  return { tied: null, by: null }
}
