import type { FileContext } from '../../core/table';
import { Journal } from '../ledger/journal';
import { type UndoPorts, undoPreview } from '../ledger/undo';
import type { OwnSheet } from '../ownership';

/** What the journal tells of the sheets that runs made. */
export interface SeenSheets {
  /** As their run left them. */
  readonly same: ReadonlySet<number>;
  /** People changed something on them. */
  readonly changed: ReadonlySet<number>;
}

/**
 * Which sheets people changed since a run made them, as far as the journal remembers the run; of all others nothing is
 * known. Two calls, and per run one and one for each of its sheets.
 */
export function seenSheets(ports: UndoPorts, sheets: readonly OwnSheet[], file: FileContext): SeenSheets {
  const same = new Set<number>();
  const changed = new Set<number>();
  const runs = sheets.length === 0 ? [] : new Journal(ports, file.lang).list();
  for (const run of runs) {
    const made = sheets.filter(
      ({ id, placed }) => placed.mark.run === run.id && run.sheets.some((one) => one.id === id),
    );
    if (made.length === 0 || run.lost !== undefined) continue;
    const touched = touchedBy(ports, run.id, file);
    for (const { id } of touched === undefined ? [] : made) (touched?.has(id) ? changed : same).add(id);
  }
  return { same, changed };
}

/** Sheets that undoing a run would keep; `undefined` where the journal cannot tell, because people changed it. */
function touchedBy(ports: UndoPorts, run: string, file: FileContext): ReadonlySet<number> | undefined {
  try {
    return new Set(undoPreview(ports, run, file).kept.map(({ sheet }) => sheet.id));
  } catch {
    return undefined;
  }
}
