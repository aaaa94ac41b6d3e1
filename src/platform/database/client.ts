import pg from 'pg'

/** Texts that are prepared, each with its name; a list of varying length is many texts, so they are not endless. */
const names = new Map<string, string>()
const mostNames = 2000

/** A statement to prepare: one with values. What has none may be many statements, which cannot be. */
function statementOf(text: unknown, values: unknown): pg.QueryConfig | undefined {
  if (typeof text !== 'string' || !Array.isArray(values) || values.length === 0) return undefined
  const name = names.get(text) ?? (names.size < mostNames ? `s${names.size}` : undefined)
  if (name === undefined) return { text, values }
  names.set(text, name)
  return { name, text, values }
}

type Send = (...args: unknown[]) => Promise<unknown>

const isBeginning = (text: unknown): text is string =>
  typeof text === 'string' && (text === 'begin' || text.startsWith('start transaction'))
const isEnd = (text: unknown): text is string => text === 'commit' || text === 'rollback'

/**
 * A connection that has the server parse and plan a statement once instead of each time it is sent, and sends a
 * transaction's beginning along with its first statement, which saves waiting for the server once a transaction.
 */
export class Client extends pg.Client {
  /** Beginnings that this connection's server has prepared. */
  readonly #prepared = new Set<string>()
  /** A beginning that has been asked for and goes along with the next statement. */
  #begin: string | undefined

  // pg declares eight forms of it; Kysely uses the one with text and values, and the others are passed on.
  override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
    return this.#send(super.query.bind(this) as Send, text, values, rest) as never
  }

  #send(send: Send, text: unknown, values: unknown, rest: unknown[]): Promise<unknown> {
    if (isBeginning(text)) return this.#beginWith(text, send)
    const begin = this.#begin
    this.#begin = undefined
    const statement = statementOf(text, values)
    if (begin === undefined) return statement ? send(statement, ...rest) : send(text, values, ...rest)
    if (isEnd(text)) return Promise.resolve(answerOf(text))
    if (!statement) return send(begin).then(() => send(text, values, ...rest))
    return new Promise((resolve, reject) => {
      void send(together(begin, statement, (error, result) => (error ? reject(error) : resolve(result))))
    })
  }

  async #beginWith(text: string, send: Send): Promise<unknown> {
    if (!this.#prepared.has(text)) {
      const answer = await send({ name: text, text })
      this.#prepared.add(text)
      return answer
    }
    this.#begin = text
    return answerOf('begin')
  }
}

const answerOf = (command: string) => ({ command: command.toUpperCase(), rowCount: null, rows: [] })

/**
 * A transaction's first statement, with its beginning before it and one end for both: where the beginning fails, the
 * server passes over the statement, so that it is never carried out outside a transaction.
 */
function together(
  begin: string,
  statement: pg.QueryConfig,
  answer: (error: Error | undefined, result: unknown) => void,
): pg.Query {
  // Two statements have two results, in their order; the second is asked for.
  const query = new pg.Query({ ...statement, queryMode: 'extended' } as pg.QueryConfig, (error, results) =>
    answer(error, Array.isArray(results) ? results.at(-1) : results),
  )
  const { submit } = query
  query.submit = connection => {
    connection.stream.cork()
    connection.bind({ statement: begin }, true)
    connection.execute({}, true)
    const refused = submit.call(query, connection)
    connection.stream.uncork()
    return refused
  }
  return query
}
