import { formatKr, type Ore, sumOre } from '../../core/ore.ts'
import { commitmentsOf, standingAwards } from '../../rooms/awards/index.ts'
import { schemes } from '../../rooms/catalogue/index.ts'
import { actsAs, peopleAt, rolesToday } from '../../rooms/identity/index.ts'
import { namesOn } from '../../rooms/organisations/index.ts'
import { type ProgrammeView, programmeById, programmes } from '../../rooms/programmes/index.ts'
import { href } from '../../routes.ts'
import { Flow } from '../../ui/flow.tsx'
import { type Ask, page, type Show } from '../../ui/page.ts'
import { ButtonLink, Empty, Explain, LinkTo, Section } from '../../ui/pieces.tsx'
import { Table } from '../../ui/table.tsx'
import type { Demo } from '../site.ts'
import { text } from './front.text.ts'

/** What this is, and, in a demo, whom one can be. */
export const front =
  (demo: Demo | null): Show =>
  async ask => {
    const t = text(ask.language)
    const all = await programmes(ask.db)
    const views = (await Promise.all(all.map(one => programmeById(ask.db, one.id)))).filter(
      one => one !== undefined,
    )
    const paid = await lastPaid(ask, views)
    return page(
      t.promise,
      <>
        <p class="ds-paragraph lead">{t.what}</p>
        {paid ? <Money ask={ask} programme={paid} /> : null}
        {demo ? <People ask={ask} demo={demo} /> : null}
        <Section title={t.open}>
          {views.length === 0 ? (
            <Empty>{t.none}</Empty>
          ) : (
            <ul>
              {views.map(one => (
                <li>
                  <LinkTo href={href('programme', { programme: one.id })}>{one.name}</LinkTo>
                </li>
              ))}
            </ul>
          )}
        </Section>
      </>,
    )
  }

/** The programme whose money has come furthest: the one with most years granted. */
async function lastPaid(ask: Ask, views: ProgrammeView[]): Promise<ProgrammeView | undefined> {
  const granted = await commitmentsOf(ask.db, {})
  const count = (one: ProgrammeView) => granted.filter(c => c.programme === one.id).length
  return views.filter(one => count(one) > 0).sort((a, b) => count(b) - count(a))[0]
}

async function Money({ ask, programme }: { ask: Ask; programme: ProgrammeView }) {
  const t = text(ask.language)
  const awards = (
    await Promise.all(programme.appropriations.map(({ year }) => standingAwards(ask.db, programme.id, year)))
  ).flat()
  const known = await schemes(ask.db, [...new Set(awards.flatMap(one => one.parts.map(part => part.source)))])
  const municipalities = [...new Set(awards.map(one => one.municipality))]
  const names = await namesOn(ask.db, programme.endsOn, municipalities)
  const fromScheme = (id: string) =>
    sumOre(awards.flatMap(one => one.parts.filter(part => part.source === id).map(part => part.ore)))
  const toMunicipality = (id: string) =>
    sumOre(awards.filter(one => one.municipality === id).map(one => one.ore))
  const kroner = (ore: Ore) => Number(ore) / 100
  const receivers = municipalities.toSorted((a, b) => Number(toMunicipality(b) - toMunicipality(a)))
  // The sentence says what the rows of the municipalities add up to.
  const total = sumOre(receivers.map(toMunicipality))
  const rows = [
    ...known.map(one => ({ side: t.from, name: one.name, ore: fromScheme(one.id) })),
    ...receivers.map(id => ({ side: t.to, name: names.get(id) ?? id, ore: toMunicipality(id) })),
  ]
  return (
    <Section title={t.flowTitle(programme.name)} id="money">
      {programme.illustrative ? <p class="illustrative">{t.known}</p> : null}
      <Flow
        id="flow"
        title={t.flowTitle(programme.name)}
        description={t.flowText(formatKr(total))}
        caption={t.flowText(formatKr(total))}
        nodes={[
          ...known.map((one, pattern) => ({
            id: one.id,
            label: one.name,
            amount: formatKr(fromScheme(one.id)),
            pattern,
          })),
          { id: 'pot', label: t.pot, amount: formatKr(total) },
          ...receivers.map(id => ({ id, label: names.get(id) ?? id, amount: formatKr(toMunicipality(id)) })),
        ]}
        links={[
          ...known.map((one, pattern) => ({
            from: one.id,
            to: 'pot',
            value: kroner(fromScheme(one.id)),
            pattern,
          })),
          ...receivers.map(id => ({ from: 'pot', to: id, value: kroner(toMunicipality(id)) })),
        ]}
      />
      <Explain summary={t.tableTitle}>
        <Table
          name="money"
          caption={t.tableTitle}
          illustrative={programme.illustrative}
          rows={rows}
          columns={column => [
            column.words('name', t.to, one => one.name, { names: true }),
            column.words('side', '', one => one.side),
            column.kr('amount', t.amount, one => one.ore),
          ]}
        />
      </Explain>
      <p>
        {t.calculated}{' '}
        <LinkTo href={href('followKrone', { programme: programme.id })}>{t.followKrone}</LinkTo>
      </p>
      <ButtonLink href={href('programme', { programme: programme.id })} quiet>
        {t.seeProgramme}
      </ButtonLink>
    </Section>
  )
}

async function People({ ask, demo }: { ask: Ask; demo: Demo }) {
  const t = text(ask.language)
  const people = await peopleAt(ask.db, demo.issuer)
  const roles = await rolesToday(ask.db, ask.today)
  const names = await namesOn(
    ask.db,
    ask.today,
    roles.map(one => one.organisation),
  )
  const heldBy = (person: string) => roles.filter(one => one.person === person)
  const first = people.filter(one => demo.first.includes(one.subject))
  const others = people.filter(one => !first.includes(one))
  const card = ({ subject, person, name }: (typeof people)[number]) => (
    <li>
      <LinkTo href={href('signIn', {}, { som: subject })}>{name}</LinkTo>
      {heldBy(person).map(one => (
        <>
          <br />
          {actsAs(one, ask.language)}, {names.get(one.organisation) ?? one.organisation}
        </>
      ))}
    </li>
  )
  return (
    <Section title={t.tryTitle} id="try">
      <p>{t.tryLead}</p>
      <ul class="cards">{first.map(card)}</ul>
      <Explain summary={t.everyone(others.length)}>
        <ul class="cards">{others.map(card)}</ul>
      </Explain>
    </Section>
  )
}
