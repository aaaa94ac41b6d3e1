import { z } from 'zod'
import { idOfName } from '../../../core/id-of-name.ts'
import { decimalKr, parseKr } from '../../../core/ore.ts'
import { type Partly, type Result, refuse, withFields } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { lines, optionalDate, optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, LongTextField, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Explain } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { TickList } from '../../../ui/ticks.tsx'
import { indicators } from '../../statistics/index.ts'
import { faultsInScheme, saveScheme } from '../actions.ts'
import { codes } from '../codes.file.ts'
import {
  readAmounts,
  readMonthDay,
  readPosts,
  writeAmounts,
  writeMonthDay,
  writePosts,
} from '../lists.rules.ts'
import { type Code, type Entry, eligibles, type Listed, type OwnerPeriod, unspentRules } from '../model.ts'
import { possibleOwners, schemeById } from '../queries.ts'
import { refusals } from '../refusal.text.ts'
import { may, ownedOn } from '../rules.ts'
import { eligibleWords, text, unspentWords } from '../text.ts'
import { crumbs } from './pieces.tsx'

/** A new scheme, for the secretariat and for a directorate's own. */
export const newSchemePage: Show = async (ask, refused) => {
  const { organisation } = ask.actor
  if (!may.edit(ask.actor, { own: organisation }).ok) return forbidden
  const owners = ask.actor.role === 'directorateOfficer' ? (organisation ?? '') : ''
  const values = { 'owner-1': owners, forms: '1', reports: '1', eligible: 'all', version: '' }
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused, values }
  return page(t.newScheme, await fields(ask, state, href('newScheme'), 1), {
    crumbs: crumbs(ask.language),
  })
}

export const editSchemePage: Show = async (ask, refused) => {
  const one = await schemeById(ask.db, ask.params.scheme!)
  if (!one) return notFound
  if (!may.edit(ask.actor, { own: ownedOn(one.owners, ask.today) }).ok) return forbidden
  const state: FormState = { language: ask.language, refused, values: valuesFor(one) }
  return page(
    `${text(ask.language).change}: ${one.name}`,
    await fields(ask, state, href('editScheme', { scheme: one.id }), one.owners.length + 1),
    { crumbs: crumbs(ask.language), illustrative: one.illustrative },
  )
}

const valuesFor = (one: Listed): Record<string, string> => ({
  ...{ name: one.name, purpose: one.purpose, target: one.target, criteria: one.criteria },
  ...{ followUp: one.followUp, evaluation: one.evaluation, eligible: one.eligible },
  purposes: one.purposes.join('\n'),
  groups: one.groups.join('\n'),
  ...Object.fromEntries(
    one.owners.flatMap(({ owner, from, to }, i) => [
      [`owner-${i + 1}`, owner],
      [`ownerFrom-${i + 1}`, from ?? ''],
      [`ownerTo-${i + 1}`, to ?? ''],
    ]),
  ),
  posts: writePosts(one.posts),
  amounts: writeAmounts(one.amounts).replaceAll('; ', '\n'),
  indicator: one.indicator ?? '',
  atLeast: one.atLeast ?? '',
  deadline: one.deadline ? writeMonthDay(one.deadline) : '',
  reportDue: one.reportDue ? writeMonthDay(one.reportDue) : '',
  forms: String(one.forms),
  reports: String(one.reports),
  unspent: one.unspent ?? '',
  ownShare: one.ownShare === null ? '' : String(one.ownShare),
  auditor: one.auditorOre === null ? '' : decimalKr(one.auditorOre).replace(/\.00$/, ''),
  version: String(one.version),
})

async function fields(ask: Ask, state: FormState, action: string, ownerRows: number) {
  const t = text(ask.language)
  const owners = (await possibleOwners(ask.db, ask.today)).map(one => ({ value: one.id, label: one.name }))
  const figures = (await indicators(ask.db)).map(one => ({ value: one.id, label: one.name[ask.language] }))
  const list = (kind: Code['kind']) => codes(kind).map(one => ({ value: one.code, label: one[ask.language] }))
  const eligible = eligibleWords(ask.language)
  const unspent = unspentWords(ask.language)
  const s = { state }
  return (
    <Form action={action} submit={t.save} state={state}>
      <input type="hidden" name="version" value={state.refused?.typed.version ?? state.values?.version} />
      <TextField name="name" label={t.name} {...s} />
      <LongTextField name="purpose" label={t.goal} {...s} rows={3} />
      <LongTextField name="target" label={t.targetText} {...s} rows={2} />
      <Explain summary={`${t.groups}, ${t.purposes.toLowerCase()}`} open={s.state.refused !== undefined}>
        <div class="form">
          <TickList name="groups" label={t.groups} options={list('group')} {...s} />
          <TickList name="purposes" label={t.purposes} options={list('purpose')} {...s} />
        </div>
      </Explain>
      <LongTextField name="criteria" label={t.criteria} {...s} rows={3} />
      <LongTextField name="followUp" label={t.followUp} {...s} rows={3} />
      <LongTextField name="evaluation" label={t.evaluation} {...s} rows={3} />
      {Array.from({ length: ownerRows }, (_, i) => (
        <Owner number={i + 1} dated={ownerRows > 1} owners={owners} {...s} />
      ))}
      <TextField name="posts" label={t.post} hint={t.postsHint} {...s} />
      <LongTextField name="amounts" label={t.amountsField} hint={t.amountsHint} {...s} optional />
      <Explain summary={t.terms} open={s.state.refused !== undefined}>
        <div class="form">
          <SelectField
            name="eligible"
            label={t.eligible}
            options={eligibles.map(value => ({ value, label: eligible[value] }))}
            {...s}
          />
          <SelectField
            name="indicator"
            label={t.indicator}
            hint={t.indicatorHint}
            options={figures}
            {...s}
            optional
          />
          <TextField name="atLeast" label={t.atLeast} {...s} optional short inputmode="decimal" />
          <TextField name="deadline" label={t.deadline} hint={t.dayHint} {...s} optional short />
          <TextField name="forms" label={t.forms} {...s} short inputmode="numeric" />
          <TextField name="reportDue" label={t.reportDue} hint={t.dayHint} {...s} optional short />
          <TextField name="reports" label={t.reports} {...s} short inputmode="numeric" />
          <SelectField
            name="unspent"
            label={t.unspent}
            options={unspentRules.map(value => ({ value, label: unspent[value] }))}
            {...s}
            optional
          />
          <TextField name="ownShare" label={t.ownSharePct} {...s} optional short inputmode="numeric" />
          <TextField name="auditor" label={t.auditorField} hint={t.auditorHint} {...s} optional short />
        </div>
      </Explain>
    </Form>
  )
}

/** Who owns it; of one that has changed hands, each with the days from and including and until. */
function Owner({
  number,
  dated,
  owners,
  state,
}: {
  number: number
  dated: boolean
  owners: readonly { value: string; label: string }[]
  state: FormState
}) {
  const t = text(state.language)
  const later = number > 1
  return (
    <>
      <SelectField
        name={`owner-${number}`}
        label={later ? t.ownerNumber(number) : t.owner}
        options={owners}
        state={state}
        optional={later}
      />
      {dated ? (
        <>
          <DateField name={`ownerFrom-${number}`} label={t.ownerFrom(number)} state={state} optional />
          <DateField name={`ownerTo-${number}`} label={t.ownerTo(number)} state={state} optional />
        </>
      ) : null}
    </>
  )
}

const maybe = <T,>(read: (text: string) => T | null, code: string) =>
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
const list = <T,>(read: (text: string) => T[] | null, code: string) =>
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
const atField = <Value,>(result: Result<Value>): Result<Value> =>
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
