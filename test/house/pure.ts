import { placeOf } from './place.ts'
import { importsOf, isCode, type SourceFile } from './source.ts'

const purePackages = new Set(['zod', 'luxon', 'node:crypto', '@navikt/fnrvalidator'])

/** Wall: core, and the model, rules and text of a room, take nothing from outside that touches the world. */
export function impureImports(files: readonly SourceFile[]): string[] {
  return files.filter(isCode).flatMap(file => {
    const { layer, role } = placeOf(file.path)
    if (layer !== 'core' && !['model', 'rules', 'text'].includes(role ?? '')) return []
    return importsOf(file)
      .filter(one => one.target === null && !one.typeOnly && !purePackages.has(one.name))
      .map(
        one =>
          `${file.path}:${one.line}: ${one.name} is not pure; use it in platform/, and pass the value in`,
      )
  })
}
