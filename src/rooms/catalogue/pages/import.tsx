import { z } from 'zod'
import { href } from '../../../routes.ts'
import { tableProblems } from '../../../text/table-problems.ts'
import { fileField, textField } from '../../../ui/fields.ts'
import { FileField, Form, type FormState } from '../../../ui/form.tsx'
import { type Ask, forbidden, notFound, page, type Show } from '../../../ui/page.ts'
import { Explain, Lead, Lines, Notice, Section } from '../../../ui/pieces.tsx'
import { post } from '../../../ui/post.ts'
import { Table } from '../../../ui/table.tsx'
import { TableNotes } from '../../../ui/table-notes.tsx'
import { codes } from '../codes.file.ts'
import { exportedCatalogue } from '../export.queries.ts'
import { readInFile, receiveFile } from '../import.actions.ts'
import { type Preview, previewOf } from '../import.queries.ts'
import { entryProblems, importText } from '../import.text.ts'
import { possibleOwners } from '../queries.ts'
import { refusals } from '../refusal.text.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'
import { crumbs } from './pieces.tsx'

/** A file for the catalogue: handed in, looked over, and then read in whole or not at all. */
export const importPage: Show = async (ask, refused) => {
  if (!may.readIn(ask.actor).ok) return forbidden
  const t = importText(ask.language)
  const digest = ask.form.file ?? ask.query.fil ?? ''
  const preview = digest ? await previewOf(ask.db, digest, ask.today) : undefined
  const state: FormState = { language: ask.language, refused }
  const problems = preview?.problems.length ?? 0
  return page(
    t.title,
    <>
      <Lead>{preview ? leadOf(preview, ask) : t.lead}</Lead>
      {preview ? <Shown ask={ask} preview={preview} /> : null}
      {preview && problems === 0 && preview.added.length + preview.changed.length > 0 ? (
        <Form action={href('confirmSchemes')} submit={t.confirm} state={state}>
          <input type="hidden" name="file" value={digest} />
          <input type="hidden" name="digest" value={preview.digest} />
        </Form>
      ) : null}
      <Section title={t.upload} id="upload">
        <p>{t.how}</p>
        <Form
          action={href('importSchemes')}
          submit={t.upload}
          state={preview && problems === 0 ? { ...state, refused: undefined } : state}
          upload
          quiet={preview !== undefined}
        >
          <FileField
            name="file"
            label={t.file}
            hint={t.fileHint}
            state={{ language: ask.language, refused }}
          />
        </Form>
      </Section>
      <Codes ask={ask} />
    </>,
    { crumbs: crumbs(ask.language) },
  )
}

function leadOf(preview: Preview, ask: Ask): string {
  const t = importText(ask.language)
  if (preview.rows === 0) return t.unreadable
  return t.preview({ ...preview, added: preview.added.length, changed: preview.changed.length })
}

const mostShown = 30

const changesOf = ({ changes }: Preview['changed'][number]): string[] =>
  changes.map(
    ({ field, before, after }) => `${field}: ${before.slice(0, 200) || '–'} → ${after.slice(0, 200) || '–'}`,
  )

function Shown({ ask, preview }: { ask: Ask; preview: Preview }) {
  const t = importText(ask.language)
  const { added, changed } = preview
  return (
    <>
      <TableNotes notes={preview.notes} language={ask.language} />
      {preview.rows > 0 ? <p>{t.control(preview.ore)}</p> : null}
      {preview.readInAt ? <Notice tone="success">{t.done(preview.name)}</Notice> : null}
      {preview.problems.length > 0 ? <Wrong ask={ask} preview={preview} /> : null}
      {preview.rows > 0 && preview.problems.length === 0 && added.length + changed.length === 0 ? (
        <p>{t.nothing}</p>
      ) : null}
      {added.length > 0 ? (
        <Section title={`${t.added}: ${added.length}`} id="added">
          <Table
            name="added"
            caption={t.added}
            rows={added.slice(0, mostShown)}
            columns={column => [
              column.words('scheme', text(ask.language).scheme, one => one.entry.name, { names: true }),
              column.count('line', t.line, one => one.line),
            ]}
          />
          {added.length > mostShown ? <p>{t.firstShown(mostShown, added.length)}</p> : null}
        </Section>
      ) : null}
      {changed.length > 0 ? (
        <Section title={`${t.changed}: ${changed.length}`} id="changed">
          <Table
            name="changed"
            caption={t.changed}
            rows={changed.slice(0, mostShown)}
            columns={column => [
              column.words('scheme', text(ask.language).scheme, one => one.entry.name, { names: true }),
              column.count('line', t.line, one => one.line),
              column.several('changes', t.changes, changesOf, {
                shown: one => <Lines of={changesOf(one)} />,
              }),
            ]}
          />
          {changed.length > mostShown ? <p>{t.firstShown(mostShown, changed.length)}</p> : null}
        </Section>
      ) : null}
    </>
  )
}

function Wrong({ ask, preview }: { ask: Ask; preview: Preview }) {
  const t = importText(ask.language)
  const sentences = { ...tableProblems(ask.language), ...entryProblems(ask.language) }
  return (
    <Section title={t.problems} id="problems">
      <p>{t.allOrNothing}</p>
      <Table
        name="problems"
        caption={t.problems}
        rows={preview.problems}
        columns={column => [
          column.count('line', t.line, one => one.line, { names: true }),
          column.count('column', t.column, one => one.column),
          column.words('what-to-do', t.whatToDo, one => sentences[one.code](one.values)),
        ]}
      />
      {preview.moreProblems > 0 ? <p>{t.more(preview.moreProblems)}</p> : null}
    </Section>
  )
}

async function Codes({ ask }: { ask: Ask }) {
  const t = text(ask.language)
  const owners = await possibleOwners(ask.db, ask.today)
  const list = (kind: 'group' | 'purpose') =>
    codes(kind).map(one => ({ id: one.code, name: one[ask.language] }))
  const lists = [
    [t.groups, list('group')],
    [t.purposes, list('purpose')],
    [t.ownerCodes, owners],
  ] as const
  return (
    <Explain summary={importText(ask.language).codes}>
      {lists.map(([title, all]) => (
        <>
          <p>
            <strong>{title}</strong>
          </p>
          <ul>
            {all.map(one => (
              <li>
                {one.id}: {one.name}
              </li>
            ))}
          </ul>
        </>
      ))}
    </Explain>
  )
}

const shownFor = (sha256: string) => href('importSchemes', {}, { fil: sha256 })

export const importPost = post({
  schema: z.object({ file: fileField }),
  act: (ask, { file }) => receiveFile(ask.db, ask.command, file),
  next: (_, { sha256 }) => shownFor(sha256),
  show: importPage,
  words: refusals,
})

export const confirmImportPost = post({
  schema: z.object({ file: textField(64), digest: textField(64) }),
  act: (ask, { file, digest }) => readInFile(ask.db, ask.command, file, digest),
  next: ask => shownFor(ask.form.file ?? ''),
  show: importPage,
  words: refusals,
})

/** The whole catalogue as a file that can be read in again. */
export const exportSchemes: Show = async ask => {
  const { format } = ask.params
  if (format !== 'csv' && format !== 'xlsx') return notFound
  const file = await exportedCatalogue(ask.db, format, text(ask.language).title)
  return { kind: 'file', ...file, inline: false }
}
