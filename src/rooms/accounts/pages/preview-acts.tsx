import { z } from 'zod'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { textField } from '../../../ui/fields.ts'
import { Form, type FormState, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Explain, Notice } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { stopImport, type Which } from '../actions.ts'
import { confirmImport, decideImport } from '../posting.actions.ts'
import { previewText } from '../preview.text.ts'
import type { Preview } from '../queries.ts'
import { may } from '../rules.ts'
import { type Place, refusals, whereOf } from './place.ts'
import { previewPage } from './preview.tsx'

export type Shown = { ask: Ask; place: Place; one: Preview; refused: Refused | undefined }

export const whichOf = (ask: Ask): Which => ({ ...whereOf(ask), number: Number(ask.params.import) })
const params = (ask: Ask) => ({ ...whereOf(ask), import: ask.params.import! })

/** What the one who looks may do with the file as it stands. */
export function Acts({ ask, place, one, refused }: Shown) {
  const t = previewText(ask.language)
  const leads = may.manage(ask.actor, place.where).ok
  const pays = may.pay(ask.actor, place.where).ok
  const state: FormState = { language: ask.language, refused }
  const { posts, stuck } = one.outcome.count
  const amount = formatKr(one.outcome.postsOre)
  return (
    <>
      {one.state === 'open' && leads && stuck > 0 ? (
        <Notice tone="warning">{t.stuckFirst(stuck)}</Notice>
      ) : null}
      {one.state === 'open' && leads && stuck === 0 && posts === 0 ? <p>{t.nothing}</p> : null}
      {one.state === 'open' && leads && (refused || (stuck === 0 && posts > 0)) ? (
        <Form
          action={href('postAccounts', params(ask))}
          submit={one.outcome.large > 0 ? t.ask : t.confirm(posts, amount)}
          state={state}
        >
          <p>{t.confirmLead}</p>
          <input type="hidden" name="digest" value={one.outcome.digest} />
        </Form>
      ) : null}
      {one.state === 'waiting' && pays ? (
        <Decide ask={ask} place={place} one={one} refused={refused} />
      ) : null}
      {(one.state === 'open' || one.state === 'waiting') && leads ? (
        <Form
          action={href('stopAccounts', params(ask))}
          submit={t.stop}
          state={{ ...state, refused: one.state === 'open' ? undefined : refused }}
          quiet
        />
      ) : null}
    </>
  )
}

function Decide({ ask, one, refused }: Shown) {
  const t = previewText(ask.language)
  const own = [one.askedBy, one.uploadedBy].includes(ask.actor.person)
  const back = refused && ('reason' in refused.typed ? refused : undefined)
  const state = (of: Refused | undefined): FormState => ({ language: ask.language, refused: of })
  return (
    <>
      {own ? (
        <p>{t.ownFile}</p>
      ) : (
        <Form
          action={href('decideAccounts', params(ask))}
          submit={t.confirm(one.outcome.count.posts, formatKr(one.outcome.postsOre))}
          state={state(back ? undefined : refused)}
        >
          <p>{t.confirmLead}</p>
          <input type="hidden" name="digest" value={one.outcome.digest} />
        </Form>
      )}
      <Explain summary={t.returnTitle} open={back !== undefined}>
        <Form action={href('returnAccounts', params(ask))} submit={t.returnTitle} state={state(back)} quiet>
          <TextField name="reason" label={t.reason} state={state(back)} />
        </Form>
      </Explain>
    </>
  )
}

const rest = {
  next: (ask: Ask) => href('accountsImport', params(ask)),
  show: previewPage,
  words: refusals,
}
const seen = z.object({ digest: textField(64) })

export const postAccountsPost = post({
  schema: seen,
  act: (ask, { digest }) => confirmImport(ask.db, ask.command, whichOf(ask), digest),
  ...rest,
})

export const decideAccountsPost = post({
  schema: seen,
  act: (ask, { digest }) => decideImport(ask.db, ask.command, whichOf(ask), { outcome: 'posted', digest }),
  ...rest,
})

export const returnAccountsPost = post({
  schema: z.object({ reason: textField(300) }),
  act: (ask, { reason }) => decideImport(ask.db, ask.command, whichOf(ask), { outcome: 'returned', reason }),
  ...rest,
})

export const stopAccountsPost = post({
  schema: z.object({}),
  act: ask => stopImport(ask.db, ask.command, whichOf(ask)),
  ...rest,
})
