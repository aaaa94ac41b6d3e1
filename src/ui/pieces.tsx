import type { Child, PropsWithChildren } from 'hono/jsx'
import { formatOre, type Ore } from '../core/ore.ts'

/** A page's first line: the answer, as a sentence with its figure. */
export const Lead = ({ children }: PropsWithChildren) => (
  <p class="ds-paragraph lead" data-variant="long" data-size="lg">
    {children}
  </p>
)

export const Section = ({ title, id, children }: PropsWithChildren<{ title: string; id?: string }>) => (
  <section class="section" aria-labelledby={id ? `${id}-title` : undefined} id={id}>
    <h2 class="ds-heading" data-size="sm" id={id ? `${id}-title` : undefined}>
      {title}
    </h2>
    {children}
  </section>
)

export type Tone = 'neutral' | 'info' | 'success' | 'warning' | 'danger'

const shapes: Record<Tone, string> = { neutral: '○', info: '◆', success: '✓', warning: '▲', danger: '✕' }

/** A state is a word with a shape besides the colour. */
export const State = ({ tone = 'neutral', children }: PropsWithChildren<{ tone?: Tone }>) => (
  <span class="ds-tag state" data-color={tone} data-variant="outline">
    <span aria-hidden="true" class="shape">
      {shapes[tone]}
    </span>
    {children}
  </span>
)

export const Notice = ({
  tone = 'info',
  children,
}: PropsWithChildren<{ tone?: Exclude<Tone, 'neutral'> }>) => (
  <div class="ds-alert notice" data-color={tone}>
    <p class="ds-paragraph">{children}</p>
  </div>
)

/** Empty is an invitation: what will stand here, and the next step. */
export const Empty = ({ children }: PropsWithChildren) => (
  <div class="ds-card empty" data-color="neutral" data-variant="tinted">
    <p class="ds-paragraph">{children}</p>
  </div>
)

/** An explanation that opens in place, beside the figure it explains, without JavaScript. */
export const Explain = ({
  summary,
  children,
  open,
}: PropsWithChildren<{ summary: string; open?: boolean }>) => (
  <details class="ds-details explain" open={open}>
    <summary>{summary}</summary>
    <div>{children}</div>
  </details>
)

export const LinkTo = ({ href, children }: PropsWithChildren<{ href: string }>) => (
  <a class="ds-link" href={href}>
    {children}
  </a>
)

export const ButtonLink = ({
  href,
  children,
  quiet,
}: PropsWithChildren<{ href: string; quiet?: boolean }>) => (
  <a class="ds-button" data-variant={quiet ? 'secondary' : 'primary'} href={href}>
    {children}
  </a>
)

/** Term and value, one below the other on a phone. */
export const Facts = ({ rows }: { rows: readonly (readonly [string, Child])[] }) => (
  <dl class="facts">
    {rows.map(([term, value]) => (
      <div>
        <dt>{term}</dt>
        <dd>{value}</dd>
      </div>
    ))}
  </dl>
)

/** Sentences one below the other; nothing where there are none. */
export const Lines = ({ of }: { of: readonly string[] }) =>
  of.length > 0 ? (
    <ul>
      {of.map(one => (
        <li>{one}</li>
      ))}
    </ul>
  ) : null

/** An amount in a table whose column head says «kr». */
export const Amount = ({ ore, show = 'auto' }: { ore: Ore; show?: 'kroner' | 'ore' | 'auto' }) => (
  <span class="amount">{formatOre(ore, show)}</span>
)
