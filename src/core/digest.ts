import { hash } from 'node:crypto'

export const sha256 = (data: string | Uint8Array): string => hash('sha256', data)

/** JSON with sorted keys and bigints as strings, so that the same value always gives the same bytes and digest. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_, v: unknown) => {
    if (typeof v === 'bigint') return v.toString()
    if (v && typeof v === 'object' && !Array.isArray(v)) {
      return Object.fromEntries(Object.entries(v).sort(([a], [b]) => (a < b ? -1 : 1)))
    }
    return v
  })
}

/** The value back: amounts stand as decimal strings, or lists of them, under keys that end in «Ore». */
export const fromCanonicalJson = (text: string): unknown =>
  JSON.parse(text, (key, value: unknown) =>
    typeof value === 'string' && key.endsWith('Ore')
      ? BigInt(value)
      : Array.isArray(value) && key.endsWith('Ore')
        ? value.map(one => BigInt(one as string))
        : value,
  )
