import { expect, type Page } from '@playwright/test'
import { test } from './fixtures.ts'

function write(page: Page): Promise<void> {
  return page.evaluate(() => {
    localStorage.setItem('kept', 'yes')
    return new Promise<void>((resolve, reject) => {
      const opening = indexedDB.open('kept', 1)
      opening.onupgradeneeded = () => opening.result.createObjectStore('rows')
      opening.onsuccess = () => {
        const writing = opening.result.transaction('rows', 'readwrite', { durability: 'strict' })
        writing.objectStore('rows').put('row', 1)
        writing.oncomplete = () => resolve()
        writing.onerror = () => reject(writing.error)
      }
    })
  })
}

function read(page: Page): Promise<unknown[]> {
  return page.evaluate(() => {
    return new Promise<unknown[]>((resolve, reject) => {
      const opening = indexedDB.open('kept', 1)
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const reading = opening.result.transaction('rows').objectStore('rows').get(1)
        reading.onsuccess = () => resolve([localStorage.getItem('kept'), reading.result])
      }
    })
  })
}

test.describe('what is kept', () => {
  test('localStorage and IndexedDB survive a restart', async ({ start }) => {
    const first = await start()
    await first.page.waitForFunction(() => document.readyState === 'complete')
    await write(first.page)
    await first.app.close()
    const second = await start()
    await second.page.waitForFunction(() => document.readyState === 'complete')
    expect(await read(second.page)).toEqual(['yes', 'row'])
  })
  test('clearStorageData clears them', async ({ app, page }) => {
    await write(page)
    await app.evaluate(({ session }) => session.defaultSession.clearStorageData())
    await page.reload()
    expect(await page.evaluate(() => localStorage.getItem('kept'))).toBeNull()
  })
  test('safeStorage gives back what it was given, and keeps it unreadable meanwhile', async ({
    app,
    page,
  }) => {
    const result = await app.evaluate(({ safeStorage }) => {
      if (!safeStorage.isEncryptionAvailable()) throw new Error('not available')
      const secret = 'hemmelig æøå'
      const encrypted = safeStorage.encryptString(secret)
      const again = safeStorage.encryptString(secret)
      return [
        safeStorage.decryptString(encrypted),
        encrypted.includes('hemmelig'),
        safeStorage.decryptString(again),
      ]
    })
    expect(result).toEqual(['hemmelig æøå', false, 'hemmelig æøå'])
    expect(page.isClosed()).toBe(false)
  })
  test('safeStorage refuses what it did not write', async ({ app, page }) => {
    const message = await app.evaluate(({ safeStorage }) => {
      try {
        return safeStorage.decryptString(Buffer.from('nonsense'))
      } catch (error) {
        return String(error)
      }
    })
    expect(message).toContain('Error while decrypting the ciphertext provided to safeStorage.decryptString')
    expect(page.isClosed()).toBe(false)
  })
})
