import { href } from '../../../routes.ts'
import { DateField, Form, type FormState, Row, TextField } from '../../../ui/form.tsx'
import { forbidden, page, type Show } from '../../../ui/page.ts'
import { may } from '../rules.ts'
import { text } from '../text.ts'
import { ownOf } from './pool.tsx'

/** As many sectors as one form has room for; what more there is goes in the next. */
export const rows = [1, 2, 3, 4, 5]

/** Gives money of the sectors to the pot: who decided, from which lines of their budgets. */
export const certifyTransferPage: Show = async (ask, refused) => {
  const programme = await ownOf(ask)
  if ('kind' in programme) return programme
  if (!may.certify(ask.actor, { municipality: programme.municipality }).ok) return forbidden
  const t = text(ask.language)
  const state: FormState = { language: ask.language, refused }
  return page(
    t.certifyTitle,
    <Form action={href('certifyTransfer', { programme: programme.id })} submit={t.certify} state={state}>
      {rows.map(n => (
        <fieldset class="row-fields">
          <legend>{t.line(n)}</legend>
          <Row.Provider value={t.line(n)}>
            <TextField name={`sector${n}`} label={t.sector} state={state} />
            <TextField name={`function${n}`} label={t.function} state={state} inputmode="numeric" short />
            <TextField name={`type${n}`} label={t.type} state={state} inputmode="numeric" short />
            <TextField name={`ore${n}`} label={t.ore} state={state} inputmode="decimal" short />
          </Row.Provider>
        </fieldset>
      ))}
      <DateField name="effectiveOn" label={t.effectiveOn} state={state} />
      <TextField name="decidedBy" label={t.decidedBy} hint={t.decidedByHint} state={state} />
      <DateField name="decidedOn" label={t.decidedOn} state={state} />
      <TextField name="reference" label={t.reference} state={state} optional short />
    </Form>,
    {
      crumbs: [
        { label: t.ownPots, href: href('ownPots') },
        { label: programme.name, href: href('ownPot', { programme: programme.id }) },
      ],
      lead: t.certifyHint,
    },
  )
}
