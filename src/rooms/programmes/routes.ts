/** The room's addresses by name. */
export const programmesRoutes = {
  programmes: '/programmer',
  recordMandate: '/programmer/:programme/mandat',
  setCap: '/programmer/:programme/tak/:office',
} as const
