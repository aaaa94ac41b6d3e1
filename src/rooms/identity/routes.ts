/** The room's addresses by name. */
export const identityRoutes = {
  roles: '/roller',
  grantRole: '/roller/gi',
  addPerson: '/roller/ny-person',
  /** Where people were added and roles ended before: leads on. */
  formerlyAdded: '/roller/person',
  formerlyEnded: '/roller/avslutt',
  person: '/roller/person/:person',
  inviteAgain: '/roller/person/:person/ny-kode',
  tieSignIn: '/roller/person/:person/innlogging',
  role: '/roller/rolle/:assignment',
  endRole: '/roller/rolle/:assignment/avslutt',
  registerAbsence: '/roller/rolle/:assignment/fravar',
  endAbsence: '/roller/rolle/:assignment/fravar/:absence/avslutt',
  me: '/meg',
  meFile: '/meg/mine-opplysninger.json',
} as const
