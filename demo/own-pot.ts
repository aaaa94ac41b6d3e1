import { addDays, type DateText } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { approveTransfer, certifyTransfer } from '../src/rooms/pools/index.ts'
import { createOwnProgramme } from '../src/rooms/programmes/index.ts'
import { storyYear } from './calendar.ts'
import type { Player } from './open-places.ts'
import type { Stage } from './stage.ts'
import { beginMeasure, spendOn } from './steps.ts'

/** A pot of the first municipality's own: three sectors have given to it, one gift waits, and a measure runs on it. */
export async function playOwnPot(stage: Stage, one: Player, today: DateText): Promise<void> {
  const { db } = stage
  const year = storyYear(today)
  const decision = { decidedBy: 'Kommunestyret', decidedOn: `${year - 1}-12-15`, reference: `${year - 1}/87` }
  const { id: programme } = expectOk(
    await createOwnProgramme(db, stage.by(one.director, `${year}-01-04`), one.id, {
      name: 'Felles oppvekst',
      goal: 'Familier møter ett lag.',
      target: {
        text: 'Barn og unge 0–24 år og familiene deres',
        ageFrom: 0,
        ageTo: 24,
        families: true,
      },
      startsOn: `${year}-01-01`,
      endsOn: `${year + 1}-12-31`,
      mandate: decision,
    }),
  )
  const given = [
    ['Skole og barnehage', '202', 900_000],
    ['Helse og omsorg', '232', 450_000],
    ['Kultur', '231', 150_000],
  ] as const
  const transfer = (parts: typeof given | readonly (readonly [string, string, number])[], on: DateText) => ({
    ...{ year, effectiveOn: on, ...decision },
    parts: parts.map(([sector, f, kr]) => ({ sector, function: f, type: '010', ore: kroner(kr) })),
  })
  const { number } = expectOk(
    await certifyTransfer(
      db,
      stage.by(one.lead, `${year}-01-08`),
      programme,
      transfer(given, `${year}-01-08`),
    ),
  )
  expectOk(await approveTransfer(db, stage.by(one.director, `${year}-01-11`), programme, number))
  const plot = {
    name: 'Lag rundt familien',
    need: 'Familier gjentar historien sin hos hver tjeneste.',
    ageFrom: 0,
    ageTo: 18,
    families: true,
    services: ['Skole', 'Helsestasjon', 'Barnevern'],
    effect: 'Blir det færre møter for familien, og flere løfter som holdes?',
    instrument: 'Hva ble enklere da tre sektorer la penger i samme pott?',
  }
  const number1 = await beginMeasure(stage, programme, one, plot, {
    created: `${year}-01-12`,
    startsOn: `${year}-01-15`,
    endsOn: `${year + 1}-12-31`,
    started: `${year}-01-15`,
  })
  for (const [days, kr, payeeKind, text] of [
    [-90, 84_000, 'ownStaff', 'Lønn til koordinator'],
    [-60, 84_000, 'ownStaff', 'Lønn til koordinator'],
    [-20, 31_500, 'voluntary', 'Familiekvelder på frivilligsentralen'],
  ] as const) {
    const expenditure = { ore: kroner(kr), spentOn: addDays(today, days), payeeKind, text }
    await spendOn(stage, one, { programme, number: number1 }, expenditure)
  }
  // In the story's own year, also when the next has begun.
  const [effectiveOn] = [addDays(today, -3), `${year}-12-28`].sort()
  const more = transfer([['Barnevern', '244', 200_000]], effectiveOn!)
  expectOk(await certifyTransfer(db, stage.by(one.lead, addDays(today, -3)), programme, more))
}
