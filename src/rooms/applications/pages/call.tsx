import { dateOf } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { About, Now } from '../../../ui/frame.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Explain, LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { schemes } from '../../catalogue/index.ts'
import { municipalitiesOf, namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById, regionOf } from '../../programmes/index.ts'
import { caseById, caseNumber, panelOf } from '../../records/index.ts'
import { callText } from '../call.text.ts'
import { callState, deeds } from '../deeds.rules.ts'
import type { Call } from '../model.ts'
import { callOf, callVersions, invitationsOf } from '../queries.ts'
import { may } from '../rules.ts'
import { mayPublish, Unpublished } from './call-form.tsx'
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
    return page(t.title(name), await Unpublished({ ask, programme, office, refused }), {
      ...around,
      lead: mayPublish(ask, programme, office).ok ? t.publishLead(toInvite.length) : null,
    })
  }
  return page(t.title(name), <Published ask={ask} programme={programme} call={call} />, {
    ...around,
    lead: call.withdrawn
      ? t.withdrawnLead(longDate(dateOf(call.withdrawn.at), ask.language))
      : t.dueLead(longDate(call.deadline, ask.language)),
    now: await Next({ ask, programme, call }),
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
async function Next({ ask, programme, call }: { ask: Ask; programme: ProgrammeView; call: Call }) {
  const t = callText(ask.language)
  const own = ask.actor.organisation ?? ''
  const at = { programme: programme.id }
  const where = { ...at, office: call.office }
  const { office } = call
  if (may.readInbox(ask.actor, { office, panel: panelOf(office) }).ok) {
    const standing = { thing: call, state: callState(programme, call), subject: { office } }
    const changes = mayDo(deeds.amendCall, ask.actor, standing).ok
      ? [
          { label: t.amend, href: href('amendCall', where) },
          { label: t.withdraw, href: href('withdrawCall', where) },
        ]
      : []
    return (
      <Now title={t.applications} links={changes}>
        <ButtonLink href={href('applications', where)}>{t.toApplications}</ButtonLink>
      </Now>
    )
  }
  const invited = await invitationsOf(ask.db, { ...at, municipality: own })
  if (invited.length === 0 || call.withdrawn || !may.draft(ask.actor, { municipality: own }).ok) return null
  return (
    <Now title={t.yourApplication}>
      <ButtonLink href={href('application', { ...at, municipality: own })}>{t.toApplication}</ButtonLink>
    </Now>
  )
}

async function Published({ ask, programme, call }: { ask: Ask; programme: ProgrammeView; call: Call }) {
  const t = callText(ask.language)
  const before = call.version > 1 ? await callVersions(ask.db, call) : []
  return (
    <>
      {call.withdrawn ? <Notice tone="warning">{call.withdrawn.reason}</Notice> : null}
      <Section title={t.theCall} id="utlysning">
        <Prose>{call.text}</Prose>
      </Section>
      {before.length > 0 ? (
        <Explain summary={t.before(before.length)}>
          {before.map(one => (
            <>
              <h3 class="ds-heading" data-size="2xs">
                {t.versionUntil(one.number, longDate(dateOf(one.changedAt), ask.language))}
              </h3>
              <p>{t.changedWhy(one.reason, one.changedBy)}</p>
              <p>{t.dueLead(longDate(one.deadline, ask.language))}</p>
              <Prose>{one.text}</Prose>
            </>
          ))}
        </Explain>
      ) : null}
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
