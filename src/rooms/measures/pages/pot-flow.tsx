import { href } from '../../../routes.ts'
import { type Ask, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, LinkTo } from '../../../ui/pieces.tsx'
import { schemes } from '../../catalogue/index.ts'
import type { PotOf } from '../../pot/index.ts'
import { payeeName } from '../flow.file.ts'
import { potShares } from '../flow.queries.ts'
import { type Narrow, narrowed, narrowTo, pictureOf } from '../flow.rules.ts'
import { flowText } from '../flow.text.ts'
import { potText } from '../pot.text.ts'
import { measuresOf } from '../queries.ts'
import { type Called, FlowPicture, FlowTables, hundredText, Narrowed } from './flow-picture.tsx'
import { placeOf } from './place.ts'

/** From scheme through the pot and its measures to kinds of payee. */
export const potFlowPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where, programme, name } = place
  const t = flowText(ask.language)
  const all = await potShares(ask.db, where)
  const sources = [...new Set(all.map(one => one.source))].sort()
  const known = await schemes(ask.db, sources)
  const schemeNames = new Map(known.map(one => [one.id, one.name]))
  const measures = await measuresOf(ask.db, where)
  const named = new Map(measures.map(one => [one.id, one.name]))
  const called: Called = {
    source: id => schemeNames.get(id) ?? id,
    pot: t.pot,
    municipality: () => name,
    measure: id => named.get(id) ?? id,
    left: t.left,
  }
  const narrow = narrowTo(all, narrowOf(ask))
  const shares = narrowed(all, narrow)
  const picture = pictureOf(shares, 'measures')
  const to = (more: Narrow) => addressOf(where, { ...narrow, ...more })
  return page(
    t.potTitle(name),
    <>
      {shares.length === 0 ? (
        <Empty>{t.nothing}</Empty>
      ) : (
        <>
          <Lead>{hundredText(ask.language, shares, t.wasLeft)}</Lead>
          <p>{t.calculated}</p>
          <Narrowed
            language={ask.language}
            names={[
              ...(narrow.source ? [called.source(narrow.source)] : []),
              ...(narrow.measure ? [called.measure(narrow.measure)] : []),
              ...(narrow.payee ? [payeeName(ask.language, narrow.payee)] : []),
            ]}
            all={href('potFlow', where)}
          />
          <FlowPicture language={ask.language} picture={picture} called={called} sources={sources} to={to} />
          <FlowTables
            language={ask.language}
            shares={shares}
            picture={picture}
            rows={measures.map(({ id, name }) => ({ name, of: one => one.spent?.measure === id }))}
            head={t.measure}
            sources={known}
          />
        </>
      )}
      <p>
        <LinkTo href={href('followKrone', { programme: programme.id })}>
          {potText(ask.language).toPublic}
        </LinkTo>
      </p>
    </>,
    { crumbs: place.crumbs, illustrative: programme.illustrative },
  )
}

function narrowOf({ query }: Ask): Narrow {
  return {
    ...(query.ordning ? { source: query.ordning } : {}),
    ...(query.tiltak ? { measure: query.tiltak } : {}),
    ...(query.mottaker ? { payee: query.mottaker } : {}),
  }
}

const addressOf = (where: PotOf, { source, measure, payee }: Narrow): string =>
  href('potFlow', where, {
    ...(source ? { ordning: source } : {}),
    ...(measure ? { tiltak: measure } : {}),
    ...(payee ? { mottaker: payee } : {}),
  })
