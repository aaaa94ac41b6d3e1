import { z } from 'zod'
import { mayTakeData, takeData } from '../../rooms/identity/index.ts'
import { namesOn } from '../../rooms/organisations/index.ts'
import { href } from '../../routes.ts'
import { Form } from '../../ui/form.tsx'
import { type Ask, forbidden, type Post, page, type Show } from '../../ui/page.ts'
import { Lines, Section } from '../../ui/pieces.tsx'
import { post } from '../../ui/post.ts'
import { text } from './own-data.text.ts'
import { ownDataOf } from './own-data.ts'

/** «Ta med data»: what an organisation can leave with, and the button that gives it. */
export const ownDataPage: Show = async (ask, refused) => {
  const { actor, language } = ask
  if (!mayTakeData(actor).ok) return forbidden
  const t = text(language)
  return page(
    t.title,
    <>
      <Section title={t.withTitle} id="with">
        <Lines of={t.with} />
      </Section>
      <Section title={t.withoutTitle} id="without">
        <Lines of={t.without} />
      </Section>
      <Section title={t.formTitle} id="form">
        <p>{t.form}</p>
        <Form action={href('ownData')} submit={t.take} state={{ language, refused }} />
      </Section>
    </>,
    { lead: t.lead(await nameOf(ask)) },
  )
}

const nameOf = async ({ db, today, actor }: Ask): Promise<string> => {
  const id = actor.organisation ?? ''
  return (await namesOn(db, today, [id])).get(id) ?? id
}

const taking = post({
  schema: z.object({}),
  act: ask => takeData(ask.db, ask.command),
  next: () => href('ownData'),
  show: ownDataPage,
})

/** Whoever took it stands in the log before the first byte leaves. */
export const takeDataPost: Post = Object.assign(
  async (ask: Ask) => {
    const taken = await taking(ask)
    const { organisation } = ask.actor
    if (taken.kind !== 'redirect' || organisation === null) return taken
    const readMe = text(ask.language).readMe(await nameOf(ask), ask.today)
    const bytes = await ownDataOf(ask.db, organisation, readMe)
    const name = `${organisation}-${ask.today}.zip`
    return { kind: 'file' as const, name, mediaType: 'application/zip', bytes, inline: false }
  },
  { form: { show: ownDataPage } },
)
