import { beforeAll, describe, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { at, begun, ruledScheme, scheme, send } from '../../../test/support/preparation.ts'
import { askOf, secretariat, shown } from '../../../test/support/programme.ts'
import { addSchemePost } from './pages/add-scheme.tsx'
import { stepPost } from './pages/step.tsx'

const { db } = await testDatabase()
beforeAll(() => ruledScheme(db))

describe('up to four mistakes in a step are told at once, each with the name of its field', () => {
  const wrong: Record<string, [Record<string, string>, string[]]> = {
    mandat: [
      { decidedOn: '31. november 2026' },
      [
        'Hvem bestemte: fyll ut',
        'Dato for vedtaket: skriv en dato som finnes',
        'Dokument eller saksnummer: fyll',
      ],
    ],
    mal: [
      { name: 'Et', goal: '', ageFrom: '20', ageTo: 'x' },
      [
        'Mål: fyll ut',
        'Målgruppe: fyll ut',
        'Til og med alder: skriv et helt tall',
        'Tildelingskriterier: fyll',
      ],
    ],
    ordninger: [
      { 'amount-familiehjelp': 'ca 29 mill', 'share-familiehjelp': '120', 'rule-familiehjelp': '2020.1' },
      [
        'Hvor langt er bevilgningen: velg',
        'Familiehjelp, bevilget, kr: skriv beløpet med tall',
        'Familiehjelp, andel, %: skriv et tall over 0',
        'Familiehjelp, budsjettpost: velg hvilken post',
      ],
    ],
    regioner: [{ nationalCap: 'mange' }, ['Hvem får penger: velg', 'Embeter: kryss av', 'Høyst så mange']],
    avgjorelse: [{}, ['Hvem innstiller: velg', 'Hvem avgjør: fyll ut', 'sender pengene: fyll ut']],
    enkeltvedtak: [{ individual: 'yes' }, ['Hvorfor: fyll ut']],
    frister: [
      { startsOn: '1.1.', applicationDue: '30.2.2020' },
      ['Planleggingen starter: fyll', 'Tiltakene starter: skriv', 'Siste dag: fyll', 'Søknadsfrist: skriv'],
    ],
    oppfolging: [{}, ['Rapportering og oppfølging: fyll', 'Kontroll: fyll', 'Evaluering: fyll']],
    regnestykke: [{}, ['mindre enn: velg', 'som er igjen: velg']],
  }
  test.each(Object.entries(wrong))('%s', async (step, [form, said]) => {
    const id = await begun(db, `Feil i ${step}`)
    if (step === 'ordninger')
      await shown(
        addSchemePost,
        askOf(db, { actor: secretariat, at, params: { preparation: id }, form: { scheme } }),
      )
    const page = await send(db, stepPost, { preparation: id, step }, { form: { ...form, version: '0' } })
    expect(page.status).toBe(422)
    const summary = /id="error-summary".*?<\/div>/s.exec(page.html)![0]
    for (const words of said) expect(summary).toContain(words)
    // Each leads to its field, and stands at it.
    for (const [, field] of summary.matchAll(/href="#([^"]+)"/g)) expect(page.html).toContain(`id="${field}"`)
  })
})
