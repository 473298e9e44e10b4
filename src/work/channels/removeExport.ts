import type { FileContext } from '../../core/table';
import { fill } from '../../i18n/template';
import { claimCopy } from '../fileClaim';
import type { ExportPorts } from './addExport';
import { isSameExport, type KeptExport, keepExports, readExports } from './keptExports';
import { CHANNELS_SAY } from './texts';

/**
 * Forgets an export; its sheet stays as it is.
 * @returns what was done, in words
 * @throws AppError BUSY, PROTECTED
 */
export function removeExport(
  ports: ExportPorts,
  wanted: Pick<KeptExport, 'sheetId' | 'kind'>,
  { lang }: FileContext,
): string {
  const { workbook, store, lock } = ports;
  return lock.hold(() => {
    // One look at all that is kept serves the claim, the list of exports and the screen after it.
    store.reread();
    store.all();
    claimCopy(ports);
    const before = readExports(store);
    const removed = before.find((one) => isSameExport(one, wanted));
    if (removed === undefined) return CHANNELS_SAY.gone[lang];
    keepExports(
      store,
      before.filter((one) => one !== removed),
    );
    const sheet = workbook.nameOf(removed.sheetId) ?? removed.name;
    return fill(CHANNELS_SAY.removed, { sheet }, lang);
  });
}
