import pg from 'pg'

/** Texts that are prepared, each with its name; a list of varying length is many texts, so they are not endless. */
const names = new Map<string, string>()
const mostNames = 2000

/**
 * A connection on which the server plans a statement once and not each time it is sent: pg's own named statements, for
 * all that have values. What has none may be several statements, which cannot be prepared.
 */
export class PreparingClient extends pg.Client {
  // pg declares eight forms of it; Kysely uses the one with text and values, and the others are passed on.
  override query(text: unknown, values?: unknown, ...rest: unknown[]): never {
    const send = super.query.bind(this) as (...args: unknown[]) => unknown
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 && nameOf(text)
    return (name ? send({ name, text, values }, ...rest) : send(text, values, ...rest)) as never
  }
}

function nameOf(text: string): string | undefined {
  const name = names.get(text) ?? (names.size < mostNames ? `s${names.size}` : undefined)
  if (name !== undefined) names.set(text, name)
  return name
}
