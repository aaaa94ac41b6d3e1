import { expectOk } from '../src/core/result.ts'
import { startingAnswers, startPreparation } from '../src/rooms/preparation/index.ts'
import { storyYear } from './calendar.ts'
import { stateCast } from './cast.ts'
import { actorOf, type Stage } from './stage.ts'

/** The secretariat has begun to make next year ready: last year's answers stand there, and what is new is open. */
export async function beginNextYear(stage: Stage, today: string): Promise<void> {
  const programme = 'oppvekst-sammen'
  const year = storyYear(today) + 1
  const begun = await startingAnswers(stage.db, programme, year)
  const command = stage.by(actorOf(stateCast.secretariat), today, '08:45')
  expectOk(await startPreparation(stage.db, command, { programme, year, title: '', ...begun }))
}
