/** The room's addresses by name. */
export const programmesRoutes = {
  programmes: '/programmer',
  programmeMoney: '/programmer/:programme/penger',
  programmeSettings: '/programmer/:programme/oppsett',
  recordMandate: '/programmer/:programme/mandat',
  mandateDocument: '/programmer/:programme/mandat/dokument',
  changeProgramme: '/programmer/:programme/oppsett/endre',
  addRegion: '/programmer/:programme/oppsett/region',
  replaceMandate: '/programmer/:programme/mandat/erstatt',
  setCap: '/programmer/:programme/tak/:office',
} as const
