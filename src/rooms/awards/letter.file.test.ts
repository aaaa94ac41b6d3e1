import { expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { languages } from '../../core/words.ts'
import { pdf } from '../../platform/pdf.ts'
import { type Letter, letterSource } from './letter.file.ts'

const example: Letter = {
  language: 'nb',
  sender: {
    name: 'Utdanningsdirektoratet',
    organisationNumber: '970 018 131',
    address: ['Postboks 9359 Grønland', '0135 Oslo'],
    contact: 'Ola Nordmann',
  },
  recipient: { name: 'Siljan kommune', address: ['Sentrumsveien 99', '3748 Siljan'] },
  caseNumber: '2019/10445-12',
  date: '2020-02-14',
  programme: 'Pilot for programfinansiering',
  post: 'kap. 226 post 64',
  year: 2020,
  awardOre: kroner(1_274_000),
  parts: [
    {
      scheme: 'Tilskudd per barn og ungdom',
      directorate: 'Utdanningsdirektoratet',
      post: 'kap. 226 post 21',
      ore: kroner(412_345),
    },
    {
      scheme: 'Tilskudd til tverrfaglig innsats i kommuner med få innbyggere',
      directorate: 'Helsedirektoratet',
      post: 'kap. 762 post 60',
      ore: kroner(301_255),
    },
    {
      scheme: 'Tidlig identifikasjon og oppfølging',
      directorate: 'Bufdir',
      post: 'kap. 846 post 62',
      ore: kroner(260_400),
    },
    {
      scheme: 'Tiltak mot barnefattigdom',
      directorate: 'Arbeids- og velferdsdirektoratet',
      post: 'kap. 621 post 63',
      ore: kroner(200_000),
    },
    {
      scheme: 'Kommunale integreringstiltak',
      directorate: 'IMDi',
      post: 'kap. 291 post 62',
      ore: kroner(100_000),
    },
  ],
  guaranteeOre: kroner(1_120_000),
  basisOre: kroner(1_230_000),
  purpose:
    'Formålet er et mer samordnet og målrettet tilbud til utsatte barn og unge under 24 år og familiene deres. Piloten prøver ut om ett samlet tilskudd gir kommunen et bedre handlingsrom enn flere øremerkede.',
  terms: [
    'Pengene skal brukes til tiltak og tjenester for målgruppa. Dere velger selv hvilke, og kan flytte penger mellom tiltak.',
    'Hvert tiltak skal ha en plan for evaluering før det settes i gang.',
    'Ubrukte midler kan overføres til neste år så lenge programmet varer.',
  ],
  expected:
    'Vi forventer at tjenestene samarbeider bedre, og at flere barn og unge får hjelp før problemene vokser.',
  paymentText: 'Vi betaler ut hele beløpet i én omgang, senest tre uker etter at dere har godtatt vilkårene.',
  later: [
    { year: 2021, ore: kroner(1_310_000), standing: 'indicative' },
    { year: 2022, ore: null, standing: 'indicative' },
  ],
  reportBy: '2021-03-01',
  reportText:
    'Rapporten skal vise hva pengene er brukt til og hva dere har lært. Revisorattest trengs ikke for beløp under grensen i regelverket.',
  control:
    'Vi og Riksrevisjonen kan kontrollere at pengene brukes etter forutsetningene. Ta vare på regnskap og vedtak i minst fem år.',
  sanctions:
    'Hvis vilkårene ikke følges, kan vi holde tilbake utbetalinger og kreve pengene helt eller delvis tilbake. Dere får uttale dere først.',
  appeal: 'Dere kan klage på vedtaket innen tre uker. Klagen sendes til oss.',
  acceptBy: '2020-03-06',
  approvers: [
    { name: 'Kari Nordmann', title: 'avdelingsdirektør' },
    { name: 'Per Hansen', title: 'seniorrådgiver', onBehalf: 'Statsforvalteren i Vestfold og Telemark' },
  ],
  illustrative: true,
}
const created = new Date('2020-02-14T11:00:00Z')

test('R-43 the letter compiles for the archive and for readers, in every language', () => {
  for (const language of languages)
    for (const purpose of ['archive', 'accessible'] as const)
      expect(pdf(letterSource({ ...example, language }), created, purpose).length).toBeGreaterThan(10_000)
})

test('R-43 one figure in front, the parts behind; later years never without the reservation', () => {
  const source = letterSource(example)
  const [front, annex] = source.split('#pagebreak()') as [string, string]
  expect(front).toContain('1\u00a0274\u00a0000\u00a0kr')
  for (const { scheme } of example.parts) {
    expect(front).not.toContain(scheme)
    expect(annex).toContain(scheme)
  }
  expect(front).toContain('senest tre uker etter at dere har godtatt vilkårene')
  expect(front).toContain('med forbehold om Stortingets bevilgning')
  // Also where the programme has no later year, and in each language.
  const last = (language: Letter['language']) => letterSource({ ...example, language, later: [] })
  expect(last('nb')).toContain('med forbehold om Stortingets bevilgning')
  expect(last('nn')).toContain('med atterhald om løyvinga frå Stortinget')
  expect(last('nb')).not.toContain('Ikke satt')
})

test('R-43 a letter whose parts do not sum to its award cannot be made', () => {
  expect(() => letterSource({ ...example, awardOre: example.awardOre + 1n })).toThrow(RangeError)
})

test('an illustrative letter says so on every page and in its text, a real one nowhere', () => {
  const marked = letterSource(example)
  expect(marked).toMatch(/header: align\(center, mark\("Illustrasjon/)
  expect(marked.match(/#par\(text\(weight: 600, "Illustrasjon/g)).toHaveLength(2)
  const real = letterSource({ ...example, illustrative: false })
  expect(real).not.toContain('Illustrasjon')
  expect(real).toContain('header: none')
})

test('R-43 a changed letter says what it replaces, both amounts, why and by what, and that the earlier one stands', () => {
  const replaces = {
    on: '2020-01-10',
    awardOre: 1_200_000n,
    reason: 'Tallet var feil.',
    basis: 'Forbeholdet.',
  }
  const changed = letterSource({ ...example, replaces }).replaceAll('\u00a0', ' ')
  for (const said of [
    'Endret tilskuddsbrev for',
    'tilskuddsbrevet av 10. januar 2020',
    'var 12 000 kr og er nå',
  ])
    expect(changed).toContain(said)
  for (const said of ['Tallet var feil.', 'Forbeholdet.', 'gjelder til dere har godtatt dette'])
    expect(changed).toContain(said)
  expect(letterSource(example)).not.toContain('Endret')
})

test('what people write is never markup: every text survives in every place', () => {
  const nasty = '#panic("x") *b* "q" \\ $m$ @r <l> = [ ] // 😀 \u0000\n- x'
  const letter: Letter = {
    ...example,
    sender: { name: nasty, organisationNumber: nasty, address: [nasty], contact: nasty },
    recipient: { name: nasty, address: [nasty] },
    caseNumber: nasty,
    programme: nasty,
    post: nasty,
    purpose: nasty,
    terms: [nasty],
    expected: nasty,
    paymentText: nasty,
    reportText: nasty,
    control: nasty,
    sanctions: nasty,
    appeal: nasty,
    replaces: { on: '2020-01-10', awardOre: 1n, reason: nasty, basis: nasty },
    parts: [{ scheme: nasty, directorate: nasty, post: nasty, ore: example.awardOre }],
    approvers: [{ name: nasty, title: nasty, onBehalf: nasty }],
  }
  expect(pdf(letterSource(letter), created, 'accessible').length).toBeGreaterThan(10_000)
})

test('the same letter is the same bytes; a long list of schemes runs over several pages', () => {
  const bytes = () => Buffer.from(pdf(letterSource(example), created))
  expect(bytes().equals(bytes())).toBe(true)
  const many = Array.from({ length: 250 }, (_, i) => ({
    ...example.parts[0]!,
    scheme: `Ordning ${i}`,
    ore: 100n,
  }))
  const long = letterSource({ ...example, parts: many, awardOre: 25_000n })
  expect(pdf(long, created, 'accessible').length).toBeGreaterThan(bytes().length)
})

test('an empty section is left out, and a letter to a municipality without approvers still compiles', () => {
  const { appeal, expected, acceptBy, reportText, ...bare } = example
  const source = letterSource({ ...bare, later: [], terms: [], purpose: '', approvers: [] })
  for (const heading of ['Klage', 'Formål', 'Forventet', 'Aksept', 'Vilkår for'])
    expect(source).not.toContain(`"${heading}`)
  expect(pdf(source, created).length).toBeGreaterThan(5_000)
})
