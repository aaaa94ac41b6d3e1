import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { UploadedFile } from '../ui/page.ts'

/** What a form may hold at most, beside the bytes that its address takes. */
export const formLimits = {
  /** Fields with a value: the largest page of ours has some hundred. */
  fields: 5_000,
  nameBytes: 200,
  files: 10,
  /** Headers of a part in several: a form's have three. */
  headerPairs: 20,
}

export type FormBody = { form: Record<string, string>; files: Record<string, UploadedFile> }

/** `unreadable`: no form at all, or one that breaks off. */
export type FormFault = 'tooLarge' | 'tooManyFields' | 'unreadable'

const kinds = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i

/**
 * Reads a form as it arrives, and stops reading at the first thing that is too much. A field that is repeated has its
 * values joined by line breaks; of a file field that is repeated the first file counts. NUL, which the database cannot
 * hold, is left out. Without a body there is no field.
 *
 * @param mostBytes of the whole body.
 */
export async function readFormBody(request: Request, mostBytes: number): Promise<FormBody | FormFault> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || type === '') return { form: {}, files: {} }
  if (!kinds.test(type)) return 'unreadable'
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return 'tooLarge'
  const texts = new Map<string, string[]>()
  const files = new Map<string, UploadedFile>()
  let fault: FormFault | undefined
  const parser = parserOf(type, mostBytes)
  if (!parser) return 'unreadable'
  const tooMany = () => {
    fault ??= 'tooManyFields'
  }
  parser.on('fieldsLimit', tooMany).on('partsLimit', tooMany).on('filesLimit', tooMany)
  parser.on('field', (name, value, nameCut, valueCut) => {
    if (nameCut || valueCut) return tooMany()
    const known = texts.get(name)
    if (known) known.push(value)
    else texts.set(name, [value])
  })
  parser.on('file', (name, stream, fileName) => {
    const pieces: Buffer[] = []
    stream.on('data', piece => pieces.push(piece))
    stream.on('error', () => {})
    stream.on('end', () => {
      const bytes = new Uint8Array(Buffer.concat(pieces))
      if (bytes.length > 0 && !files.has(name)) files.set(name, { name: clean(fileName ?? ''), bytes })
    })
  })
  const ended = new Promise<void>(settle => {
    parser.on('finish', settle)
    parser.on('error', () => {
      fault ??= 'unreadable'
      settle()
    })
  })
  fault = (await feed(request.body, parser, mostBytes, () => fault)) ?? fault
  if (!fault) {
    parser.end()
    await ended
  }
  return fault ?? { form: joined(texts), files: Object.fromEntries(files) }
}

function parserOf(type: string, mostBytes: number): Busboy | undefined {
  try {
    return new Busboy({
      headers: { 'content-type': type } as BusboyHeaders,
      limits: {
        fields: formLimits.fields,
        fieldNameSize: formLimits.nameBytes,
        fieldSize: mostBytes,
        fileSize: mostBytes,
        files: formLimits.files,
        parts: formLimits.fields + formLimits.files,
        headerPairs: formLimits.headerPairs,
      },
    })
  } catch {
    // Without a boundary, say.
    return undefined
  }
}

async function feed(
  body: ReadableStream<Uint8Array>,
  parser: Busboy,
  mostBytes: number,
  faultSoFar: () => FormFault | undefined,
): Promise<FormFault | undefined> {
  let bytes = 0
  try {
    for await (const piece of body) {
      bytes += piece.length
      if (bytes > mostBytes) return 'tooLarge'
      await new Promise<void>(taken => {
        if (parser.write(piece)) taken()
        else {
          const on = () => {
            parser.off('drain', on).off('error', on).off('finish', on)
            taken()
          }
          parser.once('drain', on).once('error', on).once('finish', on)
        }
      })
      if (faultSoFar()) return faultSoFar()
    }
  } catch {
    return 'unreadable'
  }
  return undefined
}

const joined = (texts: ReadonlyMap<string, string[]>): Record<string, string> =>
  Object.fromEntries([...texts].map(([name, values]) => [clean(name), clean(values.join('\n'))]))

const clean = (text: string): string => text.replaceAll('\r\n', '\n').replaceAll('\0', '').toWellFormed()
