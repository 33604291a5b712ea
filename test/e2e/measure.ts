import type { Page } from '@playwright/test'

/** Elements whose own text does not fit: cut off, or only to be had by scrolling sideways. */
export function findLost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isMeantToHide = (element: Element) => element.closest('.visually-hidden, .skip-link') !== null
    const lost: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const { overflowX, overflowY, display } = getComputedStyle(element)
      if (display === 'inline' || element.clientWidth === 0 || isMeantToHide(element)) continue
      const sideways = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1
      const below = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
      if (sideways || below) lost.push(`${element.className}: ${element.textContent?.slice(0, 60)}`)
    }
    return lost
  })
}

/** Parts of main that reach outside the window on the right. */
export function findOutside(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => element.closest('.visually-hidden, .skip-link, [popover]') === null)
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.className}: ${element.textContent?.slice(0, 60)}`),
  )
}

type Text = { words: string; box: DOMRect }

/** Texts of one section that lie on top of each other. */
export function findOverlapping(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isShown = (element: Element | null) =>
      element?.checkVisibility() === true && element.closest('.visually-hidden, [popover]') === null
    const toTexts = (node: Node): Text[] => {
      const words = node.textContent?.trim() ?? ''
      const range = document.createRange()
      range.selectNodeContents(node)
      return words === '' ? [] : [...range.getClientRects()].map((box) => ({ words, box }))
    }
    const textsOf = (section: Element): Text[] => {
      const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT)
      const nodes: Node[] = []
      while (walker.nextNode()) nodes.push(walker.currentNode)
      return nodes.filter(({ parentElement }) => isShown(parentElement)).flatMap(toTexts)
    }
    const isOver = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 3 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6
    return [...document.querySelectorAll('main section, main header')].flatMap((section) =>
      textsOf(section).flatMap((one, i, all) =>
        all
          .slice(i + 1)
          .filter(({ words, box }) => words !== one.words && isOver(one.box, box))
          .map(({ words }) => `«${one.words}» and «${words}»`),
      ),
    )
  })
}
