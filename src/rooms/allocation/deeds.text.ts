import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'

type Name = keyof typeof deeds

export const deedButtons = words<Record<Name, string>>({
  setUp: { nb: 'Sett opp året', nn: 'Set opp året', en: 'Set up the year' },
  run: { nb: 'Beregn utmålingen', nn: 'Rekn ut utmålinga', en: 'Calculate the allocation' },
  approve: { nb: 'Godkjenn denne utmålingen', nn: 'Godkjenn denne utmålinga', en: 'Approve this allocation' },
  finalise: {
    nb: 'Fastsett denne utmålingen',
    nn: 'Fastset denne utmålinga',
    en: 'Make this allocation final',
  },
})

export const deedsDone = words<Record<Name, string>>({
  setUp: { nb: 'Året er satt opp', nn: 'Året er sett opp', en: 'The year is set up' },
  run: { nb: 'Utmålingen er beregnet', nn: 'Utmålinga er rekna ut', en: 'The allocation is calculated' },
  approve: { nb: 'Utmålingen er godkjent', nn: 'Utmålinga er godkjend', en: 'The allocation is approved' },
  finalise: { nb: 'Utmålingen er fastsatt', nn: 'Utmålinga er fastsett', en: 'The allocation is final' },
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
