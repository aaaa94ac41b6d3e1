import { formatKr } from '../../../core/ore.ts'
import { href, type RouteName } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import { awardsMay } from '../../awards/index.ts'
import type { ProgrammeView } from '../../programmes/index.ts'
import { may } from '../rules.ts'
import { type Ended, type Step, toCarry, waitsOf } from '../yearend.rules.ts'
import { yearEndText } from '../yearend.text.ts'

type Act = { label: string; to: string }
type Around = { programme: ProgrammeView; municipality: string }

/** What the reader can do now about the year's end. */
export function actsOn(ask: Ask, { programme, municipality }: Around, year: Ended): Act[] {
  const t = yearEndText(ask.language)
  const where = { programme: programme.id, municipality, year: year.money.year }
  const sender = { sender: programme.sender }
  const repayKr = formatKr(year.unspent?.repayOre ?? 0n)
  const possible: Partial<Record<Step, { ok: boolean; route: RouteName & YearEndRoute; label: string }>> = {
    carryOver: {
      ok: awardsMay.carryOver(ask.actor).ok,
      route: 'carryOver',
      label: t.carry(formatKr(toCarry(year)), where.year),
    },
    certification: {
      ok: awardsMay.certify(ask.actor, sender).ok,
      route: 'certifyRepayment',
      label: t.certify(repayKr),
    },
    repayment: { ok: awardsMay.approve(ask.actor, sender).ok, route: 'repay', label: t.repay(repayKr) },
    closing: {
      ok: may.closeBooks(ask.actor, { municipality, ...sender }).ok,
      route: 'closeBooks',
      label: t.close(longDate(year.closesOn, ask.language)),
    },
  }
  return waitsOf(year, ask.today).flatMap(({ step }) => {
    const act = possible[step]
    return act?.ok ? [{ label: act.label, to: href(act.route, where) }] : []
  })
}
type YearEndRoute = 'carryOver' | 'certifyRepayment' | 'repay' | 'closeBooks'

export function Acts({ ask, years, ...around }: Around & { ask: Ask; years: readonly Ended[] }) {
  const t = yearEndText(ask.language)
  const acts = years.flatMap(year => actsOn(ask, around, year))
  if (acts.length === 0) return null
  return (
    <Section title={t.actTitle} id="acts">
      {acts.map(({ label, to }) => (
        <Form action={to} submit={label} state={{ language: ask.language, refused: undefined }} />
      ))}
    </Section>
  )
}
