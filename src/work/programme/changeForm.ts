import { AppError } from '../../core/appError';
import type { Forms } from '../../core/forms';
import type { Lock, Store, Workbook } from '../../core/ports';
import { type FormRecord, keepForm, readForms } from '../forms/registry';
import { FORM_TEXTS } from './blueprintTexts';

/** What confirming and closing a form needs of the world. */
interface Ports {
  readonly forms: Pick<Forms, 'close'>;
  readonly store: Store;
  readonly workbook: Pick<Workbook, 'id'>;
  readonly lock: Lock;
}

/** @throws AppError REQUEST_BROKEN */
function formOf({ store, workbook }: Pick<Ports, 'store' | 'workbook'>, id: string): FormRecord {
  const record = readForms(store, workbook.id()).find((form) => form.id === id);
  if (record === undefined) throw new AppError('REQUEST_BROKEN', { field: 'form' });
  return record;
}

/**
 * Notes that the owner has seen the form open to outsiders.
 * @param id Google's
 * @throws AppError REQUEST_BROKEN for a form that is not whole or closed, BUSY
 */
export function confirmLive(ports: Omit<Ports, 'forms'>, id: string): void {
  ports.lock.hold(() => {
    const record = formOf(ports, id);
    if (record.state === 'live') return;
    if (record.state !== 'made') throw new AppError('REQUEST_BROKEN', { field: 'form' });
    keepForm(ports.store, ports.workbook.id(), { ...record, state: 'live' });
  });
}

/** Closes a form at Google; one that is known as lost need not answer any more. */
function closeAtGoogle({ forms }: Ports, { id, lang, state, lostSince }: FormRecord): void {
  // A half made one was never open.
  if (state === 'making') return;
  try {
    forms.close(id, FORM_TEXTS.closed[lang]);
  } catch (cause) {
    const isLost = cause instanceof AppError && cause.code === 'FORM_UNREACHABLE' && lostSince > 0;
    if (!isLost) throw cause;
  }
}

/**
 * Lets a form take no answers any more; what was sent before is filed by whoever reads forms next.
 * @param id Google's
 * @throws AppError REQUEST_BROKEN, FORM_UNREACHABLE, BUSY
 */
export function closeForm(ports: Ports, id: string): void {
  ports.lock.hold(() => {
    const record = formOf(ports, id);
    if (record.state === 'closed') return;
    closeAtGoogle(ports, record);
    keepForm(ports.store, ports.workbook.id(), { ...record, state: 'closed' });
  });
}
