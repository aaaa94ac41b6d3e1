import { href } from '../../../routes.ts'
import { isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, LinkTo } from '../../../ui/pieces.tsx'
import { isPilot } from '../../selection/index.ts'
import { potMoney } from '../money.queries.ts'
import { potText } from '../pot.text.ts'
import { stateOf } from '../rules.ts'
import { text } from '../text.ts'
import { placeOf } from './place.ts'
import { Budgets } from './pot-budget.tsx'
import { Cliff } from './pot-cliff.tsx'

/** The tab «Tiltak» of a municipality: each measure with its budget, and what happens when the money ends. */
export const measuresPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where, programme, mayManage } = place
  const t = text(ask.language)
  const more = potText(ask.language)
  const money = await potMoney(ask.db, where)
  const running = ask.today <= programme.endsOn
  const mayAdd = mayManage && running && (await isPilot(ask.db, where.programme, where.municipality))
  const going = money.measures.filter(one => stateOf(one.measure) === 'running').length
  return page(
    t.measures,
    <>
      {money.measures.length === 0 ? <Empty>{t.noMeasures}</Empty> : null}
      <Budgets ask={ask} place={place} money={money} />
      {mayAdd ? (
        <p>
          <ButtonLink href={href('newMeasure', where)} quiet={money.measures.length > 0}>
            {t.newMeasure}
          </ButtonLink>{' '}
          <LinkTo href={href('guide', where)}>{more.toGuide}</LinkTo>
        </p>
      ) : null}
      {running ? <Cliff ask={ask} place={place} money={money} /> : null}
    </>,
    {
      crumbs: place.crumbs,
      illustrative: programme.illustrative,
      lead: t.measuresLead(money.measures.length, going),
    },
  )
}
