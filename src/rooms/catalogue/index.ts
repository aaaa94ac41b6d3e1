/**
 * What: the state's grant schemes, who owns them, and the budget posts they live in.
 * Owns: catalogue.posts, catalogue.schemes.
 * Promises: a post and a scheme are two things; what is not official is marked illustrative.
 * Not here: what a scheme gives to a pot (programmes); its rules (allocation).
 * Start reading at: model.ts
 */
export { addScheme, loadBudgetPosts } from './actions.ts'
export type { Scheme } from './model.ts'
export { selectSchemes as schemes } from './store.ts'
