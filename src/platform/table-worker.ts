import type { Asked, TableSaid, Wrong } from './table-file.ts'
import { Problems } from './table-problems.ts'
import { readTable } from './table-read.ts'
import { answerInTurns, type Turn } from './worker-turns.ts'

/** Reads one table in a worker: asks for its pieces, and hands its rows over a batch at a time, when asked for them. */
answerInTurns(async (first, turn): Promise<TableSaid> => {
  const problems = new Problems()
  const wrong = sinceLast(problems)
  const table = await readTable(() => pieces(turn), { ...(first as Asked), problems })
  if (!table) return { kind: 'end', ...wrong() }
  const say = (said: TableSaid) => turn(said)
  await say({ kind: 'opened', form: table.form, head: table.head, at: table.at, ...wrong() })
  for await (const rows of table.rows) await say({ kind: 'rows', rows, counts: table.counts, ...wrong() })
  return { kind: 'end', counts: table.counts, ...wrong() }
})

async function* pieces(turn: Turn): AsyncGenerator<Uint8Array> {
  for (let fromStart = true; ; fromStart = false) {
    const piece = await turn({ kind: 'piece', fromStart } satisfies TableSaid)
    if (!(piece instanceof Uint8Array)) return
    yield piece
  }
}

function sinceLast(problems: Problems): () => Wrong {
  let [kept, more] = [0, 0]
  return () => {
    const found = { problems: problems.kept.slice(kept), more: problems.more - more }
    kept = problems.kept.length
    more = problems.more
    return found
  }
}
