import path from 'node:path'
import type { Keyring } from '../platform/keyring.ts'
import { AuditQueue } from './auditQueue.ts'
import { type Mottaker, mottakere, type Sporing, toCef, toMottaker } from './cef.ts'
import { openTransport, type Transport } from './transport.ts'

export type AuditAddresses = Partial<Record<Mottaker, string | undefined>>
type Sink = {
  queue: AuditQueue
  transport: Transport | undefined
  isSending: boolean
  /** Set while a receiver that did not answer is left alone. */
  again: NodeJS.Timeout | undefined
}

/** How long to wait before a receiver that did not answer is tried again. */
const AGAIN_MS = 30_000
/** Lines handed over at a time: what a lost answer makes come twice is no more than these. */
const AT_A_TIME = 2000

/**
 * Three logs that never mix: the state's, the municipality's, and that of refusals. A line is on disk before `record`
 * returns; it is handed over when its receiver answers, however long that takes.
 */
export class AuditLog {
  readonly #sinks: Record<Mottaker, Sink>
  readonly #onFailure: (mottaker: Mottaker) => void

  constructor(
    profile: string,
    keyring: Keyring,
    addresses: AuditAddresses,
    onFailure: (mottaker: Mottaker) => void,
  ) {
    const dir = path.join(profile, 'sporing')
    const open = (mottaker: Mottaker): Sink => {
      const address = addresses[mottaker]
      const queue = new AuditQueue(dir, mottaker, () => keyring.getPurposeKey(`audit:${mottaker}`))
      return {
        queue,
        transport: address === undefined ? undefined : openTransport(address),
        isSending: false,
        again: undefined,
      }
    }
    this.#sinks = { stat: open('stat'), kommune: open('kommune'), sikkerhet: open('sikkerhet') }
    this.#onFailure = onFailure
    for (const mottaker of mottakere) void this.#send(mottaker)
  }

  /** Throws when the line could not be kept: then nothing may be shown. */
  record(sporing: Sporing): void {
    const mottaker = toMottaker(sporing)
    this.#sinks[mottaker].queue.append(toCef(sporing))
    void this.#send(mottaker)
  }

  /** Lines not yet handed over. */
  countWaiting(mottaker: Mottaker): number {
    return this.#sinks[mottaker].queue.waiting().lines.length
  }

  async #send(mottaker: Mottaker): Promise<void> {
    const sink = this.#sinks[mottaker]
    if (sink.isSending || sink.again !== undefined || sink.transport === undefined) return
    sink.isSending = true
    try {
      const next = () => sink.queue.waiting(AT_A_TIME)
      for (let now = next(); now.lines.length > 0; now = next()) {
        await sink.transport(now.lines)
        sink.queue.remove(now)
      }
    } catch {
      // The receiver is away or the disk is: the lines stand in the queue, and whoever runs Samlet is told.
      this.#onFailure(mottaker)
      // One clock a receiver: with one for each look, a long outage would end in asking without a pause.
      sink.again = setTimeout(() => {
        sink.again = undefined
        void this.#send(mottaker)
      }, AGAIN_MS).unref()
    } finally {
      sink.isSending = false
    }
  }
}
