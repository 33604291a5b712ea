import type { Office } from '#test/training/office.ts'

/** Every request of the source, or of all, is answered after this long. */
export async function setLatency(office: Office, kilde: 'alle' | 'oskar', ms: number): Promise<void> {
  const answer = await fetch(new URL('/latency', office.control), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kilde, ms }),
  })
  if (!answer.ok) throw new Error(`the office refused the latency: ${answer.status}`)
}
