import type { Office } from '#test/training/office.ts'

/** Every source answers after this long. */
export async function setLatency(office: Office, ms: number): Promise<void> {
  const answer = await fetch(new URL('/latency', office.control), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ kilde: 'alle', ms }),
  })
  if (!answer.ok) throw new Error(`the office refused the latency: ${answer.status}`)
}
