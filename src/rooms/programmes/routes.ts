/** The room's addresses by name. */
export const programmesRoutes = {
  programmes: '/programmer',
  newProgramme: '/programmer/ny',
  programmeMoney: '/programmer/:programme/penger',
  programmeSettings: '/programmer/:programme/oppsett',
  recordMandate: '/programmer/:programme/mandat',
  setCap: '/programmer/:programme/tak/:office',
} as const
