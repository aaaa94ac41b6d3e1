import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { Form, stateOf } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { order } from '../actions.ts'
import type { Order } from '../model.ts'
import { exportBytes, keptExport, openOrder, ordersOf } from '../queries.ts'
import { may } from '../rules.ts'
import { refusals, text } from '../text.ts'
import { Going } from './pieces.tsx'

type Made = Extract<Order, { kind: 'export'; state: 'made' }>
const isMade = (one: Order): one is Made => one.kind === 'export' && one.state === 'made'

const megabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1_000_000)))

/** The export as the command makes it: the newest to download, and the way to make another. */
export const exportsPage: Show = async (ask, refused) => {
  if (!may.read(ask.actor).ok) return forbidden
  const t = text(ask.language)
  const [orders, kept] = await Promise.all([ordersOf(ask.db, 'export'), keptExport(ask.db)])
  const open = openOrder(orders)
  const made = orders.filter(isMade)
  const ready = made.find(one => one.number === kept)
  const lead = ready
    ? t.exportLead(longTime(ready.endedAt, ask.language), megabytes(ready.outcome.bytes))
    : open
      ? t.exportGoing
      : t.noExport
  return page(
    t.exportTitle,
    <>
      <p>{t.exportAbout}</p>
      {made.length === 0 ? (
        <Empty>{t.noExport}</Empty>
      ) : (
        <>
          <p>{t.kept}</p>
          <Table
            name="exports"
            caption={t.earlierExports}
            rows={made}
            columns={column => [
              column.words('when', t.when, one => longTime(one.endedAt, ask.language), { names: true }),
              column.words('by', t.by, one => one.orderedBy.name),
              column.count('files', t.files, one => one.outcome.files),
              column.words('digest', 'SHA-256', one => one.outcome.sha256, {
                shown: one => <code class="digest">{one.outcome.sha256}</code>,
              }),
            ]}
          />
        </>
      )}
    </>,
    {
      lead,
      now: (
        <Now title={t.exportTitle}>
          {ready ? (
            <p>
              <ButtonLink href={href('exportFile', { number: ready.number })}>{t.downloadExport}</ButtonLink>
            </p>
          ) : null}
          {open ? (
            <Going order={open} language={ask.language} here={href('exports')} />
          ) : (
            <Form
              action={href('orderExport')}
              submit={t.makeExport}
              state={stateOf(ask, refused, href('orderExport'))}
              quiet={ready !== undefined}
            />
          )}
        </Now>
      ),
    },
  )
}

export const orderExportPost = post({
  schema: z.object({}),
  act: ask => order(ask.db, ask.command, 'export'),
  next: () => href('exports'),
  show: exportsPage,
  words: refusals,
})

/** The newest export as one archive, sent a piece at a time. */
export const exportFilePage: Show = async ask => {
  if (!may.read(ask.actor).ok) return forbidden
  const number = Number(ask.params.number)
  if (!Number.isSafeInteger(number)) return notFound
  const made = (await ordersOf(ask.db, 'export')).filter(isMade).find(one => one.number === number)
  const pieces = made && (await exportBytes(ask.db, number))
  if (!pieces) return notFound
  const name = `handlingsrom-eksport-${dateOf(made.endedAt)}.tar.gz`
  return { kind: 'stream', name, mediaType: 'application/gzip', pieces }
}
