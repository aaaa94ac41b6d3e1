import { formatKr, type Ore } from '../../core/ore.ts'
import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import { longDate } from '../../text/dates.ts'
import type { Say } from '../../ui/work.tsx'
import type { DeedState, deeds } from './deeds.rules.ts'
import type { Question } from './questions.model.ts'
import { questionWords } from './questions.text.ts'
import { yearEndText } from './yearend.text.ts'

type Name = Exclude<keyof typeof deeds, 'closeBooks'>

export const deedButtons = words<Record<Exclude<Name, 'answerProposal'>, string>>({
  write: { nb: 'Lagre og se over', nn: 'Lagre og sjå over', en: 'Save and look over' },
  submit: { nb: 'Send rapporten', nn: 'Send rapporten', en: 'Send the report' },
  approve: { nb: 'Godkjenn rapporten', nn: 'Godkjenn rapporten', en: 'Approve the report' },
  return: { nb: 'Send rapporten tilbake', nn: 'Send rapporten tilbake', en: 'Return the report' },
  decideUnspent: { nb: 'Lagre avgjørelsen', nn: 'Lagre avgjerda', en: 'Save the decision' },
})

export const deedsDone = words<Record<keyof typeof deeds, string>>({
  write: { nb: 'Rapporten er lagret', nn: 'Rapporten er lagra', en: 'The report is saved' },
  submit: { nb: 'Rapporten er sendt', nn: 'Rapporten er send', en: 'The report has been sent' },
  approve: { nb: 'Rapporten er godkjent', nn: 'Rapporten er godkjend', en: 'The report is approved' },
  return: {
    nb: 'Rapporten er sendt tilbake',
    nn: 'Rapporten er send tilbake',
    en: 'The report has been returned',
  },
  decideUnspent: {
    nb: 'Ubrukte midler er avgjort',
    nn: 'Ubrukte midlar er avgjorde',
    en: 'Unspent funds are decided on',
  },
  answerProposal: { nb: 'Forslaget er besvart', nn: 'Forslaget er svart på', en: 'The proposal is answered' },
  closeBooks: { nb: 'Bøkene er lukket', nn: 'Bøkene er lukka', en: 'The books are closed' },
})

const waits = words({
  report: {
    nb: (year: number, p: string) => `Skriv rapporten for ${year}: ${p}`,
    nn: (year: number, p: string) => `Skriv rapporten for ${year}: ${p}`,
    en: (year: number, p: string) => `Write the report for ${year}: ${p}`,
  },
  correct: {
    nb: (year: number, p: string) => `Rett rapporten for ${year}: ${p}`,
    nn: (year: number, p: string) => `Rett rapporten for ${year}: ${p}`,
    en: (year: number, p: string) => `Correct the report for ${year}: ${p}`,
  },
  send: {
    nb: (year: number, p: string) => `Send rapporten for ${year}: ${p}`,
    nn: (year: number, p: string) => `Send rapporten for ${year}: ${p}`,
    en: (year: number, p: string) => `Send the report for ${year}: ${p}`,
  },
  approve: {
    nb: (m: string, year: number) => `Godkjenn rapporten fra ${m} for ${year}`,
    nn: (m: string, year: number) => `Godkjenn rapporten frå ${m} for ${year}`,
    en: (m: string, year: number) => `Approve the report from ${m} for ${year}`,
  },
  overdue: {
    nb: (m: string, year: number) => `Rapporten fra ${m} for ${year} er ikke kommet`,
    nn: (m: string, year: number) => `Rapporten frå ${m} for ${year} er ikkje komen`,
    en: (m: string, year: number) => `The report from ${m} for ${year} has not arrived`,
  },
  unspent: {
    nb: (m: string, year: number) => `Avgjør ubrukte midler: ${m} ${year}`,
    nn: (m: string, year: number) => `Avgjer ubrukte midlar: ${m} ${year}`,
    en: (m: string, year: number) => `Decide on unspent funds: ${m} ${year}`,
  },
  agree: {
    nb: (who: string, question: string) => `Svar på forslaget fra ${who} om «${question}»`,
    nn: (who: string, question: string) => `Svar på forslaget frå ${who} om «${question}»`,
    en: (who: string, question: string) => `Answer the proposal from ${who} on “${question}”`,
  },
  yearEnd: {
    nb: (act: string, m: string) => `${act}: ${m}`,
    nn: (act: string, m: string) => `${act}: ${m}`,
    en: (act: string, m: string) => `${act}: ${m}`,
  },
})

type Key = { programme: string; municipality: string; year: number }
type OfReport = 'write' | 'submit' | 'approve' | 'decideUnspent' | 'return'

export const sayReport: Say<OfReport, Key & { state: DeedState }> = ({ deed, thing }, reader) => {
  const { programme, municipality, year, state } = thing
  const t = waits(reader.language)
  const name = reader.name(municipality)
  const says = () => {
    if (deed === 'decideUnspent') return t.unspent(name, year)
    if (deed === 'approve') return t.approve(name, year)
    if (state === 'overdue') return t.overdue(name, year)
    const label = state === 'returned' ? t.correct : deed === 'submit' ? t.send : t.report
    return label(year, reader.programme(programme))
  }
  return { text: says(), href: href('report', { programme, municipality, year }) }
}

type Proposed = { programme: string; question: string; directorate: string }
export const sayProposal: Say<'answerProposal', Proposed> = ({ thing }, { language, name }) => {
  const question = questionWords(language)[thing.question as Question]
  return {
    text: waits(language).agree(name(thing.directorate), question),
    href: href('crosswalk', { programme: thing.programme }),
  }
}

type YearEndDeed = 'carryOver' | 'certifyRepayment' | 'repay' | 'closeBooks'
type Amounts = { year: number; carryOre: Ore; repayOre: Ore; closesOn: string }

/** What the button of each deed about a year's end says. */
export function yearEndButton(
  language: Parameters<typeof waits>[0],
  deed: YearEndDeed,
  one: Amounts,
): string {
  const t = yearEndText(language)
  switch (deed) {
    case 'carryOver':
      return t.carry(formatKr(one.carryOre), one.year)
    case 'certifyRepayment':
      return t.certify(formatKr(one.repayOre))
    case 'repay':
      return t.repay(formatKr(one.repayOre))
    case 'closeBooks':
      return t.close(longDate(one.closesOn, language))
  }
}

export const sayYearEnd: Say<YearEndDeed, Key & Amounts> = ({ deed, thing }, { language, name }) => {
  const { programme, municipality } = thing
  return {
    text: waits(language).yearEnd(yearEndButton(language, deed, thing), name(municipality)),
    href: href('yearEnd', { programme, municipality }),
  }
}
