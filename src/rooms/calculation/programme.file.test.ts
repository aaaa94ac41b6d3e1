import { describe, expect, test } from 'vitest'
import { expectOk } from '../../core/result.ts'
import { explainFileProblem } from './file.text.ts'
import { programmeToFile, readProgramme } from './programme.file.ts'

const dated = { version: '1', source: 'Regelverk', validFrom: '2020-01-01' }
const scheme = (id: string, contributionNok: unknown, amount: object) => ({
  id,
  name: id,
  directorate: 'D',
  ministry: 'M',
  post: '226.64',
  contributionNok,
  rule: { ...dated, amount },
})
const file = {
  id: 'p',
  name: 'P',
  year: 2020,
  illustrative: true,
  potNok: 1000,
  appropriation: { status: 'adopted', source: 'S' },
  restKey: { indicator: 'children' },
  schemes: [
    scheme('a', 600, { kind: 'perUnit', perUnitNok: '279.07', unit: { indicator: 'children' } }),
    scheme('b', '400', {
      kind: 'capOverYears',
      perYearNok: [1000000, '500000.5'],
      yearsReceived: { indicator: 'had' },
    }),
  ],
  municipalities: [{ id: 'm', number: '3812', name: 'Siljan', region: 'R' }],
}
type File = typeof file
const read = (value: unknown) => readProgramme(Buffer.from(JSON.stringify(value, null, 2)))
const broken = (change: (file: File) => void) => {
  const copy = structuredClone(file)
  change(copy)
  const result = read(copy)
  return result.ok ? [] : result.refusal.problems
}

test('R-44 amounts are whole kroner, or text with øre, and come out in øre', () => {
  const programme = expectOk(read(file))
  expect(programme.potOre).toBe(100_000n)
  const [a, b] = programme.schemes
  expect(a?.rule.amount).toMatchObject({ kind: 'perUnit', perUnitOre: 27_907n })
  expect(b?.rule.amount).toMatchObject({ perYearOre: [100_000_000n, 50_000_050n] })
  expect(programme.guarantee).toBe('would')
})

test('R-44 a programme written as a file reads back the same', () => {
  const programme = expectOk(read(file))
  const text = programmeToFile(programme)
  expect(expectOk(readProgramme(Buffer.from(text)))).toEqual(programme)
  expect(text).toContain('"perUnitNok": "279.07"')
  expect(programmeToFile(expectOk(readProgramme(Buffer.from(`\ufeff${text}`))))).toBe(text)
})

describe('R-44 a programme file that is broken names the place, the path and what to do', () => {
  const set = (change: (file: Record<string, never> & File) => void) =>
    broken(change as (file: File) => void)[0]
  test.each([
    ['missing key', set(f => delete (f as Partial<File>).name), 'missingKey', 'name'],
    ['unknown key', set(f => Object.assign(f, { pott: 1 })), 'unknownKey', 'pott'],
    ['amount named in øre', set(f => Object.assign(f, { potOre: 1 })), 'unknownKey', 'potOre'],
    ['wrong type', set(f => Object.assign(f, { year: '2020' })), 'wrongType', 'year'],
    ['number with decimals', set(f => Object.assign(f, { potNok: 0.5 })), 'amount', 'potNok'],
    ['negative amount', set(f => Object.assign(f, { potNok: -1 })), 'amount', 'potNok'],
    ['grouped amount', set(f => Object.assign(f, { potNok: '1 000' })), 'amount', 'potNok'],
    ['øre in the pot', set(f => Object.assign(f, { potNok: '1000.50' })), 'wholeKroner', 'potNok'],
    ['missing amount', set(f => delete (f as Partial<File>).potNok), 'missingKey', 'potNok'],
    ['wrong choice', set(f => (f.appropriation.status = 'maybe')), 'notOneOf', 'appropriation.status'],
    [
      'unknown rule kind',
      set(f => (f.schemes[0]!.rule.amount = { kind: 'x' })),
      'notOneOf',
      'schemes[0].rule.amount.kind',
    ],
    ['wrong rest key', set(f => Object.assign(f, { restKey: 'random' })), 'notOneOf', 'restKey'],
    [
      'bad number',
      set(f => (f.municipalities[0]!.number = '38')),
      'municipalityNumber',
      'municipalities[0].number',
    ],
    ['bad id', set(f => (f.schemes[1]!.id = 'Ø l')), 'id', 'schemes[1].id'],
    [
      'bad date',
      set(f => (f.schemes[1]!.rule.validFrom = '1.1.2020')),
      'badDate',
      'schemes[1].rule.validFrom',
    ],
    ['no schemes', set(f => (f.schemes = [])), 'tooSmall', 'schemes'],
  ] as const)('R-44 %s', (_, problem, code, path) => {
    expect([problem?.code, problem?.values.path]).toEqual([code, path])
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(explainFileProblem(problem!, language)).not.toContain('undefined')
  })

  test('R-44 the line and the character are those of the value in the file', () => {
    const copy = { ...structuredClone(file), name: 'a "quoted" } name, [x]' }
    copy.schemes[1]!.rule.validFrom = 'i går'
    const text = JSON.stringify(copy, null, 2)
    const [problem] = broken(f => Object.assign(f, copy))
    const at = text.indexOf('"i går"')
    expect(text.split('\n')[problem!.line - 1]?.slice(problem!.column - 1)).toContain('"i går"')
    expect(text.slice(0, at).split('\n').length).toBe(problem!.line)
  })

  test('R-44 what is not JSON is pointed at', () => {
    const result = readProgramme(Buffer.from('{\n  "id": "p",\n  "name" "P"\n}'))
    expect(result).toMatchObject({ refusal: { problems: [{ code: 'notJson', line: 3, column: 10 }] } })
    expect(readProgramme(Buffer.from('{'))).toMatchObject({ refusal: { problems: [{ code: 'notJson' }] } })
    expect(readProgramme(Buffer.from('[1, 2]')).ok).toBe(false)
    expect(readProgramme(Buffer.from('null')).ok).toBe(false)
    expect(readProgramme(Buffer.from('{"id": "Ål"}', 'latin1'))).toMatchObject({
      refusal: { problems: [{ code: 'notUtf8' }] },
    })
  })

  test('R-44 contributions that are not the pot, and names that stand twice', () => {
    expect(broken(f => Object.assign(f, { potNok: 999 }))[0]).toMatchObject({ code: 'contributionsDiffer' })
    expect(broken(f => (f.schemes[1]!.id = 'a'))[0]).toMatchObject({ code: 'duplicateScheme' })
    expect(broken(f => f.municipalities.push(f.municipalities[0]!))[0]).toMatchObject({
      code: 'duplicateMunicipality',
    })
  })
})
