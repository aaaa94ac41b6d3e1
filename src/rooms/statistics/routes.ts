/** The room's addresses by name. */
export const statisticsRoutes = {
  figures: '/tall',
  newIndicator: '/tall/nytt',
  importFacts: '/tall/les-inn',
  factsImport: '/tall/les-inn/:facts',
  confirmImport: '/tall/les-inn/:facts/bekreft',
  stopImport: '/tall/les-inn/:facts/stopp',
  indicator: '/tall/:indicator',
  indicatorFile: '/tall/:indicator/fil',
} as const
