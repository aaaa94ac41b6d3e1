import { z } from 'zod'
import { decimalKr, parseKr } from '../../../core/ore.ts'
import { refuse } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { lines, optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { Form, type FormState, LongTextField, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Explain } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { TickList } from '../../../ui/ticks.tsx'
import { saveScheme } from '../actions.ts'
import { codes } from '../codes.file.ts'
import {
  readAmounts,
  readMonthDay,
  readOwners,
  readPosts,
  writeAmounts,
  writeMonthDay,
  writeOwners,
  writePosts,
} from '../lists.rules.ts'
import { type Code, eligibles, type Listed, unspentRules } from '../model.ts'
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
  const values = { owners, forms: '1', reports: '1', eligible: 'all', version: '' }
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused, values }
  return page(t.newScheme, await fields(ask, state, href('newScheme'), true), {
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
    await fields(ask, state, href('editScheme', { scheme: one.id }), false),
    { crumbs: crumbs(ask.language), illustrative: one.illustrative },
  )
}

const valuesFor = (one: Listed): Record<string, string> => ({
  ...{ name: one.name, purpose: one.purpose, target: one.target, criteria: one.criteria },
  ...{ followUp: one.followUp, evaluation: one.evaluation, eligible: one.eligible },
  purposes: one.purposes.join('\n'),
  groups: one.groups.join('\n'),
  owners: writeOwners(one.owners),
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

async function fields(ask: Ask, state: FormState, action: string, isNew: boolean) {
  const t = text(ask.language)
  const owners = await possibleOwners(ask.db, ask.today)
  const list = (kind: Code['kind']) => codes(kind).map(one => ({ value: one.code, label: one[ask.language] }))
  const eligible = eligibleWords(ask.language)
  const unspent = unspentWords(ask.language)
  const s = { state }
  return (
    <Form action={action} submit={t.save} state={state}>
      <input type="hidden" name="version" value={state.refused?.typed.version ?? state.values?.version} />
      <TextField name="name" label={t.name} {...s} />
      {isNew ? <TextField name="id" label={t.id} hint={t.idHint} {...s} short /> : null}
      <LongTextField name="purpose" label={t.goal} {...s} rows={3} />
      <LongTextField name="target" label={t.targetText} {...s} rows={2} />
      <TickList name="groups" label={t.groups} options={list('group')} {...s} />
      <TickList name="purposes" label={t.purposes} options={list('purpose')} {...s} />
      <LongTextField name="criteria" label={t.criteria} {...s} rows={3} />
      <LongTextField name="followUp" label={t.followUp} {...s} rows={3} />
      <LongTextField name="evaluation" label={t.evaluation} {...s} rows={3} />
      <TextField name="owners" label={t.ownersField} hint={t.ownersHint} {...s} />
      <Explain summary={t.ownerCodes}>
        <ul>
          {owners.map(one => (
            <li>
              {one.id}: {one.name}
            </li>
          ))}
        </ul>
      </Explain>
      <TextField name="posts" label={t.post} hint={t.postsHint} {...s} />
      <LongTextField name="amounts" label={t.amountsField} hint={t.amountsHint} {...s} optional />
      <SelectField
        name="eligible"
        label={t.eligible}
        options={eligibles.map(value => ({ value, label: eligible[value] }))}
        {...s}
      />
      <TextField name="indicator" label={t.indicator} hint={t.indicatorHint} {...s} optional short />
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
    </Form>
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

const schema = z.object({
  version: z.string().default(''),
  name: textField(300),
  purpose: textField(2000),
  target: textField(2000),
  groups: lines,
  purposes: lines,
  criteria: optionalText(),
  followUp: optionalText(),
  evaluation: optionalText(),
  owners: list(readOwners, 'badOwners'),
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
})

function entryFrom(
  id: string,
  input: z.output<typeof schema>,
  marks: Pick<Listed, 'illustrative' | 'classified'>,
) {
  const { version: _, auditor, indicator, atLeast, eligible, ...rest } = input
  const threshold =
    eligible === 'indicator' ? { indicator: indicator || null, atLeast } : { indicator: null, atLeast: null }
  const { illustrative, classified } = marks
  return { ...rest, illustrative, classified, ...threshold, id, eligible, auditorOre: auditor, pooled: false }
}

export const newSchemePost = post({
  schema: schema.extend({ id: textField(60).regex(/^[a-z0-9-]{2,60}$/, 'badId') }),
  act: (ask, { id, ...input }) =>
    saveScheme(ask.db, ask.command, entryFrom(id, input, { illustrative: false, classified: false }), null),
  next: (_, { id }) => href('scheme', { scheme: id }),
  show: newSchemePage,
  words: refusals,
})

export const editSchemePost = post({
  schema,
  async act(ask, input) {
    const one = await schemeById(ask.db, ask.params.scheme!)
    if (!one) return refuse('unknownScheme')
    return saveScheme(ask.db, ask.command, entryFrom(one.id, input, one), Number(input.version))
  },
  next: ask => href('scheme', { scheme: ask.params.scheme! }),
  show: editSchemePage,
  words: refusals,
})
