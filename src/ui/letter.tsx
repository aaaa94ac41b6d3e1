import type { Language } from '../core/words.ts'
import { Explain } from './pieces.tsx'

/** A letter as it will be read: what stands above its title, the title, its paragraphs and lists, and how it ends. */
export type LetterToRead = {
  language: Language
  title: string
  opening: readonly string[]
  body: readonly (string | readonly string[])[]
  ending: readonly string[]
}

/** A letter that has not been sent, word for word in its own language, to be opened where it is told of. */
export const LetterDraft = ({
  summary,
  letter,
  open,
}: {
  summary: string
  letter: LetterToRead
  open: boolean
}) => (
  <Explain summary={summary} open={open}>
    <div class="letter" lang={letter.language}>
      <LinesOf lines={letter.opening} />
      <p class="ds-paragraph">
        <strong>{letter.title}</strong>
      </p>
      {letter.body.map(part =>
        typeof part === 'string' ? (
          <p class="ds-paragraph written">{part}</p>
        ) : (
          <ul>
            {part.map(item => (
              <li>{item}</li>
            ))}
          </ul>
        ),
      )}
      <LinesOf lines={letter.ending} />
    </div>
  </Explain>
)

const LinesOf = ({ lines }: { lines: readonly string[] }) => (
  <p class="ds-paragraph">
    {lines.map((line, i) => (
      <>
        {i > 0 ? <br /> : null}
        {line}
      </>
    ))}
  </p>
)
