import { BrokenZip, Zip, ZipTooLarge, ZipWriter } from './table-zip.ts'

/** What the first sheet of a workbook that is not hidden holds, without anything else of the workbook. */
export type SheetParts = {
  /** Which of the workbook's sheets it is, from 0. */
  first: number
  /** A workbook of that sheet's cells, with the names of all, its texts and its formats of numbers; nothing is packed. */
  book: Buffer
  cells: number
  formulas: number
  firstFormula: { line: number; column: number } | undefined
  /** Rows with cells that whoever looks at the sheet does not see, as a filter leaves them, and the first of them. */
  hiddenRows: number
  firstHidden: number
}
type Counted = Omit<SheetParts, 'book' | 'first'>
const nothing: Counted = { cells: 0, formulas: 0, firstFormula: undefined, hiddenRows: 0, firstHidden: 0 }

/** Where a workbook has more than is read: which limit, and where it is passed. */
export class TooMuch extends Error {
  readonly code: 'tooManyColumns' | 'tooManyCells'
  readonly line: number
  constructor(code: 'tooManyColumns' | 'tooManyCells', line: number) {
    super(code)
    this.code = code
    this.line = line
  }
}

/** Columns that a row may have. Excel has 16 384; no table that is read here has fifty. */
export const mostColumns = 1000
/** Cells of a sheet, and texts that cells share: 50 000 rows of fifteen are 750 000. */
export const mostCells = 1_000_000
/** What is unfolded of a workbook, in bytes: so much is held of it once, as text. */
export const mostUnfolded = 60_000_000
/** Of what is no sheet and no text: names, formats, and which part is where. */
const mostFrame = 5_000_000

const frame = /^xl\/(?:(?:workbook|styles)\w*\.xml|_rels\/workbook\w*\.xml\.rels)$/i
const texts = /^xl\/sharedStrings\w*\.xml$/i
const sheets = /^xl\/worksheets\/[\w .-]+\.xml$/i

/**
 * Takes out of a workbook what is read of it: pictures, other sheets, links and whatever else is packed into it are not
 * unfolded. Of the sheet only its cells are kept, without merged ranges, links and filters over millions of them.
 *
 * @throws BrokenZip, ZipTooLarge, TooMuch
 */
export async function sheetParts(bytes: Buffer): Promise<SheetParts> {
  const zip = new Zip(bytes, mostUnfolded)
  const frames = zip.names.filter(one => frame.test(one))
  if (!frames.some(name => kindOf(name) === 'sheet.main')) throw new BrokenZip('no workbook')
  if (frames.some(name => zip.sizeOf(name) > mostFrame)) throw new TooMuch('tooManyCells', 1)
  const read = new Map<string, Buffer>()
  for (const name of frames) {
    const part = Buffer.alloc(zip.sizeOf(name))
    await zip.read(name, part)
    read.set(name, part)
  }
  const sheet = sheetsOf(zip, read)
  const others = [...zip.names.filter(one => texts.test(one)), ...sheet.parts]
  const room = [...frames, ...others].reduce((sum, name) => sum + zip.sizeOf(name), 0)
  if (room > mostUnfolded) throw new ZipTooLarge('workbook')
  const book = new ZipWriter(room, frames.length + others.length + 1)
  for (const [name, part] of read) await book.add(name, part.length, target => part.copy(target))
  let found = nothing
  for (const name of others) {
    const part = await book.add(name, zip.sizeOf(name), async target => {
      await zip.read(name, target)
      return sheets.test(name) ? cellsAlone(target) : target.length
    })
    if (sheets.test(name)) found = countedIn(part)
    else if (occurrences(part, '<si') > mostCells) throw new TooMuch('tooManyCells', 1)
  }
  const types = contentTypes([...frames, ...others])
  await book.add('[Content_Types].xml', types.length, target => types.copy(target))
  return { book: book.end(), first: sheet.first, ...found }
}

/** What each part that is kept is, which a workbook says of all its parts. */
function contentTypes(names: readonly string[]): Buffer {
  const of = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
  const parts = names.flatMap(name => {
    const kind = kindOf(name)
    return kind ? [`<Override PartName="/${name}" ContentType="${of}${kind}+xml"/>`] : []
  })
  const space = 'http://schemas.openxmlformats.org/package/2006/content-types'
  return Buffer.from(`<?xml version="1.0"?><Types xmlns="${space}">${parts.join('')}</Types>`)
}

function kindOf(name: string): string | undefined {
  if (name.endsWith('.rels')) return undefined
  if (sheets.test(name)) return 'worksheet'
  if (texts.test(name)) return 'sharedStrings'
  return /^xl\/workbook/i.test(name) ? 'sheet.main' : 'styles'
}

function occurrences(part: Buffer, mark: string): number {
  let found = 0
  for (let at = part.indexOf(mark); at >= 0 && found <= mostCells; at = part.indexOf(mark, at + 1)) found++
  return found
}

/** Which sheet is the first that is not hidden, and its part, by the workbook's own list; all where that cannot be told. */
function sheetsOf(zip: Zip, files: ReadonlyMap<string, Buffer>): { first: number; parts: string[] } {
  const all = zip.names.filter(one => sheets.test(one))
  const part = (name: string) => files.get(name)?.toString('utf8') ?? ''
  const attribute = (tag: string, name: string) =>
    new RegExp(`\\s(?:\\w+:)?${name}=["']([^"'<>]*)["']`).exec(tag)?.[1]
  const listed = [...part('xl/workbook.xml').matchAll(/<(?:\w+:)?sheet\s[^<>]*>/g)].map(([tag]) => tag)
  const first = Math.max(
    listed.findIndex(tag => !/hidden/i.test(attribute(tag, 'state') ?? '')),
    0,
  )
  const id = /\s\w+:id=["']([^"'<>]*)["']/.exec(listed[first] ?? '')?.[1]
  const relations = part('xl/_rels/workbook.xml.rels').matchAll(/<(?:\w+:)?Relationship\s[^<>]*>/g)
  for (const [tag] of relations) {
    if (id === undefined || attribute(tag, 'Id') !== id) continue
    const target = (attribute(tag, 'Target') ?? '').replace(/^\.?\//, '')
    const name = target.startsWith('xl/') ? target : `xl/${target}`
    if (all.includes(name)) return { first, parts: [name] }
  }
  return { first, parts: all }
}

/** Leaves of a sheet its cells, with a root of their own, from the beginning of the target; gives their length. */
function cellsAlone(target: Buffer): number {
  const begin = target.indexOf('sheetData')
  const end = target.lastIndexOf('sheetData>')
  const open = begin < 0 ? -1 : target.lastIndexOf('<', begin)
  const root = Buffer.from('<worksheet>')
  // What stands before the cells in any sheet is longer than this root; where it is not, nothing is a sheet.
  if (end <= begin || open < root.length) return 0
  target.copy(target, root.length, open, end + 10)
  root.copy(target)
  return root.length + end + 10 - open
}

const windowBytes = 1 << 20

/** Counts before anything is made of them, and looks where each says that it stands. */
function countedIn(part: Buffer): Counted {
  const found = { ...nothing }
  let [line, column, hidden] = [0, 0, false]
  const marks = /<(?:\w{1,20}:)?(row|c|f)(?=[\s/>])([^<>]*)/g
  for (const text of windows(part))
    for (const { 1: kind, 2: said = '' } of text.matchAll(marks)) {
      if (kind === 'f') {
        found.formulas++
        found.firstFormula ??= { line, column }
        continue
      }
      const stands = /\sr=["']([A-Z]*)(\d*)/.exec(said)
      if (stands?.[2]) line = Number(stands[2])
      else if (kind === 'row') line++
      if (kind === 'row') {
        column = 0
        hidden = /\shidden=["'](?:1|true)["']/.test(said)
        continue
      }
      if (hidden && found.hiddenRows++ === 0) found.firstHidden = line
      hidden = false
      column = stands?.[1] ? numberOf(stands[1]) : column + 1
      if (column > mostColumns) throw new TooMuch('tooManyColumns', line)
      if (++found.cells > mostCells) throw new TooMuch('tooManyCells', line)
    }
  return found
}

/** The text in parts that begin with a mark, so that none is cut in two. */
function* windows(part: Buffer): Generator<string> {
  for (let at = 0; at < part.length; ) {
    const cut = part.lastIndexOf('<', at + windowBytes)
    const end = at + windowBytes >= part.length || cut <= at ? part.length : cut
    yield part.toString('latin1', at, end)
    at = end
  }
}

/** «A» is 1, «AA» is 27. */
const numberOf = (letters: string): number =>
  [...letters.slice(0, 8)].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
