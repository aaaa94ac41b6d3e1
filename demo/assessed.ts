import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { declare, giveScores } from '../src/rooms/assessment/index.ts'
import { actorOf, type Cast, type Stage } from './stage.ts'

type Scores = readonly [motivation: number, capacity: number]
/** What each member of a group gave a municipality, in the members' order. */
export type Given = { municipality: string; name: string; by: readonly Scores[] }

const worded: Record<number, readonly [motivation: string, capacity: string]> = {
  1: ['Søknaden sier lite om hvorfor.', 'Ingen er satt av til arbeidet.'],
  2: ['Ledelsen er lite til stede.', 'Prosjektlederen er ikke ansatt ennå.'],
  3: ['Vil mye, men har ikke bestemt hva.', 'Halv stilling er knapt.'],
  4: ['Har spurt familiene.', 'Har folk til å begynne.'],
  5: ['Har spurt familiene, og ledelsen har forpliktet seg.', 'Hel stilling, og tjenestene er med.'],
}

/** Each member says that they are impartial and gives each municipality both scores, each for themselves. */
export async function assessEach(
  stage: Stage,
  region: { programme: string; office: string },
  on: DateText,
  { members, given }: { members: readonly Cast[]; given: readonly Given[] },
): Promise<void> {
  for (const [i, member] of members.entries()) {
    const command = stage.by(actorOf(member), on, `1${i}:00`)
    expectOk(await declare(stage.db, command, region, { says: 'impartial', reason: '' }))
    for (const { municipality, name, by } of given) {
      const [motivation, capacity] = by[i]!
      const scores = {
        motivation: {
          score: motivation,
          reason: worded[motivation]![0],
          evidence: `Søknaden fra ${name}, motivasjon`,
        },
        capacity: {
          score: capacity,
          reason: worded[capacity]![1],
          evidence: `Søknaden fra ${name}, kapasitet`,
        },
      }
      expectOk(await giveScores(stage.db, command, { ...region, municipality }, scores))
    }
  }
}
