import { expect, test, vi } from 'vitest'
import type * as pdfs from '../../platform/pdf.ts'
import { letterPdf } from '../records/index.ts'
import { deficiencyLetter } from './letters.actions.ts'

// What a letter says is read from its source, for nobody reads a PDF here.
const sources: string[] = []
vi.mock('../../platform/pdf.ts', async original => ({
  ...(await original<typeof pdfs>()),
  pdf: (source: string) => {
    sources.push(source)
    return new Uint8Array()
  },
}))

test('R-30 the deficiency letter names what is missing, with the reason, the new deadline and the case number', () => {
  const frame = {
    language: 'nb' as const,
    sender: 'Fylkesmannen i Innlandet',
    recipient: 'Hamar',
    caseNumber: '2019/10445',
    date: '2019-06-03',
    approver: { name: 'Siri Saksbehandler', title: 'Rådgiver', onBehalf: true },
    illustrative: false,
  }
  const { letter, file } = deficiencyLetter(frame, ['measures'], 'Vi trenger en kort omtale.', '2019-06-14')
  letterPdf(letter, file)
  expect(sources).toHaveLength(1)
  for (const said of [
    'Tiltak og tjenester kommunen vil prøve ut',
    'Vi trenger en kort omtale.',
    '14. juni 2019',
    '2019/10445',
    'Siri Saksbehandler',
    'Rådgiver',
    'etter fullmakt',
  ])
    expect(sources[0]).toContain(said)
  expect(sources[0]).not.toContain('Utviklingsarbeidet')
  // Nothing is named as missing where nothing is.
  const whole = deficiencyLetter(frame, [], 'Vi vil vite mer om kapasiteten.', '2019-06-14').letter.body
  expect(whole.join()).not.toContain('Dette mangler')
  expect(whole).toContain('Vi vil vite mer om kapasiteten.')
})
