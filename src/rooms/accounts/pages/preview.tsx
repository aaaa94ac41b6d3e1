import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { type Ask, forbidden, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Explain, Lead, LinkTo, Notice, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { TableNotes } from '../../../ui/table-notes.tsx'
import { columnsText } from '../columns.text.ts'
import { previewText } from '../preview.text.ts'
import { type Preview, previewFor, tyingOf } from '../queries.ts'
import { may } from '../rules.ts'
import { stateWords } from '../text.ts'
import { tones } from './accounts.tsx'
import { Columns, HowTied } from './columns.tsx'
import { importOf, placeOf } from './place.ts'
import { Acts } from './preview-acts.tsx'
import { Lines } from './preview-lines.tsx'
import { Faults } from './wrong.tsx'

/** A file that was read in: what would be posted of it and why, line for line, before anything is. */
export const previewPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  if (!may.readLines(ask.actor, place.where).ok) return forbidden
  const one = await previewFor(ask.db, ask.actor, place.where, Number(ask.params.import))
  if (!one) return notFound
  const t = previewText(ask.language)
  const shown = { ask, place, one, refused }
  const tying = one.state === 'columns' && place.mayManage ? await tyingOf(ask.db, one) : null
  return page(
    titleOf(one, ask),
    <>
      <Lead>{answer(one, ask)}</Lead>
      <p>
        <State tone={tones[one.state]}>{stateWords(ask.language)[one.state]}</State>{' '}
        <Who one={one} ask={ask} />
      </p>
      <TableNotes notes={one.notes} language={ask.language} />
      {one.returned ? <Notice tone="warning">{t.returned(one.returned)}</Notice> : null}
      {one.state === 'open' ? <Next one={one} ask={ask} /> : null}
      {one.state === 'reading' ? (
        <p>
          <LinkTo href={href('accountsImport', importOf(ask))}>{columnsText(ask.language).reload}</LinkTo>
        </p>
      ) : null}
      {one.problems ? <Faults found={one.problems} language={ask.language} /> : null}
      {tying ? <Columns ask={ask} tying={tying} refused={refused} /> : null}
      <Measures one={one} ask={ask} />
      {one.judged.length > 0 ? <Lines {...shown} /> : null}
      {one.ties && one.judged.length > 0 ? (
        <Explain summary={columnsText(ask.language).how}>
          <HowTied ask={ask} ties={one.ties} />
        </Explain>
      ) : null}
      <Acts {...shown} />
    </>,
    { crumbs: place.crumbs, illustrative: place.programme.illustrative },
  )
}

function titleOf({ state, fileName }: Preview, { language }: Ask): string {
  if (state === 'columns') return columnsText(language).title(fileName)
  return state === 'open' || state === 'waiting' ? previewText(language).title(fileName) : fileName
}

function answer(one: Preview, { language }: Ask): string {
  const t = previewText(language)
  const c = columnsText(language)
  if (one.state === 'columns') return c.lead
  if (one.state === 'reading') return c.reading(one.rows.toLocaleString('nb-NO'))
  if (one.state === 'refused') return c.refused((one.problems?.kept.length ?? 0) + (one.problems?.more ?? 0))
  const { tied, count, postsOre } = one.outcome
  if (one.state === 'stopped') return t.leadStopped
  if (one.state === 'posted') return t.leadPosted(count.posts, one.rows, formatKr(postsOre))
  const twins = one.judged.filter(line => line.twin !== null).length
  const said = `${t.lead(tied, one.rows, twins)} ${t.leadPosts(count.posts, formatKr(postsOre))}`
  return `${said} ${c.fileSum(one.rows, formatKr(one.outcome.fileOre))}`
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

/** What to look at before posting, and what stands in the way of it. */
function Next({ one, ask }: { one: Preview; ask: Ask }) {
  const t = previewText(ask.language)
  const { stuck, posts } = one.outcome.count
  const { alike } = one.outcome
  return (
    <>
      {alike > 0 ? <Notice>{columnsText(ask.language).alike(alike)}</Notice> : null}
      {stuck > 0 ? <Notice tone="warning">{t.stuckFirst(stuck)}</Notice> : null}
      {stuck === 0 && posts === 0 ? <p>{t.nothing}</p> : null}
    </>
  )
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
