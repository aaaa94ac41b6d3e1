import { addDays, type DateText, yearOf } from '../src/core/dates.ts'
import { kroner } from '../src/core/ore.ts'
import { expectOk } from '../src/core/result.ts'
import { noAnswers, publishCall, saveDraft } from '../src/rooms/applications/index.ts'
import { acceptAward, certifyDisbursement, grantAwards } from '../src/rooms/awards/index.ts'
import { addPerson } from '../src/rooms/identity/index.ts'
import { createMeasure } from '../src/rooms/measures/index.ts'
import { answerOffer, decide, recommend } from '../src/rooms/selection/index.ts'
import { officeCast, stateCast } from './cast.ts'
import { playAccounts } from './open-accounts.ts'
import { inventedYear } from './open-figures.ts'
import { playMoney } from './open-money.ts'
import { by, fjord, kyst, type Player, player, programme, register, vidda } from './open-places.ts'
import { playOwnPot } from './own-pot.ts'
import { madeUpAnswers } from './report-answers.ts'
import { proposeQuestion, reportYear } from './reports.ts'
import { actorOf, type Stage } from './stage.ts'
import { allocateYear, apply, beginMeasure, illustration, payYear, resolve, spendOn } from './steps.ts'

/** A made-up programme that is open today, with something waiting for every role. `today` is the day the demo starts. */
export async function playOpenProgramme(stage: Stage, today: DateText): Promise<void> {
  stage.say('Et oppdiktet program som er åpent i dag')
  const last = yearOf(today) - 1
  await register(stage, last)
  const region = { programme, office: vidda.office }
  const pilots = vidda.municipalities.map(player)
  await selectVidda(stage, region, pilots, last)
  const measures = await runLastYear(stage, pilots, last)
  await waitThisYear(stage, pilots, measures, today, last)
  await waitInKysten(stage, today)
  await waitInFjordene(stage, today)
  const newcomer = { name: 'Nils Nyansatt', issuer: stage.issuer, subject: 'nyansatt', id: 'nyansatt' }
  expectOk(
    await addPerson(stage.db, stage.by(actorOf(stateCast.administrator), addDays(today, -1)), newcomer),
  )
}

const answers = (name: string) => ({
  development: `${name} vil samle tjenestene rundt familiene. ${illustration}`,
  measures: `Familieteam, fritid og oppfølging av unge. ${illustration}`,
  motivation: `Familiene møter for mange dører. ${illustration}`,
  capacity: `Prosjektleder i hel stilling. ${illustration}`,
})

async function call(
  stage: Stage,
  office: string,
  short: string,
  caseNumber: string,
  published: DateText,
  deadline: DateText,
  finalDeadline: DateText | null,
): Promise<void> {
  const { caseWorker } = officeCast(office, `${short} (oppdiktet)`)
  const text = `Statsforvalteren inviterer kommunene til å søke om å delta. ${illustration}`
  expectOk(
    await publishCall(stage.db, stage.by(actorOf(caseWorker), published), {
      programme,
      office,
      caseNumber,
      deadline,
      finalDeadline,
      text,
    }),
  )
}

/** Four applied; three are pilots, one is on the reserve list. */
async function selectVidda(
  stage: Stage,
  region: { programme: string; office: string },
  pilots: Player[],
  last: number,
): Promise<void> {
  const year = last - 1
  await call(stage, vidda.office, vidda.short, `${year}/4711`, `${year}-03-01`, `${year}-05-15`, null)
  for (const one of pilots) {
    await apply(stage, programme, one, `${year}-05-10`, answers(one.name))
    await resolve(stage, programme, one, `${year}-05-12`, one.name)
  }
  const { panelMember } = officeCast(vidda.office, `${vidda.short} (oppdiktet)`)
  const ranking = pilots.map(one => ({ municipality: one.id, reason: illustration }))
  expectOk(
    await recommend(stage.db, stage.by(actorOf(panelMember), `${year}-06-01`), region, {
      ranking,
      dissent: null,
    }),
  )
  const decisions = pilots.map((one, i) => ({
    municipality: one.id,
    outcome: i < 3 ? ('selected' as const) : ('reserve' as const),
    reason: illustration,
  }))
  expectOk(
    await decide(stage.db, by(stage, `${year}-06-05`), region, { answerBy: `${year}-08-15`, decisions }),
  )
  for (const one of pilots.slice(0, 3)) {
    expectOk(
      await answerOffer(
        stage.db,
        stage.by(one.director, `${year}-06-20`),
        { programme, municipality: one.id },
        'accepted',
      ),
    )
  }
}

/** Last year: money, measures and spending. One report is ready for decision, one waits for approval, one is not sent. */
async function runLastYear(stage: Stage, pilots: Player[], last: number): Promise<number[]> {
  const three = pilots.slice(0, 3)
  await allocateYear(
    stage,
    programme,
    last,
    { fund: `${last - 1}-12-20`, run: `${last}-01-10` },
    inventedYear(last, pilots, 9_600_000),
  )
  await payYear(stage, programme, last, `${last}/100`, three, {
    grant: `${last}-01-15`,
    accept: `${last}-01-20`,
    certify: `${last}-01-25`,
    approve: `${last}-01-27`,
  })
  const numbers: number[] = []
  for (const one of three) {
    const plot = {
      name: 'Familieteam på tvers (illustrasjon)',
      need: illustration,
      services: ['Skole', 'Helse', 'Barnevern'],
      ageFrom: 0,
      ageTo: 18,
      families: true,
    }
    const dates = {
      created: `${last - 1}-11-01`,
      startsOn: `${last}-01-01`,
      endsOn: `${last + 2}-12-31`,
      started: `${last}-02-01`,
    }
    const number = await beginMeasure(stage, programme, one, plot, dates)
    numbers.push(number)
    for (const day of ['03-10', '06-12', '09-15', '11-20']) {
      const expenditure = {
        ore: kroner(420_000) + 33n,
        spentOn: `${last}-${day}`,
        payeeKind: 'ownStaff' as const,
        text: 'Illustrasjon',
      }
      await spendOn(stage, one, { programme, number }, expenditure)
    }
  }
  const dates = {
    submit: `${last + 1}-01-20`,
    approve: `${last + 1}-02-10`,
    decide: `${last + 1}-02-20`,
    useBy: `${last + 2}-12-31`,
  }
  const which = (n: number) => ({
    programme,
    municipality: three[n]!,
    year: last,
    answers: madeUpAnswers(n, 1),
  })
  await reportYear(stage, which(0), dates, 'approved')
  await reportYear(stage, which(1), dates, 'submitted')
  await proposeQuestion(stage, programme, `${last + 1}-02-25`)
  return numbers
}

/** This year's awards stand at three steps, so that the director, the certifier and the budget holder each have one. */
async function waitThisYear(
  stage: Stage,
  pilots: Player[],
  measures: number[],
  today: DateText,
  last: number,
): Promise<void> {
  const year = last + 1
  await allocateYear(
    stage,
    programme,
    year,
    { fund: `${last}-12-20`, run: `${year}-01-05` },
    inventedYear(year, pilots, 9_900_000),
  )
  const granted = stage.by(actorOf(stateCast.budgetHolder), `${year}-01-08`)
  expectOk(
    await grantAwards(stage.db, granted, { programme, year, municipality: null, caseNumber: `${year}/100` }),
  )
  const [first, second] = pilots as [Player, Player]
  for (const one of [first, second]) {
    expectOk(
      await acceptAward(stage.db, stage.by(one.director, `${year}-01-10`), {
        programme,
        year,
        municipality: one.id,
      }),
    )
  }
  expectOk(
    await certifyDisbursement(stage.db, stage.by(actorOf(stateCast.certifier), `${year}-01-12`), {
      programme,
      year,
      municipality: first.id,
    }),
  )
  const plot = {
    name: 'Fritid for alle (illustrasjon)',
    need: illustration,
    services: ['Kultur', 'Frivilligsentralen'],
    ageFrom: 6,
    ageTo: 18,
    families: false,
    startsOn: addDays(today, 20),
    endsOn: `${last + 2}-12-31`,
  }
  expectOk(
    await createMeasure(
      stage.db,
      stage.by(first.lead, addDays(today, -5)),
      { programme, municipality: first.id },
      plot,
    ),
  )
  await playMoney(stage, first, measures[0]!, today)
  await playOwnPot(stage, first, today)
  await playAccounts(stage, first, measures[0]!, today)
  if (measures.length !== 3) throw new Error('three pilots have a measure each')
}

/** Deadline passed last week: two in order, one late, one incomplete, one never sent. The resource group is to rank them. */
async function waitInKysten(stage: Stage, today: DateText): Promise<void> {
  const [a, b, c, d] = kyst.municipalities.map(player) as [Player, Player, Player, Player]
  const deadline = addDays(today, -8)
  await call(
    stage,
    kyst.office,
    kyst.short,
    `${yearOf(today)}/812`,
    addDays(today, -70),
    deadline,
    addDays(today, 100),
  )
  await apply(stage, programme, a, addDays(today, -15), answers(a.name))
  await apply(stage, programme, b, addDays(today, -12), answers(b.name))
  await apply(stage, programme, c, addDays(today, -6), answers(c.name))
  await apply(stage, programme, d, addDays(today, -9), { development: answers(d.name).development })
}

/** A call that is open: one draft begun, one application in without the political decision. */
async function waitInFjordene(stage: Stage, today: DateText): Promise<void> {
  const [a, b] = fjord.municipalities.map(player) as [Player, Player]
  await call(
    stage,
    fjord.office,
    fjord.short,
    `${yearOf(today)}/57`,
    addDays(today, -30),
    addDays(today, 12),
    null,
  )
  const draft = {
    ...noAnswers,
    development: `${a.name} er i gang med å beskrive utviklingsarbeidet. ${illustration}`,
  }
  expectOk(
    await saveDraft(
      stage.db,
      stage.by(a.lead, addDays(today, -2)),
      { programme, municipality: a.id },
      { answers: draft, version: 0 },
    ),
  )
  await apply(stage, programme, b, addDays(today, -3), answers(b.name))
}
