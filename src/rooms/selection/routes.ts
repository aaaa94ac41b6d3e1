/** The room's addresses by name. */
export const selectionRoutes = {
  selections: '/programmer/:programme/utvelgelse',
  selection: '/programmer/:programme/utvelgelse/:office',
  recommend: '/programmer/:programme/utvelgelse/:office/innstilling',
  decideSelection: '/programmer/:programme/utvelgelse/:office/vedtak',
  reviewDecision: '/programmer/:programme/utvelgelse/:office/vedtak/se-over',
  answerOffer: '/programmer/:programme/tilbud/:municipality',
} as const
