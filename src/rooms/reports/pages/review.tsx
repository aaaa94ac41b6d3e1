import { href } from '../../../routes.ts'
import { Form, type FormState } from '../../../ui/form.tsx'
import { type Ask, forbidden, isAnswer, page, redirect, type Show } from '../../../ui/page.ts'
import { ButtonLink, Explain, Lead, Notice } from '../../../ui/pieces.tsx'
import { openAudiences } from '../audiences.rules.ts'
import { latestOf, may, unanswered } from '../rules.ts'
import { text } from '../text.ts'
import { viewText } from '../view.text.ts'
import { type Opened, openReport, params } from './asked.ts'
import { Changes } from './changes.tsx'
import { Missing } from './draft.tsx'
import { audienceName, countFor, ViewBody } from './view.tsx'

/** The page before sending: what still lacks, and the report as each of its readers will get it. */
export const reviewReportPage: Show = async (ask, refused) => {
  const opened = await openReport(ask)
  if (isAnswer(opened)) return opened
  if (!opened.owner) return forbidden
  const { report, programme, place, asked } = opened
  if (report?.submittedAt) return redirect(href('report', params(ask)))
  const t = viewText(ask.language)
  const { year } = params(ask)
  const latest = report && latestOf(report)
  const audiences = [...asked.contributors, ...openAudiences]
  return page(
    t.review(place, year),
    <>
      <Lead>{t.reviewLead(audiences.length)}</Lead>
      <Missing ask={ask} opened={opened} here={false} />
      {latest ? (
        <Changes
          ask={ask}
          opened={opened}
          before={latest}
          after={opened.content}
          questions={asked.questions}
        />
      ) : null}
      {audiences.map(audience => (
        <Explain
          summary={t.gets(
            audienceName(ask, opened, audience),
            countFor(opened, audience),
            asked.questions.length,
          )}
        >
          <ViewBody ask={ask} opened={opened} audience={audience} />
        </Explain>
      ))}
      <Send ask={ask} opened={opened} state={{ language: ask.language, refused }} />
    </>,
    {
      crumbs: [
        { label: programme.name, href: href('programme', { programme: programme.id }) },
        { label: text(ask.language).title(place, year), href: href('report', params(ask)) },
      ],
      illustrative: programme.illustrative,
    },
  )
}

/** The director sends; whoever may not is told who does, and nobody sends what lacks an answer without being told. */
function Send({ ask, opened, state }: { ask: Ask; opened: Opened; state: FormState }) {
  const t = viewText(ask.language)
  const { report, content, asked } = opened
  const missing = unanswered(content.answers, asked.questions).length
  const back = (
    <ButtonLink href={href('report', params(ask))} quiet>
      {t.backToDraft}
    </ButtonLink>
  )
  if (!may.submit(ask.actor, params(ask)).ok)
    return (
      <>
        <Notice>{t.directorSends}</Notice>
        <p>{back}</p>
      </>
    )
  return (
    <>
      {missing > 0 ? <Notice tone="warning">{t.reviewMissing(missing)}</Notice> : null}
      <Form action={href('submitReport', params(ask))} submit={t.submit} state={state}>
        <input type="hidden" name="version" value={report?.version ?? 0} />
      </Form>
      <p>{back}</p>
    </>
  )
}
