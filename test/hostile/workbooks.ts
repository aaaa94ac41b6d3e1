import type { Shape } from './bodies.ts'
import { type Part, workbook, zip } from './zip.ts'

const filled = (unit: string, bytes: number) => unit.repeat(Math.max(1, Math.floor(bytes / unit.length)))
const numbered = (bytes: number, one: (i: number) => string, from = 2) =>
  Array.from({ length: Math.ceil(bytes / one(50_000).length) }, (_, i) => one(i + from)).join('')
const cell = (r: string, inner: string, more = '') => `<c r="${r}"${more}>${inner}</c>`
const sheet =
  (made: (bytes: number) => string): Shape =>
  bytes =>
    workbook({ sheet: made(bytes) })
const row = (i: number, cells: string) => `<row r="${i}">${cells}</row>`
const references = (count: number) => numbered(count * 40, i => row(i, cell(`A${i}`, '<v>0</v>', ' t="s"')))

/** Workbooks of about so many bytes, or that unfold into them, that somebody might hand in. */
export const workbooks: Record<string, Shape> = {
  'cells of one figure': sheet(n =>
    numbered(n, i => row(i, cell(`A${i}`, '<v>1</v>') + cell(`B${i}`, '<v>2</v>'))),
  ),
  'cells that say no place': sheet(n => filled('<row><c><v>1</v></c><c><v>2</v></c></row>', n)),
  'column FZZZZZ': sheet(n => numbered(n, i => row(i, cell(`FZZZZZ${i}`, '<v>1</v>')))),
  'column FZZZZZ, in other quotes': sheet(n =>
    numbered(n, i => `<row r='${i}'><c r='FZZZZZ${i}'><v>1</v></c></row>`),
  ),
  'column FZZZZZ after a line end': sheet(n =>
    numbered(n, i => `<row\nr="${i}"><c \n r="FZZZZZ${i}"><v>1</v></c></row>`),
  ),
  'row 1048576 alone': sheet(n => row(1_048_576, filled(cell('A1048576', '<v>1</v>'), n))),
  'a row beyond all': sheet(n => filled(cell('A99999999999', '<v>1</v>'), n)),
  'rows from the last': sheet(n =>
    numbered(n, i => row(1_048_578 - i, cell(`A${1_048_578 - i}`, '<v>1</v>'))),
  ),
  'the same cell again': sheet(n => filled(row(2, cell('A2', '<v>1</v>')), n)),
  'a row of cells without end': sheet(n => `<row r="2">${filled('<c><v>1</v></c>', n)}</row>`),
  'marks never ended': sheet(n => filled('<c r="A2" ', n)),
  'only begin marks': sheet(n => filled('<', n)),
  'cells never ended': sheet(n => filled('<c r="A2">', n)),
  'rows never ended': sheet(n => filled('<row r="2">', n)),
  'values never ended': sheet(n => `<row r="2"><c r="A2">${filled('<v>', n)}</c></row>`),
  'ends alone': sheet(n => filled('</row>', n)),
  'ends of values': sheet(n => `<row r="2"><c r="A2"><v>${filled('</v ', n)}</c></row>`),
  'attributes without end': sheet(
    n => `<row r="2"><c ${numbered(n, i => `a${i}="1" `)}r="A2"><v>1</v></c></row>`,
  ),
  'spaces in a mark': sheet(n => `<row r="2"><c${filled(' ', n)}r="A2"><v>1</v></c></row>`),
  'comments never ended': sheet(n => filled('<!-- ', n)),
  'sections of data': sheet(n => numbered(n, i => row(i, cell(`A${i}`, '<v><![CDATA[1]]></v>')))),
  'names of spaces': sheet(n => filled('<x:row><x:c><x:v>1</x:v></x:c></x:row>', n)),
  entities: sheet(n => row(2, cell('A2', `<v>${filled('&amp;', n)}</v>`, ' t="str"'))),
  'entities never ended': sheet(n => row(2, cell('A2', `<v>${filled('&', n)}</v>`, ' t="str"'))),
  'escapes of a spreadsheet': sheet(n => row(2, cell('A2', `<v>${filled('_x000D_', n)}</v>`, ' t="str"'))),
  'one text of it all': sheet(n => row(2, cell('A2', `<is><t>${filled('x', n)}</t></is>`, ' t="inlineStr"'))),
  'texts in their cells': sheet(n =>
    numbered(n, i => row(i, cell(`A${i}`, '<is><t>x</t></is>', ' t="inlineStr"'))),
  ),
  'runs in a cell': sheet(n =>
    row(2, cell('A2', `<is>${filled('<r><t>x</t></r>', n)}</is>`, ' t="inlineStr"')),
  ),
  errors: sheet(n => numbered(n, i => row(i, cell(`A${i}`, '<v>#REF!</v>', ' t="e"')))),
  'days as text': sheet(n =>
    numbered(n, i => row(i, cell(`A${i}`, '<v>2020-13-99T99:99:99Z</v>', ' t="d"'))),
  ),
  'formulas that share': sheet(
    n =>
      row(2, cell('A2', `<f t="shared" si="0" ref="A2:A99999">${filled('A1+', 5000)}1</f><v>1</v>`)) +
      numbered(n, i => row(i + 1, cell(`A${i + 1}`, '<f t="shared" si="0"/><v>1</v>'))),
  ),
  'formulas over all': sheet(n =>
    numbered(n, i => row(i, cell(`A${i}`, `<f t="array" ref="A1:XFD1048576">1</f><v>1</v>`))),
  ),
  zeroes: sheet(n => filled('\0', n)),
  'letters of two bytes': sheet(n => numbered(n, i => row(i, cell(`A${i}`, '<v>æøå</v>', ' t="str"')))),
  'an entity that unfolds': n =>
    workbook({
      sheet: `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa">${numbered(n, i => `<!ENTITY a${i} "&a;&a;&a;&a;">`)}]>${row(2, cell('A2', '<v>&a2;</v>'))}`,
    }),
  'merged ranges': n =>
    workbook({ after: `<mergeCells>${filled('<mergeCell ref="A1:XFD1048576"/>', n)}</mergeCells>` }),
  'links over all': n =>
    workbook({
      after: `<hyperlinks>${filled('<hyperlink ref="A1:XFD1048576" r:id="rId1"/>', n)}</hyperlinks>`,
    }),
  'columns over all': n =>
    workbook({ after: `<cols>${filled('<col min="1" max="999999999" width="9"/>', n)}</cols>` }),
  texts: n => workbook({ texts: filled('<si><t>x</t></si>', n), sheet: references(100) }),
  'one text for all cells': n =>
    workbook({ texts: `<si><t>${filled('x', n / 2)}</t></si>`, sheet: references(n / 100) }),
  'texts never ended': n => workbook({ texts: filled('<si><t>', n), sheet: references(100) }),
  'runs of a text': n =>
    workbook({ texts: `<si>${filled('<r><t>x</t></r>', n)}</si>`, sheet: references(100) }),
  'sounds of a text': n =>
    workbook({ texts: `<si>${filled('<rPh sb="0">', n)}<r><t>x</t></r></si>`, sheet: references(100) }),
  'a text that is not there': n => workbook({ texts: '', sheet: references(n / 40) }),
  formats: n =>
    workbook({
      styles: `<cellXfs>${filled('<xf numFmtId="14"/>', Math.min(n, 4e6))}</cellXfs>`,
      sheet: references(100),
    }),
  'a format without end': n =>
    workbook({
      styles: `<numFmts><numFmt numFmtId="164" formatCode="${filled('y[', Math.min(n, 4e6))}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
      sheet: numbered(4000, i => row(i, cell(`A${i}`, '<v>1</v>', ' s="0"'))),
    }),
  'formats of days': n =>
    workbook({
      styles: '<cellXfs><xf numFmtId="14"/></cellXfs>',
      sheet: numbered(n, i => row(i, cell(`A${i}`, '<v>43861.5</v>', ' s="0"'))),
    }),
  sheets: n =>
    workbook({
      book: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets>${numbered(Math.min(n, 4e6), i => `<sheet name="S${i}" sheetId="${i}" r:id="rId1"/>`)}</sheets></workbook>`,
    }),
  'names of ranges': n =>
    workbook({
      book: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="r"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><definedNames>${filled('<definedName name="a">A1</definedName>', Math.min(n, 4e6))}</definedNames></workbook>`,
    }),
  'a picture': n => workbook({ more: [{ name: 'xl/media/image1.png', data: Buffer.alloc(n, 7) }] }),
  'files in it': n =>
    workbook({
      more: Array.from(
        { length: Math.min(9000, n / 200) },
        (_, i): Part => ({ name: `xl/media/${i}`, data: 'x'.repeat(100) }),
      ),
    }),
  'another ZIP in it': n =>
    zip([
      { name: 'xl/workbook.xml', data: '<workbook/>' },
      { name: 'Index.zip', data: workbook({ more: [{ name: 'x', data: Buffer.alloc(n) }] }) },
    ]),
  'a workbook of OpenOffice': n =>
    zip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
      { name: 'META-INF/manifest.xml', data: '<x/>' },
      { name: 'content.xml', data: filled('<table:table-row table:number-rows-repeated="1048576">', n) },
    ]),
  'a name again': n => workbook({ more: [{ name: 'xl/worksheets/sheet1.xml', data: filled('<row/>', n) }] }),
  'what unfolds into much': n => workbook({ sheet: filled(' ', n * 5), packed: true }),
  'what unfolds into more than it says': n =>
    workbook({
      more: [
        {
          name: 'xl/worksheets/sheet2.xml',
          data: Buffer.alloc(n * 5, 32),
          packed: true,
          said: { unfolded: 10 },
        },
      ],
      book: '<workbook/>',
    }),
  'a header that says another size': n =>
    workbook({
      more: [
        {
          name: 'xl/sharedStrings.xml',
          data: Buffer.alloc(n, 32),
          packed: true,
          said: { localUnfolded: 10 },
        },
      ],
    }),
  'a header of another name': n =>
    workbook({
      more: [
        {
          name: 'xl/sharedStrings.xml',
          data: Buffer.alloc(n, 32),
          said: { localName: 'xl/sharedStrings.xm1' },
        },
      ],
    }),
  locked: n =>
    workbook({ more: [{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(n, 32), said: { flags: 1 } }] }),
  'packed in a way of its own': n =>
    workbook({ more: [{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(n, 32), said: { method: 99 } }] }),
  'cut off': n => workbook({ sheet: filled(row(2, cell('A2', '<v>1</v>')), n) }).subarray(0, -30),
  'more files than there are': n => zip([{ name: 'xl/workbook.xml', data: Buffer.alloc(n, 32) }], 60_000),
}
