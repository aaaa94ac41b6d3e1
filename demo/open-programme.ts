import { addDays, type DateText } from '../src/core/dates.ts'
import { storyDays, storyYear } from './calendar.ts'
import { type FictionalScheme, firstYear, growingUp } from './fictional-schemes.ts'
import { playAccounts } from './open-accounts.ts'
import { inventedYear } from './open-figures.ts'
import { beginFirst, tellFirst } from './open-money.ts'
import { playPeople } from './open-people.ts'
import { type Player, player, programme, register, vidda } from './open-places.ts'
import { choosePilots, waitInFjordene, waitInKysten } from './open-selection.ts'
import { playOwnPot } from './own-pot.ts'
import { firstYearAnswers } from './report-answers.ts'
import { correctReport, proposeQuestion, reportYear } from './reports.ts'
import type { Stage } from './stage.ts'
import { allocateYear, payYear } from './steps.ts'
import { type Told, tellFirstYear, tellSecond, tellThird } from './story.ts'
import { playYouth } from './youth-programme.ts'

/** A made-up programme that is open today, with something waiting for every role. `today` is the day the demo starts. */
export async function playOpenProgramme(stage: Stage, today: DateText): Promise<void> {
  stage.say('Oppvekst sammen: et oppdiktet program med tre kommuner')
  const year = storyYear(today)
  const told = { year, today, on: storyDays(today) }
  await register(stage, year - 1)
  const pilots = vidda.municipalities.map(player)
  await choosePilots(stage, programme, pilots, { year: year - 2, number: 4711 })
  const [first, second, third] = pilots as [Player, Player, Player]
  await payTheYear(stage, pilots, year - 1, firstYear)
  const measures = await beginFirst(stage, first, year - 1)
  await tellFirstYear(stage, first, year - 1, [525_000, 41_200])
  await tellFirstYear(stage, second, year - 1, [345_000, 12_400])
  await tellFirstYear(stage, third, year - 1, [315_000, 13_500])
  await payTheYear(stage, pilots, year, growingUp)
  await tellFirst(stage, first, measures, told)
  await tellSecond(stage, second, told)
  await tellThird(stage, third, told)
  await playOwnPot(stage, first, today)
  await playAccounts(stage, first, measures[2], today)
  await tellReports(stage, [first, second], told)
  await playYouth(stage, pilots, told)
  await waitInKysten(stage, today)
  await waitInFjordene(stage, today)
  await playPeople(stage, today)
}

/** A year's money: by the programme's rules to the three who take part, accepted by each of them, and paid. */
async function payTheYear(
  stage: Stage,
  pilots: Player[],
  year: number,
  schemes: readonly FictionalScheme[],
): Promise<void> {
  const which = { id: programme, name: 'Oppvekst sammen', year, rest: 'children-0-24' }
  const dates = { fund: `${year - 1}-12-20`, run: `${year}-01-04` }
  await allocateYear(stage, programme, year, dates, inventedYear(which, pilots, schemes))
  await payYear(stage, programme, year, `${year}/100`, pilots.slice(0, 3), {
    grant: `${year}-01-08`,
    accept: `${year}-01-15`,
    certify: `${year}-01-18`,
    approve: `${year}-01-19`,
  })
}

/** Of the first year's reports one waits for a decision on what is left, one for the directorates, and one is not sent. */
async function tellReports(
  stage: Stage,
  [first, second]: [Player, Player],
  { year, today, on }: Told,
): Promise<void> {
  const ago = (days: number) => addDays(today, -days)
  const of = (n: number, municipality: Player) => ({
    programme,
    municipality,
    year: year - 1,
    answers: firstYearAnswers[n]!,
  })
  const ahead = { approve: ago(9), decide: today, useBy: `${year + 1}-12-31` }
  await correctReport(
    stage,
    of(0, first),
    { submit: on('02-24'), returned: on('03-20'), corrected: ago(26) },
    { question: 'reached', first: '460', text: 'Er det familier eller møter dere har talt?' },
  )
  await reportYear(stage, { ...of(0, first), drafted: true }, { ...ahead, submit: ago(25) }, 'approved')
  await reportYear(stage, of(1, second), { ...ahead, submit: ago(12) }, 'submitted')
  await proposeQuestion(stage, programme, ago(16))
}
