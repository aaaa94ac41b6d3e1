import type { Command } from '../../core/actor.ts'
import { dateOf, yearOf } from '../../core/dates.ts'
import type { Db } from '../../platform/database/connect.ts'
import { pdf } from '../../platform/pdf.ts'
import { schemes } from '../catalogue/index.ts'
import { namesOn } from '../organisations/index.ts'
import type { ProgrammeView } from '../programmes/index.ts'
import type { NewDocument } from '../records/index.ts'
import { type Letter, letterSource } from './letter.file.ts'
import { letterKindWords } from './letter-kinds.text.ts'
import { awardTerms } from './terms.text.ts'

type Award = {
  municipality: string
  awardOre: bigint
  guaranteeOre: bigint
  basisOre: bigint
  parts: { source: string; ore: bigint }[]
}

/** The award letter (tilskuddsbrev) of one municipality and year, as PDF/A; `replaces` where it is a changed one. */
export async function awardLetter(
  db: Db,
  command: Command,
  programme: ProgrammeView,
  year: number,
  award: Award,
  {
    caseNumber,
    names,
    replaces,
  }: { caseNumber: string; names: Map<string, string>; replaces?: Letter['replaces'] },
): Promise<NewDocument> {
  const kind = letterKindWords('nb')[replaces ? 'changedAward' : 'award']
  const date = dateOf(command.at)
  const known = new Map(
    (
      await schemes(
        db,
        award.parts.map(part => part.source),
      )
    ).map(one => [one.id, one]),
  )
  const owners = await namesOn(
    db,
    date,
    [...known.values()].map(one => one.directorate),
  )
  const t = awardTerms('nb')
  // From the programme's own end: a later year's appropriation is adopted long after this letter is sent.
  const ahead = Math.max(0, yearOf(programme.endsOn) - year)
  const source = letterSource({
    language: 'nb',
    sender: { name: names.get(programme.sender) ?? programme.sender, address: [] },
    recipient: { name: names.get(award.municipality) ?? award.municipality, address: [] },
    caseNumber,
    date,
    programme: programme.name,
    post: programme.post,
    year,
    awardOre: award.awardOre,
    parts: award.parts.map(part => {
      const scheme = known.get(part.source)!
      return {
        scheme: scheme.name,
        directorate: owners.get(scheme.directorate) ?? scheme.directorate,
        post: scheme.post,
        ore: part.ore,
      }
    }),
    guaranteeOre: award.guaranteeOre,
    basisOre: award.basisOre,
    purpose: t.purpose(programme.target.text),
    terms: [t.freeUse, t.evaluated, t.ownedByAll],
    paymentText: t.payment,
    later: Array.from({ length: ahead }, (_, i) => ({ year: year + 1 + i, ore: null, standing: 'open' })),
    lastsTo: programme.endsOn,
    reportBy: `${year + 1}-03-01`,
    control: t.control,
    sanctions: t.sanctions,
    approvers: [{ name: command.actor.name, title: t.budgetHolder }],
    illustrative: programme.illustrative,
    ...(replaces ? { replaces } : {}),
  })
  const name = names.get(award.municipality) ?? award.municipality
  return {
    title: kind.title(year, name),
    name: `${kind.file}-${year}.pdf`,
    bytes: pdf(source, new Date(`${date}T12:00:00Z`)),
    mediaType: 'application/pdf',
  }
}
