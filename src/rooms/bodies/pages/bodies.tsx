import { z } from 'zod'
import { href } from '../../../routes.ts'
import { optionalText, textField, wholeNumber } from '../../../ui/fields.ts'
import { Form, RadioField, SelectField, stateOf, TextField } from '../../../ui/form.tsx'
import { Now } from '../../../ui/frame.tsx'
import { type Ask, forbidden, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmes as allProgrammes } from '../../programmes/index.ts'
import { createBody, faultsInBody } from '../actions.ts'
import { bodyKinds } from '../model.ts'
import { bodiesFor } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { may } from '../rules.ts'
import { authorityWords, kindWords, text, tieWords } from '../text.ts'

/** The bodies that the reader follows or sits in. */
export const bodiesPage: Show = async ask => {
  if (ask.actor.role === 'public') return forbidden
  const t = text(ask.language)
  const found = await bodiesFor(ask.db, ask.actor)
  const names = await namesOn(
    ask.db,
    ask.today,
    found.map(one => one.owner),
  )
  return page(
    t.title,
    found.length === 0 ? (
      <Empty>{t.none}</Empty>
    ) : (
      <Table
        name="bodies"
        caption={t.title}
        rows={found}
        columns={column => [
          column.link('name', t.name, one => one.name, {
            to: one => href('body', { body: one.id }),
            names: true,
          }),
          column.words('kind', t.kind, one => kindWords(ask.language)[one.kind]),
          column.words('owner', t.owner, one => names.get(one.owner) ?? one.owner),
          column.words('authority', t.authorityShort, one => authorityWords(ask.language)[one.authority]),
        ]}
      />
    ),
    {
      lead: t.lead,
      now: mayCreate(ask) ? (
        <Now title={t.newTitle}>
          <ButtonLink href={href('newBody')}>{t.newTitle}</ButtonLink>
        </Now>
      ) : null,
    },
  )
}

const mayCreate = ({ actor }: Ask): boolean => may.setUp(actor, { own: actor.organisation }).ok

/** «Sett ned et organ»: what it is, its mandate's legal basis, its quorum, and the case of its minutes. */
export const newBodyPage: Show = async (ask, refused) => {
  if (!mayCreate(ask)) return forbidden
  const t = text(ask.language)
  const state = stateOf(ask, refused, href('newBody'), {
    programme: ask.query.program ?? '',
    kind: ask.query.slag ?? '',
    tie: 'chair',
  })
  const programmes = await allProgrammes(ask.db)
  const choices = <Key extends string>(words: Record<Key, string>) =>
    (Object.entries(words) as [Key, string][]).map(([value, label]) => ({ value, label }))
  return page(
    t.newTitle,
    <Form action={href('newBody')} submit={t.setUp} state={state}>
      <RadioField name="kind" label={t.kind} state={state} options={choices(kindWords(ask.language))} />
      <TextField name="name" label={t.name} state={state} />
      <SelectField
        name="programme"
        label={t.programme}
        state={state}
        optional
        options={programmes.map(one => ({ value: one.id, label: one.name }))}
      />
      <RadioField
        name="authority"
        label={t.authority}
        state={state}
        options={choices(authorityWords(ask.language))}
      />
      <TextField name="legalBasis" label={t.legalBasis} hint={t.legalBasisHint} state={state} />
      <TextField
        name="quorum"
        label={t.quorum}
        hint={t.quorumHint}
        state={state}
        optional
        short
        inputmode="numeric"
      />
      <RadioField name="tie" label={t.tie} state={state} options={choices(tieWords(ask.language))} />
      <TextField name="caseNumber" label={t.caseNumber} hint={t.caseHint} state={state} short />
    </Form>,
    { crumbs: [{ label: t.title, href: href('bodies') }], lead: t.newLead },
  )
}

const ownerOf = (ask: Ask): string => ask.actor.organisation ?? ''

export const newBodyPost = post({
  schema: z.object({
    kind: z.enum(bodyKinds, 'fillIn'),
    name: textField(200),
    programme: optionalText(100).transform(one => one || null),
    authority: z.enum(['recommends', 'decides'], 'fillIn'),
    legalBasis: textField(500),
    quorum: z
      .union([z.literal('').transform(() => null), wholeNumber(1, 100)], 'notAWholeNumber')
      .default(null),
    tie: z.enum(['chair', 'falls'], 'fillIn'),
    caseNumber: textField(40),
  }),
  faults: (ask, sound) => faultsInBody(ask.db, ask.command, { ...sound, owner: ownerOf(ask) }),
  act: (ask, wanted) => createBody(ask.db, ask.command, { ...wanted, owner: ownerOf(ask) }),
  next: (_, { body }) => href('body', { body }),
  show: newBodyPage,
  words: refusals,
})
