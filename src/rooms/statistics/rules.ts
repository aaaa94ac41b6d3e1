import { permission } from '../../core/actor.ts'

/** Figures are public. Those who run the programmes describe indicators and read figures in. */
export const may = {
  manage: permission({ secretariat: 'any' }),
  readImports: permission({ secretariat: 'any', auditor: 'any' }),
}
