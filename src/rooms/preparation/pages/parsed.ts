import { z } from 'zod'
import { type Asking, asking, type Prepared, type Step } from '../model.ts'
import type { Why } from '../refusals.text.ts'
import { whyWords } from '../refusals.text.ts'
import { isSettled, type On } from './on.ts'
import {
  datesSchema,
  decidersSchema,
  followUpSchema,
  goalSchema,
  individualSchema,
  mandateSchema,
  moneySchema,
  regionsSchema,
  tryoutSchema,
} from './schemas.ts'

/** How each step is read; what a step means may hang on what is there to choose from. */
const schemas = (on: On) => ({
  mandat: mandateSchema,
  mal: goalSchema,
  ordninger: moneySchema(on),
  regioner: regionsSchema(on),
  avgjorelse: decidersSchema(on),
  enkeltvedtak: individualSchema,
  frister: datesSchema(on),
  oppfolging: followUpSchema,
  regnestykke: tryoutSchema,
})
type Schemas = ReturnType<typeof schemas>
export type Parsed = { [Name in Asking]: z.output<Schemas[Name]> | null }

/** Each step as far as it is answered; null where anything in it lacks or is wrong. */
export function parsedOf(on: On): Parsed {
  const of = schemas(on)
  return Object.fromEntries(
    asking.map(step => {
      const read = of[step].safeParse(on.answers[step].fields)
      return [step, read.success ? read.data : null]
    }),
  ) as Parsed
}

export const doneOf = (on: On, parsed: Parsed): ReadonlySet<Step> =>
  new Set(asking.filter(step => isSettled(on, step) || parsed[step] !== null))

/** A step's form as it is sent: every fault is told with the field's own name, and of a row with its scheme's. */
export const sentSchema = (on: On, step: Asking) =>
  z.record(z.string(), z.unknown()).transform((typed, context) => {
    const read = schemas(on)[step].safeParse(typed)
    const known = whyWords('nb')
    for (const issue of read.error?.issues ?? []) {
      const field = String(issue.path[0] ?? '')
      const row = issue.code === 'custom' ? (issue.params?.row ?? '') : ''
      const why: Why = issue.message in known ? (issue.message as Why) : 'fillIn'
      context.addIssue({ code: 'custom', message: 'named', path: [field], params: { field, why, row } })
    }
    return typed
  })

/** What the row is called that a field stands in, such as `amount-c-oppfolging`; empty where it stands in none. */
export const rowOf = ({ rows, organisations }: On, field: string): string => {
  const id = field.slice(field.indexOf('-') + 1)
  return rows.find(one => one.scheme === id)?.name ?? organisations.find(one => one.id === id)?.name ?? ''
}

/** What all the steps come to; null while one of them lacks something. */
export function preparedOf(on: On, parsed: Parsed): Prepared | null {
  const { mandat, mal, ordninger, regioner, avgjorelse, enkeltvedtak, frister, oppfolging, regnestykke } =
    parsed
  if (!ordninger || !regioner || !avgjorelse || !enkeltvedtak || !frister || !oppfolging || !regnestykke)
    return null
  if (!on.view && (!mandat || !mal)) return null
  const { year } = on.one
  const { status, source, schemes } = ordninger
  const { startsOn, endsOn, planningFrom, applicationDue, reportDue } = frister
  const yes = enkeltvedtak.individual === 'yes'
  return {
    ...{ year, schemes, recipients: regioner.recipients, guarantee: regnestykke.guarantee },
    sender: avgjorelse.authority,
    appropriation: { status, source },
    programme:
      on.view || !mandat || !mal
        ? null
        : {
            mandate: mandateOf(mandat),
            about: {
              name: mal.name,
              goal: mal.goal,
              target: { text: mal.target, ageFrom: mal.ageFrom, ageTo: mal.ageTo, families: mal.families },
              purposes: mal.purposes,
              criteria: mal.criteria,
              followUp: oppfolging.followUp,
              evaluation: oppfolging.evaluation,
              ...{ planningFrom, startsOn, endsOn },
              nationalCap: regioner.nationalCap,
              regions: regioner.regions,
              sender: avgjorelse.authority,
              post: ordninger.ownPost ?? '',
              illustrative: false,
            },
          },
    settings: {
      ...{ year, applicationDue, reportDue, ...oppfolging },
      recommendedBy: avgjorelse.recommendedBy,
      decidedBy: avgjorelse.decider === 'governors' ? null : avgjorelse.decider,
      individualDecision: yes,
      decisionReason: enkeltvedtak.decisionReason,
      appealBody: yes ? enkeltvedtak.appealBody : null,
    },
  }
}

const mandateOf = ({ decidedBy, decidedOn, reference, ...file }: NonNullable<Parsed['mandat']>) => ({
  ...{ decidedBy, decidedOn, reference },
  ...(file.documentSha256 ? { document: { sha256: file.documentSha256, name: file.documentName } } : {}),
})
