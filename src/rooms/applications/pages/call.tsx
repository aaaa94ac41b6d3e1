import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { dateField, optionalDate, textField } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, LongTextField, TextField } from '../../../ui/form.tsx'
import { About, Now } from '../../../ui/frame.tsx'
import { type Ask, notFound, page, type Refused, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { municipalitiesOf, namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, regionOf } from '../../programmes/index.ts'
import { caseById, caseNumber, panelOf } from '../../records/index.ts'
import { publishCall } from '../actions.ts'
import { callText } from '../call.text.ts'
import { callState, deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Call } from '../model.ts'
import { callOf, invitationsOf } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { may } from '../rules.ts'
import { Prose } from './prose.tsx'

/** A region's call: what is offered, for anyone; publishing for the case worker. */
export const callPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const office = ask.params.office!
  if (!programme || !regionOf(programme, office)) return notFound
  const t = callText(ask.language)
  const call = await callOf(ask.db, programme.id, office)
  const name = (await namesOn(ask.db, ask.today, [office])).get(office) ?? office
  const around = {
    crumbs: [
      { label: programme.name, href: href('programme', { programme: programme.id }) },
      { label: t.callsTitle, href: href('calls', { programme: programme.id }) },
    ],
    illustrative: programme.illustrative,
  }
  if (!call) {
    const toInvite = await municipalitiesOf(ask.db, office, programme.startsOn)
    return page(
      t.title(name),
      <Unpublished ask={ask} programme={programme} office={office} refused={refused} />,
      {
        ...around,
        lead: mayPublish(ask, programme, office).ok ? t.publishLead(toInvite.length) : null,
      },
    )
  }
  return page(t.title(name), <Published ask={ask} programme={programme} call={call} />, {
    ...around,
    lead: t.dueLead(longDate(call.deadline, ask.language)),
    now: await ToApplication({ ask, programme, call }),
    facts: (
      <About
        title={t.aboutCall}
        rows={[
          [t.deadline, t.endOfDay(longDate(call.deadline, ask.language))],
          ...(call.finalDeadline
            ? ([[t.finalDeadline, t.endOfDay(longDate(call.finalDeadline, ask.language))]] as const)
            : []),
          [t.publishedOn, longDate(dateOf(call.publishedAt), ask.language)],
          [t.caseNumber, await CaseLink({ ask, call })],
        ]}
      />
    ),
  })
}

async function CaseLink({ ask, call }: { ask: Ask; call: Call }) {
  const filed = (await caseById(ask.db, call.caseId))!
  const { office } = call
  return (
    <LinkTo href={href('case', { office, year: filed.year, number: filed.number })}>
      {caseNumber(filed)}
    </LinkTo>
  )
}

/** The next act of whoever reads the call: the municipality's application, or the applications of all. */
async function ToApplication({ ask, programme, call }: { ask: Ask; programme: ProgrammeView; call: Call }) {
  const t = callText(ask.language)
  const own = ask.actor.organisation ?? ''
  const at = { programme: programme.id }
  if (may.readInbox(ask.actor, { office: call.office, panel: panelOf(call.office) }).ok)
    return (
      <Now title={t.applications}>
        <ButtonLink href={href('applications', { ...at, office: call.office })}>
          {t.toApplications}
        </ButtonLink>
      </Now>
    )
  const invited = await invitationsOf(ask.db, { ...at, municipality: own })
  if (invited.length === 0 || !may.draft(ask.actor, { municipality: own }).ok) return null
  return (
    <Now title={t.yourApplication}>
      <ButtonLink href={href('application', { ...at, municipality: own })}>{t.toApplication}</ButtonLink>
    </Now>
  )
}

const Published = ({ ask, programme, call }: { ask: Ask; programme: ProgrammeView; call: Call }) => (
  <>
    <Section title={callText(ask.language).theCall} id="utlysning">
      <Prose>{call.text}</Prose>
    </Section>
    <Section title={callText(ask.language).schemes} id="tilskudd">
      <Schemes ask={ask} programme={programme} />
    </Section>
  </>
)

/** The contributing schemes as structured data, from the programme's own settings. */
async function Schemes({ ask, programme }: { ask: Ask; programme: ProgrammeView }) {
  const t = callText(ask.language)
  const ids = [...new Set(programme.contributions.map(one => one.scheme))]
  if (ids.length === 0) return <Empty>{t.noSchemes}</Empty>
  const known = await schemes(ask.db, ids)
  const names = await namesOn(
    ask.db,
    programme.startsOn,
    known.map(one => one.directorate),
  )
  return (
    <Table
      name="schemes"
      caption={t.schemes}
      rows={known}
      illustrative={one => one.illustrative}
      columns={column => [
        column.words('scheme', t.scheme, one => one.name, {
          names: true,
          after: one => (one.illustrative ? <span class="tag-illustrative">{t.illustration}</span> : null),
        }),
        column.words('owner', t.owner, one => names.get(one.directorate) ?? one.directorate),
        column.words('purpose', t.purpose, one => one.purpose),
      ]}
    />
  )
}

type Wanting = { ask: Ask; programme: ProgrammeView; office: string; refused: Refused | undefined }

const mayPublish = (ask: Ask, programme: ProgrammeView, office: string) =>
  mayDo(deeds.publishCall, ask.actor, {
    thing: programme,
    state: callState(programme, undefined),
    subject: { office },
  })

function Unpublished({ ask, programme, office, refused }: Wanting) {
  const t = callText(ask.language)
  const possible = mayPublish(ask, programme, office)
  if (!possible.ok && possible.refusal.code === 'noMandate')
    return <Notice tone="warning">{t.noMandate}</Notice>
  if (!possible.ok) return <Empty>{t.none}</Empty>
  const state: FormState = { language: ask.language, refused }
  return (
    <Form
      action={href('call', { programme: programme.id, office })}
      submit={deedWords(ask.language).publishCall.button}
      state={state}
    >
      <TextField name="caseNumber" label={t.caseNumber} hint={t.caseNumberHint} state={state} short />
      <DateField name="deadline" label={t.deadline} state={state} />
      {regionOf(programme, office)!.variant === 'twoStage' ? (
        <DateField name="finalDeadline" label={t.finalDeadline} state={state} />
      ) : null}
      <LongTextField name="text" label={t.text} state={state} rows={10} />
    </Form>
  )
}

export const publishCallPost = post({
  schema: z.object({
    caseNumber: textField(20),
    deadline: dateField,
    finalDeadline: optionalDate,
    text: textField(10_000),
  }),
  act: (ask, input) =>
    publishCall(ask.db, ask.command, {
      programme: ask.params.programme!,
      office: ask.params.office!,
      ...input,
    }),
  next: ask => href('call', { programme: ask.params.programme!, office: ask.params.office! }),
  show: callPage,
  words: refusals,
})
