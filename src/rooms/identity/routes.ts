/** The room's addresses by name. */
export const identityRoutes = {
  roles: '/roller',
  addPerson: '/roller/person',
  grantRole: '/roller/gi',
  endRole: '/roller/avslutt',
} as const
