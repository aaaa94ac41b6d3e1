import type { Shape } from './bodies.ts'

const filled = (unit: string, bytes: number) => unit.repeat(Math.max(1, Math.floor(bytes / unit.length)))
const head = 'number;name\n'
const below =
  (unit: string, first = head): Shape =>
  bytes =>
    Buffer.from(first + filled(unit, bytes))
const ended =
  (unit: string, last: Buffer): Shape =>
  bytes =>
    Buffer.concat([Buffer.from(head + filled(unit, bytes)), last])

/** Text files of about so many bytes that somebody might hand in as a table. */
export const texts: Record<string, Shape> = {
  rows: below('1;a\n'),
  'rows of nothing': below(';\n'),
  'rows of too few': below('1\n'),
  'rows of too many': below('1;2;3\n'),
  'one field': below('x'),
  'one field of the head': below('x', ''),
  quotes: below('"'),
  'quotes in twos': below('""'),
  'a quote never closed': below('2;a\n', `${head}1;"`),
  'quotes in a field': below('1;a"b\n'),
  'quoted fields': below('"1";"a"\n'),
  'quoted line ends': below('"\n";"\r\n"\n'),
  'quotes within quotes': below('1;"""a"""\n'),
  'only marks': below(';', ''),
  'only marks, in lines': below(';;;;;;;;;;\n'),
  'a head of marks': below(';', 'number;name;'),
  'a thousand columns': bytes =>
    Buffer.from(`number;name${';x'.repeat(998)}\n${filled(`${'1;'.repeat(999)}1\n`, bytes)}`),
  'more than a thousand columns': bytes =>
    Buffer.from(`number;name${';x'.repeat(1200)}\n${filled('1;2\n', bytes)}`),
  'line ends': below('\n'),
  returns: below('\r'),
  'rows that end in returns': below('1;a\r', 'number;name\r'),
  'line ends before the head': below('\n', ''),
  spaces: below(' '),
  'spaces around': below(`${' '.repeat(500)}1;${' '.repeat(500)}a\n`),
  'rows as long as can be': below(`1;${'x'.repeat(19_990)}\n`),
  'marks of the order of bytes': below('\ufeff', '\ufeffnumber;name\n'),
  'Windows-1252 at the end': ended('1;a\n', Buffer.from([0x31, 0x3b, 0xe6, 0x0a])),
  'no known encoding at the end': ended('1;a\n', Buffer.from([0x81, 0x8d, 0x0a])),
  'a zero at the end': ended('1;a\n', Buffer.from([0])),
  'encodings mixed': bytes =>
    Buffer.concat([
      Buffer.from(head),
      Buffer.from(filled('1;æ\n', bytes / 2)),
      Buffer.from(filled('1;æ\n', bytes / 2), 'latin1'),
    ]),
  'UTF-16 of odd length': bytes =>
    Buffer.concat([
      Buffer.from(`\ufeff${head}${filled('1;a\n', bytes / 2)}`, 'utf16le'),
      Buffer.from([0x41]),
    ]),
  'surrogates alone': bytes => Buffer.from(`\ufeff${head}${filled('1;\ud800\n', bytes / 2)}`, 'utf16le'),
  'UTF-16 the other way': bytes =>
    Buffer.from(`\ufeff${head}${filled('1;a\n', bytes / 2)}`, 'utf16le').swap16(),
  emoji: below('1;😀\n'),
  formulas: below('1;=cmd|A1\n'),
  tabs: below('1\ta\n', 'number\tname\n'),
}
