import { mayDo } from '../../../core/deed.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Form, type FormState, LongTextField, RadioField, SelectField, stateOf } from '../../../ui/form.tsx'
import {
  type Answer,
  type Ask,
  forbidden,
  isAnswer,
  page,
  type Refused,
  redirect,
  type Show,
} from '../../../ui/page.ts'
import { Empty, Lines, LinkTo } from '../../../ui/pieces.tsx'
import type { Programme } from '../../calculation/index.ts'
import { allocate, explainRefusal, ruleInWords } from '../../calculation/index.ts'
import { may } from '../access.rules.ts'
import { acts } from '../act.text.ts'
import { deeds, runState } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { inputOf } from '../input.queries.ts'
import { knownIndicators, otherVersions } from '../library.queries.ts'
import { saidText } from '../objections.text.ts'
import { latestOrder } from '../order.queries.ts'
import { approvalsOf, contentOf, contributorsOf, standingNo } from '../runs.queries.ts'
import { isOpen, Ordered } from './order.tsx'
import { under, type YearOf, yearOf } from './place.ts'
import { saidOf } from './said.tsx'

export const keys = ['none', 'basis', 'equal', 'children-0-24'] as const
export const restKeyOf = (key: (typeof keys)[number]): Programme['restKey'] =>
  key === 'none' ? null : key === 'children-0-24' ? { indicator: key, lag: 0 } : key

/** Calculates a year, or corrects one that is final: with what the rest is shared by, and why. */
export const makeRunPage: Show = async (ask, refused) => {
  const year = await yearOf(ask)
  if (isAnswer(year)) return year
  if (!may.run(ask.actor).ok) return forbidden
  const t = acts(ask.language)
  const { final, where } = year
  const order = await latestOrder(ask.db, ask.actor, where)
  const state = stateOf(ask, refused, href('makeRun', where), { restKey: 'children-0-24' })
  const options = [
    { value: 'children-0-24', label: t.keyChildren },
    { value: 'basis', label: t.keyBasis },
    { value: 'equal', label: t.keyEqual },
    { value: 'none', label: t.keyNone },
  ]
  const details = refused ? await whyRefused(ask, year, refused.typed.restKey as (typeof keys)[number]) : []
  return page(
    final ? t.correctTitle : deedWords(ask.language).run.button,
    order && isOpen(order) ? (
      <Ordered ask={ask} order={order} />
    ) : (
      <>
        <Lines of={details} />
        <Form
          action={href('makeRun', where)}
          submit={final ? t.correct : deedWords(ask.language).run.button}
          state={state}
        >
          {final ? (
            <LongTextField name="correctionReason" label={t.correctionReason} state={state} rows={3} />
          ) : null}
          <RadioField name="restKey" label={t.restKey} options={options} state={state} />
        </Form>
      </>
    ),
    { ...under(ask, year), lead: saidText(ask.language).runLead },
  )
}

/** The shortfall of each scheme and who must top up, in words. */
async function whyRefused(ask: Ask, { view, year }: YearOf, key: (typeof keys)[number]) {
  const input = await inputOf(ask.db, view, year, restKeyOf(keys.find(one => one === key) ?? 'none'))
  if (!input || input.programme.municipalities.length === 0) return []
  const result = allocate(input.programme, input.facts)
  return !result.ok ? explainRefusal(input.programme, result.refusal, ask.language) : []
}

/** Another version of a scheme's rule is taken into use for the year; what is made already stays as it is. */
export const changeRulePage: Show = async (ask, refused) => {
  const year = await yearOf(ask)
  if (isAnswer(year)) return year
  if (!may.setUp(ask.actor).ok) return forbidden
  const t = acts(ask.language)
  const { where, view } = year
  const [found, indicators] = [await otherVersions(ask.db, view.id, year.year), await knownIndicators(ask.db)]
  const state: FormState = stateOf(ask, refused, href('changeRule', where))
  return page(
    t.rulesTitle,
    found.length === 0 ? (
      <p>
        <LinkTo href={href('allocation', where)}>{t.noVersions}</LinkTo>
      </p>
    ) : (
      <Form action={href('changeRule', where)} submit={t.useRule} state={state}>
        <SelectField
          name="rule"
          label={t.rulesTitle}
          options={found.flatMap(({ scheme, name, used, others }) =>
            others.map(rule => ({
              value: `${scheme} ${rule.version}`,
              label: `${t.ruleVersion(name, used, rule.version)}: ${ruleInWords(rule, { indicators }, ask.language)[0]!.text}`,
            })),
          )}
          state={state}
        />
      </Form>
    ),
    { ...under(ask, year), lead: t.rulesHint },
  )
}

/** The act has been done or overtaken: back to the year, unless something typed would be lost on the way. */
function over(ask: Ask, year: YearOf, refused: Refused | undefined): Answer {
  if (!refused) return redirect(href('allocation', year.where))
  const t = saidText(ask.language)
  return page(t.overTitle, <Empty>{t.over}</Empty>, under(ask, year))
}

/** Makes the run final: how many get how much, what cannot be undone, and why where it is below the basis. */
export const finaliseRunPage: Show = async (ask, refused) => {
  const year = await yearOf(ask)
  if (isAnswer(year)) return year
  if (!may.finalise(ask.actor).ok) return forbidden
  const { where, open, final, view } = year
  const lacking = open
    ? (await approvalsOf(ask.db, view.id, year.year, open.number)).filter(one => !one.approval)
    : []
  const state = runState(
    open,
    final,
    lacking.map(one => one.directorate),
  )
  if (!open || !mayDo(deeds.finalise, ask.actor, { thing: open, state, subject: {} }).ok)
    return over(ask, year, refused)
  const [t, s] = [acts(ask.language), saidText(ask.language)]
  const { run } = await contentOf(ask.db, view.id, year.year, open)
  const below = run.lines.some(line => line.deviationOre < 0n)
  const form = stateOf(ask, refused, href('finaliseRun', where))
  return page(
    s.finaliseTitle(year.year),
    <>
      <Lines of={[t.finaliseHint, s.thenCommitments]} />
      <Form action={href('finaliseRun', where)} submit={deedWords(ask.language).finalise.button} state={form}>
        <input type="hidden" name="number" value={open.number} />
        {below ? (
          <LongTextField
            name="deviationReason"
            label={t.deviationReason}
            hint={t.deviationHint}
            state={form}
            rows={3}
          />
        ) : null}
      </Form>
    </>,
    { ...under(ask, year), lead: s.finaliseLead(run.lines.length, formatKr(run.awardOre)) },
  )
}

/** A directorate says no to the run that is open, with its reason. */
export const objectPage: Show = async (ask, refused) => {
  const year = await yearOf(ask)
  if (isAnswer(year)) return year
  const contributors = await contributorsOf(ask.db, year.view.id, year.year)
  if (!may.approve(ask.actor, { contributors }).ok) return forbidden
  const { where, open } = year
  if (!open) return over(ask, year, refused)
  const s = saidText(ask.language)
  const state = stateOf(ask, refused, href('objectToRun', where))
  return page(
    s.objectTitle(year.year),
    <Form action={href('objectToRun', where)} submit={deedWords(ask.language).object.button} state={state}>
      <input type="hidden" name="number" value={open.number} />
      <LongTextField name="reason" label={s.objectReason} hint={s.objectHint} state={state} rows={5} />
    </Form>,
    { ...under(ask, year), lead: s.objectLead },
  )
}

/** The secretariat answers a directorate's no: its reason first, then the answer in words, or the way to a new run. */
export const answerPage: Show = async (ask, refused) => {
  const year = await yearOf(ask)
  if (isAnswer(year)) return year
  if (!may.answer(ask.actor).ok) return forbidden
  const { where, open } = year
  const directorate = ask.params.directorate!
  const said = open && (await saidOf(ask, year, open))
  const of = said?.all.find(one => one.directorate === directorate)
  const no = of && standingNo(of)
  if (!open || !no) return over(ask, year, refused)
  const s = saidText(ask.language)
  const action = href('answerObjection', { ...where, directorate })
  const state = stateOf(ask, refused, action)
  return page(
    s.answerTitle(said!.name(directorate)),
    <>
      <blockquote>
        <p>{no.reason}</p>
        <footer>{no.madeBy}</footer>
      </blockquote>
      <Form action={action} submit={deedWords(ask.language).answer.button} state={state}>
        <input type="hidden" name="number" value={open.number} />
        <LongTextField name="answer" label={s.theAnswer} hint={s.objectHint} state={state} rows={5} />
      </Form>
      <p>
        <LinkTo href={href('makeRun', where)}>{s.again}</LinkTo>
      </p>
    </>,
    { ...under(ask, year), lead: s.answerLead },
  )
}
