/** The room's addresses by name. */
export const identityRoutes = {
  roles: '/roller',
  grantRole: '/roller/gi',
  addPerson: '/roller/ny-person',
  person: '/roller/person/:person',
  inviteAgain: '/roller/person/:person/ny-kode',
  tieSignIn: '/roller/person/:person/innlogging',
  role: '/roller/rolle/:assignment',
  endRole: '/roller/rolle/:assignment/avslutt',
  registerAbsence: '/roller/rolle/:assignment/fravar',
  endAbsence: '/roller/fravar/:absence/avslutt',
  me: '/meg',
  meFile: '/meg/mine-opplysninger.json',
} as const
