import type { Listed } from '../../core/deed.ts'
import type { PreparationState } from './model.ts'

/** What the list says of a preparation. */
export type Thing = Listed & {
  preparation: number
  title: string
  year: number
  state: PreparationState
  nextStep: number
  sentBy: string | null
}
