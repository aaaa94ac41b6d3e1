import { href } from '../../../routes.ts'
import { Form } from '../../../ui/form.tsx'
import { LetterDraft } from '../../../ui/letter.tsx'
import { forbidden, isAnswer, page, redirect, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Lines, Notice } from '../../../ui/pieces.tsx'
import { faultsOf } from '../../../ui/post.ts'
import { letterRead } from '../../records/index.ts'
import { deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { treatmentDraft } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { text, treatmentWords } from '../text.ts'
import { treatmentPlan } from '../treat.actions.ts'
import { treatingOf } from '../treat.rules.ts'
import { treatText } from '../treat.text.ts'
import { applicationAsked, place } from './asked.ts'

/** What will happen when the case worker decides: the letter as it will be sent, to whom, and the button. */
export const reviewTreatmentPage: Show = async (ask, refused) => {
  const asked = await applicationAsked(ask)
  if (isAnswer(asked)) return asked
  if (!deeds.treat.who(ask.actor, { office: asked.office }).ok) return forbidden
  const t = treatText(ask.language)
  const where = place(asked)
  const draft = await treatmentDraft(ask.db, where)
  const decision = draft && treatingOf(draft.fields)
  const around = {
    crumbs: [
      ...asked.crumbs,
      { label: text(ask.language).title(asked.name), href: href('application', where) },
    ],
    illustrative: asked.programme.illustrative,
  }
  if (!decision)
    return refused
      ? page(t.reviewLetterTitle, <Empty>{t.nothingToTreat}</Empty>, around)
      : redirect(href('treatApplication', where))
  const plan = await treatmentPlan(ask.db, ask.command, where, decision)
  return page(
    t.reviewLetterTitle,
    <>
      {plan.ok ? (
        <>
          <LetterDraft
            summary={`${asked.name}: ${plan.value.out.letter.title}`}
            letter={letterRead(plan.value.out.letter)}
            open
          />
          <Form
            action={href('reviewTreatment', where)}
            submit={deedWords(ask.language).treat.button}
            state={{ language: ask.language, refused }}
          >
            <input type="hidden" name="version" value={String(draft.version)} />
          </Form>
        </>
      ) : (
        <>
          <Notice tone="warning">{t.reviewLetterStopped}</Notice>
          <Lines of={faultsOf([plan.refusal], ask, refusals).map(one => one.sentence)} />
        </>
      )}
      <p>
        <ButtonLink href={href('treatApplication', where)} quiet>
          {t.changeTreatment}
        </ButtonLink>
      </p>
    </>,
    {
      ...around,
      lead: plan.ok ? t.reviewLetterLead(treatmentWords(ask.language)[decision.outcome], asked.name) : null,
    },
  )
}
