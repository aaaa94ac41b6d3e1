/** The room's addresses by name. */
export const catalogueRoutes = {
  schemes: '/ordninger',
  newScheme: '/ordninger/ny',
  exportSchemes: '/ordninger/fil/:format',
  overlap: '/ordninger/overlapp',
  burden: '/ordninger/kalender',
  candidates: '/ordninger/kandidater',
  setAsideCandidate: '/ordninger/kandidater/:pool/til-side',
  takeBackCandidate: '/ordninger/kandidater/:pool/til-side/:scheme/ta-med',
  terms: '/ordninger/vilkar',
  ministries: '/ordninger/departementer',
  importSchemes: '/ordninger/les-inn',
  confirmSchemes: '/ordninger/les-inn/bekreft',
  scheme: '/ordninger/:scheme',
  editScheme: '/ordninger/:scheme/endre',
} as const
