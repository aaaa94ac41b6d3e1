/** The room's addresses by name. */
export const recordsRoutes = {
  journals: '/journal',
  journal: '/journal/:office',
  case: '/journal/:office/:year/:number',
  document: '/journal/:office/:year/:number/:entry/:document',
} as const
