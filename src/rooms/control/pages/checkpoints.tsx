import { z } from 'zod'
import { canonicalJson } from '../../../core/digest.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { Form, stateOf } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, notFound, page, type Refused, type Show } from '../../../ui/page.ts'
import { Empty } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { type Checkpoint, checkpoints } from '../../ledger/index.ts'
import { order } from '../actions.ts'
import type { Order } from '../model.ts'
import { openOrder, ordersOf } from '../queries.ts'
import { may } from '../rules.ts'
import { refusals, text } from '../text.ts'
import { Going, Older, partOf, perFile } from './pieces.tsx'

/** The checkpoints with digest and key, and the way to take one now. */
export const checkpointsPage: Show = async (ask, refused) => {
  if (!may.read(ask.actor).ok) return forbidden
  const t = text(ask.language)
  const part = partOf(ask)
  const [found, [last], orders] = await Promise.all([
    checkpoints(ask.db, { offset: part.offset, most: part.most + 1 }),
    checkpoints(ask.db, { most: 1 }),
    ordersOf(ask.db, 'checkpoint'),
  ])
  const shown = found.slice(0, part.most)
  return page(
    t.checkpointsTitle,
    <>
      <p>{t.checkpointAbout}</p>
      {shown.length === 0 ? <Empty>{t.noCheckpoint}</Empty> : <Listed ask={ask} shown={shown} />}
      <Older
        ask={ask}
        part={part}
        more={found.length > shown.length && part.most < perFile}
        to={query => href('checkpoints', {}, query)}
      />
    </>,
    {
      lead: last ? t.lastCheckpoint(last.number, longTime(last.sealedAt, ask.language)) : t.noCheckpoint,
      now: <Take ask={ask} orders={orders} refused={refused} />,
    },
  )
}

function Listed({ ask, shown }: { ask: Ask; shown: readonly Checkpoint[] }) {
  const t = text(ask.language)
  return (
    <Table
      name="checkpoints"
      caption={t.checkpointsTitle}
      rows={shown}
      columns={column => [
        column.link('number', t.number, one => String(one.number), {
          to: one => href('checkpointFile', { number: one.number }),
          names: true,
        }),
        column.words('when', t.when, one => longTime(one.sealedAt, ask.language)),
        column.words('digest', t.digest, one => one.digest, { shown: one => <Code of={one.digest} /> }),
        column.words('key', t.key, one => one.key, { shown: one => <Code of={one.key} /> }),
      ]}
    />
  )
}

const Code = ({ of }: { of: string }) => <code class="digest">{of}</code>

function Take({
  ask,
  orders,
  refused,
}: {
  ask: Ask
  orders: readonly Order[]
  refused: Refused | undefined
}) {
  const t = text(ask.language)
  const open = openOrder(orders)
  const [last] = orders
  return (
    <Now title={t.take}>
      {open ? (
        <Going order={open} language={ask.language} here={href('checkpoints')} />
      ) : (
        <>
          {last ? <p>{saidOf(last, ask)}</p> : null}
          <Form
            action={href('takeCheckpoint')}
            submit={t.take}
            state={stateOf(ask, refused, href('takeCheckpoint'))}
          />
        </>
      )}
    </Now>
  )
}

/** What became of the last one that was asked for. */
function saidOf(last: Order, ask: Ask): string {
  const t = text(ask.language)
  if (last.state === 'failed') return t[last.outcome.why]
  if (last.state !== 'made' || last.kind !== 'checkpoint') return ''
  return last.outcome.checkpoint === null ? t.nothingNew : t.takenNow(last.outcome.checkpoint)
}

export const takeCheckpointPost = post({
  schema: z.object({}),
  act: ask => order(ask.db, ask.command, 'checkpoint'),
  next: () => href('checkpoints'),
  show: checkpointsPage,
  words: refusals,
})

/** A checkpoint as `handlingsrom checkpoint` writes it, for the auditor to keep. */
export const checkpointFilePage: Show = async ask => {
  if (!may.read(ask.actor).ok) return forbidden
  const number = Number(ask.params.number)
  const [found] =
    Number.isSafeInteger(number) && number < 2 ** 31 ? await checkpoints(ask.db, { number }) : []
  if (!found) return notFound
  const bytes = new TextEncoder().encode(`${JSON.stringify(JSON.parse(canonicalJson(found)), null, 2)}\n`)
  const name = `sjekkpunkt-${number}.json`
  return { kind: 'file', name, mediaType: 'application/json', bytes, inline: false }
}
