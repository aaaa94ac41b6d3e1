import { readFileSync } from 'node:fs'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import type { DateText } from '../core/dates.ts'
import { inProject } from './paths.ts'

/**
 * `archive` is PDF/A-2a, what Norwegian archives receive. `accessible` is PDF/UA-1, which refuses a document without
 * title, alternative text or with a skipped heading. Both are tagged and come from the same source.
 */
export type PdfFor = 'archive' | 'accessible'

const standards: Record<PdfFor, string> = { archive: 'a-2a', accessible: 'ua-1' }

const faces = [
  '400Regular/Inter_400Regular',
  '400Regular_Italic/Inter_400Regular_Italic',
  '600SemiBold/Inter_600SemiBold',
] as const

const fontFile = (face: string): string => inProject('node_modules/@expo-google-fonts/inter', `${face}.ttf`)

/** Compiled documents are let go after this many others, so that memory stays bounded in a long run of letters. */
const keptCompilations = 10

let compiler: NodeCompiler | undefined

/** The only fonts are the ones that ship with the product: a letter looks the same on every machine. */
const typst = (): NodeCompiler => {
  compiler ??= NodeCompiler.create({
    // An empty place: a document reads no file, whatever its source says.
    workspace: inProject('node_modules', '.typst-has-no-files'),
    fontArgs: [{ fontBlobs: faces.map(face => readFileSync(fontFile(face))) }],
  })
  return compiler
}

/**
 * Compiles Typst source to PDF. The same source, date and purpose give the same bytes.
 * Values belong in the source as {@link typstText}, never as markup.
 *
 * @param created stands in the file instead of the clock's time, unless the source sets the document's own date, which
 *   PDF/A demands that it does (see {@link typstDate}).
 * @throws Error when the source does not compile or breaks the standard: that is a bug in the template.
 */
export function pdf(source: string, created: Date, purpose: PdfFor = 'archive'): Uint8Array {
  const made = typst()
  try {
    return made.pdf(
      { mainFileContent: source },
      {
        pdfStandard: standards[purpose],
        pdfTags: true,
        creationTimestamp: Math.floor(created.getTime() / 1000),
      },
    )
  } catch (error) {
    const { code, message } = error as { code?: string; message?: string }
    throw new Error(`typst: ${code || message}`, { cause: error })
  } finally {
    made.evictCache(keptCompilations)
  }
}

/**
 * A Typst string literal of any text: what a person wrote is shown as it is and can never be markup or code. What has
 * no glyph (control characters, marks that turn the direction of writing) is left out, line ends stay, and a character
 * that the font lacks (an emoji, say) becomes □: the archive's format refuses a letter with text that cannot be shown.
 */
export function typstText(text: string): string {
  const lines = text.normalize('NFC').replace(/\r\n?/g, '\n')
  const visible = lines.replace(/[^\P{C}\n\t\u00ad]/gu, '')
  const shown = visible.replace(/./gsu, character => (inFont(character.codePointAt(0)!) ? character : '□'))
  return `"${shown.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`
}

/** A Typst date of «2020-01-31». */
export function typstDate(date: DateText): string {
  const [year, month, day] = date.split('-').map(Number)
  return `datetime(year: ${year}, month: ${month}, day: ${day})`
}

let codePoints: Set<number> | undefined

/** Line ends, tabs and the soft hyphen are for the typesetter and need no glyph. */
function inFont(codePoint: number): boolean {
  codePoints ??= codePointsOf(readFileSync(fontFile(faces[0])))
    .add(0x0a)
    .add(0x09)
    .add(0xad)
  return codePoints.has(codePoint)
}

/** What a TrueType font can show, from its character map of format 12 (segments of code points). */
function codePointsOf(font: Buffer): Set<number> {
  const found = new Set<number>()
  const cmap = tableOf(font, 'cmap')
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const map = cmap + font.readUInt32BE(cmap + 4 + i * 8 + 4)
    if (font.readUInt16BE(map) !== 12) continue
    for (let group = 0; group < font.readUInt32BE(map + 12); group++) {
      const at = map + 16 + group * 12
      for (let code = font.readUInt32BE(at); code <= font.readUInt32BE(at + 4); code++) found.add(code)
    }
  }
  return found
}

function tableOf(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + i * 16
    if (font.toString('latin1', record, record + 4) === tag) return font.readUInt32BE(record + 8)
  }
  throw new Error(`the font has no table ${tag}`)
}
