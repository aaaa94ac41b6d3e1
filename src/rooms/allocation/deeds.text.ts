import type { Listed } from '../../core/deed.ts'
import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'

type Name = keyof typeof deeds

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Name, { button: string; done: string }>>({
  setUp: {
    nb: { button: 'Sett opp året', done: 'Året er satt opp' },
    nn: { button: 'Set opp året', done: 'Året er sett opp' },
    en: { button: 'Set up the year', done: 'The year is set up' },
  },
  run: {
    nb: { button: 'Beregn utmålingen', done: 'Utmålingen er beregnet' },
    nn: { button: 'Rekn ut utmålinga', done: 'Utmålinga er rekna ut' },
    en: { button: 'Calculate the allocation', done: 'The allocation is calculated' },
  },
  approve: {
    nb: { button: 'Godkjenn denne utmålingen', done: 'Utmålingen er godkjent' },
    nn: { button: 'Godkjenn denne utmålinga', done: 'Utmålinga er godkjend' },
    en: { button: 'Approve this allocation', done: 'The allocation is approved' },
  },
  object: {
    nb: { button: 'Si nei til denne utmålingen', done: 'Det er sagt nei til utmålingen' },
    nn: { button: 'Sei nei til denne utmålinga', done: 'Det er sagt nei til utmålinga' },
    en: { button: 'Say no to this allocation', done: 'The allocation has been said no to' },
  },
  answer: {
    nb: { button: 'Svar direktoratet', done: 'Svaret er sendt til direktoratet' },
    nn: { button: 'Svar direktoratet', done: 'Svaret er sendt til direktoratet' },
    en: { button: 'Answer the directorate', done: 'The directorate has been answered' },
  },
  finalise: {
    nb: { button: 'Fastsett denne utmålingen', done: 'Utmålingen er fastsatt' },
    nn: { button: 'Fastset denne utmålinga', done: 'Utmålinga er fastsett' },
    en: { button: 'Make this allocation final', done: 'The allocation is final' },
  },
})

const waits = words<
  Record<'approve' | 'finalise' | 'answer', (name: string, year: number, by: string) => string>
>({
  approve: {
    nb: (name, year) => `Godkjenn utmålingen for ${name} ${year}`,
    nn: (name, year) => `Godkjenn utmålinga for ${name} ${year}`,
    en: (name, year) => `Approve the allocation of ${name} ${year}`,
  },
  answer: {
    nb: (name, year, by) => `${by} sier nei til utmålingen for ${name} ${year}: svar`,
    nn: (name, year, by) => `${by} seier nei til utmålinga for ${name} ${year}: svar`,
    en: (name, year, by) => `${by} says no to the allocation of ${name} ${year}: answer`,
  },
  finalise: {
    nb: (name, year) => `Fastsett utmålingen for ${name} ${year}`,
    nn: (name, year) => `Fastset utmålinga for ${name} ${year}`,
    en: (name, year) => `Make the allocation of ${name} ${year} final`,
  },
})

type Thing = Listed & { programme: string; year: number; directorate?: string }

export const sayAllocation: Say<Name, Thing> = ({ deed, thing, mine }, reader) => {
  const { programme, year, directorate } = thing
  const said = waits(reader.language)[deed as keyof ReturnType<typeof waits>]
  const text = said(reader.programme(programme), year, directorate ? reader.name(directorate) : '')
  return directorate && mine
    ? { text, href: href('answerObjection', { programme, year, directorate }) }
    : { text, href: href('allocation', { programme, year }) }
}
