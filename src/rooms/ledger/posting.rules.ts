import { type DateText, yearOf } from '../../core/dates.ts'
import { absOre, maxOre, type Ore, sumOre } from '../../core/ore.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { firstHeld, lowestFrom } from './days.rules.ts'
import {
  type Account,
  carriedAccount,
  commitmentAccount,
  creditAccount,
  type Entry,
  type LedgerRefusal,
  type Original,
  type Planned,
  type PotState,
  potAccount,
  type Request,
  repaidAccount,
  spentAccount,
  type Vector,
} from './model.ts'
import { take, totalOf, vectorOf } from './rules.ts'

/** The accounts that a request moves money between, besides the pot's own; a reversal's is its original's. */
export function accountOf(pot: string, request: Request, name: string): Account | null {
  const account = (id: string, kind: Account['kind'], more: Partial<Account> = {}): Account => ({
    id,
    kind,
    pot,
    year: null,
    measure: null,
    name,
    ...more,
  })
  switch (request.kind) {
    case 'award': {
      const { from, year } = request
      return account(creditAccount(from, pot, year), from, { year })
    }
    case 'expenditure': {
      const { id, name: measure } = request.purpose
      return account(spentAccount(pot, id), 'spent', { measure: id, name: measure })
    }
    case 'commitment':
    case 'release': {
      const { id, name: measure } = request.purpose
      return account(commitmentAccount(pot, id), 'commitment', { measure: id, name: measure })
    }
    case 'carryOut':
    case 'carryIn':
      return account(carriedAccount(pot), 'carriedOver')
    case 'repayment':
      return account(repaidAccount(pot), 'repaid')
    case 'reversal':
      return null
  }
}

/**
 * What a request does to its pot, or why it is refused. Pure: the same state and request give the same plan, which is
 * what `verify` replays and the tests hold against a model. `original` is the entry that is to be reversed, if it is one
 * that can be.
 *
 * @throws when an amount is not above zero: that is a bug of the caller, not of the person.
 */
export function plan(
  state: PotState,
  request: Request,
  effectiveOn: DateText,
  original: Original | null,
): Result<Planned, LedgerRefusal> {
  const through = state.closedThrough
  if (through !== null && effectiveOn <= through) return refuse('periodClosed', { through }, 'effectiveOn')
  switch (request.kind) {
    case 'award':
      return ok(
        credited(
          state,
          { from: accountOf(state.pot, request, '')!.id, to: potAccount(state.pot), effectiveOn },
          vectorOf(request.parts),
        ),
      )
    case 'reversal':
      return reversal(state, request.number, original, effectiveOn)
    case 'expenditure':
      return expenditure(state, request, effectiveOn)
    case 'repayment':
      return taken(state, {
        from: potAccount(state.pot),
        to: repaidAccount(state.pot),
        ore: positive(request.ore),
        payee: null,
        effectiveOn,
      })
    case 'carryIn':
      return inside(
        state,
        { from: carriedAccount(state.pot), to: potAccount(state.pot), effectiveOn },
        request.ore,
        'nothingCarried',
      )
    case 'carryOut':
      return inside(
        state,
        { from: potAccount(state.pot), to: carriedAccount(state.pot), effectiveOn },
        request.ore,
        'insufficientFunds',
      )
    case 'commitment':
    case 'release': {
      const committed = commitmentAccount(state.pot, request.purpose.id)
      return request.kind === 'commitment'
        ? inside(
            state,
            { from: potAccount(state.pot), to: committed, effectiveOn },
            request.ore,
            'insufficientFunds',
          )
        : inside(
            state,
            { from: committed, to: potAccount(state.pot), effectiveOn },
            request.ore,
            'insufficientCommitment',
          )
    }
  }
}

function positive(ore: Ore): Ore {
  if (ore <= 0n) throw new Error('an amount that is posted is above zero')
  return ore
}

/** Money that comes in lies in a layer of its own. */
function credited(
  state: PotState,
  { from, to, effectiveOn }: Pick<Out, 'from' | 'to' | 'effectiveOn'>,
  vector: Vector,
): Planned {
  const ore = positive(totalOf(vector))
  const layer = state.lastLayer + 1
  const origins = vector.map(part => ({ layer, ...part }))
  const newLayer = { layer, amount: ore, vector }
  return { effectiveOn, from, to, ore, origins, payee: null, reverses: null, spent: [], newLayer }
}

/** The money goes back where it was taken: to what is at disposal, or to the commitment that it was paid from. */
function reversal(
  state: PotState,
  number: number,
  original: Original | null,
  effectiveOn: DateText,
): Result<Planned, LedgerRefusal> {
  if (!original) return refuse('noSuchEntry', { number })
  if (original.reversed) return refuse('alreadyReversed', { number })
  const planned = credited(state, { from: original.to, to: original.from, effectiveOn }, original.vector)
  return ok({ ...planned, payee: original.payee, reverses: number })
}

function expenditure(
  state: PotState,
  { from, purpose, payee, ore, whenHeld }: Extract<Request, { kind: 'expenditure' }>,
  asked: DateText,
): Result<Planned, LedgerRefusal> {
  const account = from === 'pot' ? potAccount(state.pot) : commitmentAccount(state.pot, purpose.id)
  const effectiveOn = whenHeld ? chargedOn(state, ore, asked) : asked
  return taken(state, {
    from: account,
    to: spentAccount(state.pot, purpose.id),
    ore: positive(ore),
    payee,
    effectiveOn,
  })
}

/** The day that something advanced counts from: its own, or the first on which the money of its own year had come. */
function chargedOn(state: PotState, ore: Ore, asked: DateText): DateText {
  const held = firstHeld(heldIn(state), state.days, ore, asked)
  const came = state.credited.get(yearOf(asked))
  return held !== null && came !== undefined && held <= came ? held : asked
}

type Out = { from: string; to: string; ore: Ore; payee: string | null; effectiveOn: DateText }

/** Money that leaves the pot is taken from its layers, the oldest first. It is there on the day, and on each later one. */
function taken(state: PotState, { from, to, ore, payee, effectiveOn }: Out): Result<Planned, LedgerRefusal> {
  const left = state.balances.get(from) ?? 0n
  if (left < ore) {
    const code = from === potAccount(state.pot) ? 'insufficientFunds' : 'insufficientCommitment'
    return refuse(code, { wanted: ore, left }, 'amount')
  }
  const lowest = lowestFrom(heldIn(state), state.days, effectiveOn)
  if (lowest < ore)
    return refuse('insufficientThen', { wanted: ore, left: maxOre(lowest, 0n), on: effectiveOn }, 'amount')
  const out = take(state.layers, ore)
  if (!out) throw new Error(`the layers of pot ${state.pot} hold less than its accounts`)
  const origins = out.flatMap(({ layer, parts }) =>
    parts.map(part => ({ layer, source: part.source, ore: -part.ore })),
  )
  const spent = out.map(({ layer, parts }) => ({ layer, ore: totalOf(parts) }))
  return ok({ effectiveOn, from, to, ore, origins, payee, reverses: null, spent, newLayer: null })
}

/** What the pot holds as a whole: at disposal, committed and carried over. */
const heldIn = ({ pot, balances }: PotState): Ore =>
  sumOre([...balances].flatMap(([account, ore]) => (isInside(pot, account) ? [ore] : [])))

/** Money that stays in the pot's own accounts keeps its layers. */
function inside(
  state: PotState,
  { from, to, effectiveOn }: Pick<Out, 'from' | 'to' | 'effectiveOn'>,
  wanted: Ore,
  code: LedgerRefusal,
): Result<Planned, LedgerRefusal> {
  const ore = positive(wanted)
  const left = state.balances.get(from) ?? 0n
  if (left < ore) return refuse(code, { wanted: ore, left }, 'amount')
  return ok({
    effectiveOn,
    from,
    to,
    ore,
    origins: [],
    payee: null,
    reverses: null,
    spent: [],
    newLayer: null,
  })
}

/** The parts of what an entry moved in or out, all positive. */
export const originOf = (origins: Entry['origins']): Vector =>
  vectorOf(origins.map(({ source, ore }) => ({ source, ore: absOre(ore) })))

/** What an entry brings to the pot, or takes from it: zero where money stays within, which the layers then keep. */
export const movedOf = ({ pot, from, to, ore }: Pick<Entry, 'pot' | 'from' | 'to' | 'ore'>): Ore =>
  (isInside(pot, to) ? ore : 0n) - (isInside(pot, from) ? ore : 0n)

/** Whether an account is one that the pot's money lies in: at disposal, committed or carried over. */
const isInside = (pot: string, account: string): boolean =>
  account === potAccount(pot) ||
  account === carriedAccount(pot) ||
  account.startsWith(commitmentAccount(pot, ''))
