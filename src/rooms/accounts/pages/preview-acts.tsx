import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Form, type FormState, TextField } from '../../../ui/form.tsx'
import type { Ask, Refused } from '../../../ui/page.ts'
import { Explain, Notice } from '../../../ui/pieces.tsx'
import { previewText } from '../preview.text.ts'
import type { Preview } from '../queries.ts'
import { may } from '../rules.ts'
import { importOf, type Place } from './place.ts'

export type Shown = { ask: Ask; place: Place; one: Preview; refused: Refused | undefined }

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
          action={href('postAccounts', importOf(ask))}
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
          action={href('stopAccounts', importOf(ask))}
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
          action={href('decideAccounts', importOf(ask))}
          submit={t.confirm(one.outcome.count.posts, formatKr(one.outcome.postsOre))}
          state={state(back ? undefined : refused)}
        >
          <p>{t.confirmLead}</p>
          <input type="hidden" name="digest" value={one.outcome.digest} />
        </Form>
      )}
      <Explain summary={t.returnTitle} open={back !== undefined}>
        <Form action={href('returnAccounts', importOf(ask))} submit={t.returnTitle} state={state(back)} quiet>
          <TextField name="reason" label={t.reason} state={state(back)} />
        </Form>
      </Explain>
    </>
  )
}
