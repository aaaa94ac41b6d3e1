/** The room's addresses by name. */
export const allocationRoutes = {
  allocations: '/programmer/:programme/utmaling',
  allocation: '/programmer/:programme/utmaling/:year',
  makeRun: '/programmer/:programme/utmaling/:year/beregn',
  stopRun: '/programmer/:programme/utmaling/:year/stopp',
  approveRun: '/programmer/:programme/utmaling/:year/godkjenn',
  objectToRun: '/programmer/:programme/utmaling/:year/si-nei',
  answerObjection: '/programmer/:programme/utmaling/:year/svar/:directorate',
  changeRule: '/programmer/:programme/utmaling/:year/regel',
  finaliseRun: '/programmer/:programme/utmaling/:year/fastsett',
  cell: '/programmer/:programme/utmaling/:year/:municipality',
  schemeCell: '/programmer/:programme/utmaling/:year/:municipality/:scheme',
  rules: '/ordninger/:scheme/regler',
  ruleForm: '/ordninger/:scheme/regler/ny/:kind',
  ruleFile: '/ordninger/:scheme/regler/fil/:version',
  ruleSchema: '/skjema/regel.json',
} as const
