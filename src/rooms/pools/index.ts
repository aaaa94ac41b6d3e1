/**
 * What: a municipality's own pots, which pool the budgets of its sectors as the state's pots pool schemes.
 * Owns: pools.transfers, pools.parts.
 * Promises: the pot is credited with what the sectors give, to the øre and by sector; whoever certifies a transfer does not approve it.
 * Not here: the programme itself (programmes), what the pot is used for (measures), the money (ledger).
 * Start reading at: actions.ts
 */
export { approveTransfer, certifyTransfer } from './actions.ts'
