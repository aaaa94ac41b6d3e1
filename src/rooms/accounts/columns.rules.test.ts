import { expect, test } from 'vitest'
import { placesIn } from '../../platform/table-file.ts'
import { stillNeeded, tiesOf } from './columns.rules.ts'
import type { LineColumn, Tie, Ties } from './model.ts'

const own = ['Dato', 'Bilag', 'Funksjon', 'Art', 'Konto', 'Prosjekt', 'Tekst', 'Beløp', 'Tiltak'] as const
const ties = (more: Partial<Record<LineColumn, Tie>> = {}): Ties => ({
  ...(Object.fromEntries(own.map(column => [column, {}])) as Ties),
  ...more,
})
const found = (head: readonly string[], remembered: readonly Ties[] = []) =>
  tiesOf(head, remembered, placesIn)

test('columns are tied by their own names, and by other names where those are not there', () => {
  expect(found(own)).toEqual({ ties: Object.fromEntries(own.map(one => [one, { head: one }])), untold: [] })
  const { ties, untold } = found([
    'BILAGSDATO',
    'bilagsnr.',
    'tjeneste_nr',
    'Artskode',
    'Beskrivelse',
    'beloep',
  ])
  expect([ties.Dato, ties.Bilag, ties.Funksjon, ties.Art, ties.Tekst, ties.Beløp]).toEqual([
    ...[{ head: 'BILAGSDATO' }, { head: 'bilagsnr.' }, { head: 'tjeneste_nr' }, { head: 'Artskode' }],
    ...[{ head: 'Beskrivelse' }, { head: 'beloep' }],
  ])
  expect([ties.Konto, untold]).toEqual([{}, []])
})

test('what is not there, or may be several, is left to a person; some may be left out without a word', () => {
  expect(found(['a', 'b']).untold).toEqual(['Dato', 'Bilag', 'Funksjon', 'Art', 'Tekst', 'Beløp'])
  const several = found([...own.filter(one => one !== 'Konto'), 'Kontonr', 'Ansvar'])
  expect([several.untold, several.ties.Konto]).toEqual([['Konto'], {}])
  expect(found([...own, 'beløp']).untold).toEqual(['Beløp'])
})

test('what was said of a file with these columns holds, but not what was given for all of its lines', () => {
  const said = ties({
    Dato: { head: 'Dag' },
    Bilag: { head: 'Nr' },
    Tekst: { head: 'Hva' },
    Beløp: { head: 'Sum' },
  })
  const head = ['Dag', 'Nr', 'Hva', 'Sum']
  expect(found(head, [said])).toEqual({ ties: said, untold: [] })
  const given = { ...said, Dato: { given: '2026-01-01' } }
  expect(found(head, [given])).toEqual({ ties: given, untold: ['Dato'] })
  expect(found(['Dag', 'Nr', 'Hva', 'Netto'], [said]).untold).toContain('Beløp')
  expect(found([...head, 'Sum'], [said]).untold).toContain('Beløp')
  const second = { ...said, Beløp: { head: 'Sum', place: 4 } }
  expect(found([...head, 'Sum'], [second])).toEqual({ ties: second, untold: [] })
  expect(found([...head, 'x', 'Sum'], [second]).untold).toContain('Beløp')
  expect(found(head, [ties({ Beløp: { head: 'Netto' } }), said])).toEqual({ ties: said, untold: [] })
})

test('lines cannot be made without a date, a voucher, a text and an amount', () => {
  expect(stillNeeded(ties())).toEqual(['Dato', 'Bilag', 'Tekst', 'Beløp'])
  const all = {
    Dato: { given: '2026-01-01' },
    Bilag: { head: 'x' },
    Tekst: { given: 'y' },
    Beløp: { head: 'z' },
  }
  expect(stillNeeded(ties(all))).toEqual([])
  expect(stillNeeded(ties({ ...all, Dato: { given: '' } }))).toEqual(['Dato'])
})
