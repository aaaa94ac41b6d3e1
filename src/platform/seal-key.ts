import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { existsSync, linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Config } from './config.ts'

/** Signs checkpoints with Ed25519 (RFC 8032). `publicKey` is what an auditor keeps beside the first checkpoint. */
export type Sealer = { publicKey: string; sign(text: string): string }

/** Where the installation's key is: the file that is set, or the one in the data folder. */
export const sealKeyFile = (config: Config): string =>
  config.HANDLINGSROM_SEAL_KEY ?? join(config.HANDLINGSROM_DATA, 'seal-key.pem')

/** The key in the file, which is made at first use, readable by its user alone; also where several make it at once. */
export function sealerAt(file: string): Sealer {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    const made = `${file}.${process.pid}.part`
    writeKey(made)
    try {
      // Whole or not at all, and the first one's: the others read that.
      linkSync(made, file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    } finally {
      rmSync(made, { force: true })
    }
  }
  return read(file)
}

const writeKey = (file: string): void => {
  const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
  writeFileSync(file, pem, { mode: 0o600 })
}

/** A key to come, beside the one in use, and its taking over once it is registered. One that waits already is used. */
export function nextSealer(file: string): { sealer: Sealer; takeOver(): void } | null {
  const next = `${file}.next`
  if (!existsSync(next)) return null
  const sealer = read(next)
  return { sealer, takeOver: () => renameSync(next, file) }
}

export function makeNextSealer(file: string): { sealer: Sealer; takeOver(): void } {
  if (!existsSync(`${file}.next`)) writeKey(`${file}.next`)
  return nextSealer(file)!
}

const read = (file: string): Sealer => sealerOf(createPrivateKey(readFileSync(file)))

const sealerOf = (key: KeyObject): Sealer => ({
  publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
  sign: text => sign(null, Buffer.from(text), key).toString('base64'),
})
