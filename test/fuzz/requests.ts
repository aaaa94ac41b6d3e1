import { type RouteName, routes } from '../../src/routes.ts'
import { expected } from '../access/expected.ts'
import { formsOf, type PageForm } from './forms.ts'
import { odd, type Random } from './random.ts'
import type { Sent } from './send.ts'

const names = Object.keys(routes) as RouteName[]
const queryNames = [
  ...['penger', 'ordning', 'kommune', 'tiltak', 'mottaker', 'fra', 'kjoring', 'sok', 'sorter', 'vis', 'side'],
  ...[
    'ar',
    'sammen',
    'type',
    'ord',
    'slag',
    'set',
    'endringer',
    'fil',
    'program',
    'for',
    'orden',
    'til',
    'som',
  ],
]
const usual = ['1', '2', '2025', '2026', 'csv', 'xlsx', 'alle', 'nn', 'barn', 'm-9901', 'oppvekst-sammen']

/** Percent-encoded as a broken client might: half of what is odd goes as it is where the line allows it. */
const encoded = (text: string, random: Random): string => {
  const bytes = Buffer.from(text, 'utf8')
  return random.chance(0.5) && /^[!-~]*$/.test(text)
    ? text
    : [...bytes].map(byte => `%${byte.toString(16).padStart(2, '0')}`).join('')
}

/** An address: as it is, with something odd in the place of a part, or with a query of valid and odd values. */
function addressOf(name: RouteName, random: Random): string {
  const [path, query] = expected[name].at.split('?') as [string, string?]
  const pattern = routes[name].split('/')
  const parts = path.split('/').map((part, i) => {
    const here = pattern[i]?.startsWith(':') && random.chance(0.12)
    return here ? encoded(random.of(odd), random) : part
  })
  const asked = query ? [query] : []
  while (random.chance(0.3))
    asked.push(`${random.of(queryNames)}=${encoded(random.of(random.chance(0.6) ? usual : odd), random)}`)
  return parts.join('/') + (asked.length > 0 ? `?${asked.join('&')}` : '')
}

/** Ways a browser does not ask, but someone may: headers that are wrong in many ways. */
export function headersOf(random: Random): Record<string, string> {
  if (random.chance(0.85)) return {}
  const value = random.of(odd).replace(/[^\t -~]/g, '?')
  const name = random.of([
    ...['accept', 'accept-language', 'if-none-match', 'if-modified-since', 'range', 'x-forwarded-for'],
    ...[
      'referer',
      'user-agent',
      'origin',
      'content-type',
      'content-encoding',
      'expect-nothing',
      'authorization',
    ],
  ])
  return { [name]: value }
}

/** A broken cookie among the good ones. */
export function cookieOf(good: string, random: Random): string {
  if (random.chance(0.9)) return good
  const name = random.of(['handlingsrom_pending', 'handlingsrom_language', 'other', ''])
  const value = random.of([...odd, '{"state":1}', '{"state":"a"', '%7B%22state%22%3A%22a%22%7D', 'null'])
  return `${good}; ${name}=${value.replace(/[^!-~]/g, '?').replaceAll(';', '')}`
}

export const get = (random: Random): { name: RouteName; sent: Omit<Sent, 'headers'> } => {
  const name = random.of(names.filter(one => expected[one].get))
  const method = random.chance(0.95)
    ? 'GET'
    : random.of(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])
  return { name, sent: { method, path: addressOf(name, random) } }
}

/** A form of the access table, which is well-formed. */
export function listedForm(random: Random): { name: RouteName; path: string; form: PageForm } {
  const name = random.of(names.filter(one => expected[one].post))
  const fields = Object.entries(expected[name].form ?? {}).map(([field, value]) => ({
    name: field,
    value: typeof value === 'string' ? value : '',
    choices: [],
    file: typeof value !== 'string',
  }))
  const multipart = fields.some(one => one.file)
  return { name, path: addressOf(name, random), form: { action: '', multipart, fields } }
}

/** One of the forms that a page shows; null where it shows none. */
export function shownForm(html: string, random: Random): PageForm | null {
  const forms = formsOf(html).filter(one => !one.action.startsWith('/roller/avslutt'))
  return forms.length > 0 ? random.of(forms) : null
}

const plausible: readonly string[] = [
  ...[
    'Et tiltak',
    'Fordi det trengs.',
    '10',
    '100',
    '12 500',
    '250,50',
    '31.12.2026',
    '01.12.2026',
    '2026',
    '3',
  ],
  ...['on', 'pot', 'Skole', '202', '010', 'Kommunestyret', 'm-9901', 'udir'],
]

/** The form filled in: as it stands, with what is plausible, or with something odd; fields missing or repeated. */
export function filled(form: PageForm, random: Random): { type: string; body: Buffer } {
  const wild = random.chance(0.5)
  const pairs = form.fields.flatMap(({ name, value, choices, file }): [string, string, boolean][] => {
    if (name === 'key' && random.chance(0.95)) return [[name, value, false]]
    if (wild && random.chance(0.06)) return []
    const kept = value !== '' && random.chance(0.7)
    const given =
      wild && random.chance(0.2)
        ? random.of(odd)
        : kept
          ? value
          : choices.length > 0
            ? random.of(choices)
            : random.of(plausible)
    const once: [string, string, boolean] = [name, given, file]
    return wild && random.chance(0.04) ? [once, [name, random.of(odd), file]] : [once]
  })
  if (wild && random.chance(0.1)) pairs.push([random.of(odd), random.of(odd), random.chance(0.3)])
  const kind = random.below(100)
  if (form.multipart || kind < 8) return multipart(pairs, random)
  if (kind < 11) return { type: 'text/plain', body: Buffer.from('a=b') }
  if (kind < 13) return { type: 'application/json', body: Buffer.from('{"a":1}') }
  const line = pairs.map(([name, value]) => `${form8(name)}=${form8(value)}`).join('&')
  return { type: 'application/x-www-form-urlencoded', body: Buffer.from(line) }
}

const form8 = (text: string) => encodeURIComponent(text.toWellFormed())

const files: readonly (() => Buffer)[] = [
  () => Buffer.from('%PDF-1.4\n%%EOF\n'),
  () => Buffer.from('konto;beløp\n1;2\n'),
  () => Buffer.from('number,name,value\n0301,Oslo,1\n'),
  () => Buffer.from('{"a":'),
  () => Buffer.from('PK\u0003\u0004garbage'),
  () => Buffer.from([0xff, 0xfe, 0x00]),
  () => Buffer.alloc(0),
  () => Buffer.from('0'.repeat(3000)),
]

function multipart(pairs: readonly [string, string, boolean][], random: Random) {
  const line = random.chance(0.9) ? 'kant' : random.of(['', 'kant"', 'k'.repeat(80)])
  const named = (text: string) => text.replace(/[\r\n"]/g, '_')
  const parts = pairs.flatMap(([name, value, file]) => {
    const head = `--kant\r\ncontent-disposition: form-data; name="${named(name)}"`
    return file
      ? [
          Buffer.from(
            `${head}; filename="${random.of(['a.csv', 'b\0.pdf', '', '../x', 'æ'.repeat(300)])}"\r\n`,
          ),
          Buffer.from('content-type: application/octet-stream\r\n\r\n'),
          random.of(files)(),
          Buffer.from('\r\n'),
        ]
      : [Buffer.from(`${head}\r\n\r\n${value}\r\n`)]
  })
  const end = random.chance(0.95) ? '--kant--\r\n' : random.of(['--kant', '--kant--', ''])
  const type = random.chance(0.95) ? `multipart/form-data; boundary=${line}` : 'multipart/form-data'
  return { type, body: Buffer.concat([...parts, Buffer.from(end)]) }
}
