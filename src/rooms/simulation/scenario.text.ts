import { absOre, formatKr, type Ore } from '../../core/ore.ts'
import { type Language, words } from '../../core/words.ts'
import type { AllocationRefusal } from '../calculation/index.ts'
import { explainRefusal } from '../calculation/index.ts'
import { scenarioForm } from './choices.text.ts'
import type { Base, Change, Simulated, Summary } from './scenario.model.ts'
import { simulatorWords } from './simulator.text.ts'
import { scenarioRefusals } from './unfit.text.ts'

/** Scenarios that are kept and held against each other. */
export const keptWords = words({
  keptTitle: { nb: 'Lagrede scenarier', nn: 'Lagra scenario', en: 'Kept scenarios' },
  noKept: {
    nb: 'Ingen scenarier er lagret ennå.',
    nn: 'Ingen scenario er lagra enno.',
    en: 'No scenario has been kept yet.',
  },
  madeBy: {
    nb: (by: string, at: string) => `Lagret av ${by} ${at}.`,
    nn: (by: string, at: string) => `Lagra av ${by} ${at}.`,
    en: (by: string, at: string) => `Kept by ${by} on ${at}.`,
  },
  moved: {
    nb: 'Grunnlaget er endret siden scenariet ble lagret. Tallene er regnet på nytt.',
    nn: 'Grunnlaget er endra sidan scenarioet vart lagra. Tala er rekna på nytt.',
    en: 'The year has changed since the scenario was kept. The figures are worked out anew.',
  },
  compareWith: { nb: 'Sammenlign', nn: 'Samanlikn', en: 'Compare' },
  compareTitle: { nb: 'Scenarier side ved side', nn: 'Scenario side om side', en: 'Scenarios side by side' },
  comparePicture: {
    nb: (a: string, b: string) =>
      `Stolpen er ${a}, den stiplede streken er ${b}, den hele er i dag. De 15 som skiller mest, står her.`,
    nn: (a: string, b: string) =>
      `Stolpen er ${a}, den stipla streken er ${b}, den heile er i dag. Dei 15 som skil mest, står her.`,
    en: (a: string, b: string) =>
      `The bar is ${a}, the dashed line ${b}, the whole line today. The 15 that differ most are here.`,
  },
  compareLead: {
    nb: (name: string, w: number, l: number) =>
      `«${name}» gir flest vinnere: ${w} vinner og ${l} taper mot i dag.`,
    nn: (name: string, w: number, l: number) =>
      `«${name}» gir flest vinnarar: ${w} vinn og ${l} taper mot i dag.`,
    en: (name: string, w: number, l: number) =>
      `“${name}” gives the most gains: ${w} gain and ${l} lose against today.`,
  },
  scenario: { nb: 'Scenario', nn: 'Scenario', en: 'Scenario' },
  winners: { nb: 'Vinner', nn: 'Vinn', en: 'Gain' },
  losers: { nb: 'Taper', nn: 'Taper', en: 'Lose' },
})

/** «21 kommuner vinner, 3 taper mot i dag; det koster 14 200 000 kr.» */
export function outcomeLead({ winners, losers, costOre }: Summary, language: Language): string {
  const t = simulatorWords(language)
  if (costOre === 0n) return t.leadFree(winners, losers)
  return t.lead(winners, losers, formatKr(absOre(costOre)), costOre > 0n)
}

const changeWords = words<{ [K in Change['kind']]: (...values: string[]) => string }>({
  addScheme: {
    nb: (name, of) => `${name} tas inn med ${of}.`,
    nn: (name, of) => `${name} blir teken inn med ${of}.`,
    en: (name, of) => `${name} is added with ${of}.`,
  },
  dropScheme: {
    nb: name => `${name} tas ut.`,
    nn: name => `${name} blir teken ut.`,
    en: name => `${name} is taken out.`,
  },
  changeRule: {
    nb: (name, version) => `${name} får regelversjon ${version}.`,
    nn: (name, version) => `${name} får regelversjon ${version}.`,
    en: (name, version) => `${name} gets rule version ${version}.`,
  },
  giveRule: {
    nb: (name, version) => `${name} får en ny regel, «${version}».`,
    nn: (name, version) => `${name} får ein ny regel, «${version}».`,
    en: (name, version) => `${name} gets a new rule, “${version}”.`,
  },
  scaleRule: {
    nb: (name, percent) => `Satsene i ${name} blir ${percent} % av dagens.`,
    nn: (name, percent) => `Satsane i ${name} blir ${percent} % av dagens.`,
    en: (name, percent) => `The rates of ${name} become ${percent} % of today’s.`,
  },
  pilots: {
    nb: who => `Med i potten: ${who}.`,
    nn: who => `Med i potten: ${who}.`,
    en: who => `In the pot: ${who}.`,
  },
  restKey: {
    nb: key => `Resten fordeles: ${key}.`,
    nn: key => `Resten blir fordelt: ${key}.`,
    en: key => `The rest is shared: ${key}.`,
  },
  prices: {
    nb: percent => `Alle satser og bidrag blir ${percent} % av dagens.`,
    nn: percent => `Alle satsar og bidrag blir ${percent} % av dagens.`,
    en: percent => `Every rate and contribution becomes ${percent} % of today’s.`,
  },
  pot: { nb: kr => `Potten er ${kr}.`, nn: kr => `Potten er ${kr}.`, en: kr => `The pot is ${kr}.` },
  potEnough: {
    nb: what => `Potten: ${what}.`,
    nn: what => `Potten: ${what}.`,
    en: what => `The pot: ${what}.`,
  },
  guarantee: {
    nb: what => `Garantien: ${what}.`,
    nn: what => `Garantien: ${what}.`,
    en: what => `The guarantee: ${what}.`,
  },
})

/** Each change in one sentence. */
export function changeInWords(base: Base, change: Change, language: Language): string {
  const t = scenarioForm(language)
  const c = changeWords(language)
  const scheme = (id: string) =>
    base.programme.schemes.find(one => one.id === id)?.name ?? base.pool.get(id)?.name ?? id
  const lower = (text: string) => text.charAt(0).toLocaleLowerCase('nb') + text.slice(1)
  const number = (text: string) => (language === 'en' ? text : text.replace('.', ','))
  const many = (sign: string, ids: readonly string[]) =>
    ids.map(id => `${sign} ${base.norway.find(one => one.id === id)?.name ?? id}`)
  switch (change.kind) {
    case 'addScheme': {
      const { contribution } = change
      const of =
        'percent' in contribution ? `${number(contribution.percent)} %` : krOf(contribution.contributionOre)
      return c.addScheme(scheme(change.scheme), of)
    }
    case 'dropScheme':
      return c.dropScheme(scheme(change.scheme))
    case 'changeRule':
      return c.changeRule(scheme(change.scheme), change.version)
    case 'giveRule':
      return c.giveRule(scheme(change.scheme), change.rule.version)
    case 'scaleRule':
      return c.scaleRule(scheme(change.scheme), number(change.percent))
    case 'pilots': {
      const { all, add, remove } = change
      const office = all && all !== 'norway' ? base.norway.filter(one => one.office === all.office) : []
      const who =
        all === 'norway'
          ? lower(t.norway(base.norway.filter(one => !one.fictional).length))
          : all
            ? lower(t.office(office[0]?.region ?? all.office, office.length))
            : lower(t.pilotsSame)
      return c.pilots([who, ...many('+', add), ...many('−', remove)].join(', '))
    }
    case 'restKey': {
      const { key } = change
      const name =
        key === null ? t.keyNone : key === 'basis' ? t.keyBasis : key === 'equal' ? t.keyEqual : t.keyChildren
      return c.restKey(lower(name))
    }
    case 'prices':
      return c.prices(number(change.percent))
    case 'pot':
      return c.pot(krOf(change.potOre))
    case 'potEnough':
      return c.potEnough(lower(change.reaches === 'bases' ? t.potBases : t.potGuarantees))
    case 'guarantee':
      return c.guarantee(lower(change.reading === 'could' ? t.readingCould : t.readingWould))
  }
}

const krOf = (ore: Ore) => formatKr(ore)

/** Why a scenario cannot be reckoned, in a sentence that says what to do. */
export function refusalOfScenario(
  { refusal, programme }: Extract<Simulated, { ok: false }>,
  language: Language,
): string {
  const found = scenarioRefusals(language)[refusal.code]
  if (found) return typeof found === 'string' ? found : found(refusal.values)
  if (!programme) return scenarioRefusals(language).notSetUp as string
  const engine = refusal as AllocationRefusal
  return explainRefusal(programme, engine, language).join(' ')
}
