import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { demoDatabase } from '../support/demo.ts'
import { siteOn } from '../support/site.ts'
import { heldBack, mendedAsTold, type Round, Sender, told } from './all-told.ts'
import { moreStates } from './form-states.ts'
import { formsOfDemo } from './form-sweep.ts'
import { goodFor } from './good-values.ts'
import type { Typed } from './typed.ts'
import { allWrong, foursOf, typedFields, wrongIn, wrongWays } from './wrongs.ts'

// Every form of the house with as many mistakes as it has fields, and then up to four at a time: all are named at once.

const whole = process.env.FORMS === 'whole'
const database = await demoDatabase()
const site = await siteOn(database)
const found = await formsOfDemo(site, await moreStates(site))
await holdBack(database.adminUrl)

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

const compared = { forms: 0, rounds: 0, wrong: 0, named: 0 }
afterAll(() => console.info(JSON.stringify(compared)))
const count = ({ wrong, named }: Round) => {
  compared.rounds++
  compared.wrong += wrong
  compared.named += named
}

const written = found.filter(one => typedFields(one.form).length > 0)

test.each(written.map(one => ({ what: `${one.route} ${one.as}`, one })))('$what', async ({ one }) => {
  const sender = await new Sender(site, one).opened()
  const fields = typedFields(sender.form)
  const good: Typed = goodFor(one.route, sender.form)
  const asItShould = (await sender.send(good)).faults
  if (asItShould.length > 0) expect.fail(`filled in as it should be: ${asItShould.map(told).join('; ')}`)
  const all = await mendedAsTold(sender, good, allWrong(sender.form))
  const amiss = new Set(all.amiss)
  count(all)
  if (all.first.length > 0)
    for (const each of await sender.shown(allWrong(sender.form), all.first)) amiss.add(each)
  const said = new Map(all.first.map(({ field = '', sentence }) => [field, sentence]))
  for (let way = 0; way < wrongWays; way++)
    for (const four of foursOf(fields, way).slice(0, whole ? undefined : 3)) {
      const round = await mendedAsTold(sender, good, wrongIn(four, way, said))
      count(round)
      for (const each of round.amiss) amiss.add(each)
    }
  if (amiss.size > 0) expect.fail([...amiss].join('\n'))
  compared.forms++
})
