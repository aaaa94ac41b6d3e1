import { type Ore, sumOre } from '../../core/ore.ts'
import { largestRemainder } from '../../core/split.ts'

const wordsOf = (text: string) => new Set(text.split(/\s+/))

/** Words that name a sector or a service. */
const sectorWords = wordsOf(
  `sektor sektoren sektorer etat etaten avdeling avdelingen enhet enheten kommunalområde kommunalområdet tjeneste
  tjenesten tjenester tjenestene teneste tenesta tenester tenestene oppvekst oppvekstsektoren skole skolen skoler
  skolene skule skulen skular grunnskole grunnskolen videregående vidaregåande sfo ppt barnehage barnehagen barnehager
  barnehagene barnehagar helse helsesektoren omsorg helsestasjon helsestasjonen skolehelsetjenesten
  skolehelsetjeneste barnevern barnevernet barneverntjenesten nav sosial sosialtjenesten kultur kultursektoren fritid
  idrett familievern politi politiet flyktningtjenesten integrering school schools health culture sector department
  services education childcare welfare`,
)
/** Words that say nothing more beside them. */
const bindingWords = wordsOf(
  'drift ramme budsjett område området psykisk og i for av til samt med the and of service',
)

/** Whether a name is that of a sector or a service and no more, also of one that the measure itself lists. */
export function namesOnlyASector({ name, services }: { name: string; services: readonly string[] }): boolean {
  const bare = (text: string) => text.trim().toLowerCase()
  const parts = bare(name)
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  if (services.map(bare).includes(bare(name))) return true
  return (
    parts.some(part => sectorWords.has(part)) &&
    parts.every(part => sectorWords.has(part) || bindingWords.has(part))
  )
}

export type Share = { service: string; measures: number; budgetOre: Ore; spentOre: Ore }
type Given = { services: readonly string[]; budgetOre: Ore; spentOre: Ore }

/**
 * Each service's share, as a view alone: what a measure has is split equally on the services that take part, to the øre.
 * Equal names are one service, however they are written; a measure that lists none stands under the empty name.
 */
export function sharesOf(measures: readonly Given[]): Share[] {
  const shares = new Map<string, Share>()
  for (const { services, budgetOre, spentOre } of measures) {
    const own = [...new Map(services.map(one => [one.trim().toLowerCase(), one.trim()])).entries()]
    const parts = own.length > 0 ? own : [['', ''] as const]
    const equal = parts.map(() => 1n)
    const [budget, spent] = [largestRemainder(budgetOre, equal), largestRemainder(spentOre, equal)]
    for (const [i, [key, service]] of parts.entries()) {
      const before = shares.get(key) ?? { service, measures: 0, budgetOre: 0n, spentOre: 0n }
      shares.set(key, {
        service: before.service,
        measures: before.measures + 1,
        budgetOre: before.budgetOre + budget[i]!,
        spentOre: before.spentOre + spent[i]!,
      })
    }
  }
  const size = (one: Share) => sumOre([one.budgetOre, one.spentOre])
  return [...shares.values()].sort(
    (a, b) => Number(size(b) - size(a)) || a.service.localeCompare(b.service, 'nb'),
  )
}
