import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longDate } from '../../../text/dates.ts'
import { textField } from '../../../ui/fields.ts'
import { Form, stateOf, TextField } from '../../../ui/form.tsx'
import { About, Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, notFound, type Post, page, type Refused, type Show } from '../../../ui/page.ts'
import { ButtonLink, Explain, LinkTo, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { namesOn } from '../../organisations/index.ts'
import { inviteAgain, registerPerson, tieSignIn } from '../people.actions.ts'
import { peopleText } from '../people.text.ts'
import { personOf } from '../queries.ts'
import { looksLikeEmail, may, plainCode } from '../rules.ts'
import { refusals, text } from '../text.ts'
import { rolesCrumbs } from './give.tsx'
import { HeldRoles } from './held-roles.tsx'

/** «Registrer en person»: by name and address. */
export const newPersonPage: Show = async (ask, refused) => {
  if (!may.manageRoles(ask.actor).ok) return forbidden
  const t = peopleText(ask.language)
  const state = stateOf(ask, refused, href('addPerson'))
  return page(
    t.addTitle,
    <Form action={href('addPerson')} submit={t.add} state={state}>
      <TextField name="name" label={t.name} state={state} />
      <TextField name="email" label={t.email} hint={t.emailHint} state={state} />
    </Form>,
    { crumbs: rolesCrumbs(ask), lead: t.addLead },
  )
}

/** A person: whether they have signed in, their roles, and, just after it was made, the code of their invitation. */
export const personPage: Show = async (ask, refused) => {
  const id = ask.params.person!
  const code = ask.query.kode && plainCode(ask.query.kode)
  const found = await personOf(ask.db, ask.actor, id, { code, at: ask.command.at })
  if (!found.ok) return found.refusal.code === 'notAllowed' ? forbidden : notFound
  const { person, assignments, everywhere } = found.value
  const t = peopleText(ask.language)
  const names = await namesOn(
    ask.db,
    ask.today,
    assignments.map(one => one.organisation),
  )
  return page(
    person.name,
    <>
      {found.value.code ? <Code ask={ask} code={found.value.code} /> : null}
      {assignments.length > 0 ? (
        <Section title={t.roles} id="roles">
          <HeldRoles {...{ ask, assignments, names }} caption={t.roles} />
        </Section>
      ) : null}
      {person.signsIn ? null : <NotYet {...{ ask, refused, id, everywhere }} />}
    </>,
    {
      crumbs: rolesCrumbs(ask),
      lead: standing(ask, found.value),
      now: (
        <Now title={text(ask.language).what}>
          <ButtonLink href={href('grantRole', {}, { person: id })}>{t.giveTitle}</ButtonLink>
        </Now>
      ),
      facts: person.email ? <About title={person.name} rows={[[t.email, person.email]]} /> : null,
    },
  )
}

function standing(
  ask: Ask,
  { person, invitedUntil }: { person: { signsIn: boolean }; invitedUntil: Date | null },
) {
  const t = peopleText(ask.language)
  if (person.signsIn) return `${t.signsIn}.`
  return invitedUntil ? t.invited(longDate(dateOf(invitedUntil), ask.language)) : t.notInvited
}

function Code({ ask, code }: { ask: Ask; code: { value: string; expiresAt: Date } }) {
  const t = peopleText(ask.language)
  const grouped = code.value.match(/.{1,4}/g)!.join('-')
  return (
    <Section title={t.codeTitle} id="code">
      <p>
        <strong>{grouped}</strong>
      </p>
      <p>{t.codeOnce(longDate(dateOf(code.expiresAt), ask.language))}</p>
      <p>
        <LinkTo href={href('signIn', {}, { kode: grouped })}>{t.codeLink}</LinkTo>
      </p>
    </Section>
  )
}

function NotYet({
  ask,
  refused,
  id,
  everywhere,
}: {
  ask: Ask
  refused: Refused | undefined
  id: string
  everywhere: boolean
}) {
  const t = peopleText(ask.language)
  const again = href('inviteAgain', { person: id })
  const byHand = href('tieSignIn', { person: id })
  const state = stateOf(ask, refused, byHand)
  return (
    <>
      <Form action={again} submit={t.newCode} state={stateOf(ask, refused, again)} quiet />
      {everywhere ? (
        <Explain summary={t.byHand} open={state.refused !== undefined}>
          <Form action={byHand} submit={t.tie} state={state} quiet>
            <TextField name="issuer" label={t.issuer} state={state} />
            <TextField name="subject" label={t.subject} state={state} />
          </Form>
        </Explain>
      ) : null}
    </>
  )
}

/** Twenty letters and digits that are not taken for one another: nobody guesses it in its fourteen days. */
function newCode(): string {
  const signs = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
  return [...randomBytes(20)].map(byte => signs[byte % signs.length]).join('')
}

/** The code is known to this request alone: only its digest is kept, and its page is told it by the address. */
const withCode = (act: (code: string) => Post, form: NonNullable<Post['form']>): Post =>
  Object.assign((ask: Ask) => act(newCode())(ask), { form })

export const addPersonPost = withCode(
  code =>
    post({
      schema: z.object({
        name: textField(200),
        email: textField(200).refine(looksLikeEmail, 'notAnEmail'),
      }),
      act: (ask, input) => registerPerson(ask.db, ask.command, { ...input, code }),
      next: (_, { person }) => href('person', { person }, { kode: code }),
      show: newPersonPage,
      words: refusals,
    }),
  { show: newPersonPage, words: refusals },
)

export const inviteAgainPost = withCode(
  code =>
    post({
      schema: z.object({}),
      act: (ask, _) => inviteAgain(ask.db, ask.command, { person: ask.params.person!, code }),
      next: ({ params }) => href('person', { person: params.person! }, { kode: code }),
      show: personPage,
      words: refusals,
    }),
  { show: personPage, words: refusals },
)

export const tieSignInPost = post({
  schema: z.object({ issuer: textField(300), subject: textField(300) }),
  act: (ask, input) => tieSignIn(ask.db, ask.command, { ...input, person: ask.params.person! }),
  next: ({ params }) => href('person', { person: params.person! }),
  show: personPage,
  words: refusals,
})
