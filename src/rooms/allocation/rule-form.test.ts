import { beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'
import { ruledScheme, scheme } from '../../../test/support/preparation.ts'
import { askOf, secretariat, shown } from '../../../test/support/programme.ts'
import { languages } from '../../core/words.ts'
import { readRule } from '../calculation/index.ts'
import { faultsOfForm, fieldAt } from './fault.rules.ts'
import { sayFault } from './fault.text.ts'
import { formKinds, ruleOfForm, type Typed } from './form.rules.ts'
import { libraryWords } from './library.text.ts'
import { ruleFormPage, ruleFormPost } from './pages/rule-form.tsx'
import { rulesPage } from './pages/rules.tsx'

// A rule that is written in a form: what is wrong is said at its fields, and one finds back to where one came from.

const { db } = await testDatabase()
beforeAll(() => ruledScheme(db))

const ask = (kind: string, form: Typed = {}, query: Record<string, string> = {}) =>
  askOf(db, { actor: secretariat, at: '2020-02-01', params: { scheme, kind }, form, query })
const sound = { source: 'Utlysningen', validFrom: '01.01.2021', amount: '12 500' }

/** What the summary at the top says, each by the field that it leads to. */
const summaryOf = (html: string): Record<string, string> =>
  Object.fromEntries(
    [
      ...(/id="error-summary".*?<\/ul>/s.exec(html)?.[0] ?? '').matchAll(/href="#field-([^"]+)">([^<]+)</g),
    ].map(one => [one[1]!, one[2]!]),
  )

test('R-44 every fault is said at its field and by its label, never by a path of the rule', async () => {
  const empty = await shown(ruleFormPost, ask('fixed', { validFrom: '01.01.2021' }))
  expect(empty.status).toBe(422)
  expect(summaryOf(empty.html)).toEqual({
    source: 'Kilde: Fyll ut feltet.',
    amount: 'Beløp i kroner: Fyll ut feltet.',
  })
  // Without a year there is no version either: it is asked for once, where it is written.
  expect(summaryOf((await shown(ruleFormPost, ask('fixed', { ...sound, validFrom: '' }))).html)).toEqual({
    validFrom: 'Gjelder fra: Fyll ut feltet.',
  })
  const wrong = { ...sound, amount: 'mye', validFrom: 'i fjor', ownShare: '120', gateIndicator: 'barn' }
  const { html } = await shown(ruleFormPost, ask('perUnit', wrong))
  expect(summaryOf(html)).toEqual({
    amount: 'Beløp i kroner: Skriv et beløp større enn null med høyst to desimaler, for eksempel 12 500,50.',
    validFrom: 'Gjelder fra: Skriv datoen som 31.05.2019.',
    indicator: 'Tall: Fyll ut feltet.',
    gateAtLeast: 'Minst: Fyll ut feltet.',
    ownShare: 'Egenandel i prosent: Skriv et tall fra 0 til 100.',
  })
  for (const path of ['amountNok', 'perUnitNok', 'validFrom er', 'amount.', '[0]'])
    expect(html.replace(/<[^>]+>/g, ' ')).not.toContain(path)
})

test('rows of a list are told by their own number, whichever were filled in', () => {
  const typed = { 'bandFrom-2': '0', 'bandAmount-2': '10', 'bandFrom-4': 'x', 'bandAmount-4': '' }
  expect(fieldAt('bands', typed, 'amount.bands[1].from')).toBe('bandFrom-4')
  expect(fieldAt('bands', typed, 'amount.bands[1].amountNok')).toBe('bandAmount-4')
  expect(fieldAt('capOverYears', { 'cap-3': '5' }, 'amount.perYearNok[0]')).toBe('cap-3')
  expect(fieldAt('share', { 'partIndicator-2': 'barn' }, 'amount.parts[0].by.indicator')).toBe(
    'partIndicator-2',
  )
  const all = { lastIndicator: 'a', ownShare: '5', gateIndicator: 'b' }
  expect(fieldAt('fixed', all, 'amount.of.of.pays.amountNok')).toBe('amount')
  expect(fieldAt('fixed', all, 'amount.of.of.when.atLeast')).toBe('gateAtLeast')
  expect(fieldAt('fixed', all, 'amount')).toBe('down')
})

test('whatever is wrong in a form of any kind, each fault stands at a field of its own, in each language', () => {
  const names = (value: string): Typed =>
    Object.fromEntries(
      Object.keys(libraryWords('nb').fields).flatMap(name => [
        [name, value],
        ...[1, 2].map(row => [`${name}-${row}`, value]),
      ]),
    )
  for (const kind of formKinds)
    for (const typed of [{}, names('x'), names('-1'), names('1000'), { ownShare: '101' }]) {
      const bytes = new TextEncoder().encode(
        JSON.stringify(ruleOfForm(kind, { ...typed, version: '2021.1' })),
      )
      const read = readRule(bytes, {})
      if (read.ok) continue
      const found = faultsOfForm(kind, typed, read.refusal)
      expect([kind, typed, found.filter(one => one.field === undefined)]).toEqual([kind, typed, []])
      for (const { values } of found)
        for (const language of languages)
          expect(sayFault(values, language)).not.toMatch(/Nok|amount\.|\[\d|Percent|"/)
    }
})

test('each kind of rule says in a sentence how it reckons, where it is chosen and where it is written', async () => {
  const { html } = await shown(rulesPage, ask(''))
  for (const kind of formKinds) {
    for (const language of languages)
      expect(libraryWords(language).kindHints[kind]).toMatch(/^[A-ZÅ].{20,}\.$/)
    const hint = libraryWords('nb').kindHints[kind]
    expect(html).toContain(hint)
    expect((await shown(ruleFormPage, ask(kind))).html).toContain(hint)
  }
})

test('who came from step 3 of a preparation finds back to it, also when the rule is saved', async () => {
  const from = { fra: '7' }
  const back = 'href="/gjor-klar/7/ordninger"'
  expect((await shown(rulesPage, ask('', {}, from))).html).toContain(back)
  const form = await shown(ruleFormPage, ask('fixed', {}, from))
  expect(form.html).toContain(back)
  expect(form.html).toContain('regler/ny/fixed?fra=7"')
  const saved = await shown(ruleFormPost, ask('fixed', sound, from))
  expect(saved.to).toMatch(/\/regler\?fra=7$/)
  for (const query of [{}, { fra: 'javascript:alert(1)' }])
    expect((await shown(rulesPage, ask('', {}, query as Record<string, string>))).html).not.toContain(
      '/gjor-klar/',
    )
})
