#!/usr/bin/env node
// Runs the built command line. `npx handlingsrom` and the npm scripts come here.
import { existsSync } from 'node:fs'

const built = new URL('../dist/src/cli/main.js', import.meta.url)
if (!existsSync(built)) {
  console.error('Handlingsrom is not built yet. Run «npm start» once, or «npm run build».')
  process.exit(2)
}
const { main } = await import(built.href)
process.exitCode = await main(process.argv.slice(2))
