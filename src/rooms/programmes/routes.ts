/** The room's addresses by name. */
export const programmesRoutes = {
  programmes: '/programmer',
  newProgramme: '/programmer/ny',
  recordMandate: '/programmer/:programme/mandat',
  setCap: '/programmer/:programme/tak/:office',
} as const
