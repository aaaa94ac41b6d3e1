/** The room's addresses by name. */
export const poolsRoutes = {
  ownPots: '/egne-potter',
  ownPot: '/egne-potter/:programme',
  ownPotFile: '/egne-potter/:programme/fil/:format',
  certifyTransfer: '/egne-potter/:programme/overfor',
  approveTransfer: '/egne-potter/:programme/overfor/:number/godkjenn',
} as const
