/** Random choices that come again with the same seed (mulberry32). */
export type Random = {
  /** From 0 up to, not including, `n`. */
  below(n: number): number
  chance(p: number): boolean
  of<T>(list: readonly T[]): T
}

export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (n: number) => Math.floor(next() * n)
  return { below, chance: p => next() < p, of: list => list[below(list.length)]! }
}

/** What has made some program fall: borders of numbers and dates, marks, other scripts, too long, half characters. */
export const odd: readonly string[] = [
  '',
  ' ',
  '0',
  '-1',
  '-0',
  '1',
  '1.5',
  '1e9',
  '1e999',
  '0x10',
  'NaN',
  'Infinity',
  'null',
  'undefined',
  'true',
  'abc',
  '2147483647',
  '2147483648',
  '9007199254740993',
  '99999999999',
  '9'.repeat(40),
  '0000-01-01',
  '9999-12-31',
  '2026-02-30',
  '31.12.9999',
  '01.01.0000',
  '29.02.2025',
  '2026',
  '1900',
  '0000',
  '20260',
  '٢٠٢٦',
  '\0',
  'a\0b',
  '\u001f\u007f',
  '\u202e\u200b\ufeff',
  '\ud800',
  '😀'.repeat(20),
  'é́́́',
  '/',
  '//',
  '..',
  '../../etc/passwd',
  '\\',
  '%',
  '%00',
  '%zz',
  '?',
  '#',
  '&=;,',
  "'",
  "'; drop table events.events; --",
  '"><script>alert(1)</script>',
  '{{7*7}}',
  '__proto__',
  'constructor',
  'toString',
  '[]',
  '{}',
  '{"a":1}',
  'on',
  '12 500,50',
  '-12,50',
  '0,001',
  '1 000 000 000 000 000',
  '00000000-0000-0000-0000-000000000000',
  'd0d0d0d0-0000-4000-8000-000000000000,x',
  'x'.repeat(300),
  'x'.repeat(5000),
  'a\r\nSet-Cookie: b=c',
]
