// Loaded before everything else in a build that is compared (node --import): its clock stands at noon of one day, so that
// what it writes down of the time is the same however long it takes. The product has no setting for that, and needs none.
const stands = Number(process.env.COMPARE_AT)

globalThis.Date = new Proxy(Date, {
  construct: (real, given, made) => Reflect.construct(real, given.length === 0 ? [stands] : given, made),
  apply: real => new real(stands).toString(),
  get: (real, name) => (name === 'now' ? () => stands : Reflect.get(real, name)),
})
