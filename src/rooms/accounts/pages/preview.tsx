import { formatKr } from '../../../core/ore.ts'
import { longTime } from '../../../text/dates.ts'
import { type Ask, forbidden, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, Notice, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { previewText } from '../preview.text.ts'
import { type Preview, previewFor } from '../queries.ts'
import { may } from '../rules.ts'
import { stateWords } from '../text.ts'
import { tones } from './accounts.tsx'
import { placeOf } from './place.ts'
import { Acts } from './preview-acts.tsx'
import { Lines } from './preview-lines.tsx'

/** A file that was read in: what would be posted of it and why, line for line, before anything is. */
export const previewPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  if (!may.readLines(ask.actor, place.where).ok) return forbidden
  const one = await previewFor(ask.db, ask.actor, place.where, Number(ask.params.import))
  if (!one) return notFound
  const t = previewText(ask.language)
  const shown = { ask, place, one, refused }
  return page(
    one.state === 'open' || one.state === 'waiting' ? t.title(one.fileName) : one.fileName,
    <>
      <Lead>{answer(one, ask)}</Lead>
      <p>
        <State tone={tones[one.state]}>{stateWords(ask.language)[one.state]}</State>{' '}
        <Who one={one} ask={ask} />
      </p>
      {one.returned ? <Notice tone="warning">{t.returned(one.returned)}</Notice> : null}
      {one.state === 'open' ? <Next one={one} ask={ask} /> : null}
      <Measures one={one} ask={ask} />
      {one.judged.length > 0 ? <Lines {...shown} /> : null}
      <Acts {...shown} />
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative },
  )
}

function answer(one: Preview, { language }: Ask): string {
  const t = previewText(language)
  const { tied, count, postsOre } = one.outcome
  if (one.state === 'stopped') return t.leadStopped
  if (one.state === 'posted') return t.leadPosted(count.posts, one.rows, formatKr(postsOre))
  const twins = one.judged.filter(line => line.twin !== null).length
  return `${t.lead(tied, one.rows, twins)} ${t.leadPosts(count.posts, formatKr(postsOre))}`
}

function Who({ one, ask }: { one: Preview; ask: Ask }) {
  const t = previewText(ask.language)
  const at = (time: Date) => longTime(time, ask.language)
  return (
    <>
      {t.by(one.uploadedName, at(one.uploadedAt))}{' '}
      {one.askedName && one.askedAt ? `${t.askedBy(one.askedName, at(one.askedAt))} ` : ''}
      {one.postedName && one.postedAt ? t.postedBy(one.postedName, at(one.postedAt)) : ''}
    </>
  )
}

/** What stands in the way of posting. */
function Next({ one, ask }: { one: Preview; ask: Ask }) {
  const t = previewText(ask.language)
  const { stuck, posts } = one.outcome.count
  if (stuck > 0) return <Notice tone="warning">{t.stuckFirst(stuck)}</Notice>
  return posts === 0 ? <p>{t.nothing}</p> : null
}

/** What each measure gets, and whether the pot has it. */
function Measures({ one, ask }: { one: Preview; ask: Ask }) {
  const t = previewText(ask.language)
  const { measures, large } = one.outcome
  if (measures.length === 0) return null
  const title = one.state === 'posted' ? t.perMeasurePosted : t.perMeasure
  return (
    <Section title={title} id="measures">
      <Table
        name="measures"
        caption={title}
        rows={measures}
        columns={column => [
          column.words('measure', t.measure, row => row.measure.name, { names: true }),
          column.count('lines', t.lines, row => row.lines, { total: true }),
          column.kr('amount', t.amountKr, row => row.ore, { show: 'ore', total: true }),
        ]}
        total={t.sum}
      />
      {one.state === 'posted' ? null : (
        <p>
          {t.available(formatKr(one.availableOre, 'kroner'))}{' '}
          {large > 0 ? t.large(large, formatKr(one.limitOre)) : ''}
        </p>
      )}
    </Section>
  )
}
