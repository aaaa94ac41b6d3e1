import type { Child, PropsWithChildren } from 'hono/jsx'

/** What stays in view beside the content: the one next act first, then what else can be done, as links. */
export const Now = ({
  title,
  links = [],
  children,
}: PropsWithChildren<{ title: string; links?: readonly Way[] }>) => (
  <section class="now" aria-labelledby="now">
    <h2 class="ds-heading" id="now">
      {title}
    </h2>
    {children}
    {links.length > 0 ? (
      <ul>
        {links.map(one => (
          <li>
            <a class="ds-link" href={one.href}>
              {one.label}
            </a>
          </li>
        ))}
      </ul>
    ) : null}
  </section>
)

/** A way on: its words and where it leads. */
export type Way = { label: string; href: string }

/** What is known of the thing, beside its content. */
export const About = ({ title, rows }: { title: string; rows: readonly (readonly [string, Child])[] }) => (
  <section class="about" aria-labelledby="about">
    <h2 class="ds-heading" id="about">
      {title}
    </h2>
    <dl>
      {rows.map(([term, value]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  </section>
)

/** A step of a long form: `done` is filled in, `here` is shown, `left` is to be filled in. */
export type FormStep = Way & { state: 'done' | 'here' | 'left'; word: string }

/** The steps of a long form, each with how it stands. */
export const Steps = ({ title, steps }: { title: string; steps: readonly FormStep[] }) => (
  <section class="about" aria-labelledby="steps">
    <h2 class="ds-heading" id="steps">
      {title}
    </h2>
    <ol class="steps">
      {steps.map(one => (
        <li data-state={one.state} aria-current={one.state === 'here' ? 'step' : undefined}>
          {one.state === 'here' ? (
            one.label
          ) : (
            <a class="ds-link" href={one.href}>
              {one.label}
            </a>
          )}
          <small>{one.word}</small>
        </li>
      ))}
    </ol>
  </section>
)

/** What was done: when and by whom, its document, who has been told, and the next of the same kind. */
export const Done = ({
  title,
  rows,
  next,
  links = [],
}: {
  title: string
  rows: readonly (readonly [string, Child])[]
  next?: Way | undefined
  links?: readonly Way[]
}) => (
  <section class="done" aria-labelledby="done">
    <h2 class="ds-heading" data-size="xs" id="done">
      {title}
    </h2>
    <dl>
      {rows.map(([term, value]) => (
        <div>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
    {next || links.length > 0 ? (
      <p class="acts">
        {next ? (
          <a class="ds-button" data-variant="primary" href={next.href}>
            {next.label}
          </a>
        ) : null}
        {links.map(one => (
          <a class="ds-link" href={one.href}>
            {one.label}
          </a>
        ))}
      </p>
    ) : null}
  </section>
)

/** The parts of one thing, each at its own address. */
export const Local = ({ label, parts }: { label: string; parts: readonly (Way & { here: boolean })[] }) => (
  <nav class="local" aria-label={label}>
    <ul>
      {parts.map(one => (
        <li>
          <a href={one.href} aria-current={one.here ? 'page' : undefined}>
            {one.label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)

/** The way to the list, which of how many this is, and the one before and after it. */
export const Queue = ({
  label,
  list,
  place,
  before,
  after,
}: {
  label: string
  list: Way
  place: string
  before?: Way | undefined
  after?: Way | undefined
}) => (
  <nav class="queue" aria-label={label}>
    <a class="ds-link" href={list.href}>
      {list.label}
    </a>
    <span>{place}</span>
    {before ? (
      <a class="ds-link" rel="prev" href={before.href}>
        {before.label}
      </a>
    ) : null}
    {after ? (
      <a class="ds-link" rel="next" href={after.href}>
        {after.label}
      </a>
    ) : null}
  </nav>
)
