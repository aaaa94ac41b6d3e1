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

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Exclude<Name, 'answerProposal'>, { button: string; done: string }>>({
  write: {
    nb: { button: 'Lagre og se over', done: 'Rapporten er lagret' },
    nn: { button: 'Lagre og sjå over', done: 'Rapporten er lagra' },
    en: { button: 'Save and look over', done: 'The report is saved' },
  },
  submit: {
    nb: { button: 'Send rapporten', done: 'Rapporten er sendt' },
    nn: { button: 'Send rapporten', done: 'Rapporten er send' },
    en: { button: 'Send the report', done: 'The report has been sent' },
  },
  approve: {
    nb: { button: 'Godkjenn rapporten', done: 'Rapporten er godkjent' },
    nn: { button: 'Godkjenn rapporten', done: 'Rapporten er godkjend' },
    en: { button: 'Approve the report', done: 'The report is approved' },
  },
  return: {
    nb: { button: 'Send rapporten tilbake', done: 'Rapporten er sendt tilbake' },
    nn: { button: 'Send rapporten tilbake', done: 'Rapporten er send tilbake' },
    en: { button: 'Return the report', done: 'The report has been returned' },
  },
  decideUnspent: {
    nb: { button: 'Lagre avgjørelsen', done: 'Ubrukte midler er avgjort' },
    nn: { button: 'Lagre avgjerda', done: 'Ubrukte midlar er avgjorde' },
    en: { button: 'Save the decision', done: 'Unspent funds are decided on' },
  },
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
