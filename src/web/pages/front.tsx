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
import type { Demo, Tales } from '../site.ts'
import { text } from './front.text.ts'

/** What this is in two sentences, the money as a picture, what it became, and, in a demo, whom one can be. */
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
      <div class="front">
        <p class="ds-paragraph lead">{t.what}</p>
        {paid ? (
          <p class="acts">
            <ButtonLink href={href('followKrone', { programme: paid.id })}>{t.followKrone}</ButtonLink>
            <LinkTo href={href('programme', { programme: paid.id })}>{t.seeProgramme}</LinkTo>
          </p>
        ) : null}
        {paid ? <Money ask={ask} programme={paid} /> : null}
        {demo?.tales ? <Became ask={ask} tales={demo.tales} views={views} /> : null}
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
      </div>,
    )
  }

/** The programme whose money has come furthest: the one with most years granted. */
async function lastPaid(ask: Ask, views: ProgrammeView[]): Promise<ProgrammeView | undefined> {
  const granted = await commitmentsOf(ask.db, {})
  const count = (one: ProgrammeView) => granted.filter(c => c.programme === one.id).length
  return views.filter(one => count(one) > 0).sort((a, b) => count(b) - count(a))[0]
}

type Flowing = { id: string; name: string; ore: Ore }

/** What each scheme put in, and what each municipality got, in all the years: the largest first. */
async function flowingIn(
  ask: Ask,
  programme: ProgrammeView,
): Promise<{ from: Flowing[]; to: Flowing[]; total: Ore }> {
  const years = programme.appropriations.map(one => one.year)
  const awards = (await Promise.all(years.map(year => standingAwards(ask.db, programme.id, year)))).flat()
  const parts = awards.flatMap(one => one.parts)
  const known = await schemes(ask.db, [...new Set(parts.map(one => one.source))])
  const municipalities = [...new Set(awards.map(one => one.municipality))]
  const names = await namesOn(ask.db, programme.endsOn, municipalities)
  const from = known.map(({ id, name }) => ({
    id,
    name,
    ore: sumOre(parts.filter(one => one.source === id).map(one => one.ore)),
  }))
  const to = municipalities
    .map(id => ({
      id,
      name: names.get(id) ?? id,
      ore: sumOre(awards.filter(one => one.municipality === id).map(one => one.ore)),
    }))
    .sort((a, b) => Number(b.ore - a.ore))
  // The sentence says what the rows of the municipalities add up to.
  return { from, to, total: sumOre(to.map(one => one.ore)) }
}

async function Money({ ask, programme }: { ask: Ask; programme: ProgrammeView }) {
  const t = text(ask.language)
  const { from, to, total } = await flowingIn(ask, programme)
  const kroner = (ore: Ore) => Number(ore) / 100
  const node = ({ id, name, ore }: Flowing) => ({ id, label: name, amount: t.million(millions(ask, ore)) })
  return (
    <Section title={t.flowTitle(inWords(ask, from.length), inWords(ask, to.length))} id="money">
      <p class="quiet">
        {programme.name}. {t.wider}{' '}
        {programme.illustrative ? <span class="fiction">{t.illustration}</span> : null}
      </p>
      <Flow
        id="flow"
        title={t.flowText(formatKr(total))}
        description={t.largest(to[0]!.name, formatKr(to[0]!.ore))}
        caption={[...(programme.illustrative ? [t.known(programme.post)] : []), t.calculated].join(' ')}
        heads={[t.heads.from(from.length), t.heads.pot, t.heads.to(to.length)]}
        fewer={smallest => ({
          label: t.fewer(smallest.length),
          amount: t.million(
            millions(
              ask,
              sumOre(to.filter(one => smallest.some(({ id }) => id === one.id)).map(one => one.ore)),
            ),
          ),
        })}
        nodes={[
          ...from.map((one, pattern) => ({ ...node(one), pattern })),
          { id: 'pot', label: t.pot, amount: t.million(millions(ask, total)) },
          ...to.map(node),
        ]}
        links={[
          ...from.map((one, pattern) => ({ from: one.id, to: 'pot', value: kroner(one.ore), pattern })),
          ...to.map(one => ({ from: 'pot', to: one.id, value: kroner(one.ore) })),
        ]}
      />
      <Explain summary={t.tableTitle}>
        <Table
          name="money"
          caption={t.tableTitle}
          illustrative={programme.illustrative}
          rows={[...from.map(one => ({ ...one, side: t.from })), ...to.map(one => ({ ...one, side: t.to }))]}
          columns={column => [
            column.words('name', t.name, one => one.name, { names: true }),
            column.words('side', t.side, one => one.side),
            column.kr('amount', t.amount, one => one.ore),
          ]}
        />
      </Explain>
    </Section>
  )
}

/** «42,5», in the reader's own way of writing numbers. */
const millions = ({ language }: Ask, ore: Ore): string =>
  new Intl.NumberFormat(language === 'en' ? 'en-GB' : 'nb', {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(Number(ore / 1000_00n) / 1000)

/** «fem»: numbers to twelve as words. */
const inWords = ({ language }: Ask, n: number): string => text(language).numbers.split(' ')[n] ?? String(n)

/** What the money of the demo's own programme became: a family's words, a success and a failure. */
function Became({ ask, tales, views }: { ask: Ask; tales: Tales; views: ProgrammeView[] }) {
  const t = text(ask.language)
  const programme = views.find(one => one.id === tales.programme)
  if (!programme) return null
  return (
    <Section title={t.became} id="became">
      <p class="quiet">
        {t.fromProgramme}{' '}
        <LinkTo href={href('programme', { programme: programme.id })}>{programme.name}</LinkTo>{' '}
        <span class="fiction">{t.fictional}</span>
      </p>
      <div class="tales">
        {tales.told.map(told => {
          const tale = told[ask.language]
          return (
            <article>
              <h3 class="ds-heading" data-size="2xs">
                {tale.title}
              </h3>
              <p>{tale.text}</p>
              <p class="quiet">{tale.from}</p>
            </article>
          )
        })}
      </div>
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
  const first = demo.first.flatMap(subject => people.filter(one => one.subject === subject))
  const others = people.filter(one => !first.includes(one))
  const row = ({ subject, person, name }: (typeof people)[number]) => {
    const held = roles.filter(one => one.person === person)
    const [role] = held
    return (
      <li>
        <LinkTo href={href('signIn', {}, { som: subject })}>
          {[name, ...held.map(one => lower(actsAs(one, ask.language)))].join(', ')}
        </LinkTo>
        <span>{role ? (names.get(role.organisation) ?? role.organisation) : t.noRole}</span>
      </li>
    )
  }
  return (
    <Section title={t.tryTitle} id="try">
      <p>{t.tryLead}</p>
      <ul class="people">{first.map(row)}</ul>
      <Explain summary={t.everyone(others.length)}>
        <ul class="people">{others.map(row)}</ul>
      </Explain>
    </Section>
  )
}

/** As it stands within a sentence; an abbreviation stays as it is. */
const lower = (said: string): string =>
  /^\p{Lu}{2}/u.test(said) ? said : said.charAt(0).toLowerCase() + said.slice(1)
