import { type DateText, daysBetween, endOfMonth } from '../../../core/dates.ts'
import { formatOre, type Ore } from '../../../core/ore.ts'
import { shortDate } from '../../../text/dates.ts'
import type { Ask } from '../../../ui/page.ts'
import type { Outlook, PotMoney } from '../money.queries.ts'
import { heldThrough } from '../outlook.rules.ts'
import { outlookText } from '../outlook.text.ts'
import type { Place } from './place.ts'

const height = 190
const top = 24
const ink = '#0b4f6c'
const before = '#a4243b'

type Point = { on: DateText; ore: Ore }

/**
 * What the pot has held and will hold, from its first month to the day the money ends. The lines are stretched to the
 * width there is; texts are not, so that they can be read on a phone too.
 */
export function OutlookPicture({
  ask,
  place,
  money,
  outlook: { months, forecast },
}: {
  ask: Ask
  place: Place
  money: PotMoney
  outlook: Outlook
}) {
  const t = outlookText(ask.language)
  const first = months[0]?.month
  if (!first || !forecast) return null
  const { endsOn } = place.programme
  const { today } = ask
  const held: Point[] = heldThrough(months).map(({ month, heldOre }) => ({
    on: [endOfMonth(month), today].sort()[0]!,
    ore: heldOre,
  }))
  const then = money.balance.left + money.awaitedOre
  const lines = [
    { label: t.asPlanned, ore: forecast.planned.leftOre, colour: ink, dash: '7 4' },
    ...(forecast.asBefore
      ? [{ label: t.asBefore, ore: forecast.asBefore.leftOre, colour: before, dash: '2 3' }]
      : []),
  ]
  const days = daysBetween(first, endsOn)
  const amounts = [0n, then, ...held.map(one => one.ore), ...lines.map(one => one.ore)]
  const most = amounts.reduce((a, b) => (a > b ? a : b))
  const least = amounts.reduce((a, b) => (a < b ? a : b))
  const x = (on: DateText) => round((1000 * daysBetween(first, on)) / days)
  const y = (ore: Ore) => round((1000 * Number(most - ore)) / Math.max(1, Number(most - least)))
  const steps = held.map((one, i) => `${i === 0 ? `M0 ${y(0n)}` : ''}H${x(one.on)}V${y(one.ore)}`).join('')
  const at = (ore: Ore) => top + (y(ore) * height) / 1000
  const line = { fill: 'none', 'stroke-width': '2.5', 'vector-effect': 'non-scaling-stroke' }
  return (
    <figure class="picture stretched">
      <svg height={top + height + 26} role="img" aria-labelledby="outlook-title outlook-desc">
        <title id="outlook-title">{t.picture}</title>
        <desc id="outlook-desc">{t.description}</desc>
        <svg
          aria-hidden="true"
          y={top}
          width="100%"
          height={height}
          viewBox="0 0 1000 1000"
          preserveAspectRatio="none"
        >
          <path d={`M0 ${y(0n)}H1000`} stroke="#6b7a87" {...line} stroke-width="1" />
          <path d={`${steps}H${x(today)}V${y(0n)}Z`} fill={ink} fill-opacity="0.14" />
          <path d={`${steps}H${x(today)}`} stroke={ink} {...line} />
          {lines.map(one => (
            <path
              d={`M${x(today)} ${y(money.balance.left)}V${y(then)}L1000 ${y(one.ore)}`}
              stroke={one.colour}
              stroke-dasharray={one.dash}
              {...line}
            />
          ))}
          <path d="M999 0V1000" stroke="#000" {...line} />
        </svg>
        <text x="0" y="16" font-size="13">
          {formatOre(most, 'kroner')} kr
        </text>
        {least < 0n ? (
          <text x="0" y={at(0n) - 4} font-size="13">
            0
          </text>
        ) : null}
        <text x="0" y={top + height + 20} font-size="13">
          {shortDate(first)}
        </text>
        <text x={`${x(today) / 10}%`} y={top + height + 20} font-size="13" text-anchor="middle">
          {t.todayMark}
        </text>
        <text x="100%" y={top + height + 20} font-size="13" text-anchor="end">
          {shortDate(endsOn)}
        </text>
      </svg>
      <ul class="legend">
        {[{ label: t.heldLine, colour: ink, dash: '' }, ...lines].map(one => (
          <li>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M0 8H16" stroke={one.colour} stroke-width="3" stroke-dasharray={one.dash} />
            </svg>
            {one.label}
          </li>
        ))}
      </ul>
      <figcaption>{t.description}</figcaption>
    </figure>
  )
}

const round = (n: number) => Math.round(n * 10) / 10
