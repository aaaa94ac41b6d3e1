import { z } from 'zod'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { textField } from '../../../ui/fields.ts'
import { Form, type FormState, SelectField, TextField } from '../../../ui/form.tsx'
import { type Ask, page, type Show } from '../../../ui/page.ts'
import { Empty, Lead, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { faultsInAside, setAside, takeBack } from '../actions.ts'
import { type Candidate, candidateOrders, candidatesFor, inOrder } from '../burden.rules.ts'
import { codeNames } from '../codes.file.ts'
import { compareText, orderWords } from '../compare.text.ts'
import type { SetAside } from '../model.ts'
import { outlines, pools, setAsides, takenUp, yearsWithMoney } from '../queries.ts'
import { refusals } from '../refusal.text.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'
import { Choice, crumbs, Filters, mostOnPage, Name, Pager, pageOfAsk, yearOfAsk, years } from './pieces.tsx'

/** Schemes that could be pooled next, with what each suggestion rests on (R-4, D-13). */
export const candidatesPage: Show = async (ask, refused) => {
  const t = compareText(ask.language)
  const shared = text(ask.language)
  const all = await yearsWithMoney(ask.db)
  const year = yearOfAsk(ask, all)
  const pots = await pools(ask.db)
  const wanted = ask.params.pool ?? ask.query.program
  const listed = await outlines(ask.db, year, { funded: false })
  const pot = listed.find(one => one.pooled && one.id === wanted) ?? listed.find(one => one.pooled)
  if (!pot) return page(t.candidates, <Empty>{t.noPot}</Empty>, { crumbs: crumbs(ask.language) })
  const order = candidateOrders.find(one => one === ask.query.orden) ?? 'shared'
  const taken = (await takenUp(ask.db, pot.id, year))?.ids ?? new Set<string>()
  const aside = await setAsides(ask.db, pot.id)
  const found = inOrder(
    candidatesFor(pot, listed, taken).filter(one => !aside.some(set => set.scheme === one.scheme.id)),
    order,
  )
  const at = pageOfAsk(ask)
  const shown = found.slice(at * mostOnPage, (at + 1) * mostOnPage)
  return page(
    t.candidates,
    <>
      <Lead>{t.candidatesLead(found.length, pot.name)}</Lead>
      <Filters action={href('candidates')} submit={shared.show} label={t.candidates}>
        <Choice
          name="program"
          label={t.pot}
          value={pot.id}
          options={pots.map(one => ({ value: one.id, label: one.name }))}
        />
        <Choice
          name="orden"
          label={t.order}
          value={order}
          options={candidateOrders.map(value => ({ value, label: orderWords(ask.language)[value] }))}
        />
        <Choice name="ar" label={shared.year} value={String(year)} options={years(all)} />
      </Filters>
      <p>{t.candidatesNote}</p>
      {found.length === 0 ? (
        <Empty>{t.noPairs}</Empty>
      ) : (
        <Suggestions ask={ask} year={year} candidates={shown} />
      )}
      <Pager ask={ask} page={at} count={found.length} to={query => href('candidates', {}, query)} />
      <Aside ask={ask} pot={pot.id} aside={aside} names={new Map(listed.map(one => [one.id, one.name]))} />
      {may.judge(ask.actor).ok && found.length > 0 ? (
        <SetAsideForm ask={ask} pot={pot.id} candidates={found} state={{ language: ask.language, refused }} />
      ) : null}
    </>,
    { crumbs: crumbs(ask.language) },
  )
}

function Suggestions({ ask, year, candidates }: { ask: Ask; year: number; candidates: Candidate[] }) {
  const t = compareText(ask.language)
  const group = codeNames('group', ask.language)
  const purpose = codeNames('purpose', ask.language)
  return (
    <Table
      part
      name="candidates"
      caption={t.candidates}
      rows={candidates}
      columns={column => [
        column.words('scheme', text(ask.language).scheme, one => one.scheme.name, {
          shown: one => <Name one={one.scheme} language={ask.language} />,
          names: true,
        }),
        column.words('score', t.score, one => t.scoreOf(one.groups.length, one.purposes.length), {
          figure: true,
        }),
        column.several('shared-groups', t.sharedGroups, one => one.groups.map(group), { counted: true }),
        column.several('shared-purposes', t.sharedPurposes, one => one.purposes.map(purpose), {
          counted: true,
        }),
        column.kr('amount', text(ask.language).amount(year), one => one.ore),
        column.words('saves', t.saves, one => t.savesOf(one.saves)),
      ]}
    />
  )
}

function Aside({
  ask,
  pot,
  aside,
  names,
}: {
  ask: Ask
  pot: string
  aside: SetAside[]
  names: Map<string, string>
}) {
  const t = compareText(ask.language)
  const judges = may.judge(ask.actor).ok
  return (
    <Section title={t.asideTitle} id="aside">
      {aside.length === 0 ? (
        <p>{t.nothingAside}</p>
      ) : (
        <Table
          name="set-aside"
          caption={t.asideTitle}
          rows={aside}
          columns={column => [
            column.words('scheme', text(ask.language).scheme, one => names.get(one.scheme) ?? one.scheme, {
              names: true,
            }),
            column.words('reason', t.reason, one => one.reason),
            column.words('by', t.by, one => `${one.person}, ${longTime(one.at, ask.language)}`),
          ]}
        />
      )}
      {judges
        ? aside.map(one => (
            <Form
              action={href('takeBackCandidate', { pool: pot, scheme: one.scheme })}
              submit={`${t.takeBack}: ${names.get(one.scheme) ?? one.scheme}`}
              state={{ language: ask.language, refused: undefined }}
              quiet
            />
          ))
        : null}
    </Section>
  )
}

function SetAsideForm({
  ask,
  pot,
  candidates,
  state,
}: {
  ask: Ask
  pot: string
  candidates: Candidate[]
  state: FormState
}) {
  const t = compareText(ask.language)
  return (
    <Section title={t.setAside} id="set-aside">
      <Form action={href('setAsideCandidate', { pool: pot })} submit={t.setAside} state={state} quiet>
        <SelectField
          name="scheme"
          label={t.whichToSetAside}
          options={candidates.map(({ scheme }) => ({ value: scheme.id, label: scheme.name }))}
          state={state}
        />
        <TextField name="reason" label={t.reason} state={state} />
      </Form>
    </Section>
  )
}

const back = (ask: Ask) => href('candidates', {}, { program: ask.params.pool! })

export const setAsidePost = post({
  schema: z.object({ scheme: textField(60), reason: textField(1000) }),
  faults: (ask, { scheme }) => faultsInAside(ask.db, ask.command, { pool: ask.params.pool!, scheme }),
  act: (ask, { scheme, reason }) => setAside(ask.db, ask.command, { pool: ask.params.pool!, scheme }, reason),
  next: back,
  show: candidatesPage,
  words: refusals,
})

export const takeBackPost = post({
  schema: z.object({}),
  act: ask => takeBack(ask.db, ask.command, { pool: ask.params.pool!, scheme: ask.params.scheme! }),
  next: back,
  show: candidatesPage,
  words: refusals,
})
