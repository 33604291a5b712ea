/** People name files after people: an fnr in a file name never reaches a Problem or a log. */
export function maskDigits(text: string): string {
  return text.replace(/\d{6}[\s._-]?\d{5}/g, '•••••••••••')
}
