import { z } from 'zod'
import { mayDo } from '../../../core/deed.ts'
import { href } from '../../../routes.ts'
import { longTime } from '../../../text/dates.ts'
import { roleWords } from '../../../text/roles.ts'
import { textField } from '../../../ui/fields.ts'
import { Form, LongTextField } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, page, type Show } from '../../../ui/page.ts'
import { ButtonLink, Empty, Explain, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { panelOf } from '../../records/index.ts'
import { deeds } from '../deeds.rules.ts'
import { deedWords } from '../deeds.text.ts'
import type { Note } from '../model.ts'
import { writeNote } from '../note.actions.ts'
import { notesFor } from '../note.queries.ts'
import { noteText } from '../note.text.ts'
import { refusals } from '../refusals.text.ts'
import { basisOf, statusOf } from '../rules.ts'
import { text } from '../text.ts'
import { type Asked, applicationAsked, place } from './asked.ts'
import { Prose } from './prose.tsx'

/** As many notes as stand open; those before them are folded away. */
const standOpen = 3

const standingOf = ({ application, office }: Asked) => ({
  thing: application,
  state: statusOf(application),
  subject: { office, panel: panelOf(office) },
})

/** What the office and its group have written to themselves, for them alone, and the way to write more. */
export async function Notes({ ask, asked }: { ask: Ask; asked: Asked }) {
  if (!mayDo(deeds.note, ask.actor, standingOf(asked)).ok || !asked.application.id) return null
  const t = noteText(ask.language)
  const { office, application } = asked
  const notes = await notesFor(ask.db, ask.actor, [{ id: application.id, office }])
  return (
    <Section title={t.title} id="notater">
      <p class="ds-paragraph">{t.who}</p>
      {notes.length === 0 ? <p>{t.none}</p> : null}
      <NoteList ask={ask} office={office} notes={notes.slice(0, standOpen)} />
      {notes.length > standOpen ? (
        <Explain summary={t.earlier(notes.length - standOpen)}>
          <NoteList ask={ask} office={office} notes={notes.slice(standOpen)} />
        </Explain>
      ) : null}
      <p>
        <ButtonLink href={href('noteApplication', place(asked))} quiet>
          {t.write}
        </ButtonLink>
      </p>
    </Section>
  )
}

/** Each note with who wrote it, when, and why it is exempt from access. */
export const NoteList = ({ ask, office, notes }: { ask: Ask; office: string; notes: readonly Note[] }) => {
  const t = noteText(ask.language)
  return (
    <div class="notes">
      {notes.map(one => (
        <article>
          <p class="ds-paragraph">
            <strong>
              {t.by(
                `${one.writtenBy}, ${roleWords(ask.language)[one.role]?.name ?? one.role}`,
                longTime(one.writtenAt, ask.language),
              )}
            </strong>
            <br />
            <small>{t.basis(basisOf(one, office))}</small>
          </p>
          <Prose>{one.text}</Prose>
        </article>
      ))}
    </div>
  )
}

/** The form for a note on what was handed in. */
export const notePage: Show = async (ask, refused) => {
  const asked = await applicationAsked(ask)
  if (isAnswer(asked)) return asked
  const standing = standingOf(asked)
  if (!deeds.note.who(ask.actor, standing.subject).ok) return forbidden
  const t = noteText(ask.language)
  const state = { language: ask.language, refused }
  return page(
    t.write,
    mayDo(deeds.note, ask.actor, standing).ok ? (
      <>
        <Form
          action={href('noteApplication', place(asked))}
          submit={deedWords(ask.language).note.button}
          state={state}
        >
          <LongTextField name="text" label={t.text} hint={t.hint} state={state} rows={8} />
        </Form>
        <p>{t.who}</p>
      </>
    ) : (
      <Empty>{t.nothingIn}</Empty>
    ),
    {
      crumbs: [
        ...asked.crumbs,
        { label: text(ask.language).title(asked.name), href: href('application', place(asked)) },
      ],
      illustrative: asked.programme.illustrative,
      lead: t.lead(asked.name),
    },
  )
}

const where = (ask: Ask) => ({ programme: ask.params.programme!, municipality: ask.params.municipality! })

export const notePost = post({
  schema: z.object({ text: textField() }),
  act: (ask, { text }) => writeNote(ask.db, ask.command, where(ask), text),
  next: ask => `${href('application', where(ask))}#notater`,
  show: notePage,
  words: refusals,
})
