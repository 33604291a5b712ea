import { safeStorage } from 'electron'
import type { Wrapper } from './keyring.ts'

/** Keys wrapped by the operating system. A back end that stores them in the open is refused outside training. */
export function openOsWrapper(training: boolean): Wrapper {
  if (!safeStorage.isEncryptionAvailable()) {
    throw new Error(
      'Maskinens nøkkellager svarer ikke. Samlet åpner ikke uten: lås opp nøkkelringen og start igjen.',
    )
  }
  if (!training && process.platform === 'linux' && safeStorage.getSelectedStorageBackend() === 'basic_text') {
    throw new Error('Maskinens nøkkellager ligger i klartekst. Samlet åpner da bare opplæringskontoret.')
  }
  return {
    wrap: (text) => safeStorage.encryptString(text),
    unwrap: (wrapped) => safeStorage.decryptString(wrapped),
  }
}
