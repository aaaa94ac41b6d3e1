import { controlMay } from '../../rooms/control/index.ts'
import { organisation } from '../../rooms/organisations/index.ts'
import { href } from '../../routes.ts'
import type { Asked, Home } from './model.ts'
import { tabWords } from './text.ts'

/** Control, for an auditor: one place for every programme and every pot. */
export async function controlHome({ db, actor, today, language }: Asked): Promise<Home | null> {
  if (!controlMay.read(actor).ok || !actor.organisation) return null
  const found = await organisation(db, actor.organisation, today)
  const t = tabWords(language)
  return {
    name: found?.name ?? t['control.control'],
    fictional: found?.illustrative ?? false,
    among: [],
    tabs: (
      [
        ['control.control', href('control')],
        ['control.events', href('controlEvents')],
        ['control.checkpoints', href('checkpoints')],
        ['control.corrections', href('corrections')],
        ['control.vouchers', href('controlVouchers')],
        ['control.exports', href('exports')],
      ] as const
    ).map(([tab, to]) => ({ tab, label: t[tab], href: to })),
  }
}
