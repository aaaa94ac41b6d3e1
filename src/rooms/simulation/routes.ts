/** The room's addresses by name. */
export const simulationRoutes = {
  simulator: '/programmer/:programme/simulator/:year',
  keepScenario: '/programmer/:programme/simulator/:year/lagre',
  scenario: '/programmer/:programme/simulator/:year/:scenario',
  schedules: '/programmer/:programme/flerarsplan',
  schedule: '/programmer/:programme/flerarsplan/:municipality',
  recordFrame: '/programmer/:programme/flerarsplan/:municipality/ramme',
  fundingNote: '/programmer/:programme/flerarsplan/:municipality/notat',
  fundingNoteFile: '/programmer/:programme/flerarsplan/:municipality/notat.pdf',
} as const
