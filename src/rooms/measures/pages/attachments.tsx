import { dateOf } from '../../../core/dates.ts'
import { href } from '../../../routes.ts'
import { fileField } from '../../../ui/fields.ts'
import { FileField, Form, type FormState, stateOf as formState, TextField } from '../../../ui/form.tsx'
import { type Ask, isAnswer, notFound, type Refused, refusedAt, type Show } from '../../../ui/page.ts'
import { Explain, LinkTo, Section, State } from '../../../ui/pieces.tsx'
import { Table } from '../../../ui/table.tsx'
import { type PotOf, potOf } from '../../pot/index.ts'
import { attachmentFile, attachmentsOf } from '../attachment.queries.ts'
import { attachmentText } from '../beyond.text.ts'
import type { Attachment, NewAttachment } from '../money.model.ts'
import { may } from '../rules.ts'
import { placeOf } from './place.ts'

const fields = ['file', 'file2', 'file3'] as const

/** The files of a form, of which none need be there. */
export const attached = {
  file: fileField.optional(),
  file2: fileField.optional(),
  file3: fileField.optional(),
}
type Attached = { [F in (typeof fields)[number]]?: { name: string; bytes: Uint8Array } | undefined }

export const filesIn = (input: Attached): NewAttachment[] =>
  fields.flatMap(field => (input[field] ? [{ field, ...input[field] }] : []))

/** Fields for files: one, and two more for whoever has several. */
export function AttachmentFields({
  ask,
  refused,
  state,
}: {
  ask: Ask
  refused: Refused | undefined
  state: FormState
}) {
  const t = attachmentText(ask.language)
  const several = refused !== undefined && fields.slice(1).some(field => refused.files[field])
  return (
    <>
      <FileField name="file" label={t.field} hint={t.fieldHint} state={state} optional />
      <Explain summary={t.more} open={several}>
        <FileField name="file2" label={t.second} state={state} optional />
        <FileField name="file3" label={t.third} state={state} optional />
      </Explain>
    </>
  )
}

const kilobytes = ({ bytes }: Attachment): number => Math.max(1, Math.ceil(bytes / 1000))

/** Attachments with name and size, each with the way to the file. */
function AttachmentTable({
  ask,
  where,
  all,
  name = 'attachments',
}: {
  ask: Ask
  where: PotOf
  all: readonly Attachment[]
  name?: string
}) {
  const t = attachmentText(ask.language)
  return (
    <Table
      name={name}
      caption={t.title}
      rows={all}
      columns={column => [
        column.link('file', t.name, one => one.name, {
          to: one => href('attachment', { ...where, attachment: one.number }),
          names: true,
        }),
        column.count('kilobytes', `${t.size}, kB`, kilobytes),
        column.day('added', t.added, one => dateOf(one.addedAt)),
        column.words('by', t.by, one => one.addedName),
        ...(all.some(one => one.wrong)
          ? [
              column.words('remark', t.state, one => one.wrong && t.wrong(one.wrong.reason, one.wrong.by), {
                shown: one =>
                  one.wrong ? (
                    <>
                      <State tone="warning">{t.wrongFile}</State> {one.wrong.reason} ({one.wrong.by})
                    </>
                  ) : null,
              }),
            ]
          : []),
      ]}
    />
  )
}

/** The attachments of an expenditure's voucher, and what the one who may register it can do with them. */
export async function Attachments({
  ask,
  where,
  entry,
  refused,
}: {
  ask: Ask
  where: PotOf
  entry: number
  refused: Refused | undefined
}) {
  const t = attachmentText(ask.language)
  const all = await attachmentsOf(ask.db, potOf(where.programme, where.municipality), { entry })
  const mayAdd = may.spend(ask.actor, where).ok
  const action = href('attach', { ...where, entry })
  const state = formState(ask, refused, action)
  return (
    <Section title={t.title} id="attachments">
      {all.length > 0 ? <AttachmentTable ask={ask} where={where} all={all} /> : <p>{t.none}</p>}
      {mayAdd ? (
        <>
          <Explain summary={t.addTitle} open={state.refused !== undefined}>
            <Form action={action} submit={t.add} state={state} upload quiet>
              <AttachmentFields ask={ask} refused={refusedAt(refused, action)} state={state} />
            </Form>
          </Explain>
          {all
            .filter(one => !one.wrong)
            .map(one => (
              <Mark
                ask={ask}
                action={href('markAttachment', { ...where, entry, attachment: one.number })}
                refused={refused}
                name={one.name}
              />
            ))}
        </>
      ) : null}
    </Section>
  )
}

function Mark({
  ask,
  action,
  refused,
  name,
}: {
  ask: Ask
  action: string
  refused: Refused | undefined
  name: string
}) {
  const t = attachmentText(ask.language)
  const state = formState(ask, refused, action)
  return (
    <Explain summary={`${t.mark}: ${name}`} open={state.refused !== undefined}>
      <Form action={action} submit={t.mark} state={state} quiet>
        <TextField name="wrong" label={t.markWhy} state={state} />
      </Form>
    </Explain>
  )
}

/** Attachments of a payment that waits, for whoever is to make it. */
export async function PaymentAttachments({
  ask,
  where,
  payment,
}: {
  ask: Ask
  where: PotOf
  payment: string
}) {
  const t = attachmentText(ask.language)
  const all = await attachmentsOf(ask.db, potOf(where.programme, where.municipality), { payments: [payment] })
  if (all.length === 0) return <p>{t.none}</p>
  return (
    <p>
      {t.title}:{' '}
      {all.map((one, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <LinkTo href={href('attachment', { ...where, attachment: one.number })}>{one.name}</LinkTo> (
          {kilobytes(one)} kB)
        </>
      ))}
    </p>
  )
}

/** The file itself, for whoever may see the pot's vouchers; it is saved and never opened in the page's own place. */
export const attachmentPage: Show = async ask => {
  const place = await placeOf(ask)
  if (isAnswer(place)) return place
  const { programme, municipality } = place.where
  const number = /^\d{1,9}$/.test(ask.params.attachment ?? '') ? Number(ask.params.attachment) : 0
  const found = await attachmentFile(ask.db, potOf(programme, municipality), number)
  if (!found) return notFound
  return { kind: 'file', name: found.name, mediaType: found.mediaType, bytes: found.bytes, inline: false }
}
