import { permission } from '../../core/actor.ts'
import type { ImportState } from './import.model.ts'

/** Figures are public. Those who run the programmes describe indicators and read figures in. */
export const may = {
  manage: permission({ secretariat: 'any' }),
  readImports: permission({ secretariat: 'any', auditor: 'any' }),
}

/** While a file of figures can be stopped: nothing of it has been read in. */
export const stoppable: readonly ImportState[] = ['waiting', 'checking', 'checked']
