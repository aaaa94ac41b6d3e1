import { z } from 'zod'
import { dateOf } from '../../../core/dates.ts'
import { decimalOf, formatDecimal } from '../../../core/decimal.ts'
import { figureColumns } from '../../../core/figure-columns.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { fileField } from '../../../ui/fields.ts'
import { FileField, Form, type FormState, RadioField } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Lead, LinkTo, Section, State, type Tone } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import type { FactsImport, ImportState } from '../import.model.ts'
import { importText, stateWords } from '../import.text.ts'
import { confirmImport, handInFacts, stopImport } from '../imports.actions.ts'
import { importFor, importsFor } from '../imports.queries.ts'
import { may, stoppable } from '../rules.ts'
import { refusals, text } from '../text.ts'
import { Changes, HowRead, Problems, Totals } from './preview.tsx'
import { stopImportPage } from './stop.tsx'

/** The years whose 1 January began a new set of numbers, and the one that all of them are kept by now. */
const numberYears = [2024, 2020, 2018, 2017] as const

const tones: Record<ImportState, Tone> = {
  waiting: 'neutral',
  checking: 'info',
  checked: 'warning',
  refused: 'danger',
  confirmed: 'info',
  imported: 'success',
  stopped: 'neutral',
}

/** Hand in a file of figures, and see what became of those before it. */
export const importFactsPage: Show = async (ask, refused) => {
  // A form that was not understood is shown again only to those who may send it.
  const sees = refused ? may.manage(ask.actor) : may.readImports(ask.actor)
  if (!sees.ok) return forbidden
  const t = importText(ask.language)
  const state: FormState = { language: ask.language, refused, values: { borders: 'own' } }
  const earlier = await importsFor(ask.db, ask.actor)
  return page(
    t.title,
    <>
      <Lead>{t.lead}</Lead>
      {may.manage(ask.actor).ok ? (
        <Form action={href('importFacts')} submit={t.send} state={state} upload>
          <FileField name="file" label={t.file} hint={t.fileHint(figureColumns.join(', '))} state={state} />
          <RadioField
            name="borders"
            label={t.borders}
            state={state}
            options={[
              { value: 'own', label: t.own },
              ...numberYears.map(year => ({ value: String(year), label: t.numbersOf(year) })),
            ]}
          />
        </Form>
      ) : null}
      <Section title={t.earlier} id="earlier">
        {earlier.length === 0 ? (
          <p>{t.noEarlier}</p>
        ) : (
          <Table
            name="earlier"
            caption={t.earlier}
            rows={earlier}
            columns={column => [
              column.link('file-name', t.fileName, one => one.fileName, {
                to: one => href('factsImport', { facts: one.id }),
                names: true,
              }),
              column.state('state', t.state, one => stateWords(ask.language)[one.state], {
                tone: one => tones[one.state],
              }),
              column.day('handed-in', t.handedIn, one => dateOf(one.handedInAt)),
              column.count('rows', t.rows, one => one.rowsRead),
            ]}
          />
        )}
      </Section>
    </>,
    { crumbs: [{ label: text(ask.language).title, href: href('figures') }] },
  )
}

const StateOf = ({ one, ask }: { one: FactsImport; ask: Ask }) => (
  <State tone={tones[one.state]}>{stateWords(ask.language)[one.state]}</State>
)

const whole = (count: number): string => formatDecimal(decimalOf(String(count)))

export const importFactsPost = post({
  schema: z.object({
    file: fileField,
    borders: z
      .enum(['own', ...numberYears.map(String)], 'fillIn')
      .transform(year => (year === 'own' ? null : `${year}-01-01`)),
  }),
  act: (ask, input) => handInFacts(ask.db, ask.command, input),
  next: (_, { id }) => href('factsImport', { facts: id }),
  show: importFactsPage,
  words: refusals,
})

/** One file: how far it is, what is wrong, or what it would change; and what can be done with it. */
export const factsImportPage: Show = async (ask, refused) => {
  if (!may.readImports(ask.actor).ok) return forbidden
  const one = await importFor(ask.db, ask.actor, ask.params.facts!)
  if (!one) return notFound
  const t = importText(ask.language)
  const { result } = one
  const going = one.state === 'waiting' || one.state === 'checking'
  return page(
    one.fileName,
    <>
      <Lead>{answer(one, ask)}</Lead>
      <p>
        <StateOf one={one} ask={ask} /> {t.by(one.handedInBy, longTime(one.handedInAt, ask.language))}
      </p>
      {going || one.state === 'confirmed' ? (
        <p>
          <LinkTo href={href('factsImport', { facts: one.id })}>{t.reload}</LinkTo>
        </p>
      ) : null}
      {result && !going ? (
        <>
          <Problems result={result} language={ask.language} />
          <Changes ask={ask} result={result} />
          <Totals result={result} language={ask.language} />
          <HowRead one={one} result={result} language={ask.language} />
        </>
      ) : null}
      <Acts one={one} ask={ask} state={{ language: ask.language, refused }} />
    </>,
    {
      crumbs: [
        { label: text(ask.language).title, href: href('figures') },
        { label: t.title, href: href('importFacts') },
      ],
    },
  )
}

function answer({ state, rowsRead, result }: FactsImport, { language }: Ask): string {
  const t = importText(language)
  if (state === 'stopped') return t.stopped
  if (!result || state === 'waiting' || state === 'checking') return t.working(whole(rowsRead))
  const { rows, accepted, refused, fresh, changed, same } = result
  if (state === 'refused') return t.refused(whole(rows), whole(accepted), whole(refused))
  if (state === 'confirmed') return t.writing(whole(rows))
  const say = state === 'imported' ? t.done : t.ready
  return say(whole(rows), whole(fresh), whole(changed), whole(same))
}

function Acts({ one, ask, state }: { one: FactsImport; ask: Ask; state: FormState }) {
  if (!may.manage(ask.actor).ok) return null
  const t = importText(ask.language)
  const params = { facts: one.id }
  return (
    <>
      {one.state === 'checked' ? (
        <Form action={href('confirmImport', params)} submit={t.confirm} state={state} />
      ) : null}
      {stoppable.includes(one.state) ? (
        <p>
          <ButtonLink href={href('stopImport', params)} quiet>
            {t.stop}
          </ButtonLink>
        </p>
      ) : null}
    </>
  )
}

const act = (does: typeof confirmImport, show: Show) =>
  post({
    schema: z.object({}),
    act: (ask, _) => does(ask.db, ask.command, ask.params.facts!),
    next: ask => href('factsImport', { facts: ask.params.facts! }),
    show,
    words: refusals,
  })

export const confirmImportPost = act(confirmImport, factsImportPage)
export const stopImportPost = act(stopImport, stopImportPage)
