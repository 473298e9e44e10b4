import type { Cell } from '../../core/cell';
import type { Localized } from '../../core/lang';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { formatTime } from '../../i18n/dates';
import { fill } from '../../i18n/template';
import type { Cells } from '../blocks/liveBlock';
import { LABELS } from '../report/texts';
import { PLAN_BLOCKS } from './blockTexts';

/** Lines above the rows of a block of the plan: title, source, how it lives, headers. */
export const BLOCK_TOP = 4;

/** The lines above the rows. @param now milliseconds since 1970 */
export function blockTop(
  {
    title,
    live,
    headers,
  }: { readonly title: Localized; readonly live: Localized; readonly headers: readonly Localized[] },
  { lang, zone }: FileContext,
  now: number,
): Cells {
  const line = (text: string): Cell[] => [text, ...new Array<Cell>(headers.length - 1).fill('')];
  const asOf = { day: zoneDays(zone).dayOf(now), time: formatTime(now, zone), label: LABELS.measured[lang] };
  return [
    line(title[lang]),
    line(fill(PLAN_BLOCKS.source, asOf, lang)),
    line(live[lang]),
    headers.map((header) => header[lang]),
  ];
}
