import { z } from 'zod'
import type { Partly } from '../../../core/result.ts'
import { href } from '../../../routes.ts'
import { textField, wholeNumber } from '../../../ui/fields.ts'
import { Form, LongTextField, RadioField, stateOf, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { faultsInScores, giveScores } from '../actions.ts'
import { type Criterion, criteria, type Given, leastScore, mostScore } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { assesses } from '../rules.ts'
import { criterionWords, evidenceWords, scoreWords, text } from '../text.ts'
import { type Asked, roundAsked, underAssessment } from './asked.ts'

const whereIn = ({ params }: Ask) => ({
  programme: params.programme!,
  office: params.office!,
  municipality: params.municipality!,
})

/** One applicant by both criteria: a score, why, and what in the application shows it. */
export const scorePage: Show = async (ask, refused) => {
  const asked = await roundAsked(ask)
  if (isAnswer(asked)) return asked
  if (!asked.group?.votes) return forbidden
  const { municipality } = ask.params
  if (!asked.applicants.some(one => one.municipality === municipality)) return notFound
  const t = text(ask.language)
  const possible = assesses(ask.actor, asked.assessors, asked.declared)
  const isOpen = asked.seen.some(one => one.open && one.municipality === municipality)
  const why = possible.ok ? (isOpen ? 'alreadyOpened' : null) : possible.refusal.code
  if (why === 'notAllowed') return forbidden
  const around = { ...underAssessment(ask, asked), lead: why === null ? t.scoreLead : null }
  if (why !== null && !refused)
    return page(t.scoreTitle(asked.name(municipality!)), <Empty>{sentence(ask, why)}</Empty>, around)
  return page(
    t.scoreTitle(asked.name(municipality!)),
    <ScoreForm ask={ask} asked={asked} state={stateIn(ask, asked, refused)} />,
    around,
  )
}

const sentence = ({ language }: Ask, code: string): string =>
  (refusals(language) as Record<string, string>)[code] ?? ''

const actionOf = (ask: Ask) => href('giveScores', whereIn(ask))

/** What the reader gave last stands in the form. */
function stateIn(ask: Ask, asked: Asked, refused: Parameters<Show>[1]) {
  const own = asked.seen.filter(
    one => one.person === ask.actor.person && one.municipality === ask.params.municipality,
  )
  const values = Object.fromEntries(
    own.flatMap(({ criterion, score, reason, evidence }) => [
      [`score-${criterion}`, String(score)],
      [`reason-${criterion}`, reason],
      [`evidence-${criterion}`, evidence],
    ]),
  )
  return stateOf(ask, refused, actionOf(ask), values)
}

function ScoreForm({ ask, asked, state }: { ask: Ask; asked: Asked; state: ReturnType<typeof stateOf> }) {
  const t = text(ask.language)
  const names = criterionWords(ask.language)
  const { programme, municipality } = whereIn(ask)
  const scale = Object.entries(scoreWords(ask.language)).map(([value, label]) => ({ value, label }))
  return (
    <>
      <p>
        <LinkTo href={href('application', { programme, municipality })}>{t.readApplication}</LinkTo>
        {`: ${asked.name(municipality)}`}
      </p>
      <Form action={actionOf(ask)} submit={t.give} state={state}>
        {criteria.map(criterion => {
          const name = names[criterion].toLocaleLowerCase('nb')
          return (
            <>
              <RadioField name={`score-${criterion}`} label={t.scoreOf(name)} state={state} options={scale} />
              <LongTextField name={`reason-${criterion}`} label={t.reasonOf(name)} state={state} rows={3} />
              <TextField
                name={`evidence-${criterion}`}
                label={t.evidenceOf(name)}
                hint={evidenceWords(ask.language)[criterion]}
                state={state}
              />
            </>
          )
        })}
      </Form>
    </>
  )
}

const fields = Object.fromEntries(
  criteria.flatMap(criterion => [
    [`score-${criterion}`, z.string('fillIn').pipe(wholeNumber(leastScore, mostScore))],
    [`reason-${criterion}`, textField()],
    [`evidence-${criterion}`, textField(1000)],
  ]),
) as { [Key in `score-${Criterion}`]: z.ZodType<number> } & {
  [Key in `reason-${Criterion}` | `evidence-${Criterion}`]: z.ZodType<string>
}
const schema = z.object(fields)

const givenIn = (typed: Partly<z.output<typeof schema>>) =>
  Object.fromEntries(
    criteria.map(one => [
      one,
      {
        score: typed[`score-${one}`],
        reason: typed[`reason-${one}`],
        evidence: typed[`evidence-${one}`],
      },
    ]),
  ) as Record<Criterion, Partly<Given>>

export const scorePost = post({
  schema,
  faults: (ask, sound) => faultsInScores(ask.db, ask.command, whereIn(ask), givenIn(sound)),
  act: (ask, typed) =>
    giveScores(ask.db, ask.command, whereIn(ask), givenIn(typed) as Record<Criterion, Given>),
  next: ask => href('assessment', { programme: ask.params.programme!, office: ask.params.office! }),
  show: scorePage,
  words: refusals,
})
