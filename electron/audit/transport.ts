import { appendFile } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'

/** Hands lines over, all or none as far as it can know; rejects when they may not have come. */
export type Transport = (lines: readonly string[]) => Promise<void>

const TIMEOUT_MS = 10_000
/** Facility 13 (log audit), severity 6 (informational): RFC 5424. */
const PRIORITY = 13 * 8 + 6

/** `tcp://host:port`, `tls://host:port`, or the path of a file. */
export function openTransport(address: string): Transport {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (url?.protocol === 'tcp:' || url?.protocol === 'tls:') {
    const { hostname: host, port } = url
    if (host === '' || port === '') throw new Error(`Loggmottakeren må være tcp://vert:port: ${address}`)
    const open = () =>
      url.protocol === 'tls:'
        ? connectTls({ host, port: Number(port), servername: host })
        : connect({ host, port: Number(port) })
    return (lines) => sendOver(open(), lines)
  }
  if (/^[a-z]+:\/\//i.test(address)) {
    throw new Error(`Loggmottakeren må være tcp://, tls:// eller en fil: ${address}`)
  }
  return (lines) =>
    appendFile(address, lines.map((line) => `${line}\n`).join(''), { mode: 0o600, flush: true })
}

/** Syslog over TCP with octet counting (RFC 6587, 3.4.1): a line can never be taken for two. */
export function toSyslog(line: string, now = new Date()): string {
  const message = `<${PRIORITY}>1 ${now.toISOString()} - samlet - - - ${line}`
  return `${Buffer.byteLength(message)} ${message}`
}

function sendOver(socket: Socket, lines: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.setTimeout(TIMEOUT_MS, () =>
      socket.destroy(new Error('the log receiver did not take the lines in time')),
    )
    socket.once('error', reject)
    socket.once('close', (hadError) => {
      if (!hadError) resolve()
    })
    socket.end(lines.map((line) => toSyslog(line)).join(''))
    socket.resume()
  })
}
