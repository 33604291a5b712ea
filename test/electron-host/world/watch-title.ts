/** Chromium's protocol does not tell of a title that changes after loading; the document does. */
export function watchTitle(tell: (title: string) => void): void {
  if (window !== window.top) return
  document.addEventListener('DOMContentLoaded', () => {
    tell(document.title)
    const observer = new MutationObserver(() => tell(document.title))
    observer.observe(document.head, { childList: true, subtree: true, characterData: true })
  })
}
