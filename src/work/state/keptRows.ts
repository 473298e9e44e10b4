import type { FileContext } from '../../core/table';
import type { StateRowView } from '../../core/views';
import { formatNumber } from '../../i18n/numbers';
import { fill } from '../../i18n/template';
import { readFailure } from '../duties/failure';
import { type Beat, readBeat } from './beat';
import { utf8Bytes } from './bytes';
import { momentText } from './moment';
import type { StatePorts } from './ports';
import { type RowSays, row, safeRow } from './row';
import { STATE } from './texts';

/** What Google keeps with a file (documented). */
const KILOBYTE = 1000;
const QUOTA_KILOBYTES = 500;
/** From here on a person should do something. */
const ALMOST_FULL = 0.8;

/** Records of unfinished work begin so. */
const JOB_KEYS = 'rosta.job.';

type Kept = Pick<StatePorts, 'store' | 'clock'>;

function momentSays({ store, clock }: Kept, what: keyof Beat, file: FileContext): RowSays {
  const at = readBeat(store)[what];
  if (at === undefined) return { value: STATE.not_yet[file.lang], mood: 'none' };
  return { value: momentText(at, clock.now(), file) };
}

function propertiesSays({ store }: Kept, { lang }: FileContext): RowSays {
  const bytes = Object.entries(store.all()).reduce((sum, [key, value]) => sum + utf8Bytes(key) + utf8Bytes(value), 0);
  const used = Math.ceil(bytes / KILOBYTE);
  const share = bytes / (QUOTA_KILOBYTES * KILOBYTE);
  const value = fill(STATE.kilobytes, { used, all: QUOTA_KILOBYTES, share }, lang);
  return share < ALMOST_FULL ? { value } : { value, mood: 'warn', hint: STATE.properties_hint[lang] };
}

function jobsSays({ store }: Kept, { lang }: FileContext): RowSays {
  const jobs = Object.keys(store.all()).filter((key) => key.startsWith(JOB_KEYS)).length;
  if (jobs === 0) return { value: STATE.none[lang] };
  return { value: formatNumber(jobs, lang), mood: 'warn', hint: STATE.jobs_hint[lang] };
}

/** Only when background work was given up. */
function failureRows({ store, clock }: Kept, file: FileContext): StateRowView[] {
  try {
    const failure = readFailure(store);
    if (failure === undefined) return [];
    const value = momentText(failure.at, clock.now(), file);
    return [row('failed', file, { value, mood: 'warn', hint: failure.text })];
  } catch {
    // The row of the store's own size tells that it cannot be read.
    return [];
  }
}

/** The rows of what is kept with the file; the store is read whole, in one call. */
export function keptRows(ports: Kept, file: FileContext): StateRowView[] {
  return [
    ...failureRows(ports, file),
    safeRow('jobs', file, () => jobsSays(ports, file)),
    safeRow('properties', file, () => propertiesSays(ports, file)),
  ];
}

/** The rows of what happened last. */
export function lastRows(ports: Kept, file: FileContext): StateRowView[] {
  return [
    safeRow('event', file, () => momentSays(ports, 'event', file)),
    safeRow('publish', file, () => momentSays(ports, 'publish', file)),
  ];
}
