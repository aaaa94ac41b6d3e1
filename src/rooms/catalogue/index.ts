/**
 * What: the state's grant schemes: goal, target group, terms, money, who owns them when, and the posts they live in.
 * Owns: catalogue.posts, catalogue.schemes, catalogue.owners, catalogue.scheme_posts, catalogue.amounts, catalogue.pooled, catalogue.set_asides, catalogue.imports, catalogue.revision.
 * Promises: a post and a scheme are two things; a year's totals by ministry and by scheme are equal; what is not official is marked illustrative.
 * Not here: what a scheme gives to a pot (programmes); its rules (allocation).
 * Start reading at: model.ts
 */

export { addScheme, loadBudgetPosts, loadSchemes, saveScheme } from './actions.ts'
export { codes } from './codes.file.ts'
export { receiveFile } from './import.actions.ts'
export { previewOf as previewFile } from './import.queries.ts'
export type { Listed as SchemeEntry, Scheme } from './model.ts'
export { recordPooled, registerPool } from './pool.actions.ts'
export {
  allEntries as schemeEntries,
  schemeById,
  search as searchSchemes,
} from './queries.ts'
export { selectSchemes as schemes } from './store.ts'
