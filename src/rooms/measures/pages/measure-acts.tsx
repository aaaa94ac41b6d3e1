import type { Child } from 'hono/jsx'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { DateField, Form, stateOf as formState, LongTextField, TextField } from '../../../ui/form.tsx'
import { forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty } from '../../../ui/pieces.tsx'
import { budgetText } from '../budget.text.ts'
import { paymentText } from '../payment.text.ts'
import { stateOf } from '../rules.ts'
import { text } from '../text.ts'
import { AfterForm, CodingForm } from './measure-after.tsx'
import { measureLead, openMeasure, type Shown, whichOf } from './measure-form.tsx'
import { CommitForm, ReleaseForm, SpendForm } from './measure-money.tsx'

type Act = {
  title: (shown: Shown) => string
  /** Null where it cannot be done as the measure stands. */
  form: (shown: Shown) => Child | Promise<Child>
}

/** The page of one act with a measure: what it is of, how it stands, and the form; for whoever runs the pot. */
const actPage =
  ({ title, form }: Act): Show =>
  async (ask, refused) => {
    const shown = await openMeasure(ask, refused)
    if (isAnswer(shown)) return shown
    if (!shown.place.mayManage) return forbidden
    const { place, measure } = shown
    const body = await form(shown)
    return page(title(shown), body ?? <Empty>{text(ask.language).notAsItStands}</Empty>, {
      crumbs: [...place.crumbs, { label: measure.name, href: href('measure', whichOf(ask)) }],
      illustrative: place.programme.illustrative,
      lead: measureLead(shown),
    })
  }

const running = ({ measure }: Shown) => stateOf(measure) === 'running'

export const spendPage = actPage({
  title: ({ ask }) => text(ask.language).spendTitle,
  form: shown => (running(shown) ? SpendForm(shown) : null),
})

export const commitPage = actPage({
  title: ({ ask }) => paymentText(ask.language).commitTitle,
  form: shown => (running(shown) ? CommitForm(shown) : null),
})

export const releasePage = actPage({
  title: ({ ask }) => paymentText(ask.language).releaseTitle,
  form: ReleaseForm,
})

export const codeMeasurePage = actPage({
  title: ({ ask }) => budgetText(ask.language).codingTitle,
  form: CodingForm,
})

export const afterGrantPage = actPage({
  title: ({ ask }) => budgetText(ask.language).afterTitle,
  form: AfterForm,
})

export const planMeasurePage = actPage({
  title: ({ ask }) => text(ask.language).planTitle,
  form: ({ ask, measure, refused }) => {
    if (measure.plan) return null
    const t = text(ask.language)
    const state = formState(ask, refused, href('planMeasure', whichOf(ask)))
    return (
      <>
        <p>{t.planLead}</p>
        <Form action={href('planMeasure', whichOf(ask))} submit={t.savePlan} state={state}>
          <LongTextField name="effect" label={t.effect} state={state} rows={3} />
          <LongTextField name="instrument" label={t.instrument} state={state} rows={3} />
          <TextField name="owner" label={t.owner} state={state} />
          <DateField name="baselineOn" label={t.baselineOn} state={state} />
        </Form>
      </>
    )
  },
})

export const extendMeasurePage = actPage({
  title: ({ ask }) => text(ask.language).longer,
  form: ({ ask, measure, place, refused }) => {
    const { endsOn } = place.programme
    if (measure.closedAt || measure.endsOn >= endsOn) return null
    const t = text(ask.language)
    const state = formState(ask, refused, href('extendMeasure', whichOf(ask)), { longerTo: endsOn })
    return (
      <Form action={href('extendMeasure', whichOf(ask))} submit={t.longer} state={state}>
        <DateField name="longerTo" label={t.longerTo(longDate(endsOn, ask.language))} state={state} />
      </Form>
    )
  },
})

export const closeMeasurePage = actPage({
  title: ({ ask }) => text(ask.language).closeTitle,
  form: shown => {
    if (!running(shown)) return null
    const { ask, refused } = shown
    const t = text(ask.language)
    const state = formState(ask, refused, href('closeMeasure', whichOf(ask)))
    return (
      <Form action={href('closeMeasure', whichOf(ask))} submit={t.close} state={state}>
        <LongTextField name="result" label={t.result} hint={t.resultHint} state={state} rows={4} />
      </Form>
    )
  },
})
