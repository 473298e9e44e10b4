import { isoDay } from '../../core/civilDate';
import type { ModelDefinition, ModelOutput } from '../../core/defineModel';
import type { FileContext } from '../../core/table';
import type { TaskSeed } from '../../core/views';
import { zoneDays } from '../../data/zone';
import { formatDay } from '../../i18n/dates';
import { findingText } from '../../i18n/finding';
import { fill } from '../../i18n/template';
import { shownIn } from '../panel/compute';

/**
 * The task each finding of a report asks for, in the findings' order; `null` where it asks for none.
 * @param now milliseconds since 1970
 */
export function taskSeeds(
  { title }: Pick<ModelDefinition, 'title'>,
  output: Pick<ModelOutput, 'findings' | 'currency'>,
  file: FileContext,
  now: number,
): readonly (TaskSeed | null)[] {
  const { lang, currency } = shownIn(output, file);
  const source = `${title[lang]}, ${formatDay(zoneDays(file.zone).dayOf(now), lang)}`;
  return output.findings.map((finding): TaskSeed | null => {
    const { task, values } = finding;
    if (task === undefined) return null;
    return {
      cause:
        task.cause === undefined ? findingText(finding, { lang, currency }) : fill(task.cause, values, lang, currency),
      goal: fill(task.goal, values, lang, currency),
      criterion: fill(task.criterion, values, lang, currency),
      owner: '',
      due: task.due === undefined ? '' : isoDay(task.due),
      source,
      ...task.about,
    };
  });
}
