import { expect, test } from 'vitest'
import { href } from '../../src/routes.ts'
import { prepare } from '../access/setting.ts'
import { seats, type Viewer, viewers } from '../access/viewers.ts'
import { demoSite, type Guest, guestAt } from '../support/site.ts'
import { randomFrom } from './random.ts'
import { cookieOf, filled, get, headersOf, listedForm, shownForm } from './requests.ts'
import { type Got, type Sent, send } from './send.ts'

// A few hundred in `npm test`; `npm run test:fuzz` sends thousands. The seed is printed: the same seed, the same requests,
// as long as the site answers alike.
const requests = Number(process.env.FUZZ_REQUESTS ?? 400)
const seed = Number(process.env.FUZZ_SEED ?? 20261130)

const site = await demoSite()
await prepare(site)

const guests = new Map<Viewer, Guest>()
const signedIn = async (viewer: Viewer): Promise<Guest> => {
  const guest =
    guests.get(viewer) ?? (await guestAt(site, viewer === 'public' ? undefined : seats[viewer].subject))
  guests.set(viewer, guest)
  return guest
}

type Outcome = { what: string; got: Got | Error; logged: string[] }

async function tried(sent: Sent): Promise<Outcome> {
  const before = site.logged.length
  const what = `${sent.method} ${sent.path.slice(0, 200)}`
  try {
    const got = await send(site.url, sent)
    return { what, got, logged: site.logged.slice(before) }
  } catch (error) {
    return { what, got: error as Error, logged: site.logged.slice(before) }
  }
}

/** No answer at all, one that says the fault is ours, or an error that was no refusal. */
function faultOf({ what, got, logged }: Outcome): string | undefined {
  if (got instanceof Error) return `${what}: ${got.message}`
  const failed = logged.find(line => line.startsWith('request failed'))
  return got.status >= 500 || failed ? `${what}: ${got.status} ${failed ?? ''}` : undefined
}

/** An action or a page was reached: shown, led on, or refused with a code of its own. */
const reached = ({ got }: Outcome): boolean =>
  !(got instanceof Error) && (got.status < 400 || got.status === 409 || got.status === 422)

test(`${requests} requests as every role, well-formed and not: no fault of ours, no connection dropped`, async () => {
  process.stdout.write(`fuzz: seed ${seed}, ${requests} requests\n`)
  const random = randomFrom(seed)
  const faults: string[] = []
  const statuses = new Map<number, number>()
  let arrived = 0
  for (let i = 0; i < requests; ) {
    const viewer = random.of(viewers)
    const guest = await signedIn(viewer)
    const cookie = cookieOf([...guest.cookies].map(([name, value]) => `${name}=${value}`).join('; '), random)
    const note = (outcome: Outcome) => {
      i++
      const fault = faultOf(outcome)
      if (fault) faults.push(`${viewer} ${fault}`)
      if (reached(outcome)) arrived++
      if (!(outcome.got instanceof Error))
        statuses.set(outcome.got.status, (statuses.get(outcome.got.status) ?? 0) + 1)
      return outcome
    }
    if (random.chance(0.25)) {
      const { path, form } = listedForm(random)
      note(await tried(posting(path, filled(form, random), cookie, headersOf(random))))
    } else {
      const { sent } = get(random)
      const { got } = note(await tried({ ...sent, headers: { cookie, ...headersOf(random) } }))
      // What a page shows is filled in and sent, so that things change on the way.
      const form = got instanceof Error || got.status !== 200 ? null : shownForm(got.text, random)
      if (form?.action.startsWith('/') && random.chance(0.6))
        note(await tried(posting(form.action, filled(form, random), cookie, headersOf(random))))
      if (form?.action === href('signOut')) guests.delete(viewer)
    }
  }
  const shares = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}: ${count}`)
  process.stdout.write(
    `fuzz: ${shares.join(', ')}; ${Math.round((arrived / requests) * 100)} % reached a page or an action\n`,
  )
  expect(faults.slice(0, 40)).toEqual([])
  expect(arrived * 3).toBeGreaterThan(requests)
})

const posting = (
  path: string,
  { type, body }: { type: string; body: Buffer },
  cookie: string,
  more: Record<string, string>,
): Sent => ({
  method: 'POST',
  path: path.replace(/[^!-~]/g, sign => encodeURIComponent(sign.toWellFormed())),
  headers: { origin: site.url, 'content-type': type, cookie, ...more },
  body,
})
