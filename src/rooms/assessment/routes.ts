/** The room's addresses by name. */
export const assessmentRoutes = {
  assessment: '/programmer/:programme/utvelgelse/:office/vurdering',
  declareForAssessment: '/programmer/:programme/utvelgelse/:office/vurdering/habilitet',
  judgeForAssessment: '/programmer/:programme/utvelgelse/:office/vurdering/habilitet/:person',
  giveScores: '/programmer/:programme/utvelgelse/:office/vurdering/kommune/:municipality',
} as const
