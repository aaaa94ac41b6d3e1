/** Ids that people read in addresses, as every room makes them: «oppvekst-sammen», «m-9901», «kap-226-post-64». */
const id = /^[a-zA-Z0-9æøåÆØÅ][\wæøåÆØÅ.:-]{0,99}$/
const number = /^[1-9]\d{0,8}$/
const year = /^(19|20|21)\d\d$/
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const format = /^[a-z]{2,5}$/

/** What each part of an address may be. What it may not be is the address of nothing: 404, and no room is asked. */
const shapes: Record<string, RegExp> = {
  year,
  number,
  body: number,
  seat: number,
  meeting: number,
  matter: number,
  entry: number,
  document: number,
  move: number,
  commitment: number,
  payment: number,
  import: number,
  rule: number,
  facts: uuid,
  scenario: /^[0-9a-f,-]{36,400}$/,
  format,
}

export const paramsFit = (params: Readonly<Record<string, string>>): boolean =>
  Object.entries(params).every(([name, value]) => (shapes[name] ?? id).test(value))

/** Parameters of the query: a name once, without NUL and half characters, which no database holds. */
export const cleanQuery = (query: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(query).map(([name, value]) => [name, value.replaceAll('\0', '').toWellFormed()]),
  )
