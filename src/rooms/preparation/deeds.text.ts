import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'
import { steps } from './model.ts'
import type { Thing } from './waiting.model.ts'

type Name = keyof typeof deeds

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Name, { button: string; done: string }>>({
  prepare: {
    nb: { button: 'Send til godkjenning', done: 'Sendt til godkjenning' },
    nn: { button: 'Send til godkjenning', done: 'Send til godkjenning' },
    en: { button: 'Send for approval', done: 'Sent for approval' },
  },
  approve: {
    nb: { button: 'Godkjenn og registrer', done: 'Godkjent og registrert' },
    nn: { button: 'Godkjenn og registrer', done: 'Godkjent og registrert' },
    en: { button: 'Approve and record', done: 'Approved and recorded' },
  },
  sendBack: {
    nb: { button: 'Send tilbake', done: 'Sendt tilbake' },
    nn: { button: 'Send tilbake', done: 'Send tilbake' },
    en: { button: 'Send back', done: 'Sent back' },
  },
})

const waits = words({
  prepare: {
    nb: (step: number, what: string) => `Fortsett med steg ${step} av ${steps.length}: ${what}`,
    nn: (step: number, what: string) => `Hald fram med steg ${step} av ${steps.length}: ${what}`,
    en: (step: number, what: string) => `Go on with step ${step} of ${steps.length}: ${what}`,
  },
  returned: {
    nb: (what: string) => `Sendt tilbake, rett og send på nytt: ${what}`,
    nn: (what: string) => `Send tilbake, rett og send på nytt: ${what}`,
    en: (what: string) => `Sent back, to be corrected and sent again: ${what}`,
  },
  approve: {
    nb: (what: string) => `Godkjenn: ${what}`,
    nn: (what: string) => `Godkjenn: ${what}`,
    en: (what: string) => `Approve: ${what}`,
  },
})

export const sayPreparation: Say<Name, Thing> = ({ deed, thing }, { language }) => {
  const t = waits(language)
  const { preparation, title, year, state, nextStep } = thing
  const what = `${title} ${year}`
  if (deed !== 'prepare') return { text: t.approve(what), href: at(preparation, steps.length) }
  const text = state === 'returned' ? t.returned(what) : t.prepare(nextStep, what)
  return { text, href: at(preparation, nextStep) }
}

const at = (preparation: number, step: number): string =>
  href('preparationStep', { preparation, step: steps[step - 1]! })
