import { z } from 'zod'
import { idOfName } from '../../../core/id-of-name.ts'
import { parseKr } from '../../../core/ore.ts'
import { type Partly, type Result, refuse, withFields } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { lines, optionalDate, optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { post } from '../../../ui/post.ts'
import { faultsInScheme, saveScheme } from '../actions.ts'
import { readAmounts, readMonthDay, readPosts } from '../lists.rules.ts'
import { type Entry, eligibles, type Listed, type OwnerPeriod, unspentRules } from '../model.ts'
import { schemeById } from '../queries.ts'
import { refusals } from '../refusal.text.ts'
import { editSchemePage, newSchemePage } from './edit.tsx'

const maybe = <T>(read: (text: string) => T | null, code: string) =>
  z
    .string()
    .trim()
    .default('')
    .transform((typed, context) => {
      if (typed === '') return null
      const found = read(typed)
      if (found === null) context.addIssue({ code: 'custom', message: code })
      return found
    })
const list = <T>(read: (text: string) => T[] | null, code: string) =>
  maybe(read, code).transform(found => found ?? [])

/** More owners than this no scheme has had. */
const mostOwners = 8
const ownerNumbers = Array.from({ length: mostOwners }, (_, i) => i + 1)
const ownerFields = Object.fromEntries(
  ownerNumbers.flatMap(number => [
    [`owner-${number}`, number === 1 ? textField(40) : optionalText(40)],
    [`ownerFrom-${number}`, optionalDate],
    [`ownerTo-${number}`, optionalDate],
  ]),
)

/** The owners as they are known; a day that cannot be read is none. */
function ownersIn(typed: Record<string, unknown>): OwnerPeriod[] {
  const at = (field: string) => (typeof typed[field] === 'string' ? typed[field] : null)
  return ownerNumbers
    .flatMap(number => {
      const owner = at(`owner-${number}`)
      return owner ? [{ owner, from: at(`ownerFrom-${number}`), to: at(`ownerTo-${number}`) }] : []
    })
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

const described = {
  version: z.string().default(''),
  name: textField(300),
  purpose: textField(2000),
  target: textField(2000),
  groups: lines,
  purposes: lines,
  criteria: optionalText(),
  followUp: optionalText(),
  evaluation: optionalText(),
  posts: list(readPosts, 'badPosts'),
  amounts: list(readAmounts, 'badAmounts'),
  eligible: z.enum(eligibles, 'fillIn'),
  indicator: optionalText(60),
  atLeast: maybe(typed => (/^\d{1,9}(\.\d{1,4})?$/.test(typed) ? typed : null), 'notAWholeNumber'),
  deadline: maybe(readMonthDay, 'badDay'),
  forms: wholeNumber(0, 99),
  reportDue: maybe(readMonthDay, 'badDay'),
  reports: wholeNumber(0, 99),
  unspent: maybe(typed => unspentRules.find(one => one === typed) ?? null, 'fillIn'),
  ownShare: maybe(
    typed => (/^\d{1,3}$/.test(typed) && Number(typed) <= 100 ? Number(typed) : null),
    'notAWholeNumber',
  ),
  auditor: maybe(typed => {
    const ore = parseKr(typed)
    return ore !== null && ore >= 0n ? ore : null
  }, 'notAnAmount'),
}

const schema = z.object(described).and(z.object(ownerFields))
type Input = z.output<typeof schema>

function entryFrom(id: string, input: Input, marks: Pick<Listed, 'illustrative' | 'classified'>): Entry {
  const { name, purpose, target, groups, purposes, criteria, followUp, evaluation, posts, amounts } = input
  const { eligible, indicator, atLeast, deadline, forms, reportDue, reports, unspent, ownShare } = input
  const { illustrative, classified } = marks
  return {
    ...{ id, name, purpose, target, groups, purposes, criteria, followUp, evaluation, posts, amounts },
    ...{ eligible, deadline, forms, reportDue, reports, unspent, ownShare, illustrative, classified },
    ...(eligible === 'indicator'
      ? { indicator: indicator || null, atLeast }
      : { indicator: null, atLeast: null }),
    auditorOre: input.auditor,
    owners: ownersIn(input),
    pooled: false,
  }
}

/** What can be judged of a scheme before all of it can be read. */
function judged(id: string | undefined, input: Partly<Input>): Partly<Entry> {
  const { purposes, groups, eligible, indicator, atLeast } = input
  const threshold = { eligible, indicator: indicator === '' ? null : indicator, atLeast }
  return { id, purposes, groups, ...threshold, owners: ownersIn(input) }
}

/** What is wrong with the owners stands at the first, and with what it is called at its name. */
const atField = <Value>(result: Result<Value>): Result<Value> =>
  withFields(result, { owners: 'owner-1', id: 'name' })

export const newSchemePost = post({
  schema,
  async faults(ask, sound) {
    const id = sound.name === undefined ? undefined : idOfName(sound.name, 60)
    return atField(await faultsInScheme(ask.db, ask.command, judged(id, sound), null))
  },
  act: async (ask, input) => {
    const id = idOfName(input.name, 60)
    const marks = { illustrative: false, classified: false }
    return atField(await saveScheme(ask.db, ask.command, entryFrom(id, input, marks), null))
  },
  next: (_, { id }) => href('scheme', { scheme: id }),
  show: newSchemePage,
  words: refusals,
})

export const editSchemePost = post({
  schema,
  faults: async (ask, sound) =>
    atField(await faultsInScheme(ask.db, ask.command, judged(ask.params.scheme, sound), 0)),
  async act(ask, input) {
    const one = await schemeById(ask.db, ask.params.scheme!)
    if (!one) return refuse('unknownScheme')
    return atField(
      await saveScheme(ask.db, ask.command, entryFrom(one.id, input, one), Number(input.version)),
    )
  },
  next: ask => href('scheme', { scheme: ask.params.scheme! }),
  show: editSchemePage,
  words: refusals,
})
