/** A form as a page shows it, with what its fields hold and, of a choice, what can be chosen. */
export type PageForm = {
  action: string
  multipart: boolean
  fields: { name: string; value: string; choices: string[]; file: boolean }[]
}

/** The forms of one of our own pages. */
export const formsOf = (html: string): PageForm[] =>
  [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].flatMap(([, own, inside]) => {
    if (attribute(own!, 'method') !== 'post') return []
    const others = [...inside!.matchAll(/\bformaction="([^"]*)"/g)].map(one => text(one[1]!))
    const fields = fieldsOf(inside!)
    return [attribute(own!, 'action'), ...others].map(action => ({
      action,
      multipart: own!.includes('multipart'),
      fields,
    }))
  })

function fieldsOf(html: string): PageForm['fields'] {
  const fields = new Map<string, PageForm['fields'][number]>()
  const add = (name: string, value: string, choice: string | null, file = false) => {
    const known = fields.get(name) ?? { name, value: '', choices: [], file }
    if (choice !== null) known.choices.push(choice)
    if (value !== '') known.value = value
    fields.set(name, known)
  }
  for (const [, own] of html.matchAll(/<input\b([^>]*)>/g)) {
    const [type, value] = [attribute(own!, 'type'), attribute(own!, 'value')]
    const chosen =
      type !== 'radio' && type !== 'checkbox' ? value : own!.includes('checked') ? value || 'on' : ''
    add(attribute(own!, 'name'), chosen, type === 'radio' ? value : null, type === 'file')
  }
  for (const [, own, inside] of html.matchAll(/<textarea\b([^>]*)>(.*?)<\/textarea>/gs))
    add(attribute(own!, 'name'), text(inside!), null)
  for (const [, own, inside] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const name = attribute(own!, 'name')
    for (const [, option] of inside!.matchAll(/<option\b([^>]*)>/g))
      add(name, option!.includes('selected') ? attribute(option!, 'value') : '', attribute(option!, 'value'))
  }
  fields.delete('')
  return [...fields.values()]
}

const attribute = (tag: string, name: string): string =>
  text(new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '')

const text = (html: string): string =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
