/**
 * The places that people work from, each with its lasting tabs by address. A page says in which it belongs where its
 * room binds it; the frame asks which of them is this reader's.
 */
const homes = {
  programme: ['overview', 'calls', 'selections', 'money', 'allocations', 'awards', 'reports', 'knowledge'],
  municipality: ['pot', 'measures', 'report', 'accounts', 'application'],
  office: ['calls', 'applications', 'selections', 'municipalities', 'journal'],
  control: ['control', 'events', 'checkpoints', 'corrections', 'vouchers', 'exports'],
  open: ['programme', 'money', 'journal'],
} as const

export type HomeName = keyof typeof homes
/** A tab of a home: «programme.money». */
export type Tab = { [Home in HomeName]: `${Home}.${(typeof homes)[Home][number]}` }[HomeName]

export const homeOf = (tab: Tab): HomeName => tab.slice(0, tab.indexOf('.')) as HomeName
