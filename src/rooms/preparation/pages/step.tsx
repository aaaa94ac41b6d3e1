import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { allOf, done, ok, type Result, refuse, refuseIf } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { Form, type FormState } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, notFound, type Post, page, type Show } from '../../../ui/page.ts'
import { addressSeen } from '../../../ui/personal.ts'
import { ButtonLink, Facts, Lines } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { judgeDocument, saveStep } from '../actions.ts'
import { fieldWords, wordOfField } from '../fields.text.ts'
import { type Asking, asking, type Step, type Typed } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { firstLacking, may, numberOf, stepAfter } from '../rules.ts'
import { stepWords } from '../steps.text.ts'
import { text } from '../text.ts'
import { factsOf } from './facts.tsx'
import { Dates, Deciders, FollowUp, Goal, Individual, Mandate, Tryout } from './fields-first.tsx'
import { moneyFields, PotSoFar, Regions } from './fields-rows.tsx'
import { isSettled, type On, openOn, schemesIn, stepOf } from './on.ts'
import { doneOf, parsedOf, rowOf, sentSchema } from './parsed.ts'
import { reviewBody } from './review.tsx'
import { TenSteps } from './ten.tsx'
import { tryoutBody } from './try.tsx'

/** One of the ten steps: its form with what was saved, what it comes to, and how the others stand. */
export const stepPage: Show = async (ask, refused) => {
  const step = stepOf(ask)
  const on = step && (await openOn(ask))
  if (!on) return notFound
  if (isAnswer(on)) return on
  const [t, w] = [text(ask.language), stepWords(ask.language)]
  const parsed = parsedOf(on)
  const done = doneOf(on, parsed)
  const state: FormState = { language: ask.language, refused, values: valuesOf(on, step) }
  const home = on.view
    ? { label: on.view.name, href: href('programme', { programme: on.view.id }) }
    : { label: t.programmes, href: href('programmes') }
  return page(
    w[step].title,
    <>
      {step === 'se-over' ? await reviewBody(on, parsed, state) : await asked(on, step, state)}
      {step === 'regnestykke' ? await tryoutBody(on, parsed, state) : null}
    </>,
    {
      crumbs: [home, { label: t.stepOf(on.one.year, numberOf(step)), href: ask.address }],
      illustrative: on.view?.illustrative ?? false,
      of: on.view ? { programme: on.view.id } : {},
      lead: w[step].asks,
      now: step === 'ordninger' && on.rows.length > 0 ? <PotSoFar on={on} state={state} /> : null,
      facts: <TenSteps on={on} here={step} done={done} />,
    },
  )
}

async function asked(on: On, step: Asking, state: FormState) {
  const t = text(state.language)
  const next = stepWords(state.language)[stepAfter(step)].title
  const open = ['draft', 'returned'].includes(on.one.state) && may.prepare(on.ask.actor).ok
  const where = { preparation: on.one.id, step }
  if (!open || isSettled(on, step))
    return (
      <>
        {isSettled(on, step) ? <p>{t.settled}</p> : null}
        <Facts rows={factsOf(on, parsedOf(on), step, state.language)} />
        <ButtonLink href={href('preparationStep', { ...where, step: stepAfter(step) })}>
          {t.goToNext(next)}
        </ButtonLink>
      </>
    )
  const { version, savedAt } = on.answers[step]
  const typed = state.refused?.typed.version
  return (
    <>
      {state.refused?.refusal.code === 'changedByAnother' ? <Lines of={othersText(on, step, state)} /> : null}
      <Form
        action={href('preparationStep', where)}
        submit={t.saveAndGo(next)}
        state={state}
        upload={step === 'mandat'}
        also={{
          action: href('saveStep', where),
          submit: step === 'regnestykke' ? t.saveAndTry : t.saveForLater,
        }}
      >
        <input type="hidden" name="version" value={typed ?? String(version)} />
        {await fields(on, step, state)}
        {savedAt ? <p>{t.savedAt(longDate(dateOf(savedAt), state.language))}</p> : null}
      </Form>
    </>
  )
}

function fields(on: On, step: Asking, state: FormState) {
  switch (step) {
    case 'mandat':
      return <Mandate on={on} state={state} />
    case 'mal':
      return <Goal on={on} state={state} />
    case 'ordninger':
      return moneyFields(on, state)
    case 'regioner':
      return <Regions on={on} state={state} />
    case 'avgjorelse':
      return <Deciders on={on} state={state} />
    case 'enkeltvedtak':
      return <Individual on={on} state={state} />
    case 'frister':
      return <Dates on={on} state={state} />
    case 'oppfolging':
      return <FollowUp on={on} state={state} />
    case 'regnestykke':
      return <Tryout on={on} state={state} />
  }
}

/** What is suggested where nothing is saved yet. */
const suggested: Partial<Record<Step, Typed>> = {
  mal: { ageFrom: '0', ageTo: '24', families: 'on' },
  regnestykke: { guarantee: 'would', restKey: 'basis' },
}

function valuesOf(on: On, step: Step): Typed {
  if (step === 'se-over') return {}
  const { version, fields } = on.answers[step]
  if (version > 0 && step !== 'mal') return { ...rowValues(on, step), ...fields }
  return { ...suggested[step], ...rowValues(on, step), ...fields }
}

/** Of a scheme with one post or one rule there is nothing to choose; a whole contribution is the rule of thumb. */
function rowValues(on: On, step: Step): Typed {
  if (step === 'regioner')
    return Object.fromEntries(
      on.organisations
        .filter(one => one.kind === 'governor')
        .flatMap(({ id }) => [[`variant-${id}`, 'oneStage']]),
    )
  if (step !== 'ordninger') return {}
  return Object.fromEntries(
    on.rows.flatMap(({ scheme, posts, rules }) => [
      ...(posts.length === 1 ? [[`post-${scheme}`, posts[0]!]] : []),
      ...(rules.length === 1 ? [[`rule-${scheme}`, rules[0]!.rule.version]] : []),
      [`share-${scheme}`, '100'],
    ]),
  )
}

/** The other's text, field by field, where it is another than what stands in the form. */
function othersText(on: On, step: Asking, { refused, language }: FormState): string[] {
  const [t, labels] = [text(language), fieldWords(language)]
  return Object.entries(on.answers[step].fields)
    .filter(([field, said]) => wordOfField(field) in labels && said !== (refused?.typed[field] ?? ''))
    .map(([field, said]) => t.othersText(labels[wordOfField(field)], said))
}

/** What a form sends besides its answers. */
const plumbing = new Set(['key', 'rad', 'avvist', 'version', addressSeen])

/** Keeps what was typed in one step, and how far the whole has come by it. */
async function keep(ask: Ask, on: On, step: Asking, remove?: string) {
  const { version, ...form } = ask.form
  const typed = Object.fromEntries(Object.entries(form).filter(([name]) => !plumbing.has(name)))
  const before = on.answers[step].fields
  const kept = step === 'mandat' ? pick(before, ['documentSha256', 'documentName']) : {}
  const schemes = schemesIn(before).filter(one => one !== remove)
  const fields = { ...kept, ...typed, ...(step === 'ordninger' ? { schemes: schemes.join('\n') } : {}) }
  const after: On = {
    ...on,
    rows: on.rows.filter(one => one.scheme !== remove),
    answers: { ...on.answers, [step]: { ...on.answers[step], fields } },
  }
  const now = {
    nextStep: firstLacking(doneOf(after, parsedOf(after))),
    title: (step === 'mal' && typed.name?.trim().slice(0, 200)) || on.one.title,
  }
  const { document: file } = ask.files
  const save = { step, fields, base: Number(version ?? 0), form: ask.formName, file, now }
  const saved = await saveStep(ask.db, ask.command, on.one.id, save)
  return saved.ok ? ok({ next: now.nextStep }) : saved
}

const pick = (fields: Typed, names: readonly string[]): Typed =>
  Object.fromEntries(names.flatMap(name => (fields[name] ? [[name, fields[name]]] : [])))

const askingOf = (ask: Ask) => asking.find(one => one === ask.params.step)

const at =
  (step: Step): Show =>
  (ask, refused) =>
    stepPage({ ...ask, params: { ...ask.params, step } }, refused)
/** The two last steps have addresses of their own, since forms of other addresses stand on them. */
export const tryPage = at('regnestykke')
export const reviewPage = at('se-over')

/** Of the step that takes a document. */
const documentSound = async ({ files: { document } }: Ask): Promise<Result<unknown>> =>
  document ? judgeDocument(document) : done

/** Saves a step that is whole, and goes on to the next; all that is wrong in it is told at once. */
const posted =
  (show: Show, asked?: Asking) =>
  async (ask: Ask): ReturnType<Post> => {
    const step = asked ?? askingOf(ask)
    const on = step && (await openOn(ask))
    if (!on) return notFound
    if (isAnswer(on)) return on
    if (!may.prepare(ask.actor).ok) return forbidden
    return post({
      schema: sentSchema(on, step),
      faults: () => documentSound(ask),
      act: () => keep(ask, on, step),
      next: () => href('preparationStep', { preparation: on.one.id, step: stepAfter(step) }),
      show,
      words: refusals,
    })(ask)
  }
const stepForm = (show: Show, asked?: Asking): Post =>
  Object.assign(posted(show, asked), { form: { show, words: refusals } })
export const stepPost = stepForm(stepPage)
export const tryPost = stepForm(tryPage, 'regnestykke')

/** No field takes more, saved or sent. */
const longest = 4000

/** The step that is saved, where all that is typed in it can be kept. */
async function toSave(ask: Ask): Promise<Result<{ on: On; step: Asking }>> {
  const step = askingOf(ask)
  const on = step && (await openOn(ask))
  if (!on || isAnswer(on)) return refuse(on && on.kind === 'forbidden' ? 'notAllowed' : 'unknownPreparation')
  const texts = Object.entries(ask.form).map(([field, text]) => {
    const named = { field, why: 'tooLong', row: rowOf(on, field) }
    return refuseIf(text.length > longest, 'named', named, field)
  })
  const sound = allOf<string>([...texts, await documentSound(ask)])
  return sound.ok ? ok({ on, step }) : sound
}

/** Saves a step as it stands, and stays there, or goes to where a scheme is added. */
export const saveStepPost = post({
  schema: z.record(z.string(), z.unknown()),
  faults: toSave,
  async act(ask) {
    const sound = await toSave(ask)
    return sound.ok ? keep(ask, sound.value.on, sound.value.step, ask.query.fjern) : sound
  },
  next: ask => {
    const preparation = ask.params.preparation!
    if (ask.query.til === 'legg-til') return href('addScheme', { preparation })
    const stays = ask.query.fjern !== undefined || ask.params.step === 'regnestykke'
    return stays ? href('preparationStep', { preparation, step: ask.params.step! }) : href('today')
  },
  show: stepPage,
  words: refusals,
})
