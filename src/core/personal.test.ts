import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressIn, personalNumberIn } from './personal.ts'

/** Synthetic numbers alone: the months of the test populations, which no person has (+80 Tenor, +40 NAV). */
const born = (digits: string): string[] => {
  const tens = (weights: number[], of: string) => {
    const sum = weights.reduce((all, weight, i) => all + weight * Number(of[i]), 0)
    return (11 - (sum % 11)) % 11
  }
  const first = tens([3, 7, 6, 1, 8, 9, 4, 5, 2], digits)
  const second = tens([5, 4, 3, 2, 7, 6, 5, 4, 3, 2], `${digits}${first}`)
  return first > 9 || second > 9 ? [] : [`${digits}${first}${second}`]
}
const two = (n: number) => String(n).padStart(2, '0')
const synthetic = Array.from({ length: 60 }, (_, i) =>
  born(
    `${two(1 + (i % 28))}${two((i % 2 ? 80 : 40) + 1 + (i % 12))}${two(50 + (i % 40))}${String(100 + i * 7)}`,
  ),
).flat()
const accounts = Array.from({ length: 60 }, (_, i) => {
  const ten = `${1201 + i * 37}${two((i * 7) % 100)}${String(1000 + i * 13)}`
  const sum = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2].reduce((all, weight, k) => all + weight * Number(ten[k]), 0)
  const check = (11 - (sum % 11)) % 11
  return check > 9 ? [] : [`${ten}${check}`]
}).flat()

/** How such numbers stand in texts. */
const around = [
  (n: string) => n,
  (n: string) => `Gutten (${n}) trenger følge til skolen.`,
  (n: string) => `Gjelder ${n.slice(0, 6)} ${n.slice(6)}, se vedtak.`,
  (n: string) => `f.nr. ${n.slice(0, 6)}-${n.slice(6)}`,
  (n: string) => `fnr:${n.slice(0, 6)}\u00a0${n.slice(6)}.`,
]
const aroundAccounts = [
  (n: string) => `Betales til ${n.slice(0, 4)}.${n.slice(4, 6)}.${n.slice(6)}`,
  (n: string) => `konto ${n.slice(0, 4)} ${n.slice(4, 6)} ${n.slice(6)}, merk «leir»`,
  (n: string) => `kontonr. ${n}`,
]

/** What people write in plans, reports and decisions, with the numbers that belong there. */
const honest = [
  'Tiltaket når 74 elever på 8.-10. trinn i 2026, mot 52 i 2025.',
  'Vedtak 2026/14, sak 033/26, arkivsaksnummer 2026/004567-12.',
  'Bilag 2121102383 og 20260001234 er ført på prosjekt 471100.',
  'Org.nr. 974 760 673, Utdanningsdirektoratet.',
  'Ring 22 00 38 00 eller 800 33 166 på dagtid; utenfra +47 22 00 38 00.',
  'Rammen er 12 345 678 901 kr over fire år, 5 640 000,50 i år.',
  'Perioden 01.01.2026-31.12.2026, frist 15.03.2027 kl. 12:00.',
  'ISBN 978-82-7634-111-2, EAN 9788276341112.',
  'Kap. 226 post 21 og kap. 846 post 60-62.',
  'Kommunenummer 0301, 1103, 4601 og 5001; funksjon 244, art 010-099.',
  'IBAN NO93 8601 1117 948 er et eksempel fra banken, ikke en konto her.'.replace(
    'NO93 8601 1117 948',
    'NO00 0000 0000 000',
  ),
  'Skolene i 0-24-samarbeidet: 1 av 10 har over 15 prosent fravær.',
  'Koordinat 59.91273, 10.74609 og høyde 1234.5 meter.',
  'Skjema 0A, linje 0A2020 342000 1244 010 150.',
]

describe('what is about a person', () => {
  test('60 planted national identity numbers and account numbers are found', () => {
    const planted = [
      ...synthetic.slice(0, 36).map((one, i) => [around[i % around.length]!(one), 'nationalNumber']),
      ...accounts
        .slice(0, 24)
        .map((one, i) => [aroundAccounts[i % aroundAccounts.length]!(one), 'accountNumber']),
    ] as const
    expect(planted).toHaveLength(60)
    const missed = planted.filter(([text]) => personalNumberIn(text!) === null)
    expect(missed).toEqual([])
    expect(planted.filter(([text, kind]) => personalNumberIn(text!) !== kind).length).toBeLessThan(4)
    // No bank has the number 0000, and one that ends so is an account like another.
    expect([personalNumberIn('0000.10.00006'), personalNumberIn('12345600000')]).toEqual([null, null])
  })

  test('200 honest texts are not stopped', () => {
    const numbers = fc.sample(
      fc.record({
        year: fc.integer({ min: 2019, max: 2030 }),
        case: fc.integer({ min: 1, max: 99_999 }),
        kr: fc.integer({ min: 1, max: 99_999_999 }),
      }),
      { seed: 7, numRuns: 186 },
    )
    const written = numbers.map(
      ({ year, case: number, kr }, i) =>
        [
          `Sak ${year}/${number}: ${kr.toLocaleString('nb-NO')} kr flyttes fra ${i + 1} til ${i + 2}.`,
          `I ${year} hadde ${number} barn tilbud; budsjettet var ${kr},50 kroner per ${two(1 + (i % 12))}.${year}.`,
          `Journalpost ${year}${String(number).padStart(6, '0')}, bilag ${kr}, telefon 4${String(kr).padStart(7, '0').slice(0, 7)}.`,
        ][i % 3]!,
    )
    const texts = [...honest, ...written]
    expect(texts).toHaveLength(200)
    expect(texts.filter(text => personalNumberIn(text) !== null)).toEqual([])
  })

  test('a voucher, a case or a project may have as many digits as an account, and says what it is', () => {
    for (const one of accounts.filter(each => personalNumberIn(each) === 'accountNumber').slice(0, 10)) {
      expect(personalNumberIn(`Føres på bilag ${one}, sak nr. ${one} og prosjektnummer: ${one}`)).toBeNull()
      expect(personalNumberIn(`bilag til konto ${one}`)).toBe('accountNumber')
      expect(personalNumberIn(`sak ${one.slice(0, 4)}.${one.slice(4, 6)}.${one.slice(6)}`)).toBe(
        'accountNumber',
      )
    }
  })

  test('an address is told, and a place without a number is not', () => {
    for (const text of [
      'Bor i Storgata 12 B',
      'Møt opp i Odins gate 5.',
      'Kirkeveien 3, Askvær',
      'Nedre Bakkegata 117a',
    ])
      expect(addressIn(text)).not.toBeNull()
    for (const text of [
      'Skolen ligger i Storgata',
      'Tiltak 12 ved Kirkeveien skole',
      'På vei 3 av 4 mål',
      'gate 5',
      '12 barn i gata',
    ])
      expect(addressIn(text)).toBeNull()
  })
})
