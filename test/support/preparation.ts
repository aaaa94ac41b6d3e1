import type { Actor } from '../../src/core/actor.ts'
import { expectOk } from '../../src/core/result.ts'
import type { Db } from '../../src/platform/database/connect.ts'
import { saveRule } from '../../src/rooms/allocation/index.ts'
import { addScheme } from '../../src/rooms/catalogue/index.ts'
import { startPreparation } from '../../src/rooms/preparation/index.ts'
import { describeIndicator } from '../../src/rooms/statistics/index.ts'
import type { Post } from '../../src/ui/page.ts'
import { pagesOf } from '../../src/web/pages.ts'
import { aProgramme, askOf, by, secretariat, shown } from './programme.ts'

// A year that is made ready, for tests: from its start to every step filled in.

const { addScheme: adding, preparationStep } = pagesOf(null)

export const at = '2019-05-01'
export const scheme = 'familiehjelp'

/** A scheme with a rule over a figure that nobody has read in yet, and the register. */
export async function ruledScheme(db: Db): Promise<void> {
  await aProgramme(db)
  const about = {
    directorate: 'bufdir',
    ministry: 'bfd',
    post: '846.61',
    purpose: 'Prøve',
    illustrative: false,
  }
  await db.transaction().execute(tx => addScheme(tx, { id: scheme, name: 'Familiehjelp', ...about }))
  const words = { nb: 'Barn', nn: 'Barn', en: 'Children' }
  const indicator = {
    id: 'barn',
    name: words,
    about: words,
    unit: 'persons',
    source: 'SSB',
    merging: 'sum',
  } as const
  expectOk(
    await describeIndicator(db, by(secretariat, at), { ...indicator, weight: null, illustrative: false }),
  )
  const amount = { kind: 'perUnit', perUnitNok: 10, unit: { indicator: 'barn' } }
  const rule = { version: '2020.1', source: 'Utlysningen', validFrom: '2020-01-01', amount }
  expectOk(await saveRule(db, by(secretariat, at), scheme, Buffer.from(JSON.stringify(rule))))
}

export const begun = async (db: Db, title: string, year = 2020): Promise<string> => {
  const start = { programme: null, year, title, nextStep: 1, answers: {} }
  return String(expectOk(await startPreparation(db, by(secretariat, at), start)).id)
}

type Sent = { form?: Record<string, string>; files?: Parameters<typeof askOf>[1]['files']; actor?: Actor }
/** A form of a step, or of an act that stands on one, as the secretariat sends it. */
export const send = (
  db: Db,
  act: Post,
  { preparation, step = '' }: { preparation: string; step?: string },
  sent: Sent = {},
) =>
  shown(
    act,
    askOf(db, { actor: secretariat, at, params: { preparation, step }, ...sent } as Parameters<
      typeof askOf
    >[1]),
  )
export const opened = (db: Db, preparation: string, step: string) =>
  shown(preparationStep.get!, askOf(db, { actor: secretariat, at, params: { preparation, step } }))

/** Every step as it is filled in, by its name in the address. */
export const whole: Record<string, Record<string, string>> = {
  mandat: { decidedBy: 'Regjeringen', decidedOn: '31. januar 2019', reference: 'r-2019' },
  mal: {
    name: 'Løftet',
    goal: 'Flere med',
    target: 'Barn',
    ageFrom: '0',
    ageTo: '17',
    criteria: 'Folketall',
  },
  ordninger: {
    ...{ status: 'adopted', source: 'Innst. 14 S', ownPost: 'kap. 846 post 62' },
    ...{ 'post-familiehjelp': '846.61', 'amount-familiehjelp': '8.000.000,-', 'share-familiehjelp': '12,5' },
    'rule-familiehjelp': '2020.1',
  },
  regioner: { recipients: 'everyone', 'office-sf-innlandet': 'on' },
  avgjorelse: { recommendedBy: 'nobody', decider: 'governors', authority: 'udir' },
  enkeltvedtak: { individual: 'yes', decisionReason: 'Gjelder én kommune', appealBody: 'kd' },
  frister: { planningFrom: '1.8.2019', startsOn: '1.1.2020', endsOn: '31.12.2022', reportDue: '1.3.2021' },
  oppfolging: { followUp: 'Rapport', control: 'Risiko', evaluation: 'Følge' },
  regnestykke: { guarantee: 'would', restKey: 'basis' },
}

/** One with every step filled in. */
export async function filled(db: Db, title: string): Promise<string> {
  const id = await begun(db, title)
  await shown(
    adding.post!,
    askOf(db, { actor: secretariat, at, params: { preparation: id }, form: { scheme } }),
  )
  for (const [step, form] of Object.entries(whole)) {
    const version = step === 'ordninger' ? '1' : '0'
    const name: Record<string, string> = step === 'mal' ? { name: title } : {}
    const answer = await send(
      db,
      preparationStep.post!,
      { preparation: id, step },
      { form: { ...form, ...name, version } },
    )
    if (answer.kind !== 'redirect') throw new Error(`${step}: ${answer.html}`)
  }
  return id
}
