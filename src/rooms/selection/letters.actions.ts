import type { DateText } from '../../core/dates.ts'
import { longDate } from '../../text/dates.ts'
import { type Letter, letterPdf, type NewDocument } from '../records/index.ts'
import { letterWords } from './letters.text.ts'
import type { Outcome } from './model.ts'

export type Frame = Omit<Letter, 'title' | 'body'> & { programme: string }

export type DecisionLetter = {
  outcome: Outcome
  reason: string
  /** Only an offer has one. */
  answerBy: DateText | null
  /** What a conditional selection waits for; empty when it waits for nothing. */
  outstanding: { resolution: boolean; finalDue: DateText | null }
}

/** Tells the municipality what was decided and why; a selected one gets the offer with its deadline. */
export function decisionLetter(frame: Frame, one: DecisionLetter): { letter: Letter; file: string } {
  const t = letterWords(frame.language)
  const { programme, ...rest } = frame
  const names = { programme, municipality: frame.recipient }
  const title = t[titles[one.outcome]](names)
  const lead = t[leads[one.outcome]](names)
  const body = [lead, ...(one.outcome === 'selected' ? offer(frame, one) : []), t.reason(one.reason)]
  return { letter: { ...rest, title, body }, file: files[one.outcome] }
}

const titles = { selected: 'offerTitle', reserve: 'reserveTitle', notSelected: 'notSelectedTitle' } as const
const leads = { selected: 'offerLead', reserve: 'reserveLead', notSelected: 'notSelectedLead' } as const
const files = { selected: 'tilbud.pdf', reserve: 'reserveplass.pdf', notSelected: 'svar.pdf' } as const

function offer({ language }: Frame, { answerBy, outstanding }: DecisionLetter): (string | string[])[] {
  const t = letterWords(language)
  const waits = [
    ...(outstanding.resolution ? [t.needsResolution] : []),
    ...(outstanding.finalDue ? [t.needsFinal(longDate(outstanding.finalDue, language))] : []),
  ]
  return [t.answerBy(longDate(answerBy!, language)), ...(waits.length > 0 ? [t.conditional, waits] : [])]
}

/** The resource group's ranked list with its reasons and any dissent, for the case. */
export function recommendationDocument(
  frame: Frame,
  {
    named,
    dissent,
    supplement,
  }: {
    named: readonly { name: string; reason: string }[]
    dissent: string | null
    supplement: boolean
  },
): NewDocument {
  const t = letterWords(frame.language)
  const { programme, ...rest } = frame
  const title = (supplement ? t.supplementTitle : t.recommendationTitle)({ programme, municipality: '' })
  const list = named.map((one, i) => t.ranked(i + 1, one.name, one.reason))
  const body = [
    supplement ? t.supplementLead : t.recommendationLead,
    list,
    ...(dissent ? [t.dissent(dissent)] : []),
  ]
  return letterPdf({ ...rest, title, body }, supplement ? 'tilleggsinnstilling.pdf' : 'innstilling.pdf')
}
