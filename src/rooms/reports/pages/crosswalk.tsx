import { z } from 'zod'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { optionalText, textField } from '../../../ui/fields.ts'
import { Form, type FormState, LongTextField, RadioField, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, Explain, Lead, Section, State } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { type ProgrammeView, programmeById } from '../../programmes/index.ts'
import { answerProposal, faultsInProposal, proposeAsk } from '../crosswalk.actions.ts'
import { type Crosswalk, changes, type Proposal } from '../crosswalk.model.ts'
import { type Asked, askedOf, crosswalksOf, proposalsOf } from '../crosswalk.queries.ts'
import { may, prefilledShare, proposalState, waitsFor } from '../crosswalk.rules.ts'
import { crosswalkText } from '../crosswalk.text.ts'
import { isPrefilled, type Question, reportQuestions } from '../questions.model.ts'
import { questionWords } from '../questions.text.ts'
import { refusals } from '../refusals.text.ts'
import { text } from '../text.ts'
import { Reasons } from './answers.tsx'
import { Matrices } from './matrix.tsx'

type Here = {
  programme: ProgrammeView
  asked: Asked
  nameOf: (id: string) => string
}

/** Who asks what in the one report and why, what is proposed, and the versions there have been. */
export const crosswalkPage: Show = async (ask, refused) => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  if (!programme) return notFound
  const year = Math.max(0, ...programme.contributions.map(one => one.year))
  const asked = await askedOf(ask.db, programme, year, ask.today)
  const names = await namesOn(ask.db, ask.today, asked.contributors)
  const here: Here = { programme, asked, nameOf: id => names.get(id) ?? id }
  const t = crosswalkText(ask.language)
  const { questions, crosswalk } = asked
  const state: FormState = { language: ask.language, refused }
  return page(
    t.title,
    <>
      <Lead>{t.lead(questions.length, questions.filter(isPrefilled).length, prefilledShare(questions))}</Lead>
      <p>
        {t.holds(crosswalk.number, longDate(crosswalk.validFrom, ask.language))}{' '}
        {crosswalk.programme === null ? (
          <span class="tag-illustrative">{text(ask.language).illustration}</span>
        ) : null}
      </p>
      {crosswalk.programme === null ? <p>{t.shipped}</p> : null}
      <Questions ask={ask} here={here} />
      <Proposals ask={ask} here={here} proposals={await proposalsOf(ask.db, programme.id)} state={state} />
      <Propose ask={ask} here={here} state={state} />
      <AllVersions ask={ask} crosswalks={await crosswalksOf(ask.db, programme.id)} />
    </>,
    {
      crumbs: [{ label: programme.name, href: href('programme', { programme: programme.id }) }],
      illustrative: programme.illustrative,
    },
  )
}

/** Each question against each directorate, and beneath it the reasons: the same asks, told twice. */
function Questions({ ask, here }: { ask: Ask; here: Here }) {
  const t = crosswalkText(ask.language)
  const { asked, nameOf } = here
  const words = questionWords(ask.language)
  return (
    <>
      <Matrices ask={ask} asked={asked} nameOf={nameOf} />
      <Explain summary={t.reasons}>
        <dl class="answers">
          {asked.questions.map(question => (
            <div>
              <dt>{words[question]}</dt>
              <dd>
                <Reasons question={question} asks={asked.asks} language={ask.language} nameOf={nameOf} />
              </dd>
            </div>
          ))}
        </dl>
      </Explain>
    </>
  )
}

function Proposals({
  ask,
  here,
  proposals,
  state,
}: {
  ask: Ask
  here: Here
  proposals: readonly Proposal[]
  state: FormState
}) {
  const t = crosswalkText(ask.language)
  return (
    <Section title={t.proposals} id="proposals">
      {proposals.length === 0 ? <Empty>{t.noProposals}</Empty> : null}
      <ul class="cards">
        {proposals.map(one => (
          <li>
            <OneProposal ask={ask} here={here} proposal={one} state={state} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function OneProposal({
  ask,
  here,
  proposal,
  state,
}: {
  ask: Ask
  here: Here
  proposal: Proposal
  state: FormState
}) {
  const t = crosswalkText(ask.language)
  const { asked, nameOf, programme } = here
  const question = questionWords(ask.language)[proposal.question]
  const reached = proposalState(proposal)
  const waiting = waitsFor(proposal, asked.contributors)
  const agreed = proposal.answers.filter(one => one.agreed).map(one => nameOf(one.directorate))
  const mine = reached === 'open' && waiting.includes(ask.actor.organisation ?? '')
  const address = { programme: programme.id, proposal: proposal.id }
  return (
    <>
      <p>
        <strong>
          {(proposal.change === 'ask' ? t.willAsk : t.willDrop)(nameOf(proposal.directorate), question)}
        </strong>
      </p>
      <p>{t.why(proposal.why)}</p>
      <p>
        <State tone={reached === 'holds' ? 'success' : reached === 'open' ? 'info' : 'neutral'}>
          {{ open: t.open, holds: t.holdsNow, declined: t.declined }[reached]}
        </State>
      </p>
      {agreed.length > 0 ? <p>{t.agreedBy(agreed.join(', '))}</p> : null}
      {proposal.answers
        .filter(one => !one.agreed)
        .map(one => (
          <p>{t.declinedBy(nameOf(one.directorate), one.reason ?? '')}</p>
        ))}
      {reached === 'open' ? <p>{t.waits(waiting.map(nameOf).join(', '))}</p> : null}
      {mine && may.answer(ask.actor, { contributors: asked.contributors }).ok ? (
        <Form
          action={href('declineAsk', address)}
          submit={t.decline}
          state={state}
          also={{ action: href('agreeAsk', address), submit: t.agree }}
          quiet
        >
          <TextField name="reason" label={t.declineReason} state={state} optional />
        </Form>
      ) : null}
    </>
  )
}

function Propose({ ask, here, state }: { ask: Ask; here: Here; state: FormState }) {
  const t = crosswalkText(ask.language)
  if (!may.propose(ask.actor, { contributors: here.asked.contributors }).ok) return null
  return (
    <Section title={t.propose} id="propose">
      <p>{t.proposeNote}</p>
      <Form action={href('proposeAsk', { programme: here.programme.id })} submit={t.send} state={state}>
        <SelectField
          name="question"
          label={t.question}
          state={state}
          options={reportQuestions.map(value => ({ value, label: questionWords(ask.language)[value] }))}
        />
        <RadioField
          name="change"
          label={t.change}
          state={state}
          options={changes.map(value => ({ value, label: t[value] }))}
        />
        <LongTextField name="why" label={t.reason} hint={t.reasonHint} state={state} rows={3} />
      </Form>
    </Section>
  )
}

function AllVersions({ ask, crosswalks }: { ask: Ask; crosswalks: readonly Crosswalk[] }) {
  const t = crosswalkText(ask.language)
  return (
    <Section title={t.versions} id="versions">
      <Table
        name="versions"
        caption={t.versions}
        rows={crosswalks.toReversed()}
        columns={column => [
          column.count('version', t.version, one => one.number, { names: true }),
          column.day('valid-from', t.validFrom, one => one.validFrom),
          column.count('lines', t.lines, one => one.lines.length),
        ]}
      />
    </Section>
  )
}

const next = (ask: Ask) => href('crosswalk', { programme: ask.params.programme! })

export const proposeAskPost = post({
  schema: z.object({
    question: z.enum(reportQuestions as [Question, ...Question[]], 'unknownQuestion'),
    change: z.enum(changes, 'fillIn'),
    why: textField(500),
  }),
  faults: (ask, sound) => faultsInProposal(ask.db, ask.command, { programme: ask.params.programme! }, sound),
  act: (ask, wanted) => proposeAsk(ask.db, ask.command, { programme: ask.params.programme! }, wanted),
  next,
  show: crosswalkPage,
  words: refusals,
})

/** Yes and no stand under the same reason, which is needed for a no. */
const answering = (agreed: boolean) =>
  post({
    schema: z.object({ reason: optionalText(500) }),
    act: (ask, { reason }) => {
      const which = { programme: ask.params.programme!, proposal: ask.params.proposal! }
      return answerProposal(ask.db, ask.command, which, { agreed, reason: reason || null })
    },
    next,
    show: crosswalkPage,
    words: refusals,
  })
export const agreeAskPost = answering(true)
export const declineAskPost = answering(false)
