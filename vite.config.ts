import { builtinModules } from 'node:module'
import path from 'node:path'
import react from '@vitejs/plugin-react'
import type { BuildEnvironmentOptions } from 'vite'
import { defineConfig } from 'vitest/config'

const root = import.meta.dirname
const nodeBuiltins = ['electron', ...builtinModules, ...builtinModules.map((name) => `node:${name}`)]

/** One bundle for Node: everything but Electron and Node itself is inside, so a package needs no node_modules. */
function nodeBundle(entry: string, outDir: string, format: 'es' | 'cjs' | 'iife', fileName: string) {
  const build: BuildEnvironmentOptions = {
    outDir: path.join(root, 'out', outDir),
    emptyOutDir: true,
    target: 'node20',
    minify: false,
    ssr: true,
    rolldownOptions: {
      input: path.join(root, entry),
      external: nodeBuiltins,
      output: { format, entryFileNames: fileName },
    },
  }
  return { consumer: 'server' as const, resolve: { noExternal: true as const }, build }
}

export default defineConfig({
  root: path.join(root, 'renderer'),
  base: './',
  plugins: [react()],
  build: { outDir: path.join(root, 'out/renderer'), emptyOutDir: true, target: 'chrome140' },
  worker: { format: 'es' },
  environments: {
    client: {},
    main: nodeBundle('electron/main.ts', 'main', 'es', 'main.mjs'),
    preload: nodeBundle('electron/preload.ts', 'preload', 'cjs', 'preload.cjs'),
    host: nodeBundle('test/electron-host/boot.ts', 'electron-host/lib', 'cjs', 'boot.cjs'),
    hostWorld: nodeBundle('test/electron-host/world/start.ts', 'electron-host/world', 'iife', 'world.js'),
  },
  test: {
    root,
    environment: 'node',
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**', 'test/conformance/electron/**', '**/node_modules/**'],
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment)
      }
    },
  },
})
