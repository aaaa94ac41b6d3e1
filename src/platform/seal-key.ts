import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Signs checkpoints with Ed25519 (RFC 8032). `publicKey` is what an auditor keeps beside the first checkpoint. */
export type Sealer = { publicKey: string; sign(text: string): string }

/** The installation's own key, made at first use in its data folder, readable by its user alone. */
export function sealerIn(folder: string): Sealer {
  const path = join(folder, 'seal-key.pem')
  if (!existsSync(path)) {
    mkdirSync(folder, { recursive: true })
    const pem = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' })
    writeFileSync(path, pem, { mode: 0o600, flag: 'wx' })
  }
  return sealerOf(createPrivateKey(readFileSync(path)))
}

const sealerOf = (key: KeyObject): Sealer => ({
  publicKey: createPublicKey(key).export({ type: 'spki', format: 'der' }).toString('base64'),
  sign: text => sign(null, Buffer.from(text), key).toString('base64'),
})
