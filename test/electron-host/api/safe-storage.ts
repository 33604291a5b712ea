import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { lifecycle } from '../start/lifecycle.ts'
import { strict } from '../strict.ts'
import { getPath } from './app/app-paths.ts'

const version = Buffer.from('v10')
const nonceBytes = 12
const tagBytes = 16

/** Beside what it protects, as with Electron's basic_text on Linux: enough to tell clear text from cipher text. */
function key(): Buffer {
  const file = path.join(getPath('userData'), 'electron-host.key')
  if (existsSync(file)) return readFileSync(file)
  mkdirSync(path.dirname(file), { recursive: true })
  const created = randomBytes(32)
  writeFileSync(file, created, { mode: 0o600, flag: 'wx' })
  return created
}

function isEncryptionAvailable(): boolean {
  return lifecycle.isReady() && process.env['SAMLET_HOST_SAFE_STORAGE'] !== 'off'
}

function requireEncryption(call: string, doing: string): void {
  if (isEncryptionAvailable()) return
  throw new Error(`Error while ${doing} safeStorage.${call}. Encryption is not available.`)
}

function encryptString(plainText: string): Buffer {
  requireEncryption('encryptString', 'encrypting the text provided to')
  const nonce = randomBytes(nonceBytes)
  const cipher = createCipheriv('aes-256-gcm', key(), nonce)
  const body = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()])
  return Buffer.concat([version, nonce, cipher.getAuthTag(), body])
}

function decryptString(encrypted: Buffer): string {
  requireEncryption('decryptString', 'decrypting the ciphertext provided to')
  const bytes = Buffer.from(encrypted)
  const body = version.length + nonceBytes + tagBytes
  if (bytes.length < body || !bytes.subarray(0, version.length).equals(version)) {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.decryptString.')
  }
  const nonce = bytes.subarray(version.length, version.length + nonceBytes)
  const decipher = createDecipheriv('aes-256-gcm', key(), nonce)
  decipher.setAuthTag(bytes.subarray(version.length + nonceBytes, body))
  return Buffer.concat([decipher.update(bytes.subarray(body)), decipher.final()]).toString('utf8')
}

export const safeStorage = strict('safeStorage', {
  isEncryptionAvailable,
  encryptString,
  decryptString,
  isAsyncEncryptionAvailable: async () => isEncryptionAvailable(),
  encryptStringAsync: async (plainText: string) => encryptString(plainText),
  decryptStringAsync: async (encrypted: Buffer) => ({
    result: decryptString(encrypted),
    shouldReEncrypt: false,
  }),
  getSelectedStorageBackend: () => 'basic_text' as const,
  setUsePlainTextEncryption: () => undefined,
} satisfies Electron.SafeStorage | Omit<Electron.SafeStorage, keyof NodeJS.EventEmitter>)
