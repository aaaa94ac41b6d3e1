import { expect, test } from 'vitest'
import { idOfName } from './id-of-name.ts'

test('a name becomes an address: plain letters, no hyphen at its ends, and never empty', () => {
  expect(idOfName('Familieteam på tvers')).toBe('familieteam-pa-tvers')
  expect(idOfName(' «Ærlig» Øst & Åsen 2027–2030 ')).toBe('aerlig-ost-asen-2027-2030')
  expect(idOfName('Čuovga')).toBe('cuovga')
  expect(idOfName('x'.repeat(80))).toHaveLength(36)
  expect(idOfName('???')).toBe('uten-navn')
})
