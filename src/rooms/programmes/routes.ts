/** The room's addresses by name. */
export const programmesRoutes = {
  programmes: '/programmer',
  programmeMoney: '/programmer/:programme/penger',
  programmeSettings: '/programmer/:programme/oppsett',
  recordMandate: '/programmer/:programme/mandat',
  mandateDocument: '/programmer/:programme/mandat/dokument',
  setCap: '/programmer/:programme/tak/:office',
} as const
