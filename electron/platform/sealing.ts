import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const VERSION = 1
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * AES-256-GCM with a random IV. `identity` names what is sealed and for whom, as associated data: a sealed value moved
 * to another row, person or employee does not open. Layout: version, IV, tag, ciphertext.
 */
export function seal(key: Buffer, identity: string, text: string): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(identity))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return new Uint8Array(Buffer.concat([Buffer.from([VERSION]), iv, cipher.getAuthTag(), body]))
}

/** The text, or undefined when the key, the identity or a single bit is not what it was sealed with. */
export function openSealed(key: Buffer, identity: string, sealed: Uint8Array): string | undefined {
  const bytes = Buffer.from(sealed)
  const start = 1 + IV_BYTES + TAG_BYTES
  if (bytes.length < start || bytes[0] !== VERSION) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + IV_BYTES))
  decipher.setAAD(Buffer.from(identity)).setAuthTag(bytes.subarray(1 + IV_BYTES, start))
  try {
    return Buffer.concat([decipher.update(bytes.subarray(start)), decipher.final()]).toString('utf8')
  } catch (error) {
    // Node says "unable to authenticate" with a plain Error; there is nothing else final() throws here.
    if (error instanceof Error) return undefined
    throw error
  }
}
