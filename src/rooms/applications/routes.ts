/** The room's addresses by name. */
export const applicationsRoutes = {
  call: '/programmer/:programme/utlysning/:office',
  application: '/programmer/:programme/soknad/:municipality',
  saveApplication: '/programmer/:programme/soknad/:municipality/lagre',
  reviewApplication: '/programmer/:programme/soknad/:municipality/se-over',
  submitApplication: '/programmer/:programme/soknad/:municipality/send',
  recordResolution: '/programmer/:programme/soknad/:municipality/vedtak',
  treatApplication: '/programmer/:programme/soknad/:municipality/behandling',
} as const
