import { z } from 'zod'
import type { Language } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { optionalText } from '../../../ui/fields.ts'
import { Form, SelectField, stateOf, TextField } from '../../../ui/form.tsx'
import { About } from '../../../ui/frame.tsx'
import { type Ask, forbidden, notFound, page, type Refused, type Show } from '../../../ui/page.ts'
import { Lines, Section, State, type Tone } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmes } from '../../programmes/index.ts'
import { order, scopeNamed } from '../actions.ts'
import type { Order, Verification } from '../model.ts'
import { openOrder, ordersOf, verificationOf } from '../queries.ts'
import { may } from '../rules.ts'
import { refusals, text } from '../text.ts'
import { Going, Ways } from './pieces.tsx'

/** What a verification is of, by name: «hele basen», «Oppvekst sammen, Siljan». */
async function scopesOf(ask: Ask, orders: readonly Order[]): Promise<(one: Order) => string> {
  const [all, names] = await Promise.all([
    programmes(ask.db),
    namesOn(
      ask.db,
      ask.today,
      orders.flatMap(one => one.municipality ?? []),
    ),
  ])
  const called = new Map(all.map(one => [one.id, one.name]))
  return ({ programme, municipality }) =>
    [
      programme && (called.get(programme) ?? programme),
      municipality && (names.get(municipality) ?? municipality),
    ]
      .filter(Boolean)
      .join(', ') || text(ask.language).everything
}

/** «Kontroll»: when everything was last verified and what was found, and the way to verify now. */
export const controlPage: Show = async (ask, refused) => {
  if (!may.read(ask.actor).ok) return forbidden
  const t = text(ask.language)
  const orders = await ordersOf(ask.db, 'verification')
  const open = openOrder(orders)
  const scope = await scopesOf(ask, orders)
  const last = orders.find(one => one.kind === 'verification' && one.state === 'made') as
    | Verification
    | undefined
  const lead =
    last?.state === 'made'
      ? t.lastVerified(longTime(last.endedAt, ask.language), scope(last), last.outcome.found)
      : t.neverVerified
  return page(
    t.title,
    <>
      <Section title={t.verifyTitle} id="verify">
        {open ? (
          <Going order={open} language={ask.language} here={href('control')} />
        ) : (
          await Verify({ ask, refused })
        )}
      </Section>
      <Section title={t.earlier} id="earlier">
        <Verifications orders={orders} language={ask.language} scope={scope} />
      </Section>
    </>,
    { lead, now: <Ways language={ask.language} /> },
  )
}

async function Verify({ ask, refused }: { ask: Ask; refused: Refused | undefined }) {
  const t = text(ask.language)
  const state = stateOf(ask, refused, href('orderVerification'))
  const all = (await programmes(ask.db)).map(one => ({ value: one.id, label: one.name }))
  return (
    <Form action={href('orderVerification')} submit={t.verify} state={state}>
      <p>{t.verifyAbout}</p>
      <SelectField
        name="programme"
        label={t.programme}
        options={[{ value: '', label: t.allProgrammes }, ...all]}
        state={state}
        optional
      />
      <TextField
        name="municipality"
        label={t.municipality}
        hint={t.municipalityHint}
        state={state}
        optional
      />
    </Form>
  )
}

type Listed = { orders: readonly Order[]; language: Language; scope: (one: Order) => string }
function Verifications({ orders, language, scope }: Listed) {
  const t = text(language)
  if (orders.length === 0) return <p>{t.neverVerified}</p>
  return (
    <Table
      name="verifications"
      caption={t.earlier}
      rows={orders}
      columns={column => [
        column.link('number', t.number, one => String(one.number), {
          to: one => href('verification', { number: one.number }),
          names: true,
        }),
        column.words('of', t.of, scope),
        column.words('when', t.when, one => longTime(one.endedAt ?? one.orderedAt, language)),
        column.words('by', t.by, one => one.orderedBy.name),
        column.words('outcome', t.outcome, one => outcomeOf(one, language).said, {
          shown: one => <State tone={outcomeOf(one, language).tone}>{outcomeOf(one, language).said}</State>,
        }),
      ]}
    />
  )
}

/** How an order ended, or how it stands, in a word. */
function outcomeOf(one: Order, language: Language): { said: string; tone: Tone } {
  const t = text(language)
  if (one.kind !== 'verification' || one.state !== 'made')
    return { said: t[one.state], tone: one.state === 'failed' ? 'warning' : 'info' }
  const { found } = one.outcome
  return found === 0 ? { said: t.sound, tone: 'success' } : { said: t.faults(found), tone: 'danger' }
}

/** One verification: what was found, what is worth noting, and how much was gone through. */
export const verificationPage: Show = async ask => {
  if (!may.read(ask.actor).ok) return forbidden
  const number = Number(ask.params.number)
  const found =
    Number.isSafeInteger(number) && number < 2 ** 31 ? await verificationOf(ask.db, number) : undefined
  if (!found) return notFound
  const t = text(ask.language)
  const what = (await scopesOf(ask, [found]))(found)
  const made = found.state === 'made' ? found.outcome : null
  return page(
    t.verification(found.number),
    made ? (
      <Outcome of={made} language={ask.language} />
    ) : (
      <Going order={found} language={ask.language} here={href('verification', { number })} />
    ),
    {
      lead: made ? leadOf(made, what, ask.language) : t.pendingLead(what[0]!.toUpperCase() + what.slice(1)),
      crumbs: [{ label: t.title, href: href('control') }],
      facts: (
        <About
          title={t.verification(found.number)}
          rows={[
            [t.of, what],
            [t.by, found.orderedBy.name],
            [t.when, longTime(found.endedAt ?? found.orderedAt, ask.language)],
          ]}
        />
      ),
    },
  )
}

type Made = Extract<Verification, { state: 'made' }>['outcome']

function leadOf({ found, counts }: Made, what: string, language: Language): string {
  const t = text(language)
  const gone = counts.reduce((sum, one) => sum + one.count, 0)
  return found === 0
    ? t.soundLead(what, gone.toLocaleString('nb').replaceAll(/\s/g, '\u202f'))
    : t.faultsLead(what, found)
}

function Outcome({ of, language }: { of: Made; language: Language }) {
  const t = text(language)
  return (
    <>
      {of.found > 0 ? (
        <Section title={t.findings} id="findings">
          {of.found > of.findings.length ? <p>{t.firstOf(of.findings.length, of.found)}</p> : null}
          <Table
            name="findings"
            caption={t.findings}
            rows={of.findings}
            columns={column => [column.words('finding', t.finding, one => one[language], { names: true })]}
          />
        </Section>
      ) : null}
      {of.remarks.length > 0 ? (
        <Section title={t.remarks} id="remarks">
          <Lines of={of.remarks.map(one => one[language])} />
        </Section>
      ) : null}
      <Section title={t.checked} id="checked">
        <Table
          name="checked"
          caption={t.checked}
          rows={of.counts}
          columns={column => [
            column.words('check', t.check, one => one.what[language], { names: true }),
            column.count('count', t.count, one => one.count),
          ]}
        />
      </Section>
    </>
  )
}

/** Orders a verification of what was named: everything, or what belongs to a programme or a municipality. */
export const orderVerificationPost = post({
  schema: z.object({ programme: optionalText(200), municipality: optionalText(200) }),
  faults: (ask, sound) => scopeNamed(ask.db, ask.command, sound),
  async act(ask, input) {
    const scope = await scopeNamed(ask.db, ask.command, input)
    return scope.ok ? order(ask.db, ask.command, 'verification', scope.value) : scope
  },
  next: (_, { number }) => href('verification', { number }),
  show: controlPage,
  words: refusals,
})
