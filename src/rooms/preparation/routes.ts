/** The room's addresses by name. */
export const preparationRoutes = {
  newProgramme: '/programmer/ny',
  fundYear: '/programmer/:programme/nytt-ar',
  addScheme: '/gjor-klar/:preparation/ordninger/legg-til',
  mandateFile: '/gjor-klar/:preparation/mandat/dokument',
  readFigures: '/gjor-klar/:preparation/regnestykke/tall',
  sendPreparation: '/gjor-klar/:preparation/se-over/send',
  approvePreparation: '/gjor-klar/:preparation/se-over/godkjenn',
  returnPreparation: '/gjor-klar/:preparation/se-over/send-tilbake',
  discardPreparation: '/gjor-klar/:preparation/se-over/forkast',
  tryPreparation: '/gjor-klar/:preparation/regnestykke',
  reviewPreparation: '/gjor-klar/:preparation/se-over',
  preparationStep: '/gjor-klar/:preparation/:step',
  saveStep: '/gjor-klar/:preparation/:step/lagre',
} as const
