import { formatKr, formatOre } from '../../../core/ore.ts'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { Bars } from '../../../ui/bars.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Facts, Lead, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { codeNames } from '../codes.file.ts'
import { writeMonthDay } from '../lists.rules.ts'
import type { Listed, Tie } from '../model.ts'
import { overlapsOf } from '../overlap.rules.ts'
import { inSamePosts, outlines, poolsOf, schemeById, ties } from '../queries.ts'
import { amountOf, dayOf, may, ministryFor, ownedOn, postIn } from '../rules.ts'
import { eligibleWords, text, unspentWords } from '../text.ts'
import { crumbs, Name } from './pieces.tsx'

type Parts = { ask: Ask; one: Listed }

/** Everything about one scheme. */
export const schemePage: Show = async ask => {
  const one = await schemeById(ask.db, ask.params.scheme!)
  if (!one) return notFound
  const t = text(ask.language)
  const year = newestYear(one, Number(ask.today.slice(0, 4)))
  const known = await ties(ask.db)
  const on = dayOf(year)
  const owner = ownedOn(one.owners, on) ?? one.owners.at(-1)?.owner ?? ''
  const ministry = ministryFor(owner, known, on)
  const names = await namesOn(ask.db, on, [owner, ...(ministry ? [ministry] : [])])
  const amount = amountOf(one.amounts, year)
  const nameOf = (id: string) => names.get(id) ?? id
  return page(
    one.name,
    <>
      <Lead>
        {amount
          ? t.schemeLead(
              nameOf(owner),
              ministry && ministry !== owner ? nameOf(ministry) : '',
              formatKr(amount.ore),
              year,
            )
          : t.schemeLeadNoMoney(nameOf(owner))}
      </Lead>
      {one.classified && !one.illustrative ? (
        <p>
          <span class="tag-illustrative">{t.illustration}</span> {t.classifiedNote}
        </p>
      ) : null}
      {one.illustrative ? <p>{t.inventedNote}</p> : null}
      <Elements ask={ask} one={one} />
      <Money ask={ask} one={one} />
      <Terms ask={ask} one={one} />
      <Post ask={ask} one={one} others={await inSamePosts(ask.db, one)} year={year} />
      <Owners ask={ask} one={one} known={known} />
      <Overlaps ask={ask} one={one} year={year} all={await outlines(ask.db, year, { funded: true })} />
      <Pots ask={ask} pots={await poolsOf(ask.db, one.id)} />
      <p>
        <LinkTo href={href('rules', { scheme: one.id })}>{t.rulesLink}</LinkTo>
      </p>
      {may.edit(ask.actor, { own: ownedOn(one.owners, ask.today) }).ok ? (
        <ButtonLink href={href('editScheme', { scheme: one.id })} quiet>
          {t.change}
        </ButtonLink>
      ) : null}
    </>,
    { crumbs: crumbs(ask.language), illustrative: one.illustrative },
  )
}

/** This year if the scheme has money in it, else its last year with money before, else any. */
function newestYear({ amounts }: Listed, now: number): number {
  const all = [...new Set(amounts.map(one => one.year))]
  return all.findLast(year => year <= now) ?? all[0] ?? now
}

function Elements({ ask, one }: Parts) {
  const t = text(ask.language)
  const purpose = codeNames('purpose', ask.language)
  const group = codeNames('group', ask.language)
  return (
    <Section title={t.elements} id="elements">
      <Facts
        rows={[
          [t.goal, one.purpose || '–'],
          [t.target, one.target || '–'],
          [t.criteria, one.criteria || '–'],
          [t.followUp, one.followUp || '–'],
          [t.evaluation, one.evaluation || '–'],
          [t.purposes, one.purposes.map(purpose).join(', ') || '–'],
          [t.groups, one.groups.map(group).join(', ') || '–'],
        ]}
      />
    </Section>
  )
}

function Money({ ask, one }: Parts) {
  const t = text(ask.language)
  const all = [...new Set(one.amounts.map(amount => amount.year))]
  if (all.length === 0) return null
  const of = (year: number, kind: string) =>
    one.amounts.find(amount => amount.year === year && amount.kind === kind)?.ore
  return (
    <Section title={t.money} id="money">
      <Bars
        id="amounts"
        title={t.money}
        description={t.moneyPicture}
        caption={t.moneyPicture}
        format={amount => formatOre(BigInt(Math.round(amount)) * 100n, 'kroner')}
        bars={all.map(year => ({
          label: String(year),
          parts: [
            { label: t.kr, amount: Number((amountOf(one.amounts, year)?.ore ?? 0n) / 100n), pattern: 0 },
          ],
        }))}
      />
      <Table
        name="money"
        caption={t.money}
        rows={all}
        columns={column => [
          column.year('year', t.year, year => year, { names: true }),
          column.kr('proposed', t.proposed, year => of(year, 'proposed'), { none: '–' }),
          column.kr('adopted', t.adopted, year => of(year, 'adopted'), { none: '–' }),
        ]}
      />
    </Section>
  )
}

function Terms({ ask, one }: Parts) {
  const t = text(ask.language)
  return (
    <Section title={t.datesAndTerms} id="terms">
      <Facts
        rows={[
          [t.eligible, eligibleOf(one, ask.language)],
          [t.deadline, one.deadline ? writeMonthDay(one.deadline) : t.noDeadline],
          [t.forms, one.forms],
          [t.reportDue, one.reportDue ? writeMonthDay(one.reportDue) : t.noReport],
          [t.reports, one.reports],
          [t.unspent, one.unspent ? unspentWords(ask.language)[one.unspent] : t.notAsked],
          [t.ownShare, one.ownShare === null ? t.notAsked : `${one.ownShare} %`],
          [t.auditor, one.auditorOre === null ? t.notAsked : t.auditorFrom(one.auditorOre)],
        ]}
      />
    </Section>
  )
}

const eligibleOf = (one: Listed, language: Language): string =>
  one.eligible === 'indicator' && one.indicator && one.atLeast
    ? `${eligibleWords(language).indicator}: ${text(language).threshold(one.indicator, one.atLeast)}`
    : eligibleWords(language)[one.eligible]

const spanOf = (from: number | null, to: number | null): string =>
  from !== null && from === to ? String(from) : `${from ?? ''}–${to ?? ''}`

function Post({
  ask,
  one,
  others,
  year,
}: Parts & { others: Awaited<ReturnType<typeof inSamePosts>>; year: number }) {
  const t = text(ask.language)
  return (
    <Section title={t.postTitle} id="post">
      <Facts
        rows={[
          [
            t.post,
            one.posts
              .map(post =>
                post.from === null && post.to === null
                  ? post.post
                  : `${post.post} (${spanOf(post.from, post.to)})`,
              )
              .join(', ') || postIn(one, year),
          ],
        ]}
      />
      {others.length === 0 ? (
        <p>{t.alone}</p>
      ) : (
        <Table
          name="same-post"
          caption={t.postTitle}
          rows={others}
          columns={column => [
            column.link('scheme', t.scheme, other => other.name, {
              to: other => href('scheme', { scheme: other.id }),
              names: true,
            }),
            column.words('post', t.post, other => other.post),
            column.words('years', t.years, other => spanOf(other.from, other.to)),
          ]}
        />
      )}
    </Section>
  )
}

/** Who owned it when, and which ministry that was under: a row for every change of either. */
async function Owners({ ask, one, known }: Parts & { known: Tie[] }) {
  const t = text(ask.language)
  const spans = one.owners.flatMap(({ owner, from, to }) =>
    known
      .filter(tie => tie.organisation === owner)
      .map(tie => ({
        owner,
        ministry: tie.ministry,
        from: from !== null && from > tie.from ? from : tie.from,
        to: earliest(to, tie.to),
      }))
      .filter(span => span.to === null || span.from < span.to),
  )
  const rows = await Promise.all(
    spans.map(async span => {
      const names = await namesOn(ask.db, span.from, [span.owner, span.ministry])
      return { ...span, owner: names.get(span.owner), ministry: names.get(span.ministry) }
    }),
  )
  return (
    <Section title={t.history} id="owners">
      <Table
        name="owners"
        caption={t.history}
        rows={rows}
        columns={column => [
          column.words('owner', t.owner, row => row.owner, { names: true }),
          column.words('ministry', t.ministry, row => row.ministry),
          column.day('from', t.from, row => row.from, { long: ask.language }),
          column.day('until', t.until, row => row.to, { long: ask.language, none: t.stillSo }),
        ]}
      />
    </Section>
  )
}

const earliest = (a: string | null, b: string | null): string | null =>
  a === null ? b : b === null ? a : a < b ? a : b

function Overlaps({
  ask,
  one,
  year,
  all,
}: Parts & { year: number; all: Awaited<ReturnType<typeof outlines>> }) {
  const t = text(ask.language)
  const group = codeNames('group', ask.language)
  const purpose = codeNames('purpose', ask.language)
  const outline = { ...one, owner: null, amount: amountOf(one.amounts, year) }
  const found = overlapsOf(outline, all)
  return (
    <Section title={t.overlapsTitle} id="overlaps">
      <p>{t.overlapCounts(found.both.length, found.group.length, found.purpose.length)}</p>
      {found.both.length > 0 ? (
        <Table
          name="overlaps"
          caption={t.overlapsTitle}
          rows={found.both.slice(0, 10)}
          illustrative={pair => pair.b.illustrative}
          columns={column => [
            column.words('scheme', t.scheme, pair => pair.b.name, {
              shown: pair => <Name one={pair.b} language={ask.language} />,
              names: true,
            }),
            column.several('groups', t.groups, pair => pair.groups.map(group), { counted: true }),
            column.several('purposes', t.purposes, pair => pair.purposes.map(purpose), { counted: true }),
          ]}
        />
      ) : null}
    </Section>
  )
}

function Pots({ ask, pots }: { ask: Ask; pots: Awaited<ReturnType<typeof poolsOf>> }) {
  if (pots.length === 0) return null
  return (
    <Section title={text(ask.language).inPots} id="pots">
      <ul>
        {[...Map.groupBy(pots, one => one.pool)].map(([pool, each]) => (
          <li>
            <LinkTo href={href('scheme', { scheme: pool })}>{each[0]!.name}</LinkTo>:{' '}
            {each.map(one => one.year).join(', ')}
          </li>
        ))}
      </ul>
    </Section>
  )
}
