import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Provider } from 'oidc-provider'

export type DemoPerson = { subject: string; name: string; title: string }

/**
 * A real OpenID Connect provider in this process, for the demo and the tests. It asks for no password: whoever
 * reaches it may be anyone in its list. That is why only a database that was made as a demo is ever served with it.
 */
export function demoIssuer(
  { Provider }: Awaited<ReturnType<typeof issuerPackage>>,
  issuer: string,
  application: { clientId: string; clientSecret: string; returnAddress: string },
  people: () => Promise<DemoPerson[]>,
): (request: IncomingMessage, response: ServerResponse) => void {
  const path = new URL(issuer).pathname
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: application.clientId,
        client_secret: application.clientSecret,
        redirect_uris: [application.returnAddress],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: [randomBytes(24).toString('hex')] },
    features: { devInteractions: { enabled: false } },
    pkce: { required: () => true },
    findAccount: async (_, subject) => ({ accountId: subject, claims: async () => ({ sub: subject }) }),
    interactions: { url: (_, interaction) => `${path}/velg/${interaction.uid}` },
    // The only client is the product itself, so nobody is asked to consent.
    loadExistingGrant: async ctx => {
      const grant = new ctx.oidc.provider.Grant({
        accountId: ctx.oidc.session!.accountId!,
        clientId: ctx.oidc.client!.clientId,
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    ttl: { Session: 3600, Interaction: 3600, Grant: 3600, AccessToken: 60, IdToken: 600 },
  })
  const oidc = provider.callback()
  return (request, response) => {
    // Mounted under a path of the product's own address; the provider wants to see the address without it.
    const original = request.url!
    const inner = original.slice(path.length) || '/'
    if (inner.startsWith('/velg/')) {
      choose(provider, request, response, inner, people).catch(() => {
        response.writeHead(303, { location: '/' }).end()
      })
      return
    }
    Object.assign(request, { originalUrl: original, url: inner })
    oidc(request, response)
  }
}

/**
 * The demo's alone, so that a real installation need not have it.
 *
 * @throws Error with one sentence where it is not installed.
 */
export async function issuerPackage(): Promise<typeof import('oidc-provider')> {
  try {
    return await import('oidc-provider')
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new Error(
      'The demo needs a package that only it uses. Install with «npm install», without --omit=dev.',
    )
  }
}

async function choose(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  inner: string,
  people: () => Promise<DemoPerson[]>,
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  const url = new URL(inner, 'http://demo')
  const known = await people()
  const chosen = known.find(one => one.subject === (url.searchParams.get('som') ?? params.login_hint))
  if (chosen) {
    await provider.interactionFinished(
      request,
      response,
      { login: { accountId: chosen.subject } },
      { mergeWithLastSubmission: false },
    )
    return
  }
  const shown = (text: string) => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`)
  const list = known
    .map(
      ({ subject, name, title }) =>
        `<li><a href="?som=${encodeURIComponent(subject)}">${shown(name)}</a>, ${shown(title)}</li>`,
    )
    .join('')
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'",
  })
  response.end(
    `<!doctype html><html lang="nb"><head><title>Demoinnlogging</title><meta name="viewport" content="width=device-width, initial-scale=1"></head><body><main><h1>Hvem vil du være?</h1><p>Demoinnlogging uten passord. Personene er oppdiktet.</p><ul>${list}</ul></main></body></html>`,
  )
}
