import { href } from '../../../routes.ts'
import { Filters, Find } from '../../../ui/filters.tsx'
import { type Answer, type Ask, page } from '../../../ui/page.ts'
import { LinkTo, Notice, Section } from '../../../ui/pieces.tsx'
import { namesOn } from '../../organisations/index.ts'
import { meText, peopleText } from '../people.text.ts'
import { administratorsOn } from '../queries.ts'
import { text } from '../text.ts'

const most = 10

/** What is told to whoever has signed in and holds no role: whom to ask, and for what. */
export const noRolePage = async (ask: Ask): Promise<Answer> => {
  const t = meText(ask.language)
  return page(
    t.noRoleTitle,
    <>
      <NoRole ask={ask} />
      <p>
        <LinkTo href={href('contact')}>{t.contact}</LinkTo>
        {' · '}
        <LinkTo href={href('me')}>{t.title}</LinkTo>
      </p>
    </>,
    { lead: t.noRoleLead },
  )
}

/** Who gives roles, by organisation: found by its name where there are many. Names are for those who have signed in. */
export async function NoRole({ ask }: { ask: Ask }) {
  const t = meText(ask.language)
  const all = await administratorsOn(ask.db, ask.command.at)
  const names = await namesOn(
    ask.db,
    ask.today,
    all.map(one => one.organisation),
  )
  const wanted = (ask.query.virksomhet ?? '').trim().toLowerCase()
  const name = (id: string) => names.get(id) ?? id
  const found = all.filter(one =>
    [one.organisation, name(one.organisation).toLowerCase()].some(said => said.includes(wanted)),
  )
  const shown = found.length > 0 ? found : all
  return (
    <Section title={t.administrators} id="administrators">
      <p>{t.howToAsk}</p>
      {all.length > most ? (
        <Filters action={ask.address} submit={text(ask.language).find} label={t.administrators}>
          <Find
            name="virksomhet"
            label={peopleText(ask.language).whereName}
            value={ask.query.virksomhet ?? ''}
          />
        </Filters>
      ) : null}
      {found.length === 0 ? <p>{t.nobodyThere}</p> : null}
      <ul>
        {shown.slice(0, most).map(one => (
          <li>
            {one.personName}, {name(one.organisation)}
          </li>
        ))}
      </ul>
      {shown.length > most ? <Notice>{peopleText(ask.language).more(most)}</Notice> : null}
    </Section>
  )
}
