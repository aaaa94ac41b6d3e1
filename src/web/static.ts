import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Hono } from 'hono'
import { sha256 } from '../core/digest.ts'
import { inProject } from '../platform/paths.ts'
import type { Env } from './ask.ts'

const packaged = (path: string) => readFileSync(createRequire(import.meta.url).resolve(path))
const own = (name: string) => readFileSync(inProject('src', 'web', 'static', name))

type Asset = { path: string; mediaType: string; bytes: Buffer }

const asset = (name: string, mediaType: string, bytes: Buffer): Asset => {
  const dot = name.lastIndexOf('.')
  return {
    path: `/static/${name.slice(0, dot)}-${sha256(bytes).slice(0, 10)}${name.slice(dot)}`,
    mediaType,
    bytes,
  }
}

const fonts = ['latin', 'latin-ext'].map(subset =>
  asset(
    `inter-${subset}.woff2`,
    'font/woff2',
    packaged(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`),
  ),
)
const fontFaces = fonts.map(
  (font, i) =>
    `@font-face{font-family:Inter;font-style:normal;font-weight:100 900;font-display:swap;src:url(${font.path}) format("woff2");${
      i === 0
        ? 'unicode-range:U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215'
        : 'unicode-range:U+0100-02BA,U+02BD-02C5,U+1E00-1EFF'
    }}`,
)

const style = asset(
  'style.css',
  'text/css; charset=utf-8',
  Buffer.concat([
    Buffer.from(fontFaces.join('\n')),
    packaged('@digdir/designsystemet-theme/index.css'),
    packaged('@digdir/designsystemet-css'),
    own('frame.css'),
    own('app.css'),
  ]),
)
const script = asset('app.js', 'text/javascript; charset=utf-8', own('app.js'))
const icon = asset('icon.svg', 'image/svg+xml', own('icon.svg'))

/** Addresses carry the digest of their bytes, so browsers may keep them for ever. */
export const assets = { style: style.path, script: script.path, icon: icon.path }

export function serveStatic(app: Hono<Env>): void {
  for (const { path, mediaType, bytes } of [style, script, icon, ...fonts]) {
    app.get(path, c =>
      c.body(new Uint8Array(bytes), 200, {
        'content-type': mediaType,
        'cache-control': 'public, max-age=31536000, immutable',
      }),
    )
  }
}
