import type { Language } from '../core/words.ts'
import type { Sheet, SheetCell } from '../platform/sheet.ts'
import type { Fact, Programme, Run } from '../rooms/calculation/index.ts'
import { allocateWords } from './allocate.text.ts'

/** One row a municipality and one column a scheme; what is undistributed, if anything, in a last row. */
export function allocationSheet(programme: Programme, run: Run, language: Language): Sheet {
  const t = allocateWords(language)
  const schemes = run.undistributedParts.map(part => part.scheme)
  const rows = run.lines.map((line): SheetCell[] => {
    const { number, name } = programme.municipalities.find(one => one.id === line.municipality)!
    const amounts = [line.guaranteeOre, line.basisOre, line.awardOre, line.deviationOre]
    const parts = line.parts.map(part => part.amountOre)
    return [number, name, ...[...amounts, ...parts].map(ore => ({ ore })), run.illustrative]
  })
  if (run.undistributedOre > 0n) {
    const parts = run.undistributedParts.map(part => ({ ore: part.amountOre }))
    rows.push([
      '',
      t.undistributed,
      null,
      null,
      { ore: run.undistributedOre },
      null,
      ...parts,
      run.illustrative,
    ])
  }
  return {
    name: t.allocationSheet,
    columns: [
      'municipality_number',
      'municipality',
      'guarantee_nok',
      'basis_nok',
      'award_nok',
      'deviation_nok',
      ...schemes.map(scheme => `${scheme}_nok`),
      'illustrative',
    ],
    rows,
  }
}

export function schemesSheet(programme: Programme, run: Run, language: Language): Sheet {
  const municipalities = new Map(programme.municipalities.map(one => [one.id, one]))
  const schemes = new Map(programme.schemes.map(one => [one.id, one]))
  return {
    name: allocateWords(language).schemesSheet,
    columns: [
      'municipality_number',
      'municipality',
      'scheme',
      'scheme_name',
      'directorate',
      'would_nok',
      'could_nok',
    ],
    rows: run.lines.flatMap((line, i) => {
      const { number, name } = municipalities.get(line.municipality)!
      return run.schemes.map(({ scheme: id, would, could }): SheetCell[] => {
        const scheme = schemes.get(id)!
        const amounts = [{ ore: BigInt(would[i]!) }, { ore: BigInt(could[i]!) }]
        return [number, name, scheme.id, scheme.name, scheme.directorate, ...amounts]
      })
    }),
  }
}

/** The figures that the run was given, in the columns of the facts file. */
export function factsSheet(programme: Programme, facts: readonly Fact[], language: Language): Sheet {
  const recipients = [...programme.municipalities, ...programme.others]
  const number = new Map(recipients.map(one => [one.id, one.number]))
  const sorted = facts.toSorted((a, b) => {
    const [left, right] = [a, b].map(
      one => `${number.get(one.municipality)} ${one.indicator} ${one.year}`,
    ) as [string, string]
    return left < right ? -1 : left > right ? 1 : 0
  })
  return {
    name: allocateWords(language).factsSheet,
    columns: ['municipality_number', 'indicator', 'year', 'value', 'source', 'date', 'illustrative'],
    rows: sorted.map(fact => [
      number.get(fact.municipality)!,
      fact.indicator,
      fact.year,
      Number(fact.value),
      fact.source,
      fact.date,
      fact.illustrative,
    ]),
  }
}
