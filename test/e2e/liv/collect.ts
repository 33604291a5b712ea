import type { Page } from '@playwright/test'
import { nb } from '#renderer/text/nb/nb.ts'
import type { Fact } from '#test/simulator/population/script/fact.ts'

type Place = { selector: string; heading?: string }

/** Where on the screen each part of a life stands. */
const places: Record<Fact['part'], Place> = {
  person: { selector: '.bruker-header' },
  nestePenger: { selector: '.answer', heading: nb.bruker.nextMoney },
  nesteFrist: { selector: '.answer', heading: nb.bruker.nextFrist },
  kontakt: { selector: '.panel--kontakt' },
  ansvar: { selector: '.panel--ansvar' },
  familie: { selector: '.panel--familie' },
  oppfoelging: { selector: '.panel--oppfoelging' },
  aktiviteter: { selector: '.panel--oppfoelging' },
  meldekort: { selector: '.panel--oppfoelging' },
  vedtak: { selector: '.linjedel--stat' },
  soeknader: { selector: '.linjedel--kommune' },
  utbetalinger: { selector: '.panel--utbetalinger' },
  krav: { selector: '.panel--krav' },
  dokumenter: { selector: '.panel--krav' },
  oppgaver: { selector: '.panel--oppgaver' },
}

/** Folds out everything that is one step away: older rows, decisions, logs and histories. */
export async function unfold(page: Page): Promise<void> {
  const older = page.locator('main button').filter({ hasText: /^Vis \d+ eldre/ })
  while ((await older.count()) > 0) await older.first().click()
  await page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('main details')) each.open = true
  })
  await page.waitForFunction(() => document.querySelector('main .lines') === null)
}

/** Opens the source of every fact in turn and leaves its text beside it, where it is collected with the row. */
export async function writeOutSources(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (const popover of document.querySelectorAll<HTMLElement>('main .opphav[popover]')) {
      popover.showPopover()
      for (let tries = 0; popover.innerText === '' && tries < 50; tries += 1)
        await new Promise((resolve) => setTimeout(resolve, 5))
      const text = popover.innerText
      popover.hidePopover()
      const note = document.createElement('pre')
      note.textContent = text
      popover.after(note)
    }
  })
}

/**
 * What stands together: each outermost row with all that is folded out in it, and the text between the rows. A row
 * that lists decisions gives one text a decision, each with the head of the row. Sources must be written out first.
 */
export async function readUnits(page: Page, part: Fact['part']): Promise<string[]> {
  const units = await page.evaluate(({ selector, heading }) => {
    const own = (row: Element) => row.parentElement?.closest('li') === null
    const without = (element: Element, unwanted: string) => {
      const hidden = [...element.querySelectorAll<HTMLElement>(unwanted)]
      for (const each of hidden) each.style.display = 'none'
      const text = element instanceof HTMLElement ? element.innerText : ''
      for (const each of hidden) each.style.display = ''
      return text
    }
    const read = (row: HTMLElement): string[] => {
      const lines = [...row.querySelectorAll<HTMLElement>('li.vedtak')]
      const isList = row.closest('.linjedel--stat') !== null && lines.length > 0
      if (!isList) return [row.innerText]
      const head = without(row, 'li.vedtak')
      return lines.map((line) => `${head}\n${line.innerText}`)
    }
    return [...document.querySelectorAll(selector)]
      .filter((place) => heading === undefined || place.querySelector('h2')?.textContent === heading)
      .flatMap((place) => {
        if (place.matches('.bruker-header, .answer')) return [without(place, '.nothing')]
        const rows = [...place.querySelectorAll<HTMLElement>('li')].filter(own)
        return [...rows.flatMap(read), without(place, 'li')]
      })
  }, places[part])
  return units.map((unit) => unit.replace(/[\u00a0\u202f]/g, ' ').replace(/ {2,}/g, ' '))
}
