import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** Stands between a client and a server as a network does, and can stop carrying, without closing anything. */
export type StallingProxy = {
  /** The server's address by way of the proxy. */
  via(url: string): string
  /** Carries nothing more, or nothing of what the server answers. */
  stall(what?: 'all' | 'answers'): void
  /** Stalls when the client sends this: before it is carried, or after, so that it comes and its answer does not. */
  stallAt(text: string, what: 'all' | 'answers'): Promise<void>
  flow(): void
  stop(): Promise<void>
}

export async function stallingProxy(target: string): Promise<StallingProxy> {
  const { hostname, port } = new URL(target)
  const pairs = new Set<[Socket, Socket]>()
  let stalled: 'all' | 'answers' | null = null
  let awaited: { text: string; what: 'all' | 'answers'; reached: () => void } | null = null
  const apply = ([client, server]: [Socket, Socket]) => {
    if (stalled === 'all') client.pause()
    else client.resume()
    if (stalled) server.pause()
    else server.resume()
  }
  const proxy = createServer({ pauseOnConnect: true }, client => {
    const server = connect(Number(port), hostname)
    const pair: [Socket, Socket] = [client, server]
    pairs.add(pair)
    client.on('data', bytes => {
      const reached = awaited !== null && bytes.includes(awaited.text)
      if (reached) turn(awaited!.what)
      if (!reached || stalled !== 'all') server.write(bytes)
      if (reached) awaited!.reached()
    })
    server.on('data', bytes => client.write(bytes))
    for (const [one, other] of [pair, [server, client] as const]) {
      one.on('error', () => {})
      one.on('close', () => {
        pairs.delete(pair)
        other.destroy()
      })
    }
    apply(pair)
  })
  proxy.listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  const turn = (now: typeof stalled) => {
    stalled = now
    for (const pair of pairs) apply(pair)
  }
  return {
    via(url) {
      const address = new URL(url)
      address.hostname = '127.0.0.1'
      address.port = String((proxy.address() as AddressInfo).port)
      return address.href
    },
    stall: (what = 'all') => turn(what),
    stallAt: (text, what) =>
      new Promise(reached => {
        awaited = { text, what, reached }
      }),
    flow() {
      awaited = null
      turn(null)
    },
    async stop() {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      proxy.close()
      await once(proxy, 'close')
    },
  }
}
