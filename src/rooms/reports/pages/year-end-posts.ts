import { z } from 'zod'
import type { Command } from '../../../core/actor.ts'
import type { Result } from '../../../core/result.ts'
import { words } from '../../../core/words.ts'
import { href } from '../../../routes.ts'
import type { Ask } from '../../../ui/page.ts'
import { post } from '../../../ui/post.ts'
import { awardRefusals, repay } from '../../awards/index.ts'
import { carryOverDecided, certifyDecided, closeYear } from '../yearend.actions.ts'
import { yearEndRefusals } from '../yearend.text.ts'
import { params } from './asked.ts'
import { yearEndPage } from './year-end.tsx'

/** Carrying over and paying back are the awards' acts, so their refusals are told in its words. */
const refusals = words({ ...awardRefusals.table, ...yearEndRefusals.table })

const act = (
  action: (db: Ask['db'], command: Command, which: ReturnType<typeof params>) => Promise<Result<unknown>>,
) =>
  post({
    schema: z.object({}),
    act: ask => action(ask.db, ask.command, params(ask)),
    next: ask => {
      const { programme, municipality } = params(ask)
      return href('yearEnd', { programme, municipality })
    },
    show: yearEndPage,
    words: refusals,
  })

export const carryOverPost = act(carryOverDecided)
export const certifyRepaymentPost = act(certifyDecided)
export const repayPost = act(repay)
export const closeBooksPost = act(closeYear)
