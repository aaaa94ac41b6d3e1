// The forms of a page as a browser without JavaScript reads them. The pages come from one renderer, which closes every
// element and quotes every attribute, so that tags can be told apart without a parser of HTML.

type Kind = 'text' | 'textarea' | 'select' | 'radio' | 'checkbox' | 'hidden' | 'file'

export type FormField = {
  name: string
  kind: Kind
  /** What it is sent with as it stands: of a list of boxes the ticked ones, of a file nothing. */
  values: string[]
  /** What can be chosen; empty where anything can be written. */
  options: string[]
}

export type ReadForm = { action: string; row: string; fields: FormField[]; html: string }

const named = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as Record<string, string>
export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, dec, name) =>
    hex || dec ? String.fromCodePoint(Number.parseInt(hex ?? dec, hex ? 16 : 10)) : (named[name] ?? whole),
  )

const attributesOf = (tag: string): Map<string, string> =>
  new Map(
    [...tag.matchAll(/\s([\w-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [name!, unescaped(value ?? '')]),
  )

/** The forms that are sent, in the page's order. */
export const readForms = (html: string): ReadForm[] =>
  [...html.matchAll(/<form(\s[^>]*)>(.*?)<\/form>/gs)].flatMap(([, opening, inner]) => {
    const attributes = attributesOf(opening!)
    if (attributes.get('method') !== 'post') return []
    const fields = fieldsIn(inner!)
    const row = fields.find(one => one.name === 'rad')?.values[0] ?? ''
    // A second button sends the same fields elsewhere.
    const also = [...inner!.matchAll(/<button(\s[^>]*\sformaction="[^>]*)>/g)].map(([, button]) =>
      attributesOf(button!).get('formaction'),
    )
    return [attributes.get('action'), ...also].map(action => ({ action: action!, row, fields, html: inner! }))
  })

function fieldsIn(html: string): FormField[] {
  const found = new Map<string, FormField>()
  const tags = /<(input|textarea|select)((?:\s[^>]*)?)>(?:(.*?)<\/(?:textarea|select)>)?/gs
  // A textarea and a select are read to their end; of an input nothing follows.
  const whole = html.replace(/<input(\s[^>]*?)\/?>/g, '<input$1></select>')
  for (const [, element, opening, inner] of whole.matchAll(tags)) {
    const attributes = attributesOf(opening!)
    const name = attributes.get('name')
    if (name === undefined) continue
    const read = oneField(element!, attributes, inner ?? '')
    const known = found.get(name)
    if (known) {
      known.values.push(...read.values)
      known.options.push(...read.options)
    } else found.set(name, { name, ...read })
  }
  return [...found.values()]
}

function oneField(element: string, attributes: Map<string, string>, inner: string): Omit<FormField, 'name'> {
  // A browser takes the first line break of a text area for its own.
  if (element === 'textarea')
    return { kind: 'textarea', values: [unescaped(inner).replace(/^\r?\n/, '')], options: [] }
  if (element === 'select') {
    const all = [...inner.matchAll(/<option(\s[^>]*)>/g)].map(([, opening]) => attributesOf(opening!))
    const value = (all.find(one => one.has('selected')) ?? all[0])?.get('value') ?? ''
    return { kind: 'select', values: [value], options: all.map(one => one.get('value')!) }
  }
  const kind = (attributes.get('type') ?? 'text') as Kind
  const value = attributes.get('value') ?? (kind === 'checkbox' ? 'on' : '')
  if (kind === 'radio' || kind === 'checkbox')
    return { kind, values: attributes.has('checked') ? [value] : [], options: [value] }
  return { kind, values: kind === 'file' ? [] : [value], options: [] }
}

/** The ids of a page that more than one element has. */
export function idsTwice(html: string): string[] {
  const ids = [...html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/g)].map(([, id]) => id!)
  return ids.filter((id, i) => ids.indexOf(id) !== i)
}
