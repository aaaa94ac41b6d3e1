import { expect, test } from 'vitest'
import { identityOf, plainText } from './identity.ts'

test('text in one normal form', () => {
  expect(plainText('  Bl\u0061\u030aba\u0308r\u00a0 \t\n og\u200b sno\u00ad \ufeff')).toBe('Blåbär og sno')
})

test('what names the same thing is the same', () => {
  expect(['000123', '123', ' 0123 '].map(identityOf)).toEqual(['123', '123', '123'])
  expect(['P-7', 'p-7', 'Ø\u0030', '0', '00', '0a', ''].map(identityOf)).toEqual([
    'p-7',
    'p-7',
    'ø0',
    '0',
    '0',
    '0a',
    '',
  ])
  expect(identityOf('100')).toBe('100')
})
