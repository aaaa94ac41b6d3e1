import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate, shortDate } from '../../../text/dates.ts'
import { dateField, fileField, textField, wholeNumber } from '../../../ui/fields.ts'
import {
  DateField,
  FileField,
  Form,
  LongTextField,
  RadioField,
  stateOf,
  TextField,
} from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { type Answer, type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import {
  addRegion,
  changeProgramme,
  faultsInChange,
  faultsInMandate,
  faultsInRegion,
  replaceMandate,
} from '../change.actions.ts'
import type { Change } from '../change.model.ts'
import { changeRefusals, changeText } from '../change.text.ts'
import { variants } from '../model.ts'
import { changesOf, type ProgrammeView, programmeById } from '../queries.ts'
import { may } from '../rules.ts'
import { text, variantWords } from '../text.ts'

/** The state programme that the address names, for whoever may change it, or the answer why not. */
async function open(ask: Ask): Promise<ProgrammeView | Answer> {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme || programme.municipality) return notFound
  return may.manage(ask.actor).ok ? programme : forbidden
}

const around = (ask: Ask, { id, name, illustrative }: ProgrammeView) => ({
  crumbs: [
    { label: name, href: href('programme', { programme: id }) },
    { label: text(ask.language).about, href: href('programmeSettings', { programme: id }) },
  ],
  illustrative,
})

/** Changes the programme's name, dates and post, with a reason. */
export const changeProgrammePage: Show = async (ask, refused) => {
  const opened = await open(ask)
  if ('kind' in opened) return opened
  const t = changeText(ask.language)
  const action = href('changeProgramme', { programme: opened.id })
  const { name, planningFrom, startsOn, endsOn, post: item } = opened
  const state = stateOf(ask, refused, action, { name, planningFrom, startsOn, endsOn, post: item })
  return page(
    t.programme,
    <Form action={action} submit={t.save} state={state}>
      <TextField name="name" label={t.name} state={state} />
      <DateField name="planningFrom" label={t.planningFrom} state={state} />
      <DateField name="startsOn" label={t.startsOn} state={state} />
      <DateField name="endsOn" label={t.endsOn} state={state} />
      <TextField name="post" label={t.post} state={state} short />
      <LongTextField name="reason" label={t.why} state={state} rows={3} />
    </Form>,
    { ...around(ask, opened), lead: t.programmeLead },
  )
}

/** Takes in another region, by the name of its governor's office. */
export const addRegionPage: Show = async (ask, refused) => {
  const opened = await open(ask)
  if ('kind' in opened) return opened
  const t = changeText(ask.language)
  const action = href('addRegion', { programme: opened.id })
  const state = stateOf(ask, refused, action)
  const options = variants.map(value => ({ value, label: variantWords(ask.language)[value] }))
  return page(
    t.region,
    <Form action={action} submit={t.save} state={state}>
      <TextField name="office" label={t.office} hint={t.officeHint} state={state} />
      <RadioField name="variant" label={text(ask.language).variant} options={options} state={state} />
      <TextField name="cap" label={text(ask.language).regionCap} state={state} inputmode="numeric" short />
      <LongTextField name="reason" label={t.why} state={state} rows={3} />
    </Form>,
    { ...around(ask, opened), lead: t.regionLead },
  )
}

/** Replaces the mandate by a new version, with its document. */
export const replaceMandatePage: Show = async (ask, refused) => {
  const opened = await open(ask)
  if ('kind' in opened) return opened
  const [t, p] = [changeText(ask.language), text(ask.language)]
  const action = href('replaceMandate', { programme: opened.id })
  const { decidedBy = '', decidedOn = '', reference = '' } = opened.mandate ?? {}
  const state = stateOf(ask, refused, action, { decidedBy, decidedOn, reference })
  return page(
    t.mandate,
    <Form action={action} submit={t.save} state={state} upload>
      <TextField name="decidedBy" label={p.decidedBy} state={state} />
      <DateField name="decidedOn" label={p.decidedOn} state={state} />
      <TextField name="reference" label={p.reference} state={state} />
      <FileField name="file" label={t.document} hint={t.documentHint} state={state} optional />
      <LongTextField name="reason" label={t.why} state={state} rows={3} />
    </Form>,
    { ...around(ask, opened), lead: t.mandateLead },
  )
}

/** The ways to change the programme, for those who may. */
export function ChangeWays({ ask, programme }: { ask: Ask; programme: ProgrammeView }) {
  if (!may.manage(ask.actor).ok) return null
  const t = changeText(ask.language)
  const at = { programme: programme.id }
  return (
    <Now
      title={t.ways}
      links={[
        { label: t.programme, href: href('changeProgramme', at) },
        { label: t.region, href: href('addRegion', at) },
        ...(programme.mandate ? [{ label: t.mandate, href: href('replaceMandate', at) }] : []),
      ]}
    />
  )
}

/** What has been changed, with what it was before: anyone may read it, since programmes are public. */
export async function History({ ask, programme }: { ask: Ask; programme: ProgrammeView }) {
  const changes = await changesOf(ask.db, programme.id)
  if (changes.length === 0) return null
  const t = changeText(ask.language)
  const offices = changes.flatMap(one => (one.field === 'region' ? [one.after.office] : []))
  const names = await namesOn(ask.db, ask.today, offices)
  const said = (one: Change, which: 'before' | 'after'): string => {
    if (one.field === 'region') {
      const region = one[which]
      return region
        ? `${names.get(region.office) ?? region.office}, ${variantWords(ask.language)[region.variant]}, ${region.cap}`
        : ''
    }
    if (one.field === 'mandate') {
      const { decidedBy, decidedOn, reference, document } = one[which]
      return [decidedBy, longDate(decidedOn, ask.language), reference, document?.name]
        .filter(Boolean)
        .join(', ')
    }
    return one.field === 'name' || one.field === 'post' ? one[which] : shortDate(one[which])
  }
  return (
    <Section title={t.history} id="changes">
      <Table
        name="changes"
        caption={t.history}
        rows={changes}
        columns={column => [
          column.words('what', t.what, one => t.fields[one.field], { names: true }),
          column.words('before', t.before, one => said(one, 'before')),
          column.words('after', t.after, one => said(one, 'after')),
          column.words('reason', t.reason, one => one.reason),
          column.words('by', t.by, one => one.changedBy),
          column.day('when', t.when, one => dateOf(one.changedAt)),
        ]}
      />
    </Section>
  )
}

const back = (ask: Ask) => href('programmeSettings', { programme: ask.params.programme! })
const reason = textField(2000)

export const changeProgrammePost = post({
  schema: z.object({
    name: textField(200),
    planningFrom: dateField,
    startsOn: dateField,
    endsOn: dateField,
    post: textField(20),
    reason,
  }),
  faults: (ask, sound) => faultsInChange(ask.db, ask.command, ask.params.programme!, sound),
  act: (ask, input) => changeProgramme(ask.db, ask.command, ask.params.programme!, input),
  next: back,
  show: changeProgrammePage,
  words: changeRefusals,
})

export const addRegionPost = post({
  schema: z.object({
    office: textField(200),
    variant: z.enum(variants, 'fillIn'),
    cap: wholeNumber(1, 1000),
    reason,
  }),
  faults: (ask, { office }) => faultsInRegion(ask.db, ask.command, ask.params.programme!, { name: office }),
  act: (ask, { office, ...rest }) =>
    addRegion(ask.db, ask.command, ask.params.programme!, { name: office, ...rest }),
  next: back,
  show: addRegionPage,
  words: changeRefusals,
})

export const replaceMandatePost = post({
  schema: z.object({
    decidedBy: textField(200),
    decidedOn: dateField,
    reference: textField(500),
    file: fileField.optional(),
    reason,
  }),
  faults: (ask, sound) => faultsInMandate(ask.db, ask.command, ask.params.programme!, sound),
  act: (ask, input) =>
    replaceMandate(ask.db, ask.command, ask.params.programme!, { ...input, file: input.file }),
  next: back,
  show: replaceMandatePage,
  words: changeRefusals,
})
