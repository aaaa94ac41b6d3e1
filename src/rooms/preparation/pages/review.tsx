import { type DateText, dateOf } from '../../../core/dates.ts'
import { mayDo, whyNot } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { reasonOf, WhyNot } from '../../../ui/deed.tsx'
import { Form, type FormState, LongTextField } from '../../../ui/form.tsx'
import { ButtonLink, Facts, LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { deeds, standingOf } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import { discardWords } from '../discard.text.ts'
import { fieldWords } from '../fields.text.ts'
import { lastWords } from '../last.text.ts'
import { asking } from '../model.ts'
import { refusals } from '../refusals.text.ts'
import { stepWords } from '../steps.text.ts'
import { factsOf } from './facts.tsx'
import type { On } from './on.ts'
import { doneOf, type Parsed } from './parsed.ts'
import { triedOut } from './tried.ts'
import { Result } from './try.tsx'

/** Everything as it will be read, what lacks, who is told, and the act: to send it, or to say yes to it. */
export async function reviewBody(on: On, parsed: Parsed, state: FormState) {
  const { language } = on.ask
  const t = lastWords(language)
  const done = doneOf(on, parsed)
  const lacking = asking.filter(step => !done.has(step))
  const tried = on.one.state === 'approved' ? undefined : await triedOut(on, parsed)
  return (
    <>
      <Standing on={on} />
      <Section title={t.lacks} id="lacks">
        <p>{lacking.length === 0 ? t.lacksNothing : t.lacksSome(lacking.length)}</p>
        {lacking.length > 0 ? (
          <ul>
            {lacking.map(step => (
              <li>
                <LinkTo href={href('preparationStep', { preparation: on.one.id, step })}>
                  {stepWords(language)[step].title}
                </LinkTo>
              </li>
            ))}
          </ul>
        ) : null}
        {tried && !tried.result.ok ? <Notice tone="warning">{t.figuresLack}</Notice> : null}
      </Section>
      {asking
        .filter(step => done.has(step))
        .map(step => (
          <Section title={stepWords(language)[step].title} id={step}>
            <Facts rows={factsOf(on, parsed, step, language)} />
          </Section>
        ))}
      {tried?.result.ok ? (
        <>
          {tried.illustration ? <p>{t.asIllustration}</p> : null}
          <Result tried={tried} on={on} mostOpen={12} />
        </>
      ) : null}
      <Told on={on} parsed={parsed} />
      <Acts on={on} parsed={parsed} state={state} whole={lacking.length === 0} />
    </>
  )
}

function Standing({ on: { one, ask } }: { on: On }) {
  const t = lastWords(ask.language)
  const date = (at: Date | null): string => (at ? longDate(dateOf(at) as DateText, ask.language) : '')
  const year = { programme: one.programme ?? '', year: one.year }
  switch (one.state) {
    case 'draft':
      return null
    case 'sent':
      return <Notice>{t.sentBy(one.sentName ?? '', date(one.sentAt))}</Notice>
    case 'returned':
      return <Notice tone="warning">{t.returned(one.returnReason ?? '')}</Notice>
    case 'discarded':
      return <Notice tone="warning">{t.discarded}</Notice>
    case 'approved':
      return (
        <>
          <Notice tone="success">{t.approvedBy(one.decidedName ?? '', date(one.decidedAt))}</Notice>
          <div class="form-actions">
            <ButtonLink href={href('programme', year)}>{t.toProgramme}</ButtonLink>
            <ButtonLink href={href('allocation', year)} quiet>
              {t.toAllocation}
            </ButtonLink>
          </div>
        </>
      )
  }
}

function Told({ on, parsed }: { on: On; parsed: Parsed }) {
  const t = lastWords(on.ask.language)
  if (!['draft', 'returned'].includes(on.one.state)) return null
  const sender = parsed.avgjorelse?.authority
  const owners = [...new Set(on.rows.map(row => row.owner))]
  return (
    <Section title={t.toldTitle} id="told">
      {sender ? <p>{t.toldApproval(on.name(sender))}</p> : null}
      {owners.length > 0 ? <p>{t.toldAfter(owners.join(', '))}</p> : null}
    </Section>
  )
}

type Acting = { on: On; parsed: Parsed; state: FormState; whole: boolean }

function Acts({ on, state, whole }: Acting) {
  const { ask, one } = on
  const [t, button] = [lastWords(ask.language), deedWords(ask.language)]
  const where = { preparation: one.id }
  const stands = standingOf(one)
  const own = one.sentBy !== null && one.sentBy === ask.actor.person
  return (
    <>
      {mayDo(deeds.prepare, ask.actor, stands).ok ? (
        <>
          {whole ? (
            <Form action={href('sendPreparation', where)} submit={button.prepare.button} state={state} />
          ) : (
            <WhyNot submit={button.prepare.button} why={t.sendLacks} />
          )}
          <p>
            <ButtonLink href={href('discardPreparation', where)} quiet>
              {discardWords(ask.language).discard}
            </ButtonLink>
          </p>
        </>
      ) : null}
      {mayDo(deeds.approve, ask.actor, stands).ok ? (
        <Form action={href('approvePreparation', where)} submit={button.approve.button} state={state} />
      ) : null}
      {one.state === 'sent' ? (
        <WhyNot
          submit={button.approve.button}
          why={reasonOf(whyNot(deeds.approve, ask.actor, stands), ask.language, refusals)}
        />
      ) : null}
      {mayDo(deeds.sendBack, ask.actor, stands).ok ? (
        <Section title={own ? t.takeBackTitle : t.sendBackTitle} id="send-back">
          <Form action={href('returnPreparation', where)} submit={button.sendBack.button} state={state} quiet>
            <LongTextField
              name="reason"
              label={fieldWords(ask.language).reason}
              state={{ ...state, values: {} }}
              rows={3}
            />
          </Form>
        </Section>
      ) : null}
    </>
  )
}
