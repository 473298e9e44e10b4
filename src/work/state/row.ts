import type { FileContext } from '../../core/table';
import type { StateRowView } from '../../core/views';
import { failureText } from '../failureText';
import { LABELS, STATE } from './texts';

/** A row's name. */
export type RowId = keyof typeof LABELS;

/** What a row says; without more it has nothing to warn of. */
export type RowSays = Pick<StateRowView, 'value'> & Partial<Pick<StateRowView, 'mood' | 'hint' | 'acts'>>;

/** A row with its label. */
export function row(id: RowId, { lang }: Pick<FileContext, 'lang'>, says: RowSays): StateRowView {
  return { id, label: LABELS[id][lang], mood: 'ok', hint: '', acts: [], ...says };
}

/** A row whose source may fail: then the row says so, and all others stand. */
export function safeRow(id: RowId, file: FileContext, says: () => RowSays): StateRowView {
  try {
    return row(id, file, says());
  } catch (cause) {
    return row(id, file, { value: STATE.unknown[file.lang], mood: 'warn', hint: failureText(cause, file) });
  }
}
