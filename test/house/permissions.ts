import { roles } from '../../src/rooms/identity/index.ts'
import { isCode, isTest, lineAt, type SourceFile, scanned } from './source.ts'

/** How a role's organisation can be related to what is acted on: the keys of subjects. `any` needs no relation. */
const relations = [
  'any',
  /** The directorates whose schemes give to the year, and these with whoever sends the money. */
  'contributors',
  'partners',
  /** Who owns the scheme. */
  'directorate',
  /** Who applies, receives and spends. */
  'municipality',
  /** The governor's office of the region, and the organisations in its resource group. */
  'office',
  'panel',
  /** Who sends the money and the letters; of a document, the municipality that it came from. */
  'sender',
  /** Who owns what is written about; the state's organisations. */
  'own',
  'state',
] as const

/** Wall: a permission names roles that can be held and relations that subjects give, each written out. */
export function permissionViolations(files: readonly SourceFile[]): string[] {
  const known = new Set<string>(roles)
  const related = new Set<string>(relations)
  return files
    .filter(file => isCode(file) && !isTest(file) && file.path.startsWith('src/rooms/'))
    .flatMap(file =>
      [...scanned(file).code.matchAll(/\bpermission\(\s*\{([^}]*)\}\s*\)/g)].flatMap(({ 1: body, index }) =>
        body!
          .split(',')
          .map(one => one.trim())
          .filter(Boolean)
          .flatMap(one => {
            const [, role, relation] = /^(\w+):\s*'(\w+)'$/.exec(one) ?? []
            const at = `${file.path}:${lineAt(file.text, index)}`
            if (!role || !relation) return [`${at}: write «${one}» out, as role: 'relation'`]
            return [
              ...(known.has(role) ? [] : [`${at}: «${role}» is no role of src/rooms/identity/model.ts`]),
              ...(related.has(relation)
                ? []
                : [
                    `${at}: «${relation}» is no relation; those that subjects give stand in test/house/permissions.ts`,
                  ]),
            ]
          }),
      ),
    )
}
