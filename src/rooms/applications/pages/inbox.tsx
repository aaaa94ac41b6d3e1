import { z } from 'zod'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { dateField, optionalDate, textField } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, LongTextField, TextField } from '../../../ui/form.tsx'
import { type Ask, notFound, page, type Refused, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Facts, Lead, LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
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
import { text } from '../text.ts'
import { Inbox } from './applicants.tsx'
import { Prose } from './prose.tsx'

/** A region's call: what is offered, for anyone; the inbox for those who handle it; publishing for the case worker. */
export const callPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const office = ask.params.office!
  if (!programme || !regionOf(programme, office)) return notFound
  const t = callText(ask.language)
  const call = await callOf(ask.db, programme.id, office)
  const name = (await namesOn(ask.db, ask.today, [office])).get(office) ?? office
  return page(
    t.title(name),
    call ? (
      <Published ask={ask} programme={programme} call={call} />
    ) : (
      <Unpublished ask={ask} programme={programme} office={office} refused={refused} />
    ),
    {
      crumbs: [
        { label: text(ask.language).programmes, href: href('programmes') },
        { label: programme.name, href: href('programme', { programme: programme.id }) },
      ],
      illustrative: programme.illustrative,
    },
  )
}

async function Published({ ask, programme, call }: { ask: Ask; programme: ProgrammeView; call: Call }) {
  const t = callText(ask.language)
  const { office } = call
  const filed = (await caseById(ask.db, call.caseId))!
  const own = ask.actor.organisation ?? ''
  const invited = await invitationsOf(ask.db, { programme: programme.id, municipality: own })
  return (
    <>
      {may.readInbox(ask.actor, { office, panel: panelOf(office) }).ok ? (
        <Inbox ask={ask} programme={programme} call={call} />
      ) : (
        <Lead>{t.dueLead(longDate(call.deadline, ask.language))}</Lead>
      )}
      {invited.length > 0 && may.draft(ask.actor, { municipality: own }).ok ? (
        <ButtonLink href={href('application', { programme: programme.id, municipality: own })}>
          {t.toApplication}
        </ButtonLink>
      ) : null}
      <Section title={t.theCall} id="utlysning">
        <Facts
          rows={[
            [t.deadline, t.endOfDay(longDate(call.deadline, ask.language))],
            ...(call.finalDeadline
              ? ([[t.finalDeadline, t.endOfDay(longDate(call.finalDeadline, ask.language))]] as const)
              : []),
            [
              t.caseNumber,
              <LinkTo href={href('case', { office, year: filed.year, number: filed.number })}>
                {caseNumber(filed)}
              </LinkTo>,
            ],
          ]}
        />
        <Prose>{call.text}</Prose>
      </Section>
      <Section title={t.schemes} id="tilskudd">
        <Schemes ask={ask} programme={programme} />
      </Section>
    </>
  )
}

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

async function Unpublished({ ask, programme, office, refused }: Wanting) {
  const t = callText(ask.language)
  const standing = { thing: programme, state: callState(programme, undefined), subject: { office } }
  const possible = mayDo(deeds.publishCall, ask.actor, standing)
  if (!possible.ok && possible.refusal.code === 'noMandate')
    return <Notice tone="warning">{t.noMandate}</Notice>
  if (!possible.ok) return <Empty>{t.none}</Empty>
  const state: FormState = { language: ask.language, refused }
  const toInvite = await municipalitiesOf(ask.db, office, programme.startsOn)
  return (
    <>
      <Lead>{t.publishLead(toInvite.length)}</Lead>
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
    </>
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
