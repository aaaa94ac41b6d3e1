import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { type Scan, scan } from './scan.ts'

/** A file of the house: its path from the repository's root, with forward slashes, and what stands in it. */
export type SourceFile = { path: string; text: string }

export const root: string = join(import.meta.dirname, '../..')

/** Every text file of the house that a wall looks at. */
export function theHouse(): SourceFile[] {
  const folders = ['src', 'test', 'demo', 'bench', 'migrations'].filter(name => existsSync(join(root, name)))
  return folders.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile())
      .map(entry => join(entry.parentPath, entry.name))
      .map(path => ({ path: path.slice(root.length + 1).replaceAll('\\', '/'), full: path }))
      .map(({ path, full }) => ({ path, text: /\.(tsx?|sql)$/.test(path) ? readFileSync(full, 'utf8') : '' }))
      .sort((a, b) => (a.path < b.path ? -1 : 1)),
  )
}

/** Files that exist in a test alone. */
export const planted = (files: Record<string, string>): SourceFile[] =>
  Object.entries(files).map(([path, text]) => ({ path, text }))

export const isCode = (file: SourceFile): boolean => /\.tsx?$/.test(file.path)
/** Benchmarks too: what is promised as a ratio is shown there. */
export const isTest = (file: SourceFile): boolean => /\.(test|bench)\.tsx?$/.test(file.path)
export const lineAt = (text: string, index: number): number => text.slice(0, index).split('\n').length

const scans = new WeakMap<SourceFile, Scan>()
export function scanned(file: SourceFile): Scan {
  const known = scans.get(file) ?? scan(file.text)
  scans.set(file, known)
  return known
}

/** `target` is a path from the root for a file of ours, else null and `name` is a package. */
export type Import = { name: string; target: string | null; typeOnly: boolean; line: number }

const fromClause =
  /\b(?:import|export)\s+(type\s+)?((?:[\w$]+\s*,\s*)?(?:\{[^{}]*\}|\*(?:\s*as\s+[\w$]+)?|[\w$]+))\s*from\s*(['"])(.+?)\3/g
const bareImport = /\bimport\s*(?:\(\s*)?(['"`])(.+?)\1/g

/** Everything the file imports or re-exports, statically or not. TypeScript 7 has no API to ask. */
export function importsOf(file: SourceFile): Import[] {
  const { code, bare } = scanned(file)
  const found: Import[] = []
  const add = (index: number, name: string, typeOnly: boolean) => {
    if (bare[index] === ' ') return
    const target = name.startsWith('.') ? posix.join(posix.dirname(file.path), name) : null
    found.push({ name, target, typeOnly, line: lineAt(code, index) })
  }
  for (const { index, 1: type, 2: clause, 4: name } of code.matchAll(fromClause)) {
    add(index, name!, type !== undefined || allTypes(clause!))
  }
  for (const { index, 2: name } of code.matchAll(bareImport)) add(index, name!, false)
  return found
}

const allTypes = (clause: string): boolean =>
  clause.startsWith('{') &&
  clause
    .slice(1, -1)
    .split(',')
    .map(name => name.trim())
    .filter(Boolean)
    .every(name => name.startsWith('type '))
