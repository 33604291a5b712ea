import type { Page } from './page.ts'

/** Pictures of a page: what Electron's webContents.printToPDF and capturePage answer with. */
export async function printToPdf({ cdp }: Page, options: Electron.PrintToPDFOptions): Promise<Buffer> {
  const { landscape = false, printBackground = false, preferCSSPageSize = false, scale = 1 } = options
  const { displayHeaderFooter = false, headerTemplate = '', footerTemplate = '', pageRanges = '' } = options
  const { data } = await cdp.send('Page.printToPDF', {
    landscape,
    printBackground,
    preferCSSPageSize,
    scale,
    displayHeaderFooter,
    headerTemplate,
    footerTemplate,
    pageRanges,
    ...paperOf(options.pageSize),
    ...marginsOf(options.margins),
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  })
  return Buffer.from(data, 'base64')
}

const paperInInches = {
  A3: [11.7, 16.54],
  A4: [8.27, 11.7],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
  Legal: [8.5, 14],
}

function paperOf(size: Electron.PrintToPDFOptions['pageSize'] = 'Letter') {
  if (typeof size === 'object') return { paperWidth: size.width, paperHeight: size.height }
  const known = Object.entries(paperInInches).find(([name]) => name === size)
  if (!known) throw new Error(`electron-host: printToPDF pageSize ${size} is not implemented`)
  const [paperWidth = 0, paperHeight = 0] = known[1]
  return { paperWidth, paperHeight }
}

function marginsOf(margins: Electron.PrintToPDFOptions['margins']) {
  if (!margins) return {}
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins
  return { marginTop: top, marginBottom: bottom, marginLeft: left, marginRight: right }
}

/** The part of NativeImage a screenshot is read through. */
export async function capturePage({ cdp }: Page) {
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png' })
  const png = Buffer.from(data, 'base64')
  return {
    isEmpty: () => png.length === 0,
    toPNG: () => png,
    toDataURL: () => `data:image/png;base64,${data}`,
    getSize: () => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }),
  }
}
