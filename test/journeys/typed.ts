import { type RouteName, routes } from '../../src/routes.ts'
import type { FormField, ReadForm } from '../support/read-forms.ts'

// What somebody fills in a form with, recognisable wherever it comes back.

/** What is typed in a form: by field, as it is sent; a file by its name. */
export type Typed = Map<string, { kind: FormField['kind']; values: string[] }>

/** The forms of the frame change who asks: nothing is typed in them. */
const framed = ['/logg-ut', '/rolle']
export const typedForms = (forms: readonly ReadForm[]): ReadForm[] =>
  forms.filter(one => !framed.includes(one.action))

let count = 0
/** Words that no page has, with what HTML must write otherwise. */
const wordsFor = (kind: FormField['kind'], long: boolean): string => {
  count++
  const some = `Ord${count}å blåbær${count} <b>&amp; «${count}» "sitat" 'og' 1 000,50`
  const words = long ? `${some} ${`langt${count} `.repeat(tooMany)}slutt` : some
  return kind === 'textarea' ? `${words}\nlinje${count} to\n\n  linje${count} fire` : words
}

/** No field of the house takes as many words. */
const tooMany = 1_200

/**
 * Every field filled with something else than stands in it: words, another choice, each box turned over.
 *
 * @param long words that are no amount, no date, and longer than any text may be.
 */
export function typedIn(form: ReadForm, long = false): Typed {
  const typed: Typed = new Map()
  for (const { name, kind, values, options } of form.fields) {
    if (kind === 'hidden') continue
    typed.set(name, { kind, values: filled({ kind, values, options }, long) })
  }
  return typed
}

function filled({ kind, values, options }: Omit<FormField, 'name'>, long: boolean): string[] {
  if (kind === 'file') return [`vedlegg${++count}.pdf`]
  if (kind === 'checkbox') return options.filter(one => !values.includes(one))
  if (kind === 'select' || kind === 'radio') {
    const others = options.filter(one => one !== '' && !values.includes(one))
    return others.length > 0 ? [others.at(-1)!] : values
  }
  return [wordsFor(kind, long)]
}

/** The body as a browser sends it, with what is hidden in the form; line breaks as in a form. */
export function bodyOf(form: ReadForm, typed: Typed, instead: Record<string, string> = {}): FormData {
  const body = new FormData()
  for (const { name, kind, values } of form.fields)
    if (kind === 'hidden') for (const value of values) body.append(name, instead[name] ?? value)
  for (const [name, { kind, values }] of typed)
    for (const value of values) {
      if (kind === 'file') body.append(name, new Blob([contentOf(value)]), value)
      else body.append(name, value.replaceAll('\n', '\r\n'))
    }
  return body
}

/** What is in a file that is called so: of a kind that the house takes, or of none. */
const contentOf = (name: string): string =>
  name.endsWith('.pdf') ? '%PDF-1.4\n' : name.endsWith('.csv') ? someLines : '\u0000\u0001'
const someLines = 'Dato;Bilag;Funksjon;Art;Tekst;Beløp\n01.11.2026;9001;242;120;Verktøy;100,00\n'

/** What has not come back in the form's own fields, one line each. */
export function missing(form: ReadForm | undefined, typed: Typed): string[] {
  return [...typed].flatMap(([name, { kind, values }]) => {
    const field = form?.fields.find(one => one.name === name)
    const back = kind === 'file' ? values.every(one => form?.html.includes(one)) : same(field?.values, values)
    return back ? [] : `${name}: ${JSON.stringify(values)} came back as ${JSON.stringify(field?.values)}`
  })
}

const same = (a: readonly string[] | undefined, b: readonly string[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

export const wordsOf = (typed: Typed): string[] =>
  [...typed.values()].flatMap(({ values }) => values.flatMap(one => one.split(/\s+/).filter(Boolean)))

/** The name of an address in the table of contents, a fixed one before one with parameters. */
export function routeOf(path: string): RouteName {
  const names = Object.keys(routes) as RouteName[]
  const fits = (name: RouteName) =>
    new RegExp(`^${routes[name].replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+')}$`).test(path)
  const found = names.filter(fits).sort((a, b) => parameters(a) - parameters(b))[0]
  if (!found) throw new Error(`no address ${path}`)
  return found
}

const parameters = (name: RouteName): number => routes[name].split(':').length
