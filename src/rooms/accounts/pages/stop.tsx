import { href } from '../../../routes.ts'
import { Form } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty } from '../../../ui/pieces.tsx'
import { measuresOf } from '../../measures/index.ts'
import { previewText } from '../preview.text.ts'
import { previewFor, rulesOf } from '../queries.ts'
import { may, stoppable } from '../rules.ts'
import { ruleWords, text } from '../text.ts'
import { importOf, numberOf, placeOf } from './place.ts'

/** What is lost when a file of accounts is stopped before it is posted. */
export const stopAccountsPage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  if (!may.manage(ask.actor, place.where).ok) return forbidden
  const one = await previewFor(ask.db, ask.actor, place.where, numberOf(ask.params.import))
  if (!one) return notFound
  const t = previewText(ask.language)
  const stops = stoppable.some(state => state === one.state)
  return page(
    t.stopTitle,
    <>
      {stops ? (
        <Form
          action={href('stopAccounts', importOf(ask))}
          submit={t.stop}
          state={{ language: ask.language, refused }}
        />
      ) : (
        <Empty>{t.stopNotNow}</Empty>
      )}
      <Back ask={ask} to={href('accountsImport', importOf(ask))} />
    </>,
    {
      crumbs: [...place.crumbs, { label: one.fileName, href: href('accountsImport', importOf(ask)) }],
      illustrative: place.programme.illustrative,
      lead: stops ? t.stopLead(one.rows, one.fileName) : null,
    },
  )
}

/** What is different when a rule is taken away: lines like these are asked about again. */
export const endRulePage: Show = async (ask, refused) => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { where } = place
  if (!may.manage(ask.actor, where).ok) return forbidden
  const rule = (await rulesOf(ask.db, where)).find(one => one.number === numberOf(ask.params.rule))
  const t = text(ask.language)
  const measures = rule ? await measuresOf(ask.db, where) : []
  const on = measures.find(one => one.id === rule?.measure)?.name ?? t.aside
  return page(
    t.endRuleTitle,
    <>
      {rule ? (
        <Form
          action={href('endAccountsRule', { ...where, rule: rule.number })}
          submit={t.endRuleButton}
          state={{ language: ask.language, refused }}
        />
      ) : (
        <Empty>{t.noSuchRule}</Empty>
      )}
      <Back ask={ask} to={`${href('accounts', where)}#rules`} />
    </>,
    {
      crumbs: place.crumbs,
      illustrative: place.programme.illustrative,
      lead: rule ? t.endRuleLead(`${ruleWords(ask.language)[rule.kind]} «${rule.value}»`, on) : null,
    },
  )
}

const Back = ({ ask, to }: { ask: Ask; to: string }) => (
  <p>
    <ButtonLink href={to} quiet>
      {previewText(ask.language).goBack}
    </ButtonLink>
  </p>
)
