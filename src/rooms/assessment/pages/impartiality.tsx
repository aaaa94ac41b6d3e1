import { z } from 'zod'
import { href } from '../../../routes.ts'
import { optionalText, textField } from '../../../ui/fields.ts'
import { Form, LongTextField, RadioField, stateOf } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { Empty } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { declare, faultsInDeclaration, judge } from '../actions.ts'
import { declarations } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { standOf } from '../round.rules.ts'
import { mayJudge } from '../rules.ts'
import { saysWords, text } from '../text.ts'
import { roundAsked, underAssessment } from './asked.ts'

const regionIn = ({ params }: Ask) => ({ programme: params.programme!, office: params.office! })

/** «Er du habil?»: each member for themselves, to all who compete, before any application is assessed (D-6). */
export const declarePage: Show = async (ask, refused) => {
  const asked = await roundAsked(ask)
  if (isAnswer(asked)) return asked
  const { person } = ask.actor
  if (!asked.group?.votes || person === null) return forbidden
  const t = text(ask.language)
  const action = href('declareForAssessment', asked.region)
  const state = stateOf(ask, refused, action)
  const silent = standOf(person, asked.declared) === 'silent'
  const names = asked.applicants.map(one => asked.name(one.municipality)).join(', ')
  return page(
    t.declareTitle,
    silent ? (
      <Form action={action} submit={t.declare} state={state}>
        <RadioField
          name="says"
          label={t.impartiality}
          state={state}
          options={declarations.map(value => ({ value, label: saysWords(ask.language)[value] }))}
        />
        <LongTextField name="reason" label={t.why} hint={t.declareHint} state={state} rows={3} optional />
      </Form>
    ) : (
      <Empty>{refusals(ask.language).alreadyDeclared}</Empty>
    ),
    { ...underAssessment(ask, asked), lead: silent ? t.declareLead(names) : null },
  )
}

export const declarePost = post({
  schema: z.object({ says: z.enum(declarations, 'fillIn'), reason: optionalText(1000) }),
  faults: (ask, sound) => faultsInDeclaration(ask.db, ask.command, regionIn(ask), sound),
  act: (ask, said) => declare(ask.db, ask.command, regionIn(ask), said),
  next: ask => href('assessment', regionIn(ask)),
  show: declarePage,
  words: refusals,
})

/** The group judges a member who was unsure, or who said that they are not impartial. */
export const judgePage: Show = async (ask, refused) => {
  const asked = await roundAsked(ask)
  if (isAnswer(asked)) return asked
  const person = ask.params.person!
  const raised = asked.declared.find(one => one.person === person)
  if (!raised || !mayJudge(ask.actor, asked) || person === ask.actor.person) return forbidden
  const t = text(ask.language)
  const action = href('judgeForAssessment', { ...asked.region, person })
  const state = stateOf(ask, refused, action)
  const open = standOf(person, asked.declared) === 'unjudged'
  return page(
    t.judgeTitle(raised.name),
    open ? (
      <>
        <p class="ds-paragraph">
          <strong>{t.said}:</strong> {raised.reason}
        </p>
        <Form action={action} submit={t.judge} state={state}>
          <RadioField
            name="disqualified"
            label={t.judgedAs}
            state={state}
            options={[
              { value: 'no', label: t.isImpartial },
              { value: 'yes', label: t.isDisqualified },
            ]}
          />
          <LongTextField name="reason" label={t.why} state={state} rows={3} />
        </Form>
      </>
    ) : (
      <Empty>{refusals(ask.language).nothingToJudge}</Empty>
    ),
    { ...underAssessment(ask, asked), lead: t.judgeLead },
  )
}

export const judgePost = post({
  schema: z.object({
    disqualified: z.enum(['yes', 'no'], 'fillIn').transform(one => one === 'yes'),
    reason: textField(1000),
  }),
  act: (ask, judged) => judge(ask.db, ask.command, { ...regionIn(ask), person: ask.params.person! }, judged),
  next: ask => href('assessment', regionIn(ask)),
  show: judgePage,
  words: refusals,
})
