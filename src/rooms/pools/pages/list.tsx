import { z } from 'zod'
import { formatKr, sumOre } from '../../../core/ore.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { dateField, optionalText, textField, ticked, wholeNumber } from '../../../ui/fields.ts'
import { DateField, Form, type FormState, LongTextField, TextField, TickField } from '../../../ui/form.tsx'
import { forbidden, page, type Show } from '../../../ui/page.ts'
import { Lead, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { createOwnProgramme, inOrder, ownProgrammes } from '../../programmes/index.ts'
import { transfersOf } from '../queries.ts'
import { may } from '../rules.ts'
import { refusals, text } from '../text.ts'

/** A municipality's own pots, and the form that sets one up. */
export const ownPotsPage: Show = async (ask, refused) => {
  const municipality = ask.actor.organisation
  if (ask.actor.role === 'auditor' || !municipality || !may.read(ask.actor, { municipality }).ok)
    return forbidden
  const t = text(ask.language)
  const own = await ownProgrammes(ask.db, municipality)
  const approved = (await transfersOf(ask.db, ...own.map(one => one.id))).filter(one => one.approvedAt)
  const pooled = (programme?: string) =>
    sumOre(
      approved
        .filter(one => programme === undefined || one.programme === programme)
        .flatMap(one => one.parts.map(part => part.ore)),
    )
  const state: FormState = {
    language: ask.language,
    refused,
    values: { ageFrom: '0', ageTo: '24', families: 'on' },
  }
  return page(
    t.ownPots,
    <>
      <Lead>{t.listLead(own.length, formatKr(pooled(), 'kroner'))}</Lead>
      <p>{t.explain}</p>
      {own.length > 0 ? (
        <Table
          name="own-pots"
          caption={t.ownPots}
          rows={own}
          columns={column => [
            column.link('name', t.name, one => one.name, {
              to: one => href('ownPot', { programme: one.id }),
              names: true,
            }),
            column.words('period', t.period, one => `${shortDate(one.startsOn)}–${shortDate(one.endsOn)}`),
            column.kr('pooled', t.pooledKr, one => pooled(one.id)),
          ]}
        />
      ) : null}
      <Section title={t.newTitle} id="new">
        {ask.actor.role === 'municipalDirector' ? (
          <Form action={href('ownPots')} submit={t.create} state={state}>
            <TextField name="name" label={t.name} state={state} />
            <LongTextField name="goal" label={t.goal} state={state} rows={3} />
            <LongTextField name="target" label={t.target} state={state} rows={2} />
            <TextField name="ageFrom" label={t.ageFrom} state={state} inputmode="numeric" short />
            <TextField name="ageTo" label={t.ageTo} state={state} inputmode="numeric" short />
            <TickField name="families" label={t.families} state={state} />
            <DateField name="startsOn" label={t.startsOn} state={state} />
            <DateField name="endsOn" label={t.endsOn} state={state} />
            <TextField name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} state={state} />
            <DateField name="decidedOn" label={t.decidedOn} state={state} />
            <TextField name="reference" label={t.reference} state={state} optional short />
          </Form>
        ) : (
          <p>{t.directorCreates}</p>
        )}
      </Section>
    </>,
  )
}

export const createOwnPotPost = post({
  schema: z.object({
    name: textField(200),
    goal: textField(2000),
    target: textField(2000),
    ageFrom: wholeNumber(0, 120),
    ageTo: wholeNumber(0, 120),
    families: ticked,
    startsOn: dateField,
    endsOn: dateField,
    decidedBy: textField(200),
    decidedOn: dateField,
    reference: optionalText(60),
  }),
  faults: async (_, { ageFrom, ageTo, startsOn, endsOn }) =>
    inOrder({ target: { ageFrom, ageTo }, startsOn, endsOn }),
  act: (ask, { name, goal, target, ageFrom, ageTo, families, startsOn, endsOn, ...mandate }) =>
    createOwnProgramme(ask.db, ask.command, ask.actor.organisation ?? '', {
      ...{ name, goal, startsOn, endsOn, mandate },
      target: { text: target, ageFrom, ageTo, families },
    }),
  next: (_, { id }) => href('ownPot', { programme: id }),
  show: ownPotsPage,
  words: refusals,
})
