/** The room's addresses by name. */
export const controlRoutes = {
  control: '/kontroll',
  orderVerification: '/kontroll/verifiser',
  verification: '/kontroll/verifisering/:number',
  controlEvents: '/kontroll/hendelser',
  checkpoints: '/kontroll/sjekkpunkter',
  takeCheckpoint: '/kontroll/sjekkpunkter/ta',
  checkpointFile: '/kontroll/sjekkpunkter/:number',
  corrections: '/kontroll/rettelser',
  controlVouchers: '/kontroll/bilag',
  exports: '/kontroll/eksport',
  orderExport: '/kontroll/eksport/lag',
  exportFile: '/kontroll/eksport/:number',
} as const
