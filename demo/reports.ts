import type { DateText } from '../src/core/dates.ts'
import { expectOk } from '../src/core/result.ts'
import { contributorsOf } from '../src/rooms/allocation/index.ts'
import { programmeById } from '../src/rooms/programmes/index.ts'
import {
  answerProposal,
  approveReport,
  decideUnspent,
  proposeAsk,
  type ReportAnswers,
  returnReport,
  saveReport,
  submitReport,
} from '../src/rooms/reports/index.ts'
import { officerOf, stateCast } from './cast.ts'
import { madeUpAnswers } from './report-answers.ts'
import { actorOf, type Stage } from './stage.ts'
import type { Municipality } from './steps.ts'

const { secretariat, hdir, bufdir, imdi } = stateCast

/** Each directorate that has put money in, in any of the years: it approves the reports of all of them. */
async function contributorsTo(db: Stage['db'], programme: string): Promise<Set<string>> {
  const years = (await programmeById(db, programme))!.appropriations.map(one => one.year)
  return new Set((await Promise.all(years.map(year => contributorsOf(db, programme, year)))).flat())
}

/**
 * One year's report from draft to decision on what is unspent. `until` stops it on the way; `drafted` is one whose
 * answers are saved already.
 */
export async function reportYear(
  stage: Stage,
  which: {
    programme: string
    municipality: Municipality
    year: number
    answers: ReportAnswers
    drafted?: boolean
  },
  dates: { submit: DateText; approve: DateText; decide: DateText; useBy: DateText },
  until: 'submitted' | 'approved' | 'decided' = 'decided',
): Promise<void> {
  const { db } = stage
  const { programme, municipality, year, answers } = which
  const where = { programme, municipality: municipality.id, year }
  if (which.drafted !== true)
    expectOk(
      await saveReport(db, stage.by(municipality.lead, dates.submit, '09:00'), where, {
        answers,
        version: 0,
      }),
    )
  expectOk(await submitReport(db, stage.by(municipality.director, dates.submit, '12:00'), where))
  if (until === 'submitted') return
  for (const directorate of await contributorsTo(db, programme)) {
    const officer = officerOf(directorate)
    expectOk(await approveReport(db, stage.by(actorOf(officer), dates.approve), where, null))
  }
  if (until === 'approved') return
  const reason = `Midlene trengs til tiltak som fortsetter.`
  expectOk(
    await decideUnspent(db, stage.by(actorOf(secretariat), dates.decide), where, {
      useBy: dates.useBy,
      reason,
    }),
  )
}

/** The report is sent back with a comment at one question, corrected and sent again as its second version. */
export async function correctReport(
  stage: Stage,
  which: { programme: string; municipality: Municipality; year: number; answers: ReportAnswers },
  dates: { submit: DateText; returned: DateText; corrected: DateText },
  said: { question: 'reached'; first: string; text: string },
): Promise<void> {
  const { programme, municipality, year, answers } = which
  const where = { programme, municipality: municipality.id, year }
  const save = (date: DateText, changed: ReportAnswers, version: number) =>
    saveReport(stage.db, stage.by(municipality.lead, date, '09:00'), where, { answers: changed, version })
  const send = (date: DateText) =>
    submitReport(stage.db, stage.by(municipality.director, date, '12:00'), where)
  const first = { ...answers, [said.question]: said.first }
  const { version } = expectOk(await save(dates.submit, first, 0))
  expectOk(await send(dates.submit))
  const comments = [{ question: said.question, text: said.text }]
  expectOk(await returnReport(stage.db, stage.by(actorOf(bufdir), dates.returned), where, comments))
  expectOk(await save(dates.corrected, answers, version))
}

/** The reports of one year of the pilot; one of the first year's comes back, so that there is a correction to see. */
export async function reportPilot(
  stage: Stage,
  programme: string,
  players: readonly Municipality[],
  year: number,
  endsOn: DateText,
): Promise<void> {
  const after =
    year === 2023
      ? { submit: '2023-09-15', approve: '2023-10-10', decide: '2023-10-20', useBy: endsOn }
      : {
          submit: `${year + 1}-02-20`,
          approve: `${year + 1}-03-20`,
          decide: `${year + 1}-04-10`,
          useBy: endsOn,
        }
  for (const [n, municipality] of players.entries()) {
    const which = { programme, municipality, year, answers: madeUpAnswers(n, year - 2020) }
    const drafted = year === 2020 && municipality.id === 'm-4010'
    if (drafted)
      await correctReport(
        stage,
        which,
        { submit: '2021-02-10', returned: '2021-02-15', corrected: '2021-02-19' },
        { question: 'reached', first: '3', text: `Tallet virker lavt. Gjelder det alle tiltakene?` },
      )
    await reportYear(stage, { ...which, drafted }, after)
  }
}

/** One directorate wants to ask more; two of the others have agreed. */
export async function proposeQuestion(stage: Stage, programme: string, date: DateText): Promise<void> {
  const wanted = {
    question: 'learning' as const,
    change: 'ask' as const,
    why: `Direktoratet deler erfaringer med andre kommuner.`,
  }
  const { proposal } = expectOk(
    await proposeAsk(stage.db, stage.by(actorOf(bufdir), date), { programme }, wanted),
  )
  for (const officer of [hdir, imdi]) {
    const answer = { agreed: true, reason: null }
    expectOk(
      await answerProposal(
        stage.db,
        stage.by(actorOf(officer), date, '14:00'),
        { programme, proposal },
        answer,
      ),
    )
  }
}
