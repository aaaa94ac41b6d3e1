import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { sql } from 'kysely'
import { sha256 } from '../core/digest.ts'
import type { Db } from './database/connect.ts'

/** How long a form can be sent after it was shown. What it did is remembered a day longer: see {@link forgetCommands}. */
export const formKeyDays = 30
const day = 86_400_000

/**
 * A form's key, so that it acts once however often it is sent: when it was made, in seconds, a random part, and a
 * signature over both, since what a key did is remembered for a time only.
 */
export type FormKeys = {
  make(at: Date): string
  /** Whether the key was made here and is not too old. */
  holds(key: string, at: Date): boolean
}

export function formKeysOf(secret: string): FormKeys {
  const signed = (text: string) =>
    createHmac('sha256', secret).update(`form ${text}`).digest().subarray(0, 16)
  return {
    make(at) {
      const text = `${Math.floor(at.getTime() / 1000).toString(36)}.${randomBytes(12).toString('base64url')}`
      return `${text}.${signed(text).toString('base64url')}`
    },
    holds(key, at) {
      const [, text = '', made = '', signature = ''] =
        /^(([0-9a-z]{1,9})\.[\w-]{16})\.([\w-]{22})$/.exec(key) ?? []
      const given = Buffer.from(signature, 'base64url')
      if (given.length !== 16 || !timingSafeEqual(given, signed(text))) return false
      const age = at.getTime() - Number.parseInt(made, 36) * 1000
      return age <= formKeyDays * day
    },
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
