import { randomUUID } from 'node:crypto'
import { addDays, type DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { addPerson, registerAbsence, registerPerson } from '../src/rooms/identity/index.ts'
import { payer, stateCast } from './cast.ts'
import type { Stage } from './stage.ts'
import { actorOf } from './stage.ts'

/** Someone without a role, someone who is invited and has not come, and a director who is away with a deputy. */
export async function playPeople(stage: Stage, today: DateText): Promise<void> {
  const { db, issuer } = stage
  const command = stage.by(actorOf(stateCast.administrator), addDays(today, -1))
  expectOk(await addPerson(db, command, { name: 'Nils', issuer, subject: 'nyansatt', id: 'nyansatt' }))
  // Nobody is told the code: whoever wants to try it makes a new one.
  const invited = { name: 'Tuva', email: 'tuva@storlunde.example', code: randomUUID() }
  expectOk(await registerPerson(db, command, invited))
  expectOk(
    await registerAbsence(db, command, {
      assignment: 'rolle-direktor-m-9901',
      deputy: payer.id,
      from: addDays(today, -1),
      last: addDays(today, 12),
    }),
  )
}
