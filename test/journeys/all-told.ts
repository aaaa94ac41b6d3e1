import type { ReadForm } from '../support/read-forms.ts'
import { unescaped } from '../support/read-forms.ts'
import type { Site } from '../support/site.ts'
import { type Found, formOn, guestFor } from './form-sweep.ts'
import { bodyOf, type Typed } from './typed.ts'

// A form with several mistakes is sent; what is named is mended, and nothing else; it is sent again. What is named only
// then, though it was as wrong before, has been told one at a time.

export type Fault = { code: string; field?: string; sentence: string }
export type Answered = { taken: boolean; faults: Fault[] }

/** Faults that follow from several fields: known only when those, too, can be read. */
const needs: Record<string, readonly RegExp[]> = {}
/** Faults of no field of the form. */
const ofTheWhole: Record<string, string> = {}

/** One of the house's forms, and how it is sent. */
export class Sender {
  readonly found: Found
  form!: ReadForm
  sends = 0
  readonly #site: Site

  constructor(site: Site, found: Found) {
    this.#site = site
    this.found = found
  }

  async opened(): Promise<this> {
    this.form = formOn(await this.#page(this.found.page), this.found)!
    return this
  }

  async #page(to: string): Promise<string> {
    return (await (await guestFor(this.#site, this.found.as)).get(to)).text()
  }

  async #post(typed: Typed, headers: Record<string, string>): Promise<Response> {
    this.sends++
    const { url } = this.#site
    const guest = await guestFor(this.#site, this.found.as)
    const about = { origin: url, referer: url + this.found.page, ...headers }
    return guest.post(this.form.action, bodyOf(this.form, typed), about)
  }

  /** What a script is told: all that is wrong. What is taken is held back at the last moment, and so changes nothing. */
  async send(typed: Typed): Promise<Answered> {
    const before = this.#site.logged.length
    const answer = await this.#post(typed, { accept: 'application/json' })
    const text = await answer.text()
    if (answer.status === 409 || answer.status === 422)
      return { taken: false, faults: (JSON.parse(text) as { faults: Fault[] }).faults }
    const failed = this.#site.logged.slice(before).filter(one => one.startsWith('request failed'))
    if (failed.some(one => !one.includes(heldBack)) || (answer.status >= 400 && failed.length === 0))
      throw new Error(`${answer.status} ${failed.join('\n')} ${text.slice(0, 300)}`)
    // What is saved as one types has a new version now.
    if (failed.length === 0) await this.opened()
    return { taken: true, faults: [] }
  }

  /** What a reader is shown, where it is not as a script is told. */
  async shown(typed: Typed, faults: readonly Fault[]): Promise<string[]> {
    const answer = await this.#post(typed, {})
    await answer.body?.cancel()
    const to = answer.headers.get('location')
    if (!to?.includes('avvist=')) return [`${answer.status} ${to}`]
    return misled(await this.#page(to), faults)
  }
}

/** The code of the database's error in place of taking what a form asks for. */
export const heldBack = 'HELD1'

/** Where the list at the top does not lead to what is wrong, by its name. */
function misled(html: string, faults: readonly Fault[]): string[] {
  const summary = /id="error-summary">.*?<\/div>/s.exec(html)?.[0] ?? ''
  const items = [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => item!)
  const said = items.map(one => unescaped(one.replace(/<[^>]+>/g, '')))
  return [
    ...(items.length === faults.length ? [] : [`${faults.length} faults, and ${items.length} are told`]),
    ...said.filter((one, i) => said.indexOf(one) !== i).map(one => `told twice in the same words: ${one}`),
    ...faults.flatMap(({ field, code }, i) => {
      if (field === undefined) return []
      const id = /href="#([^"]+)"/.exec(items[i] ?? '')?.[1]
      return id !== undefined && belongs(html, id, field) ? [] : [`${field} ${code} leads to ${id}`]
    }),
  ]
}

/** Whether that id is the field's own: its element's, or that of the group around its choices. */
function belongs(html: string, id: string, field: string): boolean {
  const at = html.indexOf(` id="${id}"`)
  if (at < 0) return false
  const [start, end] = [html.lastIndexOf('<', at), html.indexOf('>', at)]
  const tag = html.slice(start, end)
  const inside = tag.startsWith('<fieldset') ? html.slice(end, html.indexOf('</fieldset>', end)) : tag
  return unescaped(inside).includes(` name="${field}"`)
}

/** What a round has shown: what was told late or of no field, and how much was named at once. */
export type Round = { amiss: string[]; wrong: number; named: number; first: Fault[] }

/** Sends it with those wrong, mends what is named, and sends again, until it is taken. */
export async function mendedAsTold(sender: Sender, good: Typed, wrong: Typed): Promise<Round> {
  const typed: Typed = new Map([...good, ...wrong])
  const first = await sender.send(typed)
  const known = new Set(first.faults.map(one => one.field ?? one.code))
  const mended = new Set<string>()
  const amiss = first.faults.filter(one => one.field === undefined && !(one.code in ofTheWhole)).map(told)
  let now = first
  for (let i = 0; i < 8 && !now.taken; i++) {
    const left = [...wrong.keys()].filter(name => !mended.has(name))
    const named = left.filter(name => now.faults.some(one => one.field === name))
    const related = left.filter(name =>
      now.faults.some(one => needs[one.code]?.some(each => each.test(name))),
    )
    if (left.length === 0) break
    for (const name of [named, related, left].find(some => some.length > 0)!) {
      mended.add(name)
      typed.set(name, good.get(name)!)
    }
    now = await sender.send(typed)
    amiss.push(
      ...now.faults
        .filter(one => isLate(one, known, mended))
        .map(one => `late, after ${[...mended]}: ${told(one)}`),
    )
  }
  if (!now.taken) amiss.push(`not taken when all is mended: ${now.faults.map(told).join('; ')}`)
  return { amiss: [...new Set(amiss)], wrong: wrong.size, named: first.faults.length, first: first.faults }
}

export const told = ({ field, code, sentence }: Fault): string =>
  `${field ?? 'no field'} ${code} «${sentence}»`

const isLate = ({ field, code }: Fault, known: ReadonlySet<string>, mended: ReadonlySet<string>): boolean =>
  !known.has(field ?? code) &&
  !mended.has(field ?? code) &&
  !needs[code]?.some(each => [...mended].some(name => each.test(name)))
