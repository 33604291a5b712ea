import './zodSetup.ts'
import './styles.ts'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { notifyInFrames } from './notifyInFrames.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
notifyInFrames()
createRoot(root).render(
  <StrictMode>
    <App bridge={window.samlet} />
  </StrictMode>,
)
