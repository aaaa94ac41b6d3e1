import { z } from 'zod'
import type { TableNote } from '../../../platform/table-file.ts'
import { href } from '../../../routes.ts'
import { noteSentence } from '../../../text/table-notes.ts'
import { fileField, ticked } from '../../../ui/fields.ts'
import { FileField, Form, type FormState, TickField } from '../../../ui/form.tsx'
import { forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Lead, Lines } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { problemsInWords } from '../../calculation/index.ts'
import { programmeById } from '../../programmes/index.ts'
import { may } from '../access.rules.ts'
import { pageRefusals } from '../act.text.ts'
import { text } from '../page.text.ts'
import { fundFromFiles } from '../year.actions.ts'

/** A year read in from the programme file and the facts file; a refused file names line and column and what to do. */
export const fundPage: Show = async (ask, refused) => {
  if (!may.setUp(ask.actor).ok) return forbidden
  const view = await programmeById(ask.db, ask.params.programme!)
  if (!view) return notFound
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  const notes = notesOf(refused?.refusal)
  return page(
    t.fundTitle,
    <>
      <Lead>{t.fundLead}</Lead>
      <Lines of={problemsInWords(refused?.refusal, ask.language)} />
      <Form action={href('fundYear', { programme: view.id })} submit={t.fund} state={state} upload>
        <FileField name="programmeFile" label={t.programmeFile} hint={t.fundHint} state={state} />
        <FileField name="factsFile" label={t.factsFile} hint={t.fundHint} state={state} />
        {notes.length > 0 ? (
          <>
            <Lines of={notes.map(note => noteSentence(note, ask.language))} />
            <TickField name="notesSeen" label={t.notesSeen} state={state} />
          </>
        ) : null}
      </Form>
    </>,
    { crumbs: [{ label: view.name, href: href('programme', { programme: view.id }) }] },
  )
}

const notesOf = (refusal: object | undefined): readonly TableNote[] =>
  refusal && 'notes' in refusal ? (refusal.notes as readonly TableNote[]) : []

export const fundPost = post({
  schema: z.object({ programmeFile: fileField, factsFile: fileField, notesSeen: ticked }),
  act: (ask, { programmeFile, factsFile, notesSeen }) =>
    fundFromFiles(ask.db, ask.command, ask.params.programme!, {
      programme: programmeFile.bytes,
      facts: factsFile.bytes,
      notesSeen,
    }),
  next: (ask, { year }) => href('allocation', { programme: ask.params.programme!, year }),
  show: fundPage,
  words: pageRefusals,
})
