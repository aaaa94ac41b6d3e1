import type { TableNote } from '../../../platform/table-file.ts'
import { href } from '../../../routes.ts'
import { shortDate } from '../../../text/dates.ts'
import { noteSentence } from '../../../text/table-notes.ts'
import { FileField, Form, type FormState, TickField } from '../../../ui/form.tsx'
import { Empty, Explain, Lines, Notice, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { explainRefusal, indicatorName, municipalityName, problemsInWords } from '../../calculation/index.ts'
import { figuresAside } from '../../statistics/index.ts'
import { fieldWords, hints } from '../fields.text.ts'
import { lastWords } from '../last.text.ts'
import { figuresKey } from '../queries.ts'
import { refusals } from '../refusals.text.ts'
import { may } from '../rules.ts'
import type { Needed, Tryout } from '../tryout.queries.ts'
import type { On } from './on.ts'
import type { Parsed } from './parsed.ts'
import { triedOut } from './tried.ts'

/** Which figures the rules ask for and who lacks them, what each municipality gets, and a way to read figures in. */
export async function tryoutBody(on: On, parsed: Parsed, state: FormState) {
  const { language } = on.ask
  const t = lastWords(language)
  const tried = await triedOut(on, parsed)
  if (!tried) return <Empty>{refusals(language).nothingToTry}</Empty>
  const { result, programme } = tried
  return (
    <>
      <Notice tone={result.ok ? 'success' : 'warning'}>
        {result.ok ? t.works(result.value.potOre, result.value.awardOre) : t.doesNot}{' '}
        {t.reckonedFor(programme.municipalities.length)} {tried.illustration ? t.asIllustration : ''}
      </Notice>
      {result.ok ? null : <Lines of={explainRefusal(programme, result.refusal, language)} />}
      <Figures tried={tried} on={on} />
      {result.ok ? <Result tried={tried} on={on} mostOpen={25} /> : null}
      {may.prepare(on.ask.actor).ok ? await readForm(on, state) : null}
    </>
  )
}

function Figures({ tried, on }: { tried: Tryout; on: On }) {
  const { language } = on.ask
  const t = lastWords(language)
  if (tried.needed.length === 0) return <p>{t.noFigures}</p>
  return (
    <Section title={t.figuresTitle} id="figures">
      <Table
        name="figures"
        caption={t.figuresTitle}
        rows={tried.needed}
        columns={column => [
          column.words(
            'indicator',
            t.indicator,
            one => indicatorName(tried.programme, one.indicator, language),
            {
              names: true,
            },
          ),
          column.year('year', t.ofYear, one => one.year),
          column.words('date', t.date, one => one.dates.map(shortDate).join(', '), { none: '–' }),
          column.words('source', t.source, one => one.sources.join('; '), { none: '–' }),
          column.words('lacking', t.lacking, one => lackingOf(one, on)),
        ]}
      />
    </Section>
  )
}

const mostNamed = 5
function lackingOf({ lacking, of }: Needed, on: On): string {
  const t = lastWords(on.ask.language)
  if (lacking.length === 0) return t.nothingLacks
  if (lacking.length === of) return t.lackingAll
  const names = lacking.slice(0, mostNamed).map(one => one.name)
  return t.lackingFor(names.join(', '), lacking.length - names.length)
}

/** What each municipality gets as the year is tried out, with its sum; a longer list than `mostOpen` opens in place. */
export function Result({ tried, on, mostOpen }: { tried: Tryout; on: On; mostOpen: number }) {
  const t = lastWords(on.ask.language)
  const { programme, result } = tried
  if (!result.ok) return null
  const { lines } = result.value
  const table = (
    <Table
      name="tryout"
      caption={t.resultTitle}
      rows={lines}
      total={t.sum}
      illustrative={tried.illustration || programme.illustrative}
      columns={column => [
        column.words('municipality', t.municipality, one => municipalityName(programme, one.municipality), {
          names: true,
        }),
        column.kr('guarantee', t.guarantee, one => one.guaranteeOre, { total: true }),
        column.kr('award', t.award, one => one.awardOre, { total: true }),
      ]}
    />
  )
  return (
    <Section title={t.resultTitle} id="result">
      {lines.length > mostOpen ? <Explain summary={t.showAll(lines.length)}>{table}</Explain> : table}
    </Section>
  )
}

async function readForm(on: On, { refused }: FormState) {
  const { language } = on.ask
  const t = lastWords(language)
  const { id, year } = on.one
  const before = await figuresAside(on.ask.db, { programme: figuresKey(id), year })
  const notes = notesOf(refused?.refusal)
  const state: FormState = { language, refused }
  return (
    <Section title={t.readTitle} id="read">
      <p>{t.readLead}</p>
      {before.length > 0 ? <p>{t.readBefore(before.length)}</p> : null}
      <Lines of={problemsInWords(refused?.refusal, language)} />
      <Form action={href('readFigures', { preparation: id })} submit={t.readIn} state={state} upload quiet>
        <FileField
          name="figures"
          label={fieldWords(language).figures}
          hint={hints(language).figures}
          state={state}
        />
        {notes.length > 0 ? (
          <>
            <Lines of={notes.map(note => noteSentence(note, language))} />
            <TickField name="notesSeen" label={t.notesSeen} state={state} />
          </>
        ) : null}
      </Form>
    </Section>
  )
}

const notesOf = (refusal: object | undefined): readonly TableNote[] =>
  refusal && 'notes' in refusal ? (refusal.notes as readonly TableNote[]) : []
