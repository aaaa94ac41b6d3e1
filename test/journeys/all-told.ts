import { sharedRefusals } from '../../src/text/refusals.ts'
import { type ReadForm, readForms, unescaped } from '../support/read-forms.ts'
import type { Site } from '../support/site.ts'
import { type Found, formOn, guestFor } from './form-sweep.ts'
import { bodyOf, type Typed, typedForms } from './typed.ts'

// A form with several mistakes is sent; what is named is mended, and nothing else; it is sent again. What is named only
// then, though it was as wrong before, has been told one at a time.

export type Fault = { code: string; field?: string | undefined; sentence: string }
export type Answered = { taken: boolean; faults: Fault[] }

const ofStep: Record<string, RegExp> = {
  ageTo: /^ageFrom$/,
  startsOn: /^(planningFrom|endsOn)$/,
  endsOn: /^startsOn$/,
  appealBody: /^individual$/,
  offices: /^(recipients$|office)/,
}
const ofRegion = /^(recipients|allOffices|office-.*)$/
const ofRule: Record<string, RegExp> = {
  gateIndicator: /^gateAtLeast$/,
  gateAtLeast: /^gateIndicator$/,
  lastIndicator: /^(down|up)$/,
  down: /^lastIndicator$/,
}
/** Faults that follow from several fields, each with those: known only when they, too, can be read. */
const needs: Record<string, (field: string) => RegExp> = {
  agesReversed: () => /^age/,
  datesReversed: () => /^(planningFrom|startsOn|endsOn)$/,
  endsBeforeItBegan: () => /^from$/,
  endsBeforeItBegins: () => /^begins$/,
  decisionIncomplete: () => /^(outcome|decidedBy|decidedOn)$/,
  named: field => ofStep[field] ?? (/^(cap|variant)-/.test(field) ? ofRegion : /^$/),
  periodReversed: () => /^validFrom$/,
  leastAboveMost: () => /^(least|most)$/,
  bandsNotRising: () => /^bandFrom/,
  appropriationMissing: () => /^add$/,
  sameMeasure: () => /^from$/,
  notDisposed: () => /^(from|to)$/,
  budgetInUse: () => /^(from|to)$/,
  beyondBudget: () => /^(amount|ore|commitment)$/,
  dueMissing: () => /^repay$/,
  useByMissing: () => /^repay$/,
  columnsUntold: field => new RegExp(`^${field}-given$`),
  ranksNotInOrder: () => /^rank-/,
  leavesOut: () => /^rank-/,
  // A line is whole or empty; some fields of a rule say something only together.
  halfLine: field => new RegExp(`${field.slice(-1)}$`),
  fillIn: field => (/^(part|band)/.test(field) ? new RegExp(`${field.slice(-2)}$`) : (ofRule[field] ?? /^$/)),
  fileMissing: () => /^file\d$/,
  finalBeforeFirst: () => /^deadline$/,
  unknownOwner: () => /^owner-/,
}
/** Faults of no field of the form, each with why. */
const ofTheWhole: Record<string, string> = {
  commentMissing: 'any of the comments will do',
  nothingDecided: 'any of the municipalities will do',
}

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

  /** The form as it is shown once it is refused: what it asks for beside what it asked. */
  async asked(typed: Typed): Promise<this> {
    const answer = await this.#post(typed, {})
    await answer.body?.cancel()
    const { action, row } = this.form
    const html = await this.#page(answer.headers.get('location')!)
    this.form = typedForms(readForms(html)).find(one => one.action === action && one.row === row)!
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
    if (failed.length === 0 && answer.status === 200) await this.opened()
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

/** Sentences that do not say which field they are of. */
const fitsAny = new Set<unknown>(Object.values(sharedRefusals('nb')))

/** Where the list at the top does not lead to what is wrong, by its name. */
function misled(html: string, faults: readonly Fault[]): string[] {
  const summary = /id="error-summary">.*?<\/div>/s.exec(html)?.[0] ?? ''
  const items = [...summary.matchAll(/<li>(.*?)<\/li>/gs)].map(([, item]) => item!)
  const said = items.map(one => unescaped(one.replace(/<[^>]+>/g, '')))
  const ids = items.map(one => /href="#([^"]+)"/.exec(one)?.[1])
  return [
    ...(items.length === faults.length ? [] : [`${faults.length} faults, and ${items.length} are told`]),
    ...said.filter((one, i) => said.indexOf(one) !== i).map(one => `told twice in the same words: ${one}`),
    ...said.filter((one, i) => ids[i] !== undefined && fitsAny.has(one)).map(one => `of which field: ${one}`),
    ...faults
      .filter(
        ({ field }) => field !== undefined && !ids.some(id => id !== undefined && belongs(html, id, field)),
      )
      .map(one => `nothing leads to ${told(one)}`),
  ]
}

/** Whether that id is the field's own: its element's, or that of the group around its choices. */
function belongs(html: string, id: string, field: string): boolean {
  const at = html.indexOf(` id="${id}"`)
  if (at < 0) return false
  // What is asked of several fields together stands above them.
  if (!unescaped(html).includes(` name="${field}"`)) return id === `field-${field}`
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
  const amiss = [
    ...first.faults.filter(one => one.field === undefined && !(one.code in ofTheWhole)).map(told),
    ...first.faults.filter(one => isUnfounded(one, wrong)).map(one => `not wrong: ${told(one)}`),
    ...first.faults.filter(one => /\d{4}-\d\d-\d\d/.test(one.sentence)).map(told),
  ]
  let now = first
  for (let i = 0; i < 8 && !now.taken; i++) {
    const left = [...wrong.keys()].filter(name => !mended.has(name))
    const named = left.filter(name => now.faults.some(one => one.field === name))
    const related = left.filter(name => now.faults.some(one => hangsOn(one, name)))
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

const hangsOn = ({ field, code }: Omit<Fault, 'sentence'>, name: string): boolean =>
  needs[code]?.(field ?? '').test(name) ?? false

/** Of a field that is as it should be, and of none that it has to do with. */
const isUnfounded = ({ field, code }: Fault, wrong: Typed): boolean =>
  field !== undefined && !wrong.has(field) && ![...wrong.keys()].some(name => hangsOn({ field, code }, name))

const isLate = ({ field, code }: Fault, known: ReadonlySet<string>, mended: ReadonlySet<string>): boolean =>
  !known.has(field ?? code) &&
  !mended.has(field ?? code) &&
  ![...mended].some(name => hangsOn({ field, code }, name))
