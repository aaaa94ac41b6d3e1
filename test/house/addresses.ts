const places = { routes: 'src/routes.ts', expected: 'test/access/expected.ts' }

/** Wall: no two names for one address, and each address says in the access test who may open it. */
export function addressViolations(
  routes: Record<string, string>,
  expected: Record<string, unknown> | null,
): string[] {
  const twice = [...Map.groupBy(Object.keys(routes), name => shapeOf(routes[name]!)).values()]
    .filter(names => names.length > 1)
    .map(names => `${places.routes}: ${names.join(' and ')} are one address; keep one name`)
  const hidden = hiddenIn(Object.entries(routes))
  if (expected === null) return [...twice, ...hidden]
  return [
    ...twice,
    ...hidden,
    ...Object.keys(routes)
      .filter(name => !(name in expected))
      .map(name => `${places.expected}: say who may open ${name} (${routes[name]})`),
    ...Object.keys(expected)
      .filter(name => !(name in routes))
      .map(name => `${places.expected}: ${name} is no address any more; remove its row`),
  ]
}

/** Whoever answers is the first that fits: a parameter that comes before a fixed word in its place takes it. */
const hiddenIn = (named: readonly (readonly [string, string])[]): string[] =>
  named.flatMap(([name, address], i) =>
    named
      .slice(i + 1)
      .filter(([, later]) => shapeOf(later) !== shapeOf(address) && takes(address, later))
      .map(
        ([other, later]) => `${places.routes}: ${name} (${address}) hides ${other} (${later}); put it after`,
      ),
  )

function takes(address: string, other: string): boolean {
  const [own, its] = [address.split('/'), other.split('/')]
  return own.length === its.length && own.every((part, i) => part.startsWith(':') || part === its[i])
}

const shapeOf = (address: string): string => address.replace(/:\w+/g, ':')
