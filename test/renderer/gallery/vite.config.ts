import path from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** `npx vite build -c test/renderer/gallery/vite.config.ts`: the window in named states, under the real CSP. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  plugins: [react()],
  build: {
    outDir: path.join(import.meta.dirname, '../../../out/gallery'),
    emptyOutDir: true,
    target: 'chrome140',
    minify: false,
  },
})
