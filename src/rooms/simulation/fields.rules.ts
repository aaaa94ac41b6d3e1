import { type Ore, parseKr } from '../../core/ore.ts'
import { allOf, done, ok, type Result, refuse } from '../../core/result.ts'
import type { Programme } from '../calculation/index.ts'
import { type Base, type Change, changesSchema } from './scenario.model.ts'

type FieldRefusal =
  | 'badContribution'
  | 'badPercent'
  | 'badAmount'
  | 'unknownMunicipalities'
  | 'schemeUnknown'
  | 'schemeNotInPot'
  | 'ruleMissing'
  | 'appropriationMissing'
  | 'noSchemes'

type Form = Readonly<Record<string, string>>
type Read<T> = Result<T, FieldRefusal>

/** What the form's rest keys are called. */
export const keyNames = ['same', 'none', 'basis', 'equal', 'children-0-24'] as const
const keyOf = (name: string): Programme['restKey'] =>
  name === 'none' ? null : name === 'basis' || name === 'equal' ? name : { indicator: name, lag: 0 }

/** The changes that a form asks for, or all that is wrong in it. Fields that are left as they stand ask for none. */
export function changesOfForm(form: Form, base: Base): Read<Change[]> {
  const key = keyNames.find(one => one === form.restKey)
  const { guarantee } = form
  const read: Read<Change[]>[] = [
    ...linesOf(form.drop).map(scheme => goingOf(base, scheme)),
    someLeft(form, base),
    ...new Set(linesOf(form.add)).values().map(scheme => comingOf(form, base, scheme)),
    ...base.programme.schemes.map(one => ruleOf(form, base, one)),
    percentIn(form, 'prices', percent => ({ kind: 'prices', percent })),
    pilotsOf(form, base),
    potOf(form),
    ok(key && key !== 'same' ? [{ kind: 'restKey', key: keyOf(key) }] : []),
    ok(guarantee === 'would' || guarantee === 'could' ? [{ kind: 'guarantee', reading: guarantee }] : []),
  ]
  const sound = allOf(read)
  return sound.ok ? ok(read.flatMap(one => (one.ok ? one.value : []))) : sound
}

const goingOf = (base: Base, scheme: string): Read<Change[]> =>
  base.programme.schemes.some(one => one.id === scheme)
    ? ok([{ kind: 'dropScheme', scheme }])
    : refuse('schemeNotInPot', { scheme }, 'drop')

/** Whoever takes out all that is in the pot takes something in. */
const someLeft = (form: Form, { programme }: Base): Read<never[]> => {
  const going = new Set(linesOf(form.drop))
  const left = linesOf(form.add).length > 0 || programme.schemes.some(one => !going.has(one.id))
  return left ? ok([]) : refuse('noSchemes', {}, 'drop')
}

function comingOf(form: Form, base: Base, scheme: string): Read<Change[]> {
  const contribution = contributionOf(form[`contribution-${scheme}`] ?? '')
  const field = `contribution-${scheme}`
  const found = base.pool.get(scheme)
  if (!found) return refuse('schemeUnknown', { scheme }, 'add')
  if (!contribution) return refuse('badContribution', {}, field)
  // A part of what is not known is not known either.
  if ('percent' in contribution && !found.appropriation)
    return refuse('appropriationMissing', { scheme: found.name }, field)
  return ok([{ kind: 'addScheme', scheme, contribution }])
}

/** The rule of a scheme that is in the pot: another version of it, and by so many per cent. */
function ruleOf(form: Form, base: Base, { id: scheme, name }: { id: string; name: string }): Read<Change[]> {
  const version = form[`version-${scheme}`]
  const known = !version || base.versions.has(`${scheme}@${version}`)
  const scaled = percentIn(form, `scale-${scheme}`, percent => ({ kind: 'scaleRule', scheme, percent }))
  const sound = allOf<FieldRefusal>([
    known ? done : refuse('ruleMissing', { scheme: name }, `version-${scheme}`),
    scaled,
  ])
  if (!sound.ok || !scaled.ok) return sound as Read<never>
  return ok(version ? [{ kind: 'changeRule', scheme, version }, ...scaled.value] : scaled.value)
}

/** The change to so many per cent; none at a hundred. */
function percentIn(form: Form, field: string, change: (percent: string) => Change): Read<Change[]> {
  const percent = percentOf(form[field])
  if (percent === null) return refuse('badPercent', {}, field)
  return ok(percent === '100' ? [] : [change(percent)])
}

/** The form as it was filled in for these changes. */
export function formOfChanges(changes: readonly Change[], base: Base): Record<string, string> {
  const form: Record<string, string> = {
    pilots: 'same',
    restKey: 'same',
    guarantee: 'same',
    pot: 'sum',
    prices: '100',
  }
  const add: string[] = []
  const drop: string[] = []
  const named = (id: string) => base.norway.find(one => one.id === id)?.name ?? id
  for (const one of changes) {
    if (one.kind === 'addScheme') {
      add.push(one.scheme)
      const { contribution } = one
      form[`contribution-${one.scheme}`] =
        'percent' in contribution ? `${contribution.percent} %` : kr(contribution.contributionOre)
    } else if (one.kind === 'dropScheme') drop.push(one.scheme)
    else if (one.kind === 'changeRule') form[`version-${one.scheme}`] = one.version
    else if (one.kind === 'scaleRule') form[`scale-${one.scheme}`] = one.percent
    else if (one.kind === 'prices') form.prices = one.percent
    else if (one.kind === 'guarantee') form.guarantee = one.reading
    else if (one.kind === 'potEnough') form.pot = one.reaches
    else if (one.kind === 'pot') Object.assign(form, { pot: 'fixed', potKr: kr(one.potOre) })
    else if (one.kind === 'restKey')
      form.restKey = one.key === null ? 'none' : typeof one.key === 'string' ? one.key : one.key.indicator
    else if (one.kind === 'pilots') {
      form.pilots = one.all === 'norway' ? 'norway' : (one.all?.office ?? 'same')
      form.addPilots = one.add.map(named).join('\n')
      form.removePilots = one.remove.map(named).join('\n')
    }
  }
  return { ...form, add: add.join('\n'), drop: drop.join('\n') }
}

const kr = (ore: Ore): string => String(ore / 100n)

const linesOf = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[\n,;]/)
    .map(one => one.trim())
    .filter(Boolean)

/** «50 %» of the scheme's appropriation, or an amount in whole kroner; all of it where nothing is typed. */
function contributionOf(typed: string): Extract<Change, { kind: 'addScheme' }>['contribution'] | null {
  if (typed.trim() === '') return { percent: '100' }
  if (typed.includes('%')) {
    const percent = percentOf(typed.replace('%', ''))
    return percent === null || Number(percent) > 100 ? null : { percent }
  }
  const ore = parseKr(typed)
  return ore === null || ore < 0n || ore % 100n !== 0n ? null : { contributionOre: ore }
}

/** «103,5» as «103.5»; 100 where nothing is typed, null for what is no per cent between 0 and 1 000. */
function percentOf(typed: string | undefined): string | null {
  const text = (typed ?? '').replace(/[\s%]/g, '').replace(',', '.')
  if (text === '') return '100'
  return /^\d{1,4}(\.\d{1,4})?$/.test(text) && Number(text) <= 1000 ? text : null
}

function pilotsOf(form: Form, base: Base): Read<Change[]> {
  const found = (field: string): Read<string[]> => {
    const ids: string[] = []
    const wrong: string[] = []
    for (const typed of linesOf(form[field])) {
      const lower = typed.toLocaleLowerCase('nb')
      const one = base.norway.find(
        ({ id, number, name }) => [id, number].includes(typed) || name.toLocaleLowerCase('nb') === lower,
      )
      if (one) ids.push(one.id)
      else wrong.push(typed)
    }
    return wrong.length > 0
      ? refuse('unknownMunicipalities', { names: wrong.slice(0, 10).join(', ') }, field)
      : ok(ids)
  }
  const [add, remove] = [found('addPilots'), found('removePilots')]
  if (!add.ok || !remove.ok) return allOf([add, remove]) as Read<never>
  const office = base.norway.find(one => one.office === form.pilots)?.office
  const all = form.pilots === 'norway' ? ('norway' as const) : office ? { office } : undefined
  if (!all && add.value.length === 0 && remove.value.length === 0) return ok([])
  return ok([{ kind: 'pilots', ...(all ? { all } : {}), add: add.value, remove: remove.value }])
}

function potOf(form: Form): Read<Change[]> {
  if (form.pot === 'guarantees' || form.pot === 'bases') return ok([{ kind: 'potEnough', reaches: form.pot }])
  if (form.pot !== 'fixed') return ok([])
  const ore = parseKr(form.potKr ?? '')
  if (ore === null || ore <= 0n || ore % 100n !== 0n) return refuse('badAmount', {}, 'potKr')
  return ok([{ kind: 'pot', potOre: ore }])
}

/** Changes as they stand in an address; null for what no form has written. */
export function changesOfText(text: string): Change[] | null {
  try {
    const json: unknown = JSON.parse(text, (key, value: unknown) =>
      typeof value === 'string' && key.endsWith('Ore') && /^\d{1,15}$/.test(value)
        ? BigInt(value)
        : Array.isArray(value) && key.endsWith('Ore')
          ? value.map(one => BigInt(String(one)))
          : value,
    )
    const parsed = changesSchema.safeParse(json)
    return parsed.success ? parsed.data : null
  } catch {
    return null
  }
}
