import { appendFileSync, chmodSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { type AddressInfo, createServer, type Server } from 'node:net'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { type AuditAddresses, AuditLog } from '#electron/audit/auditLog.ts'
import type { Sporing } from '#electron/audit/cef.ts'
import { openTransport } from '#electron/audit/transport.ts'
import { Keyring } from '#electron/platform/keyring.ts'
import { ANNA, BO, NOW, newProfile, removeProfiles, wrapper } from '../access/office.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})
afterAll(removeProfiles)

/** A log receiver on this machine; what it has been told, as it came over the wire. */
async function receiver(port = 0): Promise<{ address: string; port: number; told: () => string }> {
  const chunks: Buffer[] = []
  const server = createServer((socket) => socket.on('data', (chunk) => chunks.push(chunk)))
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const at = (server.address() as AddressInfo).port
  return { address: `tcp://127.0.0.1:${at}`, port: at, told: () => Buffer.concat(chunks).toString() }
}

const shown = (change: Partial<Sporing> = {}): Sporing => ({
  tid: NOW,
  handling: 'vist',
  linje: 'stat',
  hvem: 'Z990001',
  om: ANNA,
  kallId: 'k1',
  ...change,
})

function openAudit(addresses: AuditAddresses, profile = newProfile()) {
  const failures: string[] = []
  const keyring = new Keyring(profile, wrapper())
  const audit = new AuditLog(profile, keyring, addresses, (mottaker) => failures.push(mottaker))
  return { audit, failures, profile, dir: path.join(profile, 'sporing') }
}

describe('the audit log', () => {
  it('hands each line to its own receiver, and nothing of one to the other', async () => {
    const [stat, kommune] = [await receiver(), await receiver()]
    const { audit } = openAudit({ stat: stat.address, kommune: kommune.address })
    audit.record(shown())
    audit.record(shown({ linje: 'kommune', om: BO }))
    await expect.poll(stat.told).toContain(`duid=${ANNA}`)
    await expect.poll(kommune.told).toContain(`duid=${BO}`)
    expect(stat.told()).not.toContain(BO)
    expect(kommune.told()).not.toContain(ANNA)
    expect(stat.told()).toMatch(/^\d+ <110>1 \S+ - samlet - - - CEF:0\|/)
    await expect.poll(() => audit.countWaiting('stat')).toBe(0)
  })

  it('keeps the lines, sealed, while the receiver is away, also over a restart, and hands them over in order', async () => {
    const gone = await receiver()
    servers.pop()?.close()
    const { audit, failures, profile, dir } = openAudit({ stat: gone.address })
    audit.record(shown({ kallId: 'first' }))
    audit.record(shown({ kallId: 'second' }))
    await expect.poll(() => failures).toContain('stat')
    expect(audit.countWaiting('stat')).toBe(2)
    for (const name of readdirSync(dir)) {
      expect(readFileSync(path.join(dir, name), 'latin1')).not.toMatch(/14859|CEF|Z99/)
    }
    const back = await receiver(gone.port)
    openAudit({ stat: back.address }, profile)
    await expect.poll(back.told).toMatch(/sproc=first.*sproc=second/s)
  })

  it('loses nothing but the record that was being written when the machine died', () => {
    const { audit, dir } = openAudit({})
    audit.record(shown({ kallId: 'before' }))
    appendFileSync(path.join(dir, 'stat.ko'), '\nAQIDBAUG')
    audit.record(shown({ kallId: 'after' }))
    expect(audit.countWaiting('stat')).toBe(2)
  })

  it('does not take in silence what the disk will not keep', () => {
    const { audit, dir } = openAudit({})
    rmSync(dir, { recursive: true })
    mkdirSync(path.join(dir, 'stat.ko'), { recursive: true })
    expect(() => audit.record(shown())).toThrow(/EISDIR/)
    chmodSync(dir, 0o700)
  })

  it('asks a receiver that is away once, however many look meanwhile', async () => {
    const gone = await receiver()
    servers.pop()?.close()
    const { audit, failures } = openAudit({ stat: gone.address })
    audit.record(shown())
    await expect.poll(() => failures).toHaveLength(1)
    for (const kallId of ['b', 'c', 'd']) {
      audit.record(shown({ kallId }))
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    expect(failures).toHaveLength(1)
    expect(audit.countWaiting('stat')).toBe(4)
  })

  it('hands over a queue of weeks in pieces, each line once', async () => {
    const { audit, profile } = openAudit({})
    for (let nr = 0; nr < 2500; nr += 1) audit.record(shown({ kallId: `nr${nr}.` }))
    const back = await receiver()
    const later = openAudit({ stat: back.address }, profile)
    await expect.poll(() => later.audit.countWaiting('stat'), { timeout: 10_000 }).toBe(0)
    const told = [...back.told().matchAll(/sproc=(nr\d+)\./g)].map(([, kallId]) => kallId)
    expect(told).toEqual(Array.from({ length: 2500 }, (_, nr) => `nr${nr}`))
  })

  it('writes to a file when that is the receiver', async () => {
    const file = path.join(newProfile(), 'stat.log')
    const { audit } = openAudit({ stat: file })
    audit.record(shown())
    await expect.poll(() => audit.countWaiting('stat')).toBe(0)
    expect(readFileSync(file, 'utf8')).toMatch(/^CEF:0\|.*\n$/)
  })
})

it.each(['http://logg.example', 'tcp://logg.example', 'udp://logg.example:514'])(
  'a receiver that is neither a host with a port nor a file is refused at the start: %s',
  (address) => {
    expect(() => openTransport(address)).toThrow(/Loggmottakeren må være/)
  },
)
