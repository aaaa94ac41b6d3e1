import type { Child } from 'hono/jsx'
import type { Language } from '../core/words.ts'
import { lineWords } from '../text/line.ts'

const stepStates = ['done', 'now', 'missing', 'next'] as const
export type StepState = (typeof stepStates)[number]

/** A step of a programme's or a thing's way: how it stands, and what is to be said of it. */
export type LineStep = { name: string; state: StepState; note?: Child; href?: string | undefined }

/** The steps in a row, each with a shape and a word besides the colour; on a phone they read as a sentence. */
export const Line = ({
  label,
  steps,
  language,
}: {
  label: string
  steps: readonly LineStep[]
  language: Language
}) => {
  const t = lineWords(language)
  const current = steps.findIndex(one => one.state === 'now' || one.state === 'missing')
  return (
    <ol class="line" aria-label={label}>
      {steps.map(({ name, state, note, href }, i) => (
        <li data-step={state} aria-current={i === current ? 'step' : undefined}>
          <Marker state={state} />
          <span class="visually-hidden">{t[state]}: </span>
          {href ? (
            <a class="ds-link" href={href}>
              {name}
            </a>
          ) : (
            <b>{name}</b>
          )}
          {note ? <small>{note}</small> : null}
        </li>
      ))}
    </ol>
  )
}

/** What the shapes of a line mean. */
export const LineKey = ({ language }: { language: Language }) => (
  <ul class="line-key">
    {stepStates.map(state => (
      <li>
        <Marker state={state} />
        {lineWords(language)[state]}
      </li>
    ))}
  </ul>
)

const Marker = ({ state }: { state: StepState }) => (
  <svg class="marker" viewBox="0 0 24 24" aria-hidden="true">
    {state === 'done' ? (
      <>
        <circle cx="12" cy="12" r="11" fill="#0b4f6c" />
        <path d="M7 12.4l3.4 3.4L17 8.6" fill="none" stroke="#fff" stroke-width="2.4" />
      </>
    ) : state === 'now' ? (
      <>
        <circle cx="12" cy="12" r="10" fill="#fff" stroke="#0b4f6c" stroke-width="2.5" />
        <circle cx="12" cy="12" r="5" fill="#0b4f6c" />
      </>
    ) : state === 'missing' ? (
      <>
        <path d="M12 1.5L23 22H1z" fill="#9a4b00" />
        <path d="M12 9v6M12 17.2v2.2" stroke="#fff" stroke-width="2.2" />
      </>
    ) : (
      <circle cx="12" cy="12" r="10" fill="#fff" stroke="#6f808c" stroke-width="2" />
    )}
  </svg>
)
