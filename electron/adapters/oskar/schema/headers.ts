export type Integrasjon = { id: string; passord: string; token: string }

/** How Fiks knows who is asking. */
export function toHeaders({ id, passord, token }: Integrasjon): Record<string, string> {
  return {
    IntegrasjonId: id,
    IntegrasjonPassord: passord,
    Authorization: `Bearer ${token}`,
    'Nav-Consumer-Id': 'samlet',
  }
}
