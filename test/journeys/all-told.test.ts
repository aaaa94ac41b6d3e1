import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { demoDatabase } from '../support/demo.ts'
import { siteOn } from '../support/site.ts'
import { heldBack, mendedAsTold, type Round, Sender, told } from './all-told.ts'
import { moreStates } from './form-states.ts'
import { formsOfDemo, formsOn } from './form-sweep.ts'
import { goodFor } from './good-values.ts'
import { toldStates } from './told-states.ts'
import type { Typed } from './typed.ts'
import { panel, programme } from './visitors.ts'
import { allWrong, foursOf, typedFields, wrongIn, wrongWays } from './wrongs.ts'

// Every form of the house with as many mistakes as it has fields, and then up to four at a time: all are named at once.
// `npm run test:forms` sends every four of every form; here the first of those that have many fields.

const whole = process.env.FORMS === 'whole'
const mostFours = (fields: number) => (whole ? fields : fields > 20 ? 1 : 2)

const database = await demoDatabase()
const site = await siteOn(database)
const found = await formsOfDemo(site, [...(await moreStates(site)), ...(await toldStates(site))])
await holdBack(database.adminUrl)
// What the demo shows only before those states are brought about.
const untouched = await demoDatabase()
const early = await siteOn(untouched)
const passing = await formsOn(early, [
  { to: href('recommend', { programme, office: 'sf-kysten' }), as: panel('sf-kysten') },
])
await holdBack(untouched.adminUrl)

/** What a form asks for is refused when all else is done, so that every form stays what it was. */
async function holdBack(adminUrl: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminUrl })
  await admin.connect()
  await admin.query(`
    create function platform.hold_back() returns trigger language plpgsql as
      $$ begin raise exception using errcode = '${heldBack}'; end $$;
    create constraint trigger hold_back after update on platform.commands deferrable initially deferred
      for each row when (new.answer is not null) execute function platform.hold_back()`)
  await admin.end()
}

const senders = [...passing.map(one => new Sender(early, one)), ...found.map(one => new Sender(site, one))]
  .filter(sender => typedFields(sender.found.form).length > 0)
  .map(sender => ({ what: `${sender.found.route} ${sender.found.page}`, sender }))
/** A form of one file alone: what is wrong is the file, and other tests hold what is told of its lines. */
const isFile = ({ sender }: { sender: Sender }): boolean =>
  typedFields(sender.found.form).every(({ kind }, _, all) => kind === 'file' && all.length === 1)

const compared = { forms: 0, rounds: 0, wrong: 0, named: 0 }
afterAll(() => console.info(JSON.stringify(compared)))
const count = ({ wrong, named }: Round) => {
  compared.rounds++
  compared.wrong += wrong
  compared.named += named
}

test.each(senders.filter(one => !isFile(one)))('$what', async ({ sender }) => {
  const good = await filledIn(await sender.opened())
  const fields = typedFields(sender.form)
  const all = await mendedAsTold(sender, good, allWrong(sender.form))
  const rounds = [all]
  const said = new Map(all.first.map(({ field = '', sentence }) => [field, sentence]))
  for (let way = 0; way < wrongWays; way++)
    for (const four of foursOf(fields, way).slice(0, mostFours(fields.length)))
      rounds.push(await mendedAsTold(sender, good, wrongIn(four, 2 * way, said)))
  const misled = all.first.length > 0 ? await sender.shown(allWrong(sender.form), all.first) : []
  const amiss = new Set([...rounds.flatMap(one => one.amiss), ...misled])
  if (amiss.size > 0) expect.fail([...amiss].join('\n'))
  rounds.forEach(count)
  compared.forms++
})

/** The form as it should be, with the fields that it asks for once it is sent. */
async function filledIn(sender: Sender): Promise<Typed> {
  const { route } = sender.found
  const first = goodFor(route, sender.form)
  if ((await sender.send(first)).taken) return first
  const then = goodFor(route, (await sender.asked(first)).form)
  const { faults } = await sender.send(then)
  if (faults.length > 0) expect.fail(`filled in as it should be: ${faults.map(told).join('; ')}`)
  return then
}

test.each(senders.filter(isFile))('$what', async ({ sender }) => {
  const { form } = await sender.opened()
  const none = allWrong(form)
  const { faults } = await sender.send(none)
  expect(faults).toMatchObject([{ code: 'fileMissing', field: typedFields(form)[0]!.name }])
  expect(await sender.shown(none, faults)).toEqual([])
  compared.forms++
})
