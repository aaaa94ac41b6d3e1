import { decimalKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { DateField, Form, type FormState, LongTextField, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Explain } from '../../../ui/pieces.tsx'
import { TickList } from '../../../ui/ticks.tsx'
import { indicators } from '../../statistics/index.ts'
import { codes } from '../codes.file.ts'
import { writeAmounts, writeMonthDay, writePosts } from '../lists.rules.ts'
import { type Code, eligibles, type Listed, unspentRules } from '../model.ts'
import { possibleOwners, schemeById } from '../queries.ts'
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
