import { AppError } from '../../core/appError';
import type { Forms } from '../../core/forms';
import type { Lock, Store, Workbook } from '../../core/ports';
import { isOwn } from '../forms/formOwner';
import { type FormRecord, isRefusalForm, keepForm, readForms } from '../forms/registry';
import { REFUSAL_FORM } from '../refusals/formTexts';
import { FORM_TEXTS } from './blueprintTexts';

/** What confirming and closing a form needs of the world. */
interface Ports {
  readonly forms: Pick<Forms, 'close'>;
  /** Kept for the person who asks. */
  readonly own: Pick<Store, 'get'>;
  readonly store: Store;
  readonly workbook: Pick<Workbook, 'id'>;
  readonly lock: Lock;
}

const isAny = (_: FormRecord): boolean => true;

/** @throws AppError REQUEST_BROKEN */
function formOf(
  { store, workbook }: Pick<Ports, 'store' | 'workbook'>,
  id: string,
  isMeant: (form: FormRecord) => boolean,
): FormRecord {
  store.reread();
  const record = readForms(store, workbook.id()).find((form) => form.id === id && isMeant(form));
  if (record === undefined) throw new AppError('REQUEST_BROKEN', { field: 'form' });
  return record;
}

/**
 * Notes that the owner has seen the form open to outsiders.
 * @param id Google's
 * @param isMeant whether a form is of the kind that is spoken of
 * @throws AppError REQUEST_BROKEN for a form that is not whole or closed, BUSY
 */
export function confirmLive(ports: Omit<Ports, 'forms' | 'own'>, id: string, isMeant = isAny): void {
  ports.lock.hold(() => {
    const record = formOf(ports, id, isMeant);
    if (record.state === 'live') return;
    if (record.state !== 'made') throw new AppError('REQUEST_BROKEN', { field: 'form' });
    keepForm(ports.store, ports.workbook.id(), { ...record, state: 'live' });
  });
}

/**
 * Closes a form at Google; one that is known as lost need not answer any more. Another person's form goes on taking answers,
 * whatever is noted here.
 */
function closeAtGoogle({ forms, own }: Ports, record: FormRecord): void {
  const { id, lang, state, lostSince } = record;
  // A half made one was never open.
  if (state === 'making') return;
  try {
    forms.close(id, isRefusalForm(record) ? REFUSAL_FORM.closed[lang] : FORM_TEXTS.closed[lang]);
  } catch (cause) {
    if (!(cause instanceof AppError) || cause.code !== 'FORM_UNREACHABLE') throw cause;
    if (!isOwn(own, record)) throw new AppError('FORMS_OF_ANOTHER');
    if (lostSince === 0) throw cause;
  }
}

/**
 * Lets a form take no answers any more; what was sent before is filed by whoever reads forms next.
 * @param id Google's
 * @param isMeant whether a form is of the kind that is spoken of
 * @throws AppError REQUEST_BROKEN, FORM_UNREACHABLE, FORMS_OF_ANOTHER, BUSY
 */
export function closeForm(ports: Ports, id: string, isMeant = isAny): void {
  ports.lock.hold(() => {
    const record = formOf(ports, id, isMeant);
    if (record.state === 'closed') return;
    closeAtGoogle(ports, record);
    keepForm(ports.store, ports.workbook.id(), { ...record, state: 'closed' });
  });
}
