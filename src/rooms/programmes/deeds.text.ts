import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'

type Name = keyof typeof deeds

export const deedButtons = words<Record<Name, string>>({
  recordMandate: { nb: 'Registrer mandatet', nn: 'Registrer mandatet', en: 'Record the mandate' },
})

const waits = words<Record<Name, (programme: string) => string>>({
  recordMandate: {
    nb: programme => `Registrer mandatet: ${programme}`,
    nn: programme => `Registrer mandatet: ${programme}`,
    en: programme => `Record the mandate: ${programme}`,
  },
})

export const deedsDone = words<Record<Name, string>>({
  recordMandate: {
    nb: 'Mandatet er registrert',
    nn: 'Mandatet er registrert',
    en: 'The mandate is recorded',
  },
})

export const sayProgramme: Say<Name, { programme: string }> = ({ deed, thing: { programme } }, reader) => ({
  text: waits(reader.language)[deed](reader.programme(programme)),
  href: `${href('programme', { programme })}#mandate`,
})
