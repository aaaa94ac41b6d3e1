import { expect, test } from 'vitest'
import { kroner } from '../../core/ore.ts'
import { expectOk } from '../../core/result.ts'
import { type Language, languages } from '../../core/words.ts'
import { explainCell, explainLine, explainRefusal } from './explanation.text.ts'
import { type AllocationCode, type Fact, type Programme, programmeSchema } from './model.ts'
import { allocate, explainer } from './rules.ts'

const dated = { version: '2', source: 'Utlysningen', validFrom: '2020-01-01' }
const scheme = (id: string, contribution: number, rule: object) => ({
  id,
  name: `Ordning ${id}`,
  directorate: 'IMDi',
  ministry: 'KD',
  post: '291.62',
  contributionOre: kroner(contribution),
  rule: { ...dated, ...rule },
})
const programme = (s1: number, s2: number, more: object = {}): Programme =>
  programmeSchema.parse({
    id: 'p',
    name: 'P',
    year: 2020,
    illustrative: true,
    potOre: kroner(s1 + s2),
    appropriation: { status: 'adopted', source: 'S' },
    indicators: { refugees: { nb: 'Flyktninger', nn: 'Flyktningar', en: 'Refugees' } },
    schemes: [
      scheme('S1', s1, {
        amount: {
          kind: 'gate',
          when: { figure: { indicator: 'refugees' }, atLeast: '100' },
          pays: { kind: 'perUnit', perUnitOre: kroner(5000), unit: { indicator: 'refugees' } },
        },
      }),
      scheme('S2', s2, {
        running: { indicator: 'r' },
        amount: { kind: 'competitive', typicalOre: kroner(800_000) },
      }),
    ],
    municipalities: [
      { id: 'p', number: '1001', name: 'Pvik', region: 'R' },
      { id: 'q', number: '1002', name: 'Qnes', region: 'R' },
    ],
    ...more,
  })
const fact = (municipality: string, indicator: string, value: string): Fact => ({
  municipality,
  indicator,
  year: 2020,
  value,
  source: 'SSB',
  date: '2020-01-01',
  illustrative: indicator === 'r',
})
const facts = [
  fact('p', 'refugees', '60'),
  fact('q', 'refugees', '1400.5'),
  fact('p', 'r', '0'),
  fact('q', 'r', '900000'),
]
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

test('R-44 R-46 a cell is explained in words that a lay reader can repeat', () => {
  const p = programme(7_000_000, 2_000_000)
  const explain = explainer(p, facts)
  const said = explainCell(p, explain('p', 'S1')!, 'nb')
  expect(said.would.sentences.map(plain)).toEqual([
    'Flyktninger i Pvik i 2020: 60. Kilde: SSB, 1. januar 2020.',
    'Kravet er minst 100. Kommunen har 60, og det oppfyller ikke kravet.',
    'Kommunen er utenfor ordningen og ville ikke fått noe.',
  ])
  expect(said.could.sentences.map(plain)).toEqual([
    'Her er det forutsatt at kriteriene er oppfylt. En pilotkommune trenger ikke å være i målgruppa for alle ordningene.',
    'Flyktninger i Pvik i 2020: 60. Kilde: SSB, 1. januar 2020.',
    'Beløpet avhenger av det samme tallet som kravet. Derfor brukes det minste som oppfyller kravet: 100.',
    '100 × 5 000 kr = 500 000 kr.',
  ])
  expect(said.changes.map(plain)).toEqual([
    'Var «Flyktninger» 40 høyere, altså 100, var kravet oppfylt.',
    'Én mer i «Flyktninger» gir 5 000 kr mer, én færre gir 5 000 kr mindre.',
  ])
  expect(said.rule).toBe('Regel, versjon 2, gjelder fra 1. januar 2020. Kilde: Utlysningen.')
  const running = explainCell(p, explain('q', 'S2')!, 'en')
  expect(running.would.sentences[0]).toContain('Illustration.')
  expect(plain(running.could.sentences.at(-1)!)).toBe(
    'The amount is never below what the municipality would have got: 900 000 kr.',
  )
})

test('R-45 an award is explained: guarantee, basis, the common share, the rest', () => {
  const low = programme(7_000_000, 1_000_000)
  const run = expectOk(allocate(low, facts))
  expect(explainLine(low, run, run.lines[0]!, 'nb').map(plain)).toEqual([
    'Pvik får 97 500 kr i 2020.',
    'Garantert beløp er 0 kr: det kommunen ville fått fra ordningene hver for seg.',
    'Beregningsgrunnlaget er 1 300 000 kr: det kommunen kunne fått om kriteriene i hver ordning var oppfylt.',
    'Potten rekker ikke til alle beregningsgrunnlag. Alle får garantien og samme andel, 7,5 %, av det som ligger mellom garantien og grunnlaget.',
    'Tildelt beløp er 1 202 500 kr lavere enn grunnlaget.',
  ])
  const high = programme(8_000_000, 2_000_000, { restKey: { indicator: 'refugees' } })
  const rich = expectOk(allocate(high, facts))
  expect(plain(explainLine(high, rich, rich.lines[1]!, 'nn').at(-1)!)).toMatch(
    /^I tillegg får kommunen [\d ]+ kr av resten i potten, fordelt etter flyktningar\.$/,
  )
})

test('R-45 a pot that is too small says how much, and who must add what', () => {
  const poor = programme(7_000_000, 500_000)
  const refused = allocate(poor, facts)
  if (refused.ok) throw new Error('allocated')
  expect(explainRefusal(poor, refused.refusal, 'nb').map(plain)).toEqual([
    'Potten er 7 500 000 kr, men garantiene er til sammen 7 902 500 kr. Det mangler 402 500 kr, og tildelingen kan ikke gjøres.',
    'Ordning S1 bidrar med 7 000 000 kr, men garantien krever 7 002 500 kr. IMDi (KD) må legge til 2 500 kr.',
    'Ordning S2 bidrar med 500 000 kr, men garantien krever 900 000 kr. IMDi (KD) må legge til 400 000 kr.',
  ])
})

test('R-44 a missing figure is named in words, in each language', () => {
  const p = programme(7_000_000, 2_000_000)
  const refused = allocate(p, facts.slice(2))
  if (refused.ok) throw new Error('allocated')
  expect(explainRefusal(p, refused.refusal, 'nb')).toEqual([
    'Flyktninger for Pvik i 2020 mangler. Legg inn tallet; skriv 0 hvis det er null.',
    '1 tall til mangler.',
  ])
  for (const language of languages)
    expect(explainRefusal(p, refused.refusal, language).join()).not.toContain('undefined')
})

test('R-44 what cannot be paid is told with those that it is about, at most ten of them, in each language', () => {
  const p = programme(7_000_000, 2_000_000)
  const many = Array.from({ length: 12 }, (_, i) => `x${i}`).join(' ')
  const said = (code: AllocationCode, values: Record<string, string | bigint>, language: Language = 'nb') =>
    plain(explainRefusal(p, { code, values: { scheme: 'S1', ...values } } as never, language).join(' '))
  expect(said('negative', { what: 'weight', municipalities: 'p q' })).toBe(
    'Ordning S1: tallet som det deles etter er negativt for Pvik, Qnes. Rett tallet, eller si i regelen hva som da gjelder.',
  )
  expect(said('negative', { what: 'amount', municipalities: many })).toContain('x8, x9 og 2 til.')
  expect(said('belowBands', { from: '-2.5', municipalities: 'p' })).toContain('lavere enn −2,5, der')
  expect(said('boundsCross', { municipalities: 'q' })).toContain('større enn det største for Qnes.')
  expect(said('notACount', { indicator: 'refugees', municipality: 'p' })).toContain(
    'Flyktninger for Pvik skal si hvor mange',
  )
  expect(said('restKeyNegative', { municipalities: 'p' })).toContain('negativ for Pvik.')
  const sums = { leastOre: 300n, appropriationOre: 200n, missingOre: 100n }
  expect(said('leastTooMuch', sums)).toContain('til sammen 3 kr, men bevilgningen er 2 kr. Det mangler 1 kr.')
  for (const language of languages)
    for (const what of ['weight', 'least', 'most', 'years', 'running', 'amount'])
      expect(said('negative', { what, municipalities: 'p' }, language)).not.toContain('undefined')
})
