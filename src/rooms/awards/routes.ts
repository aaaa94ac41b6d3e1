/** The room's addresses by name. */
export const awardsRoutes = {
  awardYears: '/programmer/:programme/tilsagn',
  awards: '/programmer/:programme/tilsagn/:year',
  grantAwards: '/programmer/:programme/tilsagn/:year/gi',
  award: '/programmer/:programme/tilsagn/:year/:municipality',
  acceptAward: '/programmer/:programme/tilsagn/:year/:municipality/godta',
  certifyDisbursement: '/programmer/:programme/tilsagn/:year/:municipality/attester',
  approveDisbursement: '/programmer/:programme/tilsagn/:year/:municipality/utbetal',
  notifyChange: '/programmer/:programme/tilsagn/:year/:municipality/varsel',
  replyToNotice: '/programmer/:programme/tilsagn/:year/:municipality/uttalelse',
  decideChange: '/programmer/:programme/tilsagn/:year/:municipality/endring',
  acceptChange: '/programmer/:programme/tilsagn/:year/:municipality/godta-endring',
  certifySettlement: '/programmer/:programme/tilsagn/:year/:municipality/attester-oppgjor',
  settle: '/programmer/:programme/tilsagn/:year/:municipality/gjor-opp',
} as const
