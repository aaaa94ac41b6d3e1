import { formatKr } from '../../core/ore.ts'
import { potMoney } from '../../rooms/measures/index.ts'
import { type Place, placeOf } from '../../rooms/measures/pages/place.ts'
import { yearsOf } from '../../rooms/programmes/index.ts'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import { type Ask, isAnswer, page, type Show } from '../../ui/page.ts'
import { Empty, Explain, Lead, LinkTo, Section } from '../../ui/pieces.tsx'
import type { Kind, Topic } from './guide.model.ts'
import { guideText, kindWords } from './guide.text.ts'
import { found, topicsOf } from './guide.topics.ts'
import { type Precedent, PrecedentTable, precedentsOf } from './guide-precedents.tsx'

const kinds: Kind[] = ['own', 'other', 'no']

/** «Hva kan vi gjøre?»: what a municipality may do with its pot, by which rule, where, and how others have done. */
export const guidePage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const t = guideText(ask.language)
  const { programme, where } = place
  const { limitOre } = await potMoney(ask.db, where)
  const topics = topicsOf(ask.language, {
    limit: formatKr(limitOre, 'kroner'),
    ends: longDate(programme.endsOn, ask.language),
    from: String(programme.target.ageFrom),
    to: String(programme.target.ageTo),
  })
  const word = (ask.query.ord ?? '').trim().slice(0, 100)
  const shown = found(topics, word)
  const precedents = await precedentsOf(ask, programme.id)
  const count = (kind: Kind) => topics.filter(one => one.kind === kind).length
  return page(
    t.title,
    <>
      <Lead>
        {word ? t.foundLead(shown.length, word) : t.lead(count('own'), count('other'), count('no'))}
      </Lead>
      <Search ask={ask} place={place} word={word} />
      {shown.length === 0 ? <Empty>{t.none}</Empty> : null}
      {kinds
        .filter(kind => shown.some(one => one.kind === kind))
        .map(kind => (
          <Section title={kindWords(ask.language)[kind]} id={kind}>
            {shown
              .filter(one => one.kind === kind)
              .map(topic => (
                <Answer
                  ask={ask}
                  place={place}
                  topic={topic}
                  precedent={precedents[topic.id]}
                  open={word !== ''}
                />
              ))}
          </Section>
        ))}
    </>,
    { crumbs: place.crumbs, illustrative: programme.illustrative },
  )
}

function Search({ ask, place, word }: { ask: Ask; place: Place; word: string }) {
  const t = guideText(ask.language)
  const to = href('guide', place.where)
  return (
    <form method="get" action={to} class="filters" aria-label={t.search}>
      <div class="ds-field">
        <label class="ds-label" data-weight="medium" for="guide-ord">
          {t.search}
        </label>
        <input class="ds-input" type="search" id="guide-ord" name="ord" value={word} maxlength={100} />
      </div>
      <button class="ds-button" type="submit" data-variant="secondary">
        {t.find}
      </button>
      {word ? <LinkTo href={to}>{t.all}</LinkTo> : null}
    </form>
  )
}

function Answer({
  ask,
  place,
  topic,
  precedent,
  open,
}: {
  ask: Ask
  place: Place
  topic: Topic
  precedent: Precedent | undefined
  open: boolean
}) {
  const t = guideText(ask.language)
  const to = doneAt(ask, place)[topic.id]
  return (
    <Explain summary={topic.q} open={open}>
      <p>{topic.a}</p>
      <p>
        <strong>{t.rule}:</strong> {topic.rule}
      </p>
      {to ? (
        <p>
          <LinkTo href={to}>{topic.kind === 'no' ? t.read : t.here}</LinkTo>
        </p>
      ) : null}
      {precedent ? (
        <PrecedentTable ask={ask} precedent={precedent} name={`newest-${topic.id}`} caption={topic.q} />
      ) : null}
    </Explain>
  )
}

/** Where each thing is done; a page that the reader may not open is not offered. */
function doneAt(ask: Ask, { where, programme, mayManage }: Place): Record<string, string> {
  const { programme: id } = where
  const [first] = yearsOf(programme)
  const year = Math.max(...programme.appropriations.map(one => one.year), first!)
  const pot = href('pot', where)
  const own = programme.municipality !== null
  return {
    move: href('budget', where),
    commit: `${pot}#measures`,
    pay: `${pot}#measures`,
    limit: `${href('budget', where)}#limit`,
    start: mayManage && ask.today <= programme.endsOn ? href('newMeasure', where) : pot,
    stop: `${pot}#measures`,
    pool: pot,
    close: href('yearEnd', where),
    carry: href('yearEnd', where),
    repay: href('yearEnd', where),
    // A municipality's own pot has neither plan nor allocation by the state.
    receive: own ? pot : href('schedule', where),
    report: own ? href('yearEnd', where) : href('report', { ...where, year }),
    longer: href('programme', { programme: id }),
    scheme: href('potFlow', where),
    sector: href('serviceShares', where),
    unplanned: `${pot}#measures`,
    overdraw: href('budget', where),
    target: href('programme', { programme: id }),
    alone: `${href('budget', where)}#limit`,
    undo: href('vouchers', where),
    less: own ? pot : href('cell', { programme: id, year, municipality: where.municipality }),
  }
}
