import { type Answer, notFound } from './page.ts'

type Format = 'csv' | 'xlsx'
const mediaTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** A table to be kept as a file, `name` without its ending; nothing is found under another format. */
export function sheetFile(
  format: string | undefined,
  name: string,
  write: (format: Format) => Uint8Array,
): Answer {
  if (format !== 'csv' && format !== 'xlsx') return notFound
  const bytes = write(format)
  return { kind: 'file', name: `${name}.${format}`, mediaType: mediaTypes[format], bytes, inline: false }
}
