import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'

export type Mail = {
  /** Names the file, so that sending again writes the same one. */
  id: string
  to: string
  subject: string
  date: Date
  attachments: readonly { name: string; bytes: Uint8Array; mediaType: string }[]
}

/**
 * Hands a mail over as a complete message file in the outbox folder, where the organisation's own mail transfer picks
 * it up. Recipients are organisations; their addresses are the mail transfer's to know.
 */
export async function writeMail(outbox: string, { id, to, subject, date, attachments }: Mail): Promise<void> {
  const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    messageId: `<${id}@handlingsrom>`,
    date,
    from: { name: 'Handlingsrom', address: 'handlingsrom@invalid' },
    to: { name: to, address: 'postmottak@invalid' },
    subject,
    attachments: attachments.map(({ name, bytes, mediaType }) => ({
      filename: name,
      content: Buffer.from(bytes),
      contentType: mediaType,
    })),
  })
  // Letters are their recipients' alone: also where the folder is made by hand, no other user of the machine reads them.
  await mkdir(outbox, { recursive: true, mode: 0o700 })
  const file = join(outbox, `${id}.eml`)
  await writeFile(`${file}.part`, composed.message as Buffer, { mode: 0o600 })
  await rename(`${file}.part`, file)
}
