import { isOwn } from '../../../core/actor.ts'
import { dateOf } from '../../../core/dates.ts'
import { formatKr, formatOre, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longDate, shortDate } from '../../../text/dates.ts'
import { Bars } from '../../../ui/bars.tsx'
import { Form } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { type Answer, type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, LinkTo, Section } from '../../../ui/pieces.tsx'
import { sheetFile } from '../../../ui/sheet-file.ts'
import { Table } from '../../../ui/table.tsx'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import type { Transfer } from '../model.ts'
import { adjustmentFile } from '../pool.file.ts'
import { transfersOf } from '../queries.ts'
import { bySector, may } from '../rules.ts'
import { text } from '../text.ts'

type Own = ProgrammeView & { municipality: string }

/** The programme of an address for whoever may see it, or what to answer instead. */
export async function ownOf(ask: Ask): Promise<Own | Answer> {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme?.municipality) return notFound
  const { municipality } = programme
  return may.read(ask.actor, { municipality }).ok ? { ...programme, municipality } : forbidden
}

/** What the sectors have given to a pot, what waits for approval, and the way to the pot itself. */
export const ownPotPage: Show = async ask => {
  const programme = await ownOf(ask)
  if ('kind' in programme) return programme
  const t = text(ask.language)
  const where = { programme: programme.id, municipality: programme.municipality }
  const transfers = await transfersOf(ask.db, programme.id)
  const approved = transfers.filter(one => one.approvedAt)
  const given = bySector(approved.flatMap(one => one.parts))
  const waiting = transfers.filter(one => !one.approvedAt)
  const sum = sumOre(given.map(one => one.ore))
  const own = ask.actor.role !== 'auditor'
  const mayGive = may.certify(ask.actor, where).ok
  return page(
    programme.name,
    <>
      {given.length > 0 ? null : <Empty>{t.nothingYet}</Empty>}
      {waiting.length > 0 ? <p>{t.waits(formatKr(sumOf(waiting), 'kroner'))}</p> : null}
      {given.length > 0 ? <Given ask={ask} given={given} /> : null}
      {transfers.length > 0 ? <Transfers ask={ask} transfers={transfers} /> : null}
      {approved.length > 0 ? (
        <p>
          <LinkTo href={href('ownPotFile', { programme: programme.id, format: 'csv' })}>
            {t.adjustmentCsv}
          </LinkTo>
          {' · '}
          <LinkTo href={href('ownPotFile', { programme: programme.id, format: 'xlsx' })}>
            {t.adjustmentXlsx}
          </LinkTo>
        </p>
      ) : null}
    </>,
    {
      crumbs: own ? [{ label: t.ownPots, href: href('ownPots') }] : [],
      lead: given.length > 0 ? t.lead(formatKr(sum, 'kroner'), given.length) : null,
      now: (
        <Now
          title={given.length > 0 ? t.toPot : t.certifyTitle}
          links={
            given.length > 0 && mayGive
              ? [{ label: t.certifyTitle, href: href('certifyTransfer', { programme: programme.id }) }]
              : []
          }
        >
          {given.length > 0 ? (
            <ButtonLink href={href('pot', where)}>{t.toPot}</ButtonLink>
          ) : mayGive ? (
            <ButtonLink href={href('certifyTransfer', { programme: programme.id })}>
              {t.certifyTitle}
            </ButtonLink>
          ) : (
            <p>{t.nothingYet}</p>
          )}
        </Now>
      ),
    },
  )
}

const sumOf = (transfers: readonly Transfer[]) =>
  sumOre(transfers.flatMap(one => one.parts.map(part => part.ore)))

function Given({ ask, given }: { ask: Ask; given: ReturnType<typeof bySector> }) {
  const t = text(ask.language)
  const sum = sumOre(given.map(one => one.ore))
  return (
    <Section title={t.bySector}>
      <Bars
        id="sectors"
        title={t.bySector}
        description={t.lead(formatKr(sum, 'kroner'), given.length)}
        format={kr => formatOre(BigInt(Math.round(kr * 100)), 'kroner')}
        bars={given.map(one => ({
          label: one.sector,
          parts: [{ label: t.pooledKr, amount: Number(one.ore) / 100, pattern: 0 }],
        }))}
      />
      <Table
        name="by-sector"
        caption={t.bySector}
        rows={given}
        columns={column => [
          column.words('sector', t.sector, one => one.sector, { names: true }),
          column.kr('amount', t.amountKr, one => one.ore, { total: true }),
        ]}
        total={t.total}
      />
    </Section>
  )
}

function Transfers({ ask, transfers }: { ask: Ask; transfers: readonly Transfer[] }) {
  const t = text(ask.language)
  return (
    <Section title={t.transfers} id="transfers">
      <Table
        name="transfers"
        caption={t.transfers}
        rows={transfers}
        columns={column => [
          column.count('number', t.number, one => one.number, { names: true }),
          column.day('effective-on', t.effectiveOn, one => one.effectiveOn),
          column.several('sector', t.sector, one =>
            one.parts.map(part => `${part.sector} (${part.function}/${part.type})`),
          ),
          column.words('decision', t.decision, one =>
            [one.decidedBy, shortDate(one.decidedOn), one.reference].filter(Boolean).join(', '),
          ),
          column.words('state', t.state, one => stateText(ask, one), {
            shown: one => <StateOf ask={ask} transfer={one} />,
          }),
          column.kr('amount', t.amountKr, one => sumOf([one])),
        ]}
      />
    </Section>
  )
}

function stateText(ask: Ask, { approvedAt, approvedName, certifiedAt, certifiedName }: Transfer): string {
  const t = text(ask.language)
  return approvedAt
    ? t.approvedBy(approvedName ?? '', longDate(dateOf(approvedAt), ask.language))
    : t.waitsFor(certifiedName, longDate(dateOf(certifiedAt), ask.language))
}

/** Who has done what and when, and the button for whoever may do the next. */
function StateOf({ ask, transfer }: { ask: Ask; transfer: Transfer }) {
  const t = text(ask.language)
  const { programme, number } = transfer
  if (transfer.approvedAt) return <>{stateText(ask, transfer)}</>
  const mayApprove = may.approve(ask.actor, { municipality: ask.actor.organisation ?? '' }).ok
  return (
    <>
      {stateText(ask, transfer)}
      {mayApprove && !isOwn(ask.actor, transfer.certifiedBy) ? (
        <Form
          action={href('approveTransfer', { programme, number })}
          submit={t.approve(number)}
          state={{ language: ask.language, refused: undefined }}
          quiet
        />
      ) : null}
    </>
  )
}

export const ownPotFilePage: Show = async ask => {
  const programme = await ownOf(ask)
  if ('kind' in programme) return programme
  const transfers = await transfersOf(ask.db, programme.id)
  return sheetFile(ask.params.format, `${programme.id}-budsjettregulering`, format =>
    adjustmentFile(format, ask.language, transfers),
  )
}
