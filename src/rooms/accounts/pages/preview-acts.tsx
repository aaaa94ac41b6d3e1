import { isOwn } from '../../../core/actor.ts'
import { formatKr } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { Form, type FormState, LongTextField, TextField, TickField } from '../../../ui/form.tsx'
import { type Ask, type Refused, refusedAt } from '../../../ui/page.ts'
import { ButtonLink, Explain, Notice } from '../../../ui/pieces.tsx'
import { beyondText, wouldBeBeyond } from '../../measures/index.ts'
import { previewText } from '../preview.text.ts'
import type { Preview } from '../queries.ts'
import { linesAhead, may } from '../rules.ts'
import { importOf, type Place } from './place.ts'

export type Shown = { ask: Ask; place: Place; one: Preview; refused: Refused | undefined }

/** What the one who looks may do with the file, besides choosing in its lines and posting them. */
export function Acts({ ask, place, one, refused }: Shown) {
  const t = previewText(ask.language)
  const leads = may.manage(ask.actor, place.where).ok
  const going = one.state !== 'posted' && one.state !== 'stopped'
  return (
    <>
      {one.state === 'waiting' && may.pay(ask.actor, place.where).ok ? (
        <Decide ask={ask} place={place} one={one} refused={refused} />
      ) : null}
      {going && leads ? (
        <p>
          <ButtonLink href={href('stopAccounts', importOf(ask))} quiet>
            {t.stop}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}

/** Days to come are asked about before the lines are posted. */
export function Ahead({ ask, one, refused }: Pick<Shown, 'ask' | 'one' | 'refused'>) {
  const count = linesAhead(one.judged, ask.today)
  if (count === 0) return null
  const state: FormState = { language: ask.language, refused }
  return <TickField name="ahead" label={previewText(ask.language).ahead(count)} state={state} />
}

/** Told before the lines are posted: which measures go beyond their budgets, and the field for why. */
export async function BeyondBudgets({ ask, one, refused }: Pick<Shown, 'ask' | 'one' | 'refused'>) {
  const over = await wouldBeBeyond(ask.db, one, one.outcome.measures)
  if (over.length === 0) return null
  const t = beyondText(ask.language)
  const state: FormState = { language: ask.language, refused, values: { beyond: one.beyond ?? '' } }
  return (
    <>
      {over.map(({ name, ore, now }) => (
        <Notice tone="warning">
          {name}: {t.willBe(formatKr(ore), formatKr(now.budget))}
        </Notice>
      ))}
      {one.beyond && one.askedName ? <p>{t.askerSaid(one.askedName, one.beyond)}</p> : null}
      <LongTextField name="beyond" label={t.field} hint={t.fieldHint} state={state} rows={2} />
    </>
  )
}

function Decide({ ask, one, refused }: Shown) {
  const t = previewText(ask.language)
  const own = [one.askedBy, one.uploadedBy].some(by => isOwn(ask.actor, by))
  const state: FormState = { language: ask.language, refused }
  const returned = refusedAt(refused, href('returnAccounts', importOf(ask)))
  return (
    <>
      {own ? (
        <p>{t.ownFile}</p>
      ) : (
        <Form
          action={href('decideAccounts', importOf(ask))}
          submit={t.confirm(one.outcome.count.posts, formatKr(one.outcome.postsOre))}
          state={state}
        >
          <p>{t.confirmLead}</p>
          <Ahead ask={ask} one={one} refused={refused} />
          <BeyondBudgets ask={ask} one={one} refused={refused} />
          <input type="hidden" name="digest" value={one.outcome.digest} />
        </Form>
      )}
      <Explain summary={t.returnTitle} open={returned !== undefined}>
        <Form action={href('returnAccounts', importOf(ask))} submit={t.returnTitle} state={state} quiet>
          <TextField name="reason" label={t.reason} state={state} />
        </Form>
      </Explain>
    </>
  )
}
