/** The room's addresses by name. */
export const allocationRoutes = {
  allocations: '/programmer/:programme/utmaling',
  allocation: '/programmer/:programme/utmaling/:year',
  makeRun: '/programmer/:programme/utmaling/:year/beregn',
  stopRun: '/programmer/:programme/utmaling/:year/stopp',
  approveRun: '/programmer/:programme/utmaling/:year/godkjenn',
  changeRule: '/programmer/:programme/utmaling/:year/regel',
  finaliseRun: '/programmer/:programme/utmaling/:year/fastsett',
  cell: '/programmer/:programme/utmaling/:year/:municipality',
  schemeCell: '/programmer/:programme/utmaling/:year/:municipality/:scheme',
  rules: '/ordninger/:scheme/regler',
  ruleForm: '/ordninger/:scheme/regler/ny/:kind',
  ruleFile: '/ordninger/:scheme/regler/fil/:version',
  ruleSchema: '/skjema/regel.json',
} as const
