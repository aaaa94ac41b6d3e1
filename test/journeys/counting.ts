import type { DateText } from '../../src/core/dates.ts'
import { type Filled, Walker } from './walker.ts'

/** What a person did: pressed or followed, fields filled in, and where something was refused on the way. */
type Count = { clicks: number; fields: number; stops: string[] }

/** Counts what each person of a walk does, by who is signed in. */
export class CountingWalker extends Walker {
  readonly #counts = new Map<string, Count>()
  #person = 'anyone'

  get #count(): Count {
    const count = this.#counts.get(this.#person) ?? { clicks: 0, fields: 0, stops: [] }
    this.#counts.set(this.#person, count)
    return count
  }

  override async as(subject: string, on: DateText, time?: string): Promise<void> {
    this.#person = subject
    await super.as(subject, on, time)
  }

  override async signIn(name: string): Promise<void> {
    this.#person = name
    await super.signIn(name)
  }

  override async follow(words: string | RegExp): Promise<void> {
    this.#count.clicks++
    await super.follow(words)
  }

  override async press(words: string): Promise<void> {
    this.#count.clicks++
    await super.press(words)
  }

  override async fill(fields: Filled): Promise<void> {
    this.#count.fields += Object.keys(fields).length
    await super.fill(fields)
  }

  override async refused(words: string, typed: Record<string, string> = {}): Promise<void> {
    this.#count.stops.push(words)
    await super.refused(words, typed)
  }

  /** Prints what each did since last time, and begins anew. */
  counted(what: string): void {
    console.info(JSON.stringify({ [what]: Object.fromEntries(this.#counts) }))
    this.#counts.clear()
  }
}
