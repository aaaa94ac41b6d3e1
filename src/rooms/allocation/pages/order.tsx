import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { Form } from '../../../ui/form.tsx'
import type { Ask } from '../../../ui/page.ts'
import { LinkTo, State } from '../../../ui/pieces.tsx'
import { pageRefusals } from '../act.text.ts'
import type { Order } from '../order.queries.ts'
import { orderWords } from '../order.text.ts'

export const isOpen = (order: Order | undefined): boolean =>
  order?.state === 'waiting' || order?.state === 'working'

/** A run that a job makes: how far it has come, and the way to stop it; or why the last one became none. */
export function Ordered({ ask, order }: { ask: Ask; order: Order }) {
  const t = orderWords(ask.language)
  const where = { programme: order.programme, year: order.year }
  const by = t.orderedBy(order.orderedBy.name, longTime(order.orderedAt, ask.language))
  if (order.state === 'made') return null
  if (order.state === 'stopped') return <p>{`${by} ${t.stopped}`}</p>
  if (order.state === 'refused') {
    const why = Object.entries(pageRefusals(ask.language)).find(([code]) => code === order.refusal)?.[1]
    return <p>{`${by} ${t.refused} ${typeof why === 'string' ? why : ''}`}</p>
  }
  return (
    <>
      <p>
        <State tone="info">{order.state === 'waiting' ? t.waiting : t.working}</State> {by}
      </p>
      <p>
        <label for="order-progress">{t.written(order.written, order.total)}</label>
        <progress id="order-progress" max={order.total} value={order.written} />
      </p>
      <p>
        <LinkTo href={href('allocation', where)}>{t.reload}</LinkTo>
      </p>
      <Form
        action={href('stopRun', where)}
        submit={t.stop}
        state={{ language: ask.language, refused: undefined }}
        quiet
      >
        <p>{t.stopHint}</p>
      </Form>
    </>
  )
}
