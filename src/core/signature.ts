import { createPublicKey, verify } from 'node:crypto'

/** Whether the signature over the text is made with the key; false, too, when either is not what it says it is. */
export function isSealedBy(publicKey: string, text: string, signature: string): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(publicKey, 'base64'), type: 'spki', format: 'der' })
    return verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'))
  } catch {
    return false
  }
}
