import type { FactRead } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type { QfdView } from '../../core/qfdViews';
import { textIn } from '../../data/qfdCells';
import { fill } from '../../i18n/template';
import { QFD_SAYS } from './texts';

/** What the journey says of the last results; `null` where it says nothing yet. */
export function classesOf({ rows }: FactRead, lang: Lang): QfdView['classes'] {
  const of = (code: string) => rows.filter((row) => textIn(row, 'class') === code);
  const [critical, important, less] = [of('critical'), of('important'), of('less_important')];
  if (critical.length + important.length + less.length === 0) return null;
  const counts = { critical: critical.length, important: important.length, less: less.length };
  return { text: fill(QFD_SAYS.classes, counts, lang), critical: critical.map((row) => textIn(row, 'name')) };
}
