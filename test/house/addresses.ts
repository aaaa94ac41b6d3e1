const places = { routes: 'src/routes.ts', expected: 'test/access/expected.ts' }

/** Wall: no two names for one address, and each address says in the access test who may open it. */
export function addressViolations(
  routes: Record<string, string>,
  expected: Record<string, unknown> | null,
): string[] {
  const twice = [...Map.groupBy(Object.keys(routes), name => shapeOf(routes[name]!)).values()]
    .filter(names => names.length > 1)
    .map(names => `${places.routes}: ${names.join(' and ')} are one address; keep one name`)
  if (expected === null) return twice
  return [
    ...twice,
    ...Object.keys(routes)
      .filter(name => !(name in expected))
      .map(name => `${places.expected}: say who may open ${name} (${routes[name]})`),
    ...Object.keys(expected)
      .filter(name => !(name in routes))
      .map(name => `${places.expected}: ${name} is no address any more; remove its row`),
  ]
}

const shapeOf = (address: string): string => address.replace(/:\w+/g, ':')
