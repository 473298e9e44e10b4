import type { ReconcileView } from '../../core/fieldViews';
import type { Store } from '../../core/ports';
import { utf8Bytes } from '../state/bytes';
import { keptFields } from '../state/keptJson';

const KEY = 'rosta.reconciled';
/** Google keeps 9 KB a value. */
const MOST_BYTES = 8000;

/** The last count as a store keeps it, by key; of very many lines the first ones. */
export function reconcileEntry(file: string, view: ReconcileView): Readonly<Record<string, string>> {
  let { lines } = view;
  const textOf = (): string => JSON.stringify({ file, view: { ...view, lines } });
  while (lines.length > 0 && utf8Bytes(textOf()) > MOST_BYTES) lines = lines.slice(0, -1);
  return { [KEY]: textOf() };
}

function isView(value: unknown): value is ReconcileView {
  if (typeof value !== 'object' || value === null) return false;
  const { when, verdict, lines, ...counts } = value as Readonly<Record<string, unknown>>;
  const names: readonly (keyof ReconcileView)[] = ['received', 'filed', 'quarantined', 'erased', 'lost', 'doubled'];
  const isLine = (line: unknown): boolean =>
    typeof line === 'object' && line !== null && 'text' in line && 'sheet' in line;
  return (
    [when, verdict].every((text) => typeof text === 'string') &&
    names.every((name) => typeof counts[name] === 'number') &&
    Array.isArray(lines) &&
    lines.every(isLine)
  );
}

/** The last count of this very file; `null` before the first. No remote call once the store is read. */
export function lastReconcile(store: Pick<Store, 'get'>, file: string): ReconcileView | null {
  const { file: of, view } = keptFields(store, KEY);
  return of === file && isView(view) ? view : null;
}
