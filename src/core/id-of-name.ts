/** «familieteam-pa-tvers» of «Familieteam på tvers»: what the thing is called in addresses. */
export function idOfName(name: string, most = 36): string {
  const plain = name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, most).replace(/^-+|-+$/g, '') || 'uten-navn'
}
