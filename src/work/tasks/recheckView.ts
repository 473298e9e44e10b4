import { isoDay } from '../../core/civilDate';
import type { Clock, Workbook } from '../../core/ports';
import type { RecheckView } from '../../core/recheckViews';
import type { FileContext } from '../../core/table';
import { zoneDays } from '../../data/zone';
import { nameIn } from '../programme/nameIn';
import { recheckedTask } from './recheckTask';

/** Days offered for a recheck. */
const DAYS = 14;

/**
 * What a visit that rechecks a task can be planned of: fourteen days from tomorrow on, as far as the wave goes.
 * @throws AppError NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function recheckView(
  { workbook, clock }: { readonly workbook: Workbook; readonly clock: Pick<Clock, 'now'> },
  task: string,
  file: FileContext,
): RecheckView {
  const { lang } = file;
  const today = zoneDays(file.zone).dayOf(clock.now());
  const found = recheckedTask(workbook, task, today, file);
  const none = { about: '', locations: [], waves: [], wave: '', from: '', to: '' };
  if (found.kind === 'not') return { lang, task, hint: found.text, ...none };
  const { job, touchpoint, waves, reading } = found;
  const [wave] = waves;
  const from = Math.max(today + 1, wave?.from ?? 0);
  // On the last day of the last wave there is only today.
  const last = Math.min(from + DAYS - 1, wave?.to ?? from);
  return {
    ...{ lang, task, hint: '' },
    about: `${nameIn(touchpoint.names, lang)} · ${nameIn(job.names, lang)}`,
    locations: reading.programme.locations.map(({ code, name }) => ({ code, name })),
    waves: waves.map(({ code, name }) => ({ code, name })),
    wave: wave?.code ?? '',
    from: isoDay(Math.min(from, last)),
    to: isoDay(last),
  };
}
