import { words } from '../../core/words.ts'
import { href } from '../../routes.ts'
import type { Say } from '../../ui/work.tsx'
import type { deeds } from './deeds.rules.ts'

type Name = keyof typeof deeds

/** What the button of each says, and what is said when it is done. */
export const deedWords = words<Record<Name, { button: string; done: string }>>({
  recordMandate: {
    nb: { button: 'Registrer mandatet', done: 'Mandatet er registrert' },
    nn: { button: 'Registrer mandatet', done: 'Mandatet er registrert' },
    en: { button: 'Record the mandate', done: 'The mandate is recorded' },
  },
})

const waits = words<Record<Name, (programme: string) => string>>({
  recordMandate: {
    nb: programme => `Registrer mandatet: ${programme}`,
    nn: programme => `Registrer mandatet: ${programme}`,
    en: programme => `Record the mandate: ${programme}`,
  },
})

export const sayProgramme: Say<Name, { programme: string }> = ({ deed, thing: { programme } }, reader) => ({
  text: waits(reader.language)[deed](reader.programme(programme)),
  href: `${href('programmeSettings', { programme })}#mandate`,
})
