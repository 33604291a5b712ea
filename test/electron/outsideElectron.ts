import path from 'node:path'

// Import first: `electron` is then a path and not the program, and looks for no binary to download.
process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.resolve(import.meta.dirname, '../electron-host/dist')
