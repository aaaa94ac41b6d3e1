import { z } from 'zod'
import { yearOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { textField, wholeNumber } from '../../../ui/fields.ts'
import { Form, type FormState, RadioField, TextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { programmeById, yearsOf } from '../../programmes/index.ts'
import { startPreparation } from '../actions.ts'
import { fieldWords } from '../fields.text.ts'
import { type Preparation, steps } from '../model.ts'
import { openPreparations } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { may } from '../rules.ts'
import { startingAnswers } from '../start.queries.ts'
import { text } from '../text.ts'

/** A new programme begins with its name and its first year with money. */
export const newProgrammePage: Show = async (ask, refused) => {
  if (!may.prepare(ask.actor).ok) return forbidden
  const [t, fields] = [text(ask.language), fieldWords(ask.language)]
  const values = { year: String(yearOf(ask.today) + 1) }
  const state: FormState = { language: ask.language, refused, values }
  const open = (await openPreparations(ask.db)).filter(one => one.programme === null)
  return page(
    t.newTitle,
    <>
      <Open ask={ask} open={open} />
      <Form action={href('newProgramme')} submit={t.begin} state={state}>
        <TextField name="name" label={fields.name} state={state} />
        <TextField name="year" label={t.firstYear} state={state} inputmode="numeric" short />
      </Form>
    </>,
    { crumbs: [{ label: t.programmes, href: href('programmes') }], lead: t.newLead },
  )
}

export const newProgrammePost = post({
  schema: z.object({ name: textField(200), year: wholeNumber(1990, 2100) }),
  act: (ask, { name, year }) =>
    startPreparation(ask.db, ask.command, {
      ...{ programme: null, year, title: name, nextStep: 1 },
      answers: { mal: { name, ageFrom: '0', ageTo: '24', families: 'on' } },
    }),
  next: (_, { id }) => href('preparationStep', { preparation: id, step: steps[0] }),
  show: newProgrammePage,
  words: refusals,
})

/** A later year of a programme begins with the answers of the last. */
export const yearPage: Show = async (ask, refused) => {
  if (!may.prepare(ask.actor).ok) return forbidden
  const view = await programmeById(ask.db, ask.params.programme!)
  if (!view || view.municipality) return notFound
  const t = text(ask.language)
  const open = await openPreparations(ask.db, view.id)
  const taken = new Set([...view.appropriations, ...open].map(one => one.year))
  const free = yearsOf(view).filter(year => !taken.has(year))
  const last = view.appropriations.at(-1)?.year
  const next = free.find(year => year > (last ?? 0)) ?? free[0]
  const state: FormState = { language: ask.language, refused, values: { year: String(next ?? '') } }
  return page(
    next === undefined ? t.aYearTitle : t.yearTitle(next),
    <>
      <Open ask={ask} open={open} />
      {next === undefined ? (
        <Empty>{t.allFunded}</Empty>
      ) : (
        <Form action={href('fundYear', { programme: view.id })} submit={t.begin} state={state}>
          <RadioField
            name="year"
            label={fieldWords(ask.language).year}
            options={free.map(year => ({ value: String(year), label: String(year) }))}
            state={state}
          />
        </Form>
      )}
    </>,
    {
      crumbs: [{ label: view.name, href: href('programme', { programme: view.id }) }],
      illustrative: view.illustrative,
      lead: t.yearLead(last ?? null),
    },
  )
}

export const yearPost = post({
  schema: z.object({ year: wholeNumber(1990, 2100) }),
  act: async (ask, { year }) => {
    const programme = ask.params.programme!
    const { answers, nextStep } = await startingAnswers(ask.db, programme, year)
    return startPreparation(ask.db, ask.command, { programme, year, title: '', nextStep, answers })
  },
  next: (_, { id }) => href('preparationStep', { preparation: id, step: 'ordninger' }),
  show: yearPage,
  words: refusals,
})

function Open({ ask, open }: { ask: Ask; open: readonly Preparation[] }) {
  if (open.length === 0) return null
  const t = text(ask.language)
  return (
    <Section title={t.underWay} id="open">
      <ul>
        {open.map(({ id, title, year, nextStep }) => (
          <li>
            <LinkTo href={href('preparationStep', { preparation: id, step: steps[nextStep - 1]! })}>
              {title} {year}
            </LinkTo>
            : {t.goOn(nextStep)}
          </li>
        ))}
      </ul>
    </Section>
  )
}
