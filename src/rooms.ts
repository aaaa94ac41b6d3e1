/**
 * Who may use whom: the rooms, the layers around them, and the furniture inside them. Allow-lists: what is not listed
 * is refused by test/house.test.ts.
 *
 * To add a room: give it a line in `rooms`, below every room that it uses and above every room that is to use it; give
 * it a schema in a migration of its own; furnish it with a door (index.ts) and a model.ts or rules.ts; then
 * `npm run map`. If the list would need a circle, the upper room should react to an event instead of being called.
 */

/** Room -> the rooms whose doors it may call, bottom up. */
export const rooms: Record<string, readonly string[]> = {
  events: [],
  organisations: [],
  identity: ['events', 'organisations'],
  records: ['events', 'organisations'],
  ledger: [],
  statistics: ['events', 'organisations'],
  catalogue: ['events', 'organisations', 'statistics'],
  programmes: ['events', 'organisations', 'catalogue'],
  bodies: ['events', 'organisations', 'identity', 'records', 'programmes'],
  applications: ['events', 'organisations', 'records', 'catalogue', 'programmes'],
  assessment: ['events', 'organisations', 'identity', 'records', 'programmes', 'bodies', 'applications'],
  selection: ['events', 'organisations', 'records', 'programmes', 'bodies', 'applications', 'assessment'],
  calculation: [],
  allocation: [
    'events',
    'organisations',
    'catalogue',
    'statistics',
    'programmes',
    'selection',
    'calculation',
  ],
  preparation: [
    'events',
    'organisations',
    'catalogue',
    'statistics',
    'programmes',
    'selection',
    'calculation',
    'allocation',
  ],
  pot: ['events', 'organisations', 'ledger', 'programmes'],
  awards: [
    'events',
    'organisations',
    'records',
    'ledger',
    'pot',
    'catalogue',
    'programmes',
    'applications',
    'selection',
    'allocation',
  ],
  simulation: [
    'events',
    'organisations',
    'catalogue',
    'statistics',
    'programmes',
    'selection',
    'calculation',
    'allocation',
    'awards',
  ],
  pools: ['events', 'organisations', 'ledger', 'pot', 'programmes', 'awards'],
  evaluation: ['events'],
  measures: [
    'events',
    'organisations',
    'ledger',
    'pot',
    'catalogue',
    'programmes',
    'selection',
    'evaluation',
    'awards',
  ],
  accounts: ['events', 'organisations', 'ledger', 'pot', 'programmes', 'awards', 'measures'],
  reports: [
    'events',
    'organisations',
    'records',
    'ledger',
    'pot',
    'catalogue',
    'programmes',
    'applications',
    'awards',
    'measures',
    'evaluation',
  ],
  control: [
    'events',
    'organisations',
    'identity',
    'ledger',
    'pot',
    'catalogue',
    'programmes',
    'allocation',
    'awards',
    'measures',
  ],
}

/**
 * Rooms that keep nothing and ask nobody: to the furniture of rooms that may use them their doors are open, as core is.
 */
export const pureRooms: readonly string[] = ['calculation']

const belowEntrances = ['core', 'platform', 'text', 'ui', 'routes.ts', 'event-kinds.ts', 'rooms']
const entrances = ['web', 'api', 'cli', 'jobs']
const wholeHouse = [...belowEntrances, ...entrances, 'main.ts', 'site.ts', 'rooms.ts']

/** Folder or file under src/, or folder beside it -> what it may import. «types of x» allows `import type` alone. */
export const layers: Record<string, readonly string[]> = {
  core: [],
  platform: ['core'],
  text: ['core', 'types of platform'],
  ui: ['core', 'types of platform', 'text'],
  // Gathers the addresses that each room lists.
  'routes.ts': ['rooms'],
  'event-kinds.ts': [],
  'rooms.ts': [],
  /** Each piece of furniture narrows this; another room is reached through its door alone. */
  rooms: ['core', 'platform', 'text', 'ui', 'routes.ts', 'event-kinds.ts'],
  web: belowEntrances,
  api: belowEntrances,
  // The auditor's own small check: no database, no network.
  verify: ['core', 'rooms'],
  // A command starts the house, so it may call main.ts, and «demo» builds the demo.
  cli: [...belowEntrances, 'verify', 'main.ts', 'demo'],
  // A job verifies what it has exported, by the auditor's own check.
  jobs: [...belowEntrances, 'verify'],
  // What answers: pages and the interface for machines, put together for one server.
  'site.ts': [...belowEntrances, 'web', 'api'],
  'main.ts': [...belowEntrances, ...entrances, 'site.ts', 'demo'],
  demo: wholeHouse,
  bench: [...wholeHouse, 'demo', 'test'],
  test: [...wholeHouse, 'verify', 'demo'],
}

/** What may be taken from a room besides its door: `web` binds addresses to pages, and routes.ts gathers addresses. */
export const behindTheDoor: Record<string, string> = { web: 'pages', 'routes.ts': 'routes' }

export type Furniture = {
  /** Furniture of the same room that it may use. */
  own: readonly string[]
  layers: readonly string[]
  /** Whether it may use the doors of the rooms listed above. */
  doors: 'yes' | 'types' | 'no'
}

/** A room's files: `role.ts` or `subject.role.ts`; everything in the folder pages/ is of the role «pages». */
export const furniture: Record<string, Furniture> = {
  index: {
    own: ['model', 'rules', 'store', 'queries', 'actions', 'reactions', 'text', 'file'],
    layers: [],
    doors: 'no',
  },
  /** The room's addresses by name: what src/routes.ts gathers. */
  routes: { own: [], layers: [], doors: 'no' },
  model: {
    own: ['model'],
    layers: ['core', 'types of platform', 'types of event-kinds.ts'],
    doors: 'types',
  },
  rules: { own: ['model', 'rules'], layers: ['core'], doors: 'types' },
  store: { own: ['model', 'store'], layers: ['core', 'platform'], doors: 'no' },
  /** Reads or writes what is no database: shipped facts, an exported workbook. */
  file: { own: ['model', 'rules', 'text', 'file'], layers: ['core', 'platform', 'text'], doors: 'types' },
  queries: {
    own: ['model', 'rules', 'store', 'queries', 'file'],
    layers: ['core', 'platform'],
    doors: 'yes',
  },
  actions: {
    own: ['model', 'rules', 'store', 'queries', 'actions', 'text', 'file'],
    layers: ['core', 'platform', 'text'],
    doors: 'yes',
  },
  reactions: {
    own: ['model', 'rules', 'store', 'queries', 'actions', 'reactions', 'text', 'file'],
    layers: ['core', 'platform', 'text', 'routes.ts'],
    doors: 'yes',
  },
  text: {
    own: ['model', 'rules', 'text'],
    layers: ['core', 'text', 'types of ui', 'routes.ts'],
    doors: 'types',
  },
  pages: {
    own: ['routes', 'model', 'rules', 'queries', 'actions', 'text', 'file', 'pages'],
    layers: ['core', 'types of platform', 'text', 'ui', 'routes.ts'],
    doors: 'yes',
  },
}
