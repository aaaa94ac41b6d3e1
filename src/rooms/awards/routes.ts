/** The room's addresses by name. */
export const awardsRoutes = {
  awards: '/programmer/:programme/tilsagn/:year',
  grantAwards: '/programmer/:programme/tilsagn/:year/gi',
  award: '/programmer/:programme/tilsagn/:year/:municipality',
  acceptAward: '/programmer/:programme/tilsagn/:year/:municipality/godta',
  certifyDisbursement: '/programmer/:programme/tilsagn/:year/:municipality/attester',
  approveDisbursement: '/programmer/:programme/tilsagn/:year/:municipality/utbetal',
} as const
