/** What somebody wrote, with its line breaks. */
export const Prose = ({ children }: { children: string }) => (
  <>
    {children
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => (
        <p class="ds-paragraph">{line}</p>
      ))}
  </>
)
