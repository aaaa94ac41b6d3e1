/** Bodies of about so many bytes that somebody might send to stop the others; each the same every time. */
export type Shape = (bytes: number) => Buffer

const text =
  (made: (bytes: number) => string): Shape =>
  bytes =>
    Buffer.from(made(bytes))
const filled = (unit: string, bytes: number) => unit.repeat(Math.max(1, Math.floor(bytes / unit.length)))
const listed = (unit: string, bytes: number) => `${filled(`${unit},`, bytes)}${unit}`
const request = (facts: string, programme = '{}') => `{"programme":${programme},"facts":[${facts}]}`
const rule = (amount: string) => `{"schemes":[{"rule":{"version":"1","amount":${amount}}}]}`
const numbered = (bytes: number, one: (i: number) => string) => {
  const length = Math.floor(bytes / one(100_000).length)
  return Array.from({ length }, (_, i) => one(i)).join(',')
}
/** Lists of twenty in lists of twenty, of about so many bytes. */
const tree = (kind: string, leaf: string, bytes: number): string => {
  let made = leaf
  while (made.length * 20 < bytes) made = `{"kind":"${kind}","of":[${Array(20).fill(made).join(',')}]}`
  return `{"kind":"${kind}","of":[${listed(made, bytes)}]}`
}
const anyOf = (leaf: string, bytes: number): string => {
  let made = leaf
  while (made.length * 10 < bytes) made = `{"any":[${Array(10).fill(made).join(',')}]}`
  return `{"any":[${listed(made, Math.min(bytes, made.length * 8))}]}`
}
const fact =
  '{"municipality":"a","indicator":"b","year":2020,"value":"1","source":"s","date":"2020-01-01","illustrative":true}'

export const bodies: Record<string, Shape> = {
  'empty facts': text(n => request(listed('{}', n))),
  'facts with a broken year': text(n => request(listed('{"municipality":"a","year":1}', n))),
  'sound facts, the same again and again': text(n => request(listed(fact, n))),
  'facts each of its own indicator': text(n => request(numbered(n, i => fact.replace('"b"', `"b${i}"`)))),
  'a string of quotes never closed': text(n => `"${filled('\\"', n)}`),
  'strings never closed': text(n => filled('"\\', n)),
  backslashes: text(n => `"${filled('\\\\', n)}"`),
  brackets: text(n => filled('[', n)),
  'brackets closed': text(n => filled('[', n / 2) + filled(']', n / 2)),
  'objects in objects': text(n => filled('{"a":', n)),
  'twenty deep, and wide': text(n => listed(filled('[', 20) + filled(']', 20), n)),
  'names of an object': text(n => `{${numbered(n, i => `"k${i}":1`)}}`),
  'one name again and again': text(n => `{${listed('"programme":{}', n)}}`),
  'one long name': text(n => `{"${filled('x', n)}":1}`),
  'names escaped': text(n => `{${numbered(n, i => `"\\u0061${i}":{"x":1}`)}}`),
  'small objects': text(n => `[${listed('{"a":1}', n)}]`),
  'huge numbers': text(n => `[${listed('1e999999', n)}]`),
  'one number of many digits': text(n => `[${filled('9', n)}]`),
  'amounts that are none': text(n => request('', `{"potNok":[${listed('"1e9"', n)}]}`)),
  'an amount of many digits': text(n => request('', `{"potNok":"${filled('9', n)}"}`)),
  'decimals with exponents': text(n => request(listed('{"value":"1e99999999"}', n))),
  'what looks like a pattern': text(n =>
    request(`{"municipality":"${filled('a.:-_', n)}!","date":"${filled('9-', 50)}"}`),
  ),
  'only space': text(n => filled(' \t\r\n', n)),
  'space between': text(n => `[${listed(filled(' ', 500), n)}1]`),
  'bytes that are no UTF-8': n =>
    Buffer.concat([Buffer.from('["'), Buffer.alloc(n, 0xe6), Buffer.from('"]')]),
  zeroes: n => Buffer.concat([Buffer.from('["'), Buffer.alloc(n, 0), Buffer.from('"]')]),
  'surrogates alone': text(n => request(listed('{"source":"\\ud800\\udfff\\udfff"}', n))),
  emoji: text(n => request(listed('{"source":"😀😀😀"}', n))),
  'many schemes': text(n =>
    request('', `{"schemes":[${listed('{"id":"a"}', Math.min(n, 3300))}],"x":"${filled('x', n)}"}`),
  ),
  'too many schemes': text(n => request('', `{"schemes":[${listed('{"id":"a"}', n)}]}`)),
  'names that nobody knows': text(n =>
    request('', `{"indicators":{${numbered(n, i => `"i${i}":{"a":1}`)}}}`),
  ),
  'a tree of sums': text(n => request('', rule(tree('sum', '{"kind":"fixed","amountNok":1}', n)))),
  'a tree of what is missing': text(n => request('', rule(tree('sum', '{"kind":"perUnit"}', n)))),
  'a tree of figures': text(n =>
    request('', rule(`{"kind":"perUnit","perUnitNok":1,"unit":${tree('sum', '{"indicator":"a"}', n)}}`)),
  ),
  'a tree of conditions': text(n =>
    request(
      '',
      rule(
        `{"kind":"gate","pays":{"kind":"fixed","amountNok":1},"when":${anyOf('{"figure":{"indicator":"a"},"atLeast":"1"}', n)}}`,
      ),
    ),
  ),
  'all and any at once': text(n =>
    request('', rule(`{"kind":"gate","when":{"all":[${listed('{"any":[],"all":[]}', n)}],"any":[]}}`)),
  ),
  examples: text(n =>
    request('', `{"schemes":[{"rule":{"examples":[${listed('{"municipalities":[{"a":"x"}]}', n)}]}}]}`),
  ),
}
