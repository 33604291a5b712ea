import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { openPartStore } from '#renderer/store/partStore.ts'

const key = { partition: 'p', brukerId: 'b', part: 'bruker/person' }
const municipal = { ...key, part: 'bruker/soeknader' }
const sealed = new Uint8Array([1, 2, 3])
const HOUR = 60 * 60 * 1000

let name = ''
let count = 0
beforeEach(() => {
  count += 1
  name = `kept-${count}`
})

describe('kept parts', () => {
  it('are there after a restart, for the same employee and bruker only', async () => {
    await openPartStore(name).save(key, sealed)
    const store = openPartStore(name)
    expect(await store.find(key)).toEqual(sealed)
    expect(await store.find({ ...key, partition: 'other' })).toBeUndefined()
    expect(await store.find({ ...key, brukerId: 'other' })).toBeUndefined()
  })

  it('go one by one, or all of one kind, from disk too', async () => {
    const store = openPartStore(name)
    await store.save(key, sealed)
    await store.save(municipal, sealed)
    await store.save({ ...municipal, partition: 'other' }, sealed)
    await store.removeParts(['bruker/soeknader'])
    const again = openPartStore(name)
    expect(await again.find(municipal)).toBeUndefined()
    expect(await again.find({ ...municipal, partition: 'other' })).toBeUndefined()
    expect(await again.find(key)).toEqual(sealed)
    await again.remove(key)
    expect(await openPartStore(name).find(key)).toBeUndefined()
  })

  it('are not shown after a day, and leave the disk at the next start', async () => {
    let now = 1_000_000_000_000
    const store = openPartStore(name, () => now)
    await store.save(key, sealed)
    now += 24 * HOUR
    expect(await store.find(key)).toEqual(sealed)
    now += 1
    expect(await store.find(key)).toBeUndefined()
    await openPartStore(name, () => now).find(key)
    const db = await new Dexie(name).open()
    expect(await db.table('parts').count()).toBe(0)
    db.close()
  })

  it('hold no name or number in any index', async () => {
    await openPartStore(name).save(key, sealed)
    const db = await new Dexie(name).open()
    const rows = await db.table('parts').toArray()
    expect(Object.keys(rows[0]).sort()).toEqual(['brukerId', 'keptAt', 'part', 'partition', 'sealed'])
    db.close()
  })
})

it('works from memory when there is no database', async () => {
  const { indexedDB } = Dexie.dependencies
  Dexie.dependencies.indexedDB = {
    ...indexedDB,
    open: () => {
      throw new DOMException('no', 'UnknownError')
    },
  } as unknown as IDBFactory
  const store = openPartStore('broken')
  await store.save(key, sealed)
  expect(await store.find(key)).toEqual(sealed)
  await store.removeParts([key.part])
  expect(await store.find(key)).toBeUndefined()
  Dexie.dependencies.indexedDB = indexedDB
})
