import { formatOre } from '../../core/ore.ts'
import type { Db } from '../../platform/database/connect.ts'
import { setupOf } from '../allocation/index.ts'
import { schemeById } from '../catalogue/index.ts'
import { contributionsOf, programmeById, type Settings, settingsOf } from '../programmes/index.ts'
import type { Answers, Asking, Typed } from './model.ts'
import { selectAnswers, selectLastApproved } from './store.ts'

/** Of last year's answers these hold for last year alone. */
const ofTheYear: Partial<Record<Asking, readonly string[]>> = {
  ordninger: ['status', 'source'],
  frister: ['applicationDue', 'reportDue'],
}

/**
 * What a later year begins with: the answers of the year that was made ready last; where none was, what is recorded of the
 * last year. What must be said anew is left open, and the third step is where it goes on.
 */
export async function startingAnswers(
  db: Db,
  programme: string,
  year: number,
): Promise<{ answers: Partial<Record<Asking, Typed>>; nextStep: number }> {
  const before = await selectLastApproved(db, programme)
  const answers = before
    ? fromAnswers(await selectAnswers(db, before.id))
    : await fromRecorded(db, programme, year)
  return { answers, nextStep: 3 }
}

function fromAnswers(answers: Answers): Partial<Record<Asking, Typed>> {
  const { mandat: _, mal: __, ...later } = answers
  return Object.fromEntries(
    Object.entries(later).map(([step, { fields }]) => {
      const open = ofTheYear[step as Asking] ?? []
      return [step, Object.fromEntries(Object.entries(fields).filter(([name]) => !open.includes(name)))]
    }),
  )
}

async function fromRecorded(
  db: Db,
  programme: string,
  year: number,
): Promise<Partial<Record<Asking, Typed>>> {
  const view = await programmeById(db, programme)
  const last = view?.appropriations.findLast(one => one.year < year)
  if (!view || !last) return {}
  const given = contributionsOf(view, last.year)
  const setup = await setupOf(db, programme, last.year)
  const posts = new Map<string, string>()
  for (const { scheme } of given) {
    const known = (await schemeById(db, scheme))?.posts.at(-1)?.post
    if (known) posts.set(scheme, known)
  }
  const money = given.flatMap(({ scheme, ore, post }) => [
    [`amount-${scheme}`, formatOre(ore)],
    [`share-${scheme}`, '100'],
    [`post-${scheme}`, plainPost(post ?? '') ?? posts.get(scheme) ?? ''],
    [`rule-${scheme}`, setup?.rules[scheme]?.version ?? ''],
  ])
  const [settings] = await settingsOf(db, programme)
  return {
    ordninger: { schemes: given.map(one => one.scheme).join('\n'), ...Object.fromEntries(money) },
    regioner: { recipients: setup?.recipients ?? 'pilots' },
    ...(setup ? { regnestykke: { guarantee: setup.guarantee, restKey: 'basis' } } : {}),
    ...(settings
      ? fromSettings(settings)
      : { oppfolging: { followUp: view.followUp, evaluation: view.evaluation } }),
  }
}

/** «226.64» of «kap. 226 post 64», as the third step has it; null where it is neither. */
const plainPost = (text: string): string | null => {
  const found = /^(?:kap\.\s*)?(\d{1,4})(?:\.|\s+post\s+)(\d{1,2})$/i.exec(text.trim())
  return found ? `${found[1]}.${found[2]}` : null
}

const fromSettings = (one: Settings): Partial<Record<Asking, Typed>> => ({
  avgjorelse: { recommendedBy: one.recommendedBy, decider: one.decidedBy ?? 'governors' },
  enkeltvedtak: {
    individual: one.individualDecision ? 'yes' : 'no',
    decisionReason: one.decisionReason,
    appealBody: one.appealBody ?? '',
  },
  oppfolging: { followUp: one.followUp, control: one.control, evaluation: one.evaluation },
})
