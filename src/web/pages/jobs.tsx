import { z } from 'zod'
import type { Subject } from '../../core/actor.ts'
import type { Language } from '../../core/words.ts'
import { type FailedReaction, failedReactions, may, sendAgain } from '../../rooms/events/index.ts'
import { isOfState, kindOf } from '../../rooms/organisations/index.ts'
import { href } from '../../routes.ts'
import { longTime } from '../../text/dates.ts'
import { Form } from '../../ui/form.tsx'
import { type Ask, forbidden, page, type Refused, type Show } from '../../ui/page.ts'
import { Empty, Lead } from '../../ui/pieces.tsx'
import { post } from '../../ui/post.ts'
import { Table } from '../../ui/table.tsx'
import { refusals, text } from './jobs.text.ts'

const shown = 200

/** Bodies of the state run the installation; a municipality's administrator has no part in it. */
async function stateOf({ db, actor }: Ask): Promise<Subject> {
  const kind = actor.organisation === null ? undefined : await kindOf(db, actor.organisation)
  return { state: kind !== undefined && isOfState(kind) ? actor.organisation : null }
}

/** «Drift»: the jobs that have failed for good, and the button that sends one again. */
export const jobsPage: Show = async (ask, refused) => {
  const state = await stateOf(ask)
  const found = await failedReactions(ask.db, ask.actor, state, shown)
  if (!found.ok) return forbidden
  const { total, jobs } = found.value
  const t = text(ask.language)
  return page(
    t.title,
    <>
      <Lead>{t.lead(total)}</Lead>
      <p>{t.about}</p>
      {jobs.length === 0 ? (
        <Empty>{t.none}</Empty>
      ) : (
        <JobTable
          jobs={jobs}
          language={ask.language}
          sends={may.sendAgain(ask.actor, state).ok}
          refused={refused}
        />
      )}
      {total > jobs.length ? <p>{t.part(jobs.length)}</p> : null}
    </>,
  )
}

type Shown = { jobs: FailedReaction[]; language: Language; sends: boolean; refused: Refused | undefined }
function JobTable({ jobs, language, sends, refused }: Shown) {
  const t = text(language)
  const again = ({ event, kind }: FailedReaction) => (
    <Form
      action={href('sendJobAgain')}
      row={String(event)}
      state={{ language, refused }}
      submit={
        <>
          {t.again}
          <span class="visually-hidden">
            {' '}
            {whatOf(kind, language)}, {String(event)}
          </span>
        </>
      }
      quiet
    >
      <input type="hidden" name="event" value={String(event)} />
    </Form>
  )
  return (
    <Table
      name="jobs"
      caption={t.caption}
      rows={jobs}
      columns={column => [
        column.words('what', t.what, one => whatOf(one.kind, language), { names: true }),
        column.words('event', t.event, one => `${one.event} ${one.kind}`),
        column.words('when', t.when, one => longTime(one.failedAt, language)),
        column.count('attempts', t.attempts, one => one.attempts),
        column.words('code', t.code, one => (one.code === 'processDied' ? t.processDied : one.code)),
        ...(sends ? [column.acts(t.again, again, { headHidden: true })] : []),
      ]}
    />
  )
}

function whatOf(kind: string, language: Language): string {
  const t = text(language)
  const called: Record<string, string> = {
    'records.letterApproved': t.letter,
    'statistics.factsHandedIn': t.factsHandedIn,
    'statistics.importConfirmed': t.importConfirmed,
    'allocation.runOrdered': t.runOrdered,
  }
  return called[kind] ?? kind
}

export const sendJobAgainPost = post({
  schema: z.object({
    event: z
      .string('fillIn')
      .regex(/^[1-9]\d{0,17}$/, 'fillIn')
      .transform(BigInt),
  }),
  act: async (ask, { event }) => sendAgain(ask.db, ask.command, await stateOf(ask), event),
  next: () => href('jobs'),
  show: jobsPage,
  words: refusals,
})
