import { dateOf } from '../../../core/dates.ts'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form } from '../../../ui/form.tsx'
import { forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lines } from '../../../ui/pieces.tsx'
import { deeds, standingOf } from '../deeds.rules.ts'
import { discardWords } from '../discard.text.ts'
import { asking, steps } from '../model.ts'
import { may } from '../rules.ts'
import { stepWords } from '../steps.text.ts'
import { text } from '../text.ts'
import { openOn } from './on.ts'

/** What is lost when a draft is discarded: which steps have answers, and that nobody can go on with it. */
export const discardPage: Show = async (ask, refused) => {
  const on = await openOn(ask)
  if (isAnswer(on)) return on
  if (!may.prepare(ask.actor).ok) return forbidden
  const [t, named] = [discardWords(ask.language), stepWords(ask.language)]
  const { one, answers } = on
  const where = { preparation: one.id }
  const answered = asking.filter(step => answers[step].version > 0)
  const savedAt = answered.flatMap(step => answers[step].savedAt ?? []).sort((a, b) => +b - +a)[0]
  const ready = mayDo(deeds.prepare, ask.actor, standingOf(one)).ok
  const back = (
    <p>
      <ButtonLink href={href('preparationStep', { ...where, step: 'se-over' })} quiet>
        {t.keep}
      </ButtonLink>
    </p>
  )
  return page(
    t.title,
    ready ? (
      <>
        <Lines
          of={[
            t.startedBy(one.startedName, longDate(dateOf(one.startedAt), ask.language)),
            answered.length === 0 ? t.nothingWritten : t.written(answered.map(step => named[step].title)),
            ...(savedAt ? [t.savedLast(longDate(dateOf(savedAt), ask.language))] : []),
            t.nobodyTold,
          ]}
        />
        <Form
          action={href('discardPreparation', where)}
          submit={t.discard}
          state={{ language: ask.language, refused }}
        />
        {back}
      </>
    ) : (
      <>
        <Empty>{t.notNow}</Empty>
        {back}
      </>
    ),
    {
      crumbs: [
        { label: text(ask.language).stepOf(one.year, steps.length), href: href('reviewPreparation', where) },
      ],
      illustrative: on.view?.illustrative ?? false,
      lead: ready ? t.lead(one.title, one.year) : null,
    },
  )
}
