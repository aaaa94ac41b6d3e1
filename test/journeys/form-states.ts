import { expect } from 'vitest'
import { expectOk } from '../../src/core/result.ts'
import { createProgramme } from '../../src/rooms/programmes/index.ts'
import { href } from '../../src/routes.ts'
import { prepare } from '../access/setting.ts'
import { by, secretariat as secretary } from '../support/programme.ts'
import { readForms } from '../support/read-forms.ts'
import { type Guest, guestAt, type Site } from '../support/site.ts'
import { newMeasure, office } from './cast.ts'
import { groupStates } from './group-states.ts'
import { bodyOf, typedIn } from './typed.ts'

const programme = 'oppvekst-sammen'
const place = { programme, municipality: 'm-9901' }

/** Brings about what the demo has not come to, so that more forms are shown; tells where, and who is shown them. */
export async function moreStates(site: Site): Promise<{ to: string; as: string }[]> {
  await prepare(site)
  const secretariat = await guestAt(site, 'sekretariat')
  const [bare, mandated] = [await created(site, 'reisen-8'), await created(site, 'reisen-9')]
  const mandate = { decidedBy: 'Regjeringen', decidedOn: '01.02.2026', reference: 'Kongelig resolusjon' }
  await taken(secretariat, href('recordMandate', { programme: mandated }), mandate)

  const caseWorker = await guestAt(site, `saksbehandler-${office}`)
  const call = { caseNumber: '2026/9009', deadline: '01.03.2027', text: 'Vi inviterer.' }
  await taken(caseWorker, href('call', { programme: mandated, office }), call)

  const lead = await guestAt(site, 'programleder-m-9901')
  const measure = await taken(lead, href('newMeasure', place), {
    ...sendable(newMeasure),
    startsOn: '01.12.2026',
    endsOn: '30.06.2027',
  })
  const plan = { effect: 'Færre bytter', instrument: 'Ett team', owner: 'Lederen', baselineOn: '14.11.2026' }
  await taken(lead, `${measure}/plan`, plan)

  const html = await (await secretariat.get(href('candidates'))).text()
  const aside = readForms(html).find(one => one.action.endsWith('/til-side'))!
  await taken(secretariat, aside.action, bodyOf(aside, typedIn(aside)))

  const year = { programme, year: 2027 }
  const no = { number: '1', reason: 'Satsen er fra i fjor' }
  await taken(await guestAt(site, 'udir'), href('objectToRun', year), no)

  const kysten = { programme, office: 'sf-kysten' }
  const recommended = await (await secretariat.get(href('decideSelection', kysten))).text()
  const [, ranked = ''] = /name="reason-(m-\d+)"/.exec(recommended)!
  const decision = { [`outcome-${ranked}`]: 'reserve', [`reason-${ranked}`]: 'Nest best' }
  await taken(secretariat, href('decideSelection', kysten), decision)

  const late = href('treatApplication', { programme, municipality: 'm-9913' })
  const other = await guestAt(site, 'saksbehandler-sf-kysten')
  await taken(other, late, { outcome: 'treated', reason: 'Feil hos oss' })

  const group = await groupStates(site)
  const changes = { endringer: '[{"kind":"potEnough","reaches":"bases"}]' }
  return [
    ...group,
    { to: href('candidates'), as: 'sekretariat' },
    { to: href('programmeSettings', { programme: bare }), as: 'sekretariat' },
    { to: href('reviewPreparation', { preparation: 3 }), as: 'bdm' },
    { to: href('call', { programme: mandated, office }), as: `saksbehandler-${office}` },
    { to: href('previewCall', { programme: mandated, office }), as: `saksbehandler-${office}` },
    { to: measure, as: 'programleder-m-9901' },
    { to: `${measure}/forleng`, as: 'programleder-m-9901' },
    { to: href('simulator', { programme, year: 2026 }, changes), as: 'sekretariat' },
    { to: href('allocation', year), as: 'sekretariat' },
    { to: href('allocation', year), as: 'bufdir' },
    { to: href('makeRun', year), as: 'sekretariat' },
    { to: href('objectToRun', year), as: 'bufdir' },
    { to: href('answerObjection', { ...year, directorate: 'udir' }), as: 'sekretariat' },
    { to: href('decideSelection', kysten), as: 'sekretariat' },
    { to: href('reviewDecision', kysten), as: 'sekretariat' },
    { to: `${late}/se-over`, as: 'saksbehandler-sf-kysten' },
  ]
}

/** A programme that nobody has decided on yet. */
async function created({ db }: Site, id: string): Promise<string> {
  const dates = { planningFrom: '2027-08-01', startsOn: '2028-01-01', endsOn: '2030-12-31' }
  const target = { text: 'Barn og unge', ageFrom: 0, ageTo: 24, families: true }
  const regions = [{ office, variant: 'oneStage' as const, cap: 4 }]
  const rest = { nationalCap: 12, sender: 'udir', post: '999.61', illustrative: true }
  const one = { id, name: id, target, regions, ...dates, ...rest }
  return expectOk(await createProgramme(db, by(secretary, '2026-11-22'), one)).id
}

/** Sent, and taken: where it leads on to. */
async function taken(guest: Guest, to: string, form: Record<string, string> | FormData): Promise<string> {
  const answer = await guest.post(to, form)
  const next = answer.headers.get('location') ?? ''
  expect([to, answer.status, next.includes('avvist=')]).toEqual([to, 303, false])
  return next
}

const sendable = (fields: object): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      if (value === false) return []
      return [[name, value === true ? 'on' : String(value)]]
    }),
  )
