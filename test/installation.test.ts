import { expect, test, vi } from 'vitest'
import { main } from '../src/cli/main.ts'
import { claimInstallation } from '../src/platform/installation.ts'
import { peopleAt, rolesToday } from '../src/rooms/identity/index.ts'
import { testDatabase } from './support/database.ts'

async function told(args: string[], env: Record<string, string>): Promise<{ code: number; said: string }> {
  let said = ''
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => {
    said += String(text)
    return true
  })
  for (const [name, value] of Object.entries({ DATABASE_URL: '', DATABASE_OWNER_URL: '', ...env }))
    vi.stubEnv(name, value)
  try {
    return { code: await main(args), said }
  } finally {
    vi.unstubAllEnvs()
    write.mockRestore()
  }
}

test('demo sign-in cannot exist outside a demo: each kind of database is refused as the other', async () => {
  const oidc = { OIDC_ISSUER: 'https://idp.example', OIDC_CLIENT_ID: 'x', OIDC_CLIENT_SECRET: 'y' }
  const demoDatabase = await testDatabase()
  await claimInstallation(demoDatabase.db, 'demo')
  const served = await told(['serve'], { ...oidc, DATABASE_URL: demoDatabase.url })
  expect(served).toMatchObject({ code: 1 })
  expect(served.said).toContain('is a demo and is never served as a real installation')
  const realDatabase = await testDatabase()
  await claimInstallation(realDatabase.db, 'real')
  const demo = await told(['demo'], { DATABASE_URL: realDatabase.url })
  expect(demo).toMatchObject({ code: 1 })
  expect(demo.said).toContain('is a real installation, not a demo')
})

test('the first administrator comes by command, and a subject that is taken is told', async () => {
  const { url, db } = await testDatabase()
  const args = ['admin', '--name', 'Kari', '--issuer', 'https://idp.example', '--subject', 'kari']
  expect((await told(args, { DATABASE_URL: url })).code).toBe(0)
  const [kari] = await peopleAt(db, 'https://idp.example')
  expect(kari).toMatchObject({ name: 'Kari', subject: 'kari' })
  expect(await rolesToday(db, '2100-01-01')).toMatchObject([{ role: 'administrator', organisation: 'udir' }])
  const again = await told(args, { DATABASE_URL: url })
  expect(again).toMatchObject({ code: 1 })
  expect(again.said).toContain('subjectTaken')
})

test('a wrong command, a wrong setting and a missing setting are told in a sentence', async () => {
  expect(await told(['nonsense'], {})).toMatchObject({
    code: 2,
    said: expect.stringContaining('There is no command «nonsense»'),
  })
  expect(await told(['serve'], { DATABASE_URL: 'postgres://x' })).toMatchObject({
    code: 2,
    said: expect.stringContaining('OIDC_ISSUER'),
  })
  expect(await told(['migrate'], {})).toMatchObject({ code: 2 })
})
