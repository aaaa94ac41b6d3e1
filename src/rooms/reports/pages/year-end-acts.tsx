import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { Form } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { Section } from '../../../ui/pieces.tsx'
import type { ProgrammeView } from '../../programmes/index.ts'
import { yearEndButton } from '../deeds.text.ts'
import { type Ended, toCarry, waitsOf } from '../yearend.rules.ts'
import { yearEndText } from '../yearend.text.ts'
import { type YearEndDeed, yearEndDeeds, yearEndState } from '../yearend-waiting.queries.ts'

type Act = { label: string; to: string }
type Around = { programme: ProgrammeView; municipality: string }

const addresses = {
  carryOver: 'carryOver',
  certifyRepayment: 'certifyRepayment',
  repay: 'repay',
  closeBooks: 'closeBooks',
} as const

/** What the reader can do now about the year's end. */
function actsOn(ask: Ask, { programme, municipality }: Around, year: Ended): Act[] {
  const where = { programme: programme.id, municipality, year: year.money.year }
  const subject = { municipality, sender: programme.sender }
  const amounts = {
    year: where.year,
    carryOre: toCarry(year),
    repayOre: year.unspent?.repayOre ?? 0n,
    closesOn: year.closesOn,
  }
  const states = waitsOf(year, ask.today).map(({ step }) => yearEndState[step])
  return (Object.keys(yearEndDeeds) as YearEndDeed[]).flatMap(name => {
    const deed: (typeof yearEndDeeds)[YearEndDeed] = yearEndDeeds[name]
    const state = states.find(one => deed.in.some(open => open === one))
    const standing = { thing: { certifiedBy: year.repayment?.certifiedBy ?? null }, state, subject }
    return state && mayDo(deed as never, ask.actor, standing as never).ok
      ? [{ label: yearEndButton(ask.language, name, amounts), to: href(addresses[name], where) }]
      : []
  })
}

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
