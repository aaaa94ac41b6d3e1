import { expect, test } from 'vitest'
import { pdfText } from '../../../test/support/pdf-text.ts'
import { type Letter, letterPdf, letterRead } from './index.ts'

const letter: Letter = {
  language: 'nb',
  sender: 'Utdanningsdirektoratet',
  recipient: 'Hamar',
  caseNumber: '2019/10445',
  date: '2019-06-20',
  title: 'Tilbud om å delta',
  body: ['Hamar er valgt ut.', ['politisk vedtak', 'endelig søknad'], 'Begrunnelse: God plan.'],
  approver: { name: 'Kari Nordmann', title: 'avdelingsdirektør', onBehalf: true },
  illustrative: false,
}

test('R-24 a letter that is looked over says line by line what the one that is sent says', async () => {
  const { opening, title, body, ending } = letterRead(letter)
  const sent = await pdfText(letterPdf(letter, 'tilbud.pdf').bytes)
  const lines = [...opening, title, ...body.flat(), ...ending]
  expect(lines).toContain('Kari Nordmann (etter fullmakt)')
  let from = 0
  for (const line of lines) {
    const at = sent.indexOf(line, from)
    expect([line, at >= 0]).toEqual([line, true])
    from = at + line.length
  }
})
