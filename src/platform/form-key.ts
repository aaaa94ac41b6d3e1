import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { sha256 } from '../core/digest.ts'
import type { Db } from './database/connect.ts'

/** How long a form can be sent after it was shown. What it did is remembered a day longer: see {@link forgetCommands}. */
export const formKeyDays = 30
const day = 86_400_000

/**
 * A form's key, so that it acts once however often it is sent: when it was made, in seconds, a random part, whom it was
 * made for, and a signature over them, since what a key did is remembered for a time only, and a form may arrive after
 * its session has ended.
 */
export type FormKeys = {
  /** @param person whom the form is shown to; empty for anyone. */
  make(at: Date, person: string): string
  /** Whom the key was made for and what the form is called; undefined where it was not made here, or is too old. */
  read(key: string, at: Date): { person: string; form: string } | undefined
  /** A keyed digest: without the secret nobody can try which short text it is of. */
  digest(text: string): string
}

export function formKeysOf(secret: string): FormKeys {
  const hmac = (text: string) => createHmac('sha256', secret).update(text).digest()
  const signed = (text: string) => hmac(`form ${text}`).subarray(0, 16)
  return {
    make(at, person) {
      const made = Math.floor(at.getTime() / 1000).toString(36)
      const text = `${made}.${randomBytes(12).toString('base64url')}.${Buffer.from(person).toString('base64url')}`
      return `${text}.${signed(text).toString('base64url')}`
    },
    read(key, at) {
      const [, text = '', made = '', form = '', person = '', signature = ''] =
        /^(([0-9a-z]{1,9})\.([\w-]{16})\.([\w-]{0,200}))\.([\w-]{22})$/.exec(key) ?? []
      const given = Buffer.from(signature, 'base64url')
      if (given.length !== 16 || !timingSafeEqual(given, signed(text))) return undefined
      const age = at.getTime() - Number.parseInt(made, 36) * 1000
      if (age > formKeyDays * day) return undefined
      return { person: Buffer.from(person, 'base64url').toString(), form }
    },
    digest: text => hmac(`body ${text}`).toString('hex'),
  }
}

/** The key as commands know it: one person's at one address, so that it answers for no other. */
export const commandKey = (person: string, address: string, key: string): string =>
  sha256(JSON.stringify([person, address, key]))

/** The installation's own secret for signing forms, the same in each of its processes. */
export async function formKeysIn(db: Db): Promise<FormKeys> {
  const { rows } = await sql<{ value: string }>`
    select value from platform.secrets where name = 'forms'`.execute(db)
  return formKeysOf(rows[0]!.value)
}

/** Forgets what commands did whose form nobody can send any more. */
export async function forgetCommands(db: Db, at: Date): Promise<void> {
  const before = new Date(at.getTime() - (formKeyDays + 1) * day)
  await sql`delete from platform.commands where recorded_at < ${before}`.execute(db)
}
