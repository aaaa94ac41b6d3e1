import type { PotState } from './model.ts'

/**
 * The pots that this process last posted to, as they were then or will be once that is committed. A pot is taken out while
 * it is planned for and then put back, so that nobody shares it. It may be wrong: another process posted, the transaction
 * was rolled back, the database is another. What is planned for it says so by its head, and is not written.
 */
const pots = new Map<string, PotState>()
const most = 1_000

export function recalled(pot: string): PotState | undefined {
  const known = pots.get(pot)
  pots.delete(pot)
  return known
}

export function remember(state: PotState): void {
  pots.set(state.pot, state)
  if (pots.size > most) pots.delete(pots.keys().next().value!)
}
