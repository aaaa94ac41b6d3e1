/** `administers`: whether an administrator there gives roles in its own organisation alone, or in all. */
type KindRow = { administers: 'own' | 'all'; state: boolean }

/** The kinds of organisation, one row each; each has its word in src/text/organisations.ts. */
export const kindTable = {
  ministry: { administers: 'own', state: true },
  directorate: { administers: 'all', state: true },
  association: { administers: 'own', state: false },
  governor: { administers: 'own', state: true },
  municipality: { administers: 'own', state: false },
  audit: { administers: 'own', state: true },
  secretariat: { administers: 'all', state: true },
} as const satisfies Record<string, KindRow>
