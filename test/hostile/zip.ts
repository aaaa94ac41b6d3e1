import { crc32, deflateRawSync } from 'node:zlib'

export type Part = {
  name: string
  data: Buffer | string
  /** Packed, or left as it is; what is said of it, where that is not so. */
  packed?: boolean
  said?: Partial<{
    unfolded: number
    packed: number
    flags: number
    method: number
    localUnfolded: number
    localName: string
  }>
}

/** A ZIP that may say what is not so. */
export function zip(parts: readonly Part[], count = parts.length): Buffer {
  const body: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, data: given, packed = false, said = {} } of parts) {
    const data = Buffer.from(given as string)
    const stored = packed ? deflateRawSync(data) : data
    const head = (unfolded: number, called: string) => {
      const made = Buffer.alloc(26)
      made.writeUInt16LE(20, 0)
      made.writeUInt16LE(said.flags ?? 0, 2)
      made.writeUInt16LE(said.method ?? (packed ? 8 : 0), 4)
      made.writeUInt32LE(crc32(data), 10)
      made.writeUInt32LE(said.packed ?? stored.length, 14)
      made.writeUInt32LE(unfolded, 18)
      made.writeUInt16LE(Buffer.byteLength(called), 22)
      return made
    }
    const own = said.localName ?? name
    const local = [
      Buffer.from('PK\u0003\u0004'),
      head(said.localUnfolded ?? said.unfolded ?? data.length, own),
      Buffer.from(own),
    ]
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(at, 10)
    directory.push(
      Buffer.from('PK\u0001\u0002\u0014\u0000', 'latin1'),
      head(said.unfolded ?? data.length, name),
      rest,
      Buffer.from(name),
    )
    body.push(...local, stored)
    at += local.reduce((sum, one) => sum + one.length, 0) + stored.length
  }
  const end = Buffer.alloc(22)
  end.write('PK\u0005\u0006', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(
    directory.reduce((sum, one) => sum + one.length, 0),
    12,
  )
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...body, ...directory, end])
}

type Inside = Partial<{
  sheet: string
  texts: string
  styles: string
  book: string
  more: Part[]
  packed: boolean
  after: string
}>

/** A workbook of one sheet with these rows, the rest as a spreadsheet writes it. */
export function workbook({
  sheet = '',
  texts,
  styles,
  book,
  more = [],
  packed = false,
  after = '',
}: Inside): Buffer {
  const of = 'http://schemas.openxmlformats.org/'
  const main = `${of}spreadsheetml/2006/main`
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${of}officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const relations = (inner: string) =>
    `<Relationships xmlns="${of}package/2006/relationships">${inner}</Relationships>`
  const override = (name: string, type: string) =>
    `<Override PartName="/xl/${name}.xml" ContentType="${kind}${type}+xml"/>`
  const types = `${override('workbook', 'sheet.main')}${override('worksheets/sheet1', 'worksheet')}${override('sharedStrings', 'sharedStrings')}${override('styles', 'styles')}`
  const head = `<row r="1"><c r="A1" t="inlineStr"><is><t>number</t></is></c><c r="B1" t="inlineStr"><is><t>name</t></is></c></row>`
  const parts: Part[] = [
    {
      name: '[Content_Types].xml',
      data: `<?xml version="1.0"?><Types xmlns="${of}package/2006/content-types">${types}</Types>`,
    },
    { name: '_rels/.rels', data: relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')) },
    {
      name: 'xl/workbook.xml',
      data:
        book ??
        `<workbook xmlns="${main}" xmlns:r="${of}officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relations(
        `${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'sharedStrings', 'sharedStrings.xml')}${relation('rId3', 'styles', 'styles.xml')}`,
      ),
    },
    {
      name: 'xl/worksheets/sheet1.xml',
      data: `<?xml version="1.0"?><worksheet xmlns="${main}"><sheetData>${head}${sheet}</sheetData>${after}</worksheet>`,
      packed,
    },
    ...(texts === undefined
      ? []
      : [{ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${main}">${texts}</sst>`, packed }]),
    ...(styles === undefined
      ? []
      : [{ name: 'xl/styles.xml', data: `<styleSheet xmlns="${main}">${styles}</styleSheet>`, packed }]),
    ...more,
  ]
  return zip(parts)
}
