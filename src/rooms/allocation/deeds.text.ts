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
  finalise: {
    nb: { button: 'Fastsett denne utmålingen', done: 'Utmålingen er fastsatt' },
    nn: { button: 'Fastset denne utmålinga', done: 'Utmålinga er fastsett' },
    en: { button: 'Make this allocation final', done: 'The allocation is final' },
  },
})

const waits = words<Record<'approve' | 'finalise', (name: string, year: number) => string>>({
  approve: {
    nb: (name, year) => `Godkjenn utmålingen for ${name} ${year}`,
    nn: (name, year) => `Godkjenn utmålinga for ${name} ${year}`,
    en: (name, year) => `Approve the allocation of ${name} ${year}`,
  },
  finalise: {
    nb: (name, year) => `Fastsett utmålingen for ${name} ${year}`,
    nn: (name, year) => `Fastset utmålinga for ${name} ${year}`,
    en: (name, year) => `Make the allocation of ${name} ${year} final`,
  },
})

export const sayAllocation: Say<Name, { programme: string; year: number }> = ({ deed, thing }, reader) => {
  const { programme, year } = thing
  const said = waits(reader.language)[deed as 'approve' | 'finalise']
  return { text: said(reader.programme(programme), year), href: href('allocation', { programme, year }) }
}
