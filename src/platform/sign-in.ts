import * as client from 'openid-client'

export type OidcSettings = {
  issuer: string
  clientId: string
  clientSecret: string
  acr?: string | undefined
}

/** What must be remembered in the visitor's own browser between leaving for the issuer and coming back. */
type Pending = { state: string; nonce: string; verifier: string }

export type SignIn = {
  /** Where to send the browser, and what to remember until it comes back. `afresh` asks who it is even if known. */
  begin(options: { hint?: string | undefined; afresh: boolean }): Promise<{ to: string; pending: Pending }>
  /** Who came back: issuer and subject, after state, nonce, PKCE and signature have been checked. */
  finish(returned: URL, pending: Pending): Promise<{ issuer: string; subject: string }>
}

/** Sign-in by OpenID Connect: authorization code with PKCE, state and nonce, as Ansattporten and ID-porten ask for. */
export function oidcSignIn(settings: OidcSettings, returnAddress: string): SignIn {
  // The issuer is asked for its metadata at the first sign-in, so that the app starts when the issuer is away.
  let known: Promise<client.Configuration> | undefined
  const configuration = () => {
    const options = settings.issuer.startsWith('http://') ? { execute: [client.allowInsecureRequests] } : {}
    known ??= client
      .discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, options)
      .catch(error => {
        known = undefined
        throw error
      })
    return known
  }
  return {
    async begin({ hint, afresh }) {
      const pending = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const to = client.buildAuthorizationUrl(await configuration(), {
        redirect_uri: returnAddress,
        scope: 'openid profile',
        state: pending.state,
        nonce: pending.nonce,
        code_challenge: await client.calculatePKCECodeChallenge(pending.verifier),
        code_challenge_method: 'S256',
        ...(hint ? { login_hint: hint } : {}),
        ...(afresh ? { prompt: 'login' } : {}),
        ...(settings.acr ? { acr_values: settings.acr } : {}),
      })
      return { to: to.href, pending }
    },
    async finish(returned, pending) {
      const tokens = await client.authorizationCodeGrant(await configuration(), returned, {
        pkceCodeVerifier: pending.verifier,
        expectedState: pending.state,
        expectedNonce: pending.nonce,
        idTokenExpected: true,
      })
      const claims = tokens.claims()!
      // The relying party itself must check the level of assurance it asked for.
      if (settings.acr && claims.acr !== settings.acr)
        throw new Error('the sign-in was at another level than asked for')
      return { issuer: claims.iss, subject: claims.sub }
    },
  }
}
