import { Agent, request } from 'node:http'

export type Sent = {
  method: string
  /** With its query, as it is to stand on the line: nothing is mended on the way. */
  path: string
  headers: Record<string, string>
  body?: Buffer
}
export type Got = { status: number; headers: Record<string, string | string[] | undefined>; text: string }

const agent = new Agent({ keepAlive: true, maxSockets: 4 })

/** Sends the bytes as they are, which fetch would not. @throws Error where the connection was dropped. */
export function send(site: string, { method, path, headers, body }: Sent): Promise<Got> {
  const { hostname, port } = new URL(site)
  return new Promise((settle, failed) => {
    const length = body ? { 'content-length': String(body.length) } : {}
    const sent = request(
      { hostname, port, method, path, headers: { ...length, ...headers }, agent },
      answer => {
        const pieces: Buffer[] = []
        answer.on('data', piece => pieces.push(piece))
        answer.on('error', failed)
        answer.on('end', () =>
          settle({
            status: answer.statusCode!,
            headers: answer.headers,
            text: Buffer.concat(pieces).toString('utf8'),
          }),
        )
      },
    )
    sent.on('error', failed)
    sent.end(body)
  })
}
