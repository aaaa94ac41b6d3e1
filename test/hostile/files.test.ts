import { expect, test } from 'vitest'
import { readAll } from './read-all.ts'
import { texts } from './texts.ts'
import { workbooks } from './workbooks.ts'
import { workbook, zip } from './zip.ts'

// The whole of it, in sizes that double and by the clock, is `npm run test:hostile`.
test.each<[string, Buffer, string]>([
  ['one cell in column FZZZZZ on eight rows', workbooks['column FZZZZZ']!(300), 'tooManyColumns'],
  [
    'the same, where a count does not see it',
    workbooks['column FZZZZZ after a line end']!(300),
    'tooManyColumns',
  ],
  ['a ZIP that unfolds into more than it says', lying({ unfolded: 10 }), 'brokenWorkbook'],
  ['a ZIP that says two things of one file', lying({ localUnfolded: 10 }), 'brokenWorkbook'],
  ['a ZIP that says two names of one file', lying({ localName: 'xl/sharedStrings.xm1' }), 'brokenWorkbook'],
  [
    'a ZIP that unfolds into seventy megabytes',
    workbook({ sheet: ' '.repeat(70e6), packed: true }),
    'tooLarge',
  ],
  [
    'a row of two thousand cells',
    workbook({ sheet: `<row r="2">${'<c/>'.repeat(2000)}</row>` }),
    'tooManyColumns',
  ],
  ['a ZIP in a ZIP', workbooks['another ZIP in it']!(10_000), 'brokenWorkbook'],
  ['a workbook of OpenOffice', workbooks['a workbook of OpenOffice']!(10_000), 'brokenWorkbook'],
  ['no files', zip([]), 'binary'],
  ['a head of too many columns', texts['more than a thousand columns']!(1000), 'tooManyColumns'],
  ['a row beyond all', workbooks['a row beyond all']!(100), 'read'],
  ['links over all cells', workbooks['links over all']!(1000), 'read'],
  ['ranges over all cells', workbooks['formulas over all']!(1000), 'read'],
])('%s: %#', async (_, bytes, said) => {
  expect(await readAll(bytes)).toBe(said)
})

function lying(said: object): Buffer {
  return workbook({
    more: [{ name: 'xl/sharedStrings.xml', data: Buffer.alloc(1e6, 32), packed: true, said }],
  })
}

test('all kinds, small: each is read or refused, and none stops the next', async () => {
  for (const shape of Object.values({ ...texts, ...workbooks }))
    expect(await readAll(shape(5000))).toMatch(/^\w+$/)
})

test('a sound workbook is read after them all', async () => {
  expect(await readAll(workbooks['cells of one figure']!(50_000))).toBe('read')
})
