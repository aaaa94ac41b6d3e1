import { expect } from 'vitest'
import { href, type RouteName } from '../../src/routes.ts'
import { idsTwice, type ReadForm, readForms } from '../support/read-forms.ts'
import { type Guest, guestAt, type Site } from '../support/site.ts'
import { bodyOf, missing, routeOf, type Typed, typedForms, typedIn, wordsOf } from './typed.ts'
import { visits } from './visits.ts'

/** One of the house's forms, where it stands and who is shown it. */
export type Found = { route: RouteName; as: string; page: string; form: ReadForm }
/** One that was refused: what was typed in it, and the address that it was answered with. */
export type Sent = Found & { typed: Typed; to: string }

const guests = new Map<Site, Map<string, Guest>>()
export async function guestFor(site: Site, as: string): Promise<Guest> {
  const known = guests.get(site) ?? new Map<string, Guest>()
  guests.set(site, known)
  const guest = known.get(as) ?? (await guestAt(site, as))
  known.set(as, guest)
  return guest
}

/** Forms of one kind: sent to one address, with the same fields; a number in a field's name is a row's. */
const kindOf = ({ route, form }: Found): string =>
  [route, form.row !== '', ...form.fields.map(one => one.name.replace(/\d+/g, '0'))].join(' ')

type At = { to: string; as: string }

/** Each kind of form on the demo's pages, as who is shown it; of several rows the last. */
export function formsOfDemo(site: Site, more: readonly At[] = []): Promise<Found[]> {
  const known = Object.values(visits).flatMap(all => all.flatMap(({ to, as }) => (as ? [{ to, as }] : [])))
  return formsOn(site, [...known, ...more])
}

/** The same of those pages alone. */
export async function formsOn(site: Site, pages: readonly At[]): Promise<Found[]> {
  const found = new Map<string, Found>()
  for (const { to, as } of pages) {
    const html = await (await (await guestFor(site, as)).get(to)).text()
    for (const form of typedForms(readForms(html))) {
      const one = { route: routeOf(form.action.split('?')[0]!), as, page: to, form }
      const there = found.get(kindOf(one))
      if (!there || (there.page === to && there.as === as)) found.set(kindOf(one), one)
    }
  }
  return [...found.values()]
}

/** Somebody else of the same role in the same place, who is shown the same pages. */
export const doubleOf = (as: string): string => `${as}-tvilling`

/** The form as it stands on its page now, with a key of its own. */
export const formOn = (html: string, { form }: Found): ReadForm | undefined =>
  typedForms(readForms(html)).find(
    one => one.action === form.action && one.row === form.row && fieldNames(one) === fieldNames(form),
  )

const fieldNames = ({ fields }: ReadForm): string =>
  fields.flatMap(one => (one.kind === 'hidden' ? [] : [one.name])).join()

/** Sends the form filled in, to be refused: with a key that nobody has made, or with what its schema does not take. */
export async function refuse(site: Site, one: Found, by: 'key' | 'schema'): Promise<Sent | Response> {
  const guest = await guestFor(site, one.as)
  const typed = typedIn(one.form, by === 'schema')
  const answer = await guest.post(
    one.form.action,
    bodyOf(one.form, typed, by === 'key' ? { key: 'gammel' } : {}),
    { origin: site.url, referer: site.url + one.page },
  )
  await answer.body?.cancel()
  const to = answer.headers.get('location') ?? ''
  return answer.status === 303 && to.includes('avvist=') ? { ...one, typed, to } : answer
}

/** Whether what is told of the refusal stands in something that has to be opened first. */
function foldedAway(html: string): boolean {
  const before = html.split('id="error-summary"')[0]!
  const around: boolean[] = []
  for (const [tag] of before.matchAll(/<\/?details[^>]*>/g)) {
    if (tag.startsWith('</')) around.pop()
    else around.push(/\sopen(=|>|\s)/.test(tag))
  }
  return around.includes(false)
}

/** What is amiss on a page that shows a refused form again; nothing, where every word is back and every id one thing’s. */
export function amiss(html: string, { form, typed, ...rest }: Sent): string[] {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id))
  const summary = /id="error-summary">.*?<\/div>/s.exec(html)?.[0] ?? ''
  const targets = [...summary.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!)
  return [
    ...missing(formOn(html, { ...rest, form }), typed),
    ...idsTwice(html).map(id => `two have the id ${id}`),
    ...(html.split('id="error-summary"').length === 2 ? [] : ['not one summary']),
    ...(foldedAway(html) ? ['the form is folded away'] : []),
    ...targets.filter(id => !ids.has(id)).map(id => `the summary leads to ${id}, which is not there`),
  ]
}

/** The page by the language link of another page, as one follows it. */
export async function inLanguage(guest: Guest, html: string, language: string): Promise<string> {
  const link = new RegExp(`href="(${href('language')}\\?til=${language}&amp;[^"]+)"`).exec(html)![1]!
  const moved = await guest.get(link.replaceAll('&amp;', '&'))
  const page = await (await guest.get(moved.headers.get('location')!)).text()
  expect(page).toContain(`<html lang="${language}"`)
  return page
}

/** How much was compared, for whoever reads the test's output. */
export function figuresOf(sent: readonly Sent[]) {
  const typed = sent.map(one => one.typed)
  return {
    forms: sent.length,
    fields: typed.reduce((sum, one) => sum + one.size, 0),
    words: typed.reduce((sum, one) => sum + wordsOf(one).length, 0),
  }
}
