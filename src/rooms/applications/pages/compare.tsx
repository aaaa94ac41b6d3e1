import { href } from '../../../routes.ts'
import { Filters } from '../../../ui/filters.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Empty, LinkTo, Section } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { namesOn } from '../../organisations/index.ts'
import { programmeById, regionOf } from '../../programmes/index.ts'
import { panelOf } from '../../records/index.ts'
import { callText } from '../call.text.ts'
import { compareText } from '../compare.text.ts'
import { type Application, questions } from '../model.ts'
import { notesFor } from '../note.queries.ts'
import { noteText } from '../note.text.ts'
import { applicationsOf } from '../queries.ts'
import { latest, may, statusOf } from '../rules.ts'
import { questionWords, statusWords, text } from '../text.ts'
import { NoteList } from './notes.tsx'
import { Prose } from './prose.tsx'

/** Two or more applications side by side, question by question; which ones the address says, so that a link can be shared. */
export const comparePage: Show = async ask => {
  const programme = await programmeById(ask.db, ask.params.programme!)
  const office = ask.params.office!
  if (!programme || !regionOf(programme, office)) return notFound
  if (!may.readInbox(ask.actor, { office, panel: panelOf(office) }).ok) return forbidden
  const t = compareText(ask.language)
  const at = { programme: programme.id, office }
  const all = (await applicationsOf(ask.db, at)).filter(one => one.submissions.length > 0)
  const ids = all.map(one => one.municipality)
  const names = await namesOn(ask.db, ask.today, ids)
  const name = (one: Application) => names.get(one.municipality) ?? one.municipality
  const chosen = all.filter(one => ask.query[one.municipality] !== undefined)
  return page(
    t.title,
    all.length < 2 ? (
      <Empty>{t.none}</Empty>
    ) : (
      <>
        <Choose ask={ask} action={href('compareApplications', at)} all={all} name={name} />
        {chosen.length > 1 ? <SideBySide ask={ask} chosen={chosen} name={name} /> : null}
      </>
    ),
    {
      lead: chosen.length > 1 ? t.lead(chosen.map(name).join(', ')) : all.length > 1 ? t.choose : null,
      crumbs: [{ label: callText(ask.language).applications, href: href('applications', at) }],
      illustrative: programme.illustrative,
    },
  )
}

type Named = { ask: Ask; name: (one: Application) => string }

function Choose({ ask, action, all, name }: Named & { action: string; all: readonly Application[] }) {
  const t = compareText(ask.language)
  return (
    <Filters action={action} submit={t.show} label={t.which}>
      {all.map(one => (
        <div class="ds-field tick">
          <input
            class="ds-input"
            type="checkbox"
            id={`filter-${one.municipality}`}
            name={one.municipality}
            value="ja"
            checked={ask.query[one.municipality] !== undefined}
          />
          <label class="ds-label" data-weight="regular" for={`filter-${one.municipality}`}>
            {name(one)}
          </label>
        </div>
      ))}
    </Filters>
  )
}

async function SideBySide({ ask, chosen, name }: Named & { chosen: readonly Application[] }) {
  const t = compareText(ask.language)
  const words = questionWords(ask.language)
  // Beside the table and not in it: a table goes out as a file.
  const notes = await notesFor(ask.db, ask.actor, chosen)
  const answer = (one: Application, question: (typeof questions)[number]) =>
    latest(one.submissions)!.answers[question]
  return (
    <>
      <ul class="views">
        {chosen.map(one => (
          <li>
            <LinkTo href={href('application', { programme: one.programme, municipality: one.municipality })}>
              {name(one)}
            </LinkTo>
            {`: ${statusWords(ask.language)[statusOf(one)]}`}
          </li>
        ))}
      </ul>
      <Table
        name="compared"
        caption={t.table}
        rows={questions}
        columns={column => [
          column.words('question', t.question, question => words[question], { names: true }),
          ...chosen.map(one =>
            column.words(one.municipality, name(one), question => answer(one, question), {
              // A phone leaves out what is empty: that nothing was answered is said.
              shown: question =>
                answer(one, question).trim() ? (
                  <Prose>{answer(one, question)}</Prose>
                ) : (
                  <em>{text(ask.language).unanswered}</em>
                ),
            }),
          ),
        ]}
      />
      {notes.length > 0 ? (
        <Section title={noteText(ask.language).title} id="notater">
          <p class="ds-paragraph">{noteText(ask.language).who}</p>
          {chosen.map(one => {
            const own = notes.filter(note => note.application === one.id)
            return own.length > 0 ? (
              <>
                <h3 class="ds-heading" data-size="xs">
                  {name(one)}
                </h3>
                <NoteList ask={ask} office={one.office} notes={own} />
              </>
            ) : null
          })}
        </Section>
      ) : null}
    </>
  )
}
