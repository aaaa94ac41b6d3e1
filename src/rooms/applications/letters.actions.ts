import type { DateText } from '../../core/dates.ts'
import type { Language } from '../../core/words.ts'
import { longDate } from '../../text/dates.ts'
import { type Letter, letterPdf, type NewDocument } from '../records/index.ts'
import { letterText, questionWords } from './letters.text.ts'
import type { Call, Question } from './model.ts'

type Frame = Omit<Letter, 'title' | 'body'>
/** A letter that is looked over before it is sent, and what its file is called. */
export type LetterOut = { letter: Letter; file: string }

export function invitation(frame: Frame, call: Call, programme: string): NewDocument {
  const t = letterText(frame.language)
  const title = t.invitationTitle(programme)
  const due = longDate(call.deadline, frame.language)
  const body = [
    t.invitationLead(programme),
    call.text,
    t.invitationDeadline(due, frame.caseNumber),
    t.invitationContents,
    [...contents(frame.language)],
  ]
  return letterPdf({ ...frame, title, body }, 'invitasjon.pdf')
}

/** What a call says now, and why it was changed. */
export function amendment(frame: Frame, call: Call, programme: string, reason: string): NewDocument {
  const t = letterText(frame.language)
  const due = longDate(call.deadline, frame.language)
  const last = call.finalDeadline ? [t.finalDue(longDate(call.finalDeadline, frame.language))] : []
  const body = [
    t.amendmentLead(programme),
    reason,
    t.invitationDeadline(due, frame.caseNumber),
    ...last,
    call.text,
  ]
  return letterPdf({ ...frame, title: t.amendmentTitle(programme), body }, 'endret-utlysning.pdf')
}

/** That nothing more is received, and why. */
export function withdrawal(frame: Frame, programme: string, reason: string): NewDocument {
  const t = letterText(frame.language)
  return letterPdf(
    { ...frame, title: t.withdrawalTitle(programme), body: [t.withdrawalLead(programme), reason] },
    'trukket-utlysning.pdf',
  )
}

const contents = (language: Language): string[] => {
  const t = questionWords(language)
  return [t.development, t.measures]
}

/** Names what is missing and the new deadline. */
export function deficiencyLetter(
  frame: Frame,
  missing: readonly Question[],
  reason: string,
  newDeadline: DateText,
): LetterOut {
  const t = letterText(frame.language)
  const body = [
    missing.length > 0 ? t.deficiencyLead : t.deficiencyMore,
    missing.map(question => questionWords(frame.language)[question]),
    reason,
    t.deficiencyDeadline(longDate(newDeadline, frame.language)),
  ]
  const letter = { ...frame, title: t.deficiencyTitle, body: body.filter(part => part.length > 0) }
  return { letter, file: 'mangelbrev.pdf' }
}

export function treatmentLetter(frame: Frame, outcome: 'treated' | 'dismissed', reason: string): LetterOut {
  const t = letterText(frame.language)
  return { letter: { ...frame, title: t.treatmentTitle, body: [t[outcome], reason] }, file: 'behandling.pdf' }
}
