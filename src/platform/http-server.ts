import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, Server as NetServer } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

export type Handler = (request: IncomingMessage, response: ServerResponse) => void

export type HttpServer = {
  port: number
  /** Answers from now on; until then whoever connects waits. */
  answer(handler: Handler): void
  /** True from when a stop has begun. */
  readonly stopping: boolean
  /**
   * Takes no new connection, lets every request that has begun finish, and ends. A connection that is kept open may have
   * a request on its way: it is answered within the grace and told that the connection closes.
   */
  stop(limits: { graceMs: number; mostMs: number }): Promise<void>
}

/** Listens on one address. @throws the system's error where the address is taken or not this machine's. */
export async function listen(port: number, host: string): Promise<HttpServer> {
  const begun = new Set<ServerResponse>()
  let stopping = false
  const server = createServer()
  server.on('request', (_, response: ServerResponse) => {
    begun.add(response)
    response.once('close', () => begun.delete(response))
    if (stopping) response.setHeader('connection', 'close')
  })
  await new Promise<void>((ready, failed) => server.once('error', failed).listen(port, host, ready))
  return {
    port: (server.address() as AddressInfo).port,
    answer: handler => void server.on('request', handler),
    get stopping() {
      return stopping
    },
    async stop({ graceMs, mostMs }) {
      stopping = true
      // Only the listening ends here: Server.close would also cut kept connections, and what is on its way on them.
      const closed = new Promise<void>(settle => NetServer.prototype.close.call(server, () => settle()))
      for (const response of begun) if (!response.headersSent) response.setHeader('connection', 'close')
      await Promise.race([untilIdle(server, begun, graceMs), pause(mostMs, undefined, { ref: false })])
      server.closeAllConnections()
      await closed
    },
  }
}

/** Until the grace is over and nothing that has begun is unanswered. */
async function untilIdle(server: Server, begun: ReadonlySet<ServerResponse>, graceMs: number): Promise<void> {
  const connections = () =>
    new Promise<number>(settle => server.getConnections((_, count) => settle(count ?? 0)))
  for (let waited = 0; waited < graceMs || begun.size > 0; waited += 20) {
    if (begun.size === 0 && (await connections()) === 0) return
    await pause(20)
  }
}
