/** The room's addresses by name. */
export const applicationsRoutes = {
  calls: '/programmer/:programme/utlysning',
  call: '/programmer/:programme/utlysning/:office',
  previewCall: '/programmer/:programme/utlysning/:office/se-over',
  publishCall: '/programmer/:programme/utlysning/:office/publiser',
  amendCall: '/programmer/:programme/utlysning/:office/endre',
  withdrawCall: '/programmer/:programme/utlysning/:office/trekk',
  applications: '/programmer/:programme/utlysning/:office/soknader',
  compareApplications: '/programmer/:programme/utlysning/:office/sammenlign',
  application: '/programmer/:programme/soknad/:municipality',
  saveApplication: '/programmer/:programme/soknad/:municipality/lagre',
  reviewApplication: '/programmer/:programme/soknad/:municipality/se-over',
  readyApplication: '/programmer/:programme/soknad/:municipality/klar',
  submitApplication: '/programmer/:programme/soknad/:municipality/send',
  recordResolution: '/programmer/:programme/soknad/:municipality/vedtak',
  treatApplication: '/programmer/:programme/soknad/:municipality/behandling',
  reviewTreatment: '/programmer/:programme/soknad/:municipality/behandling/se-over',
} as const
