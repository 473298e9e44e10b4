import { AppError } from '../../core/appError';
import type { FormMadeView } from '../../core/fieldViews';
import type { FormBlueprint, Forms } from '../../core/forms';
import type { Lock, Store, Workbook } from '../../core/ports';
import { prefillOf } from '../forms/prefill';
import { type FormRecord, keepForm, readForms } from '../forms/registry';
import { ownToken } from '../state/person';
import { type ItemsMade, makeItems } from './formItems';
import { type FormKey, newestForm } from './formsOf';

/** What making a form needs of the world. */
export interface FormPorts {
  readonly forms: Pick<
    Forms,
    'make' | 'setUp' | 'items' | 'addItem' | 'link' | 'publish' | 'status' | 'prefillTemplate'
  >;
  readonly store: Store;
  readonly workbook: Pick<Workbook, 'id'>;
  readonly lock: Lock;
  /** Kept for the person who makes it. */
  readonly own: Store;
  readonly newToken: () => string;
}

/** A form in the making. */
export type FormProgress = Omit<FormMadeView, 'view'>;

/** What is to be made. */
export interface WantedForm extends Pick<FormRecord, 'print' | 'choices'> {
  readonly key: FormKey;
  readonly blueprint: FormBlueprint;
}

/** A new empty form, kept at once: a cut from here on never makes a second one. */
function begin(
  { forms, store, workbook, own, newToken }: FormPorts,
  { key, blueprint, print, choices }: WantedForm,
  version: number,
): FormRecord {
  const { id, url, editUrl } = forms.make(blueprint.title);
  const record: FormRecord = {
    ...{ id, ...key, version, print, state: 'making', url, editUrl, items: [] },
    ...{ choices, mark: 0, whole: 0, lostSince: 0 },
    owner: ownToken(own, newToken),
  };
  keepForm(store, workbook.id(), record);
  return record;
}

/** Everything but the questions, then open to answers; only what is not linked yet is linked, since each link may make a sheet. */
function finish(
  ports: FormPorts,
  record: FormRecord,
  { blueprint }: WantedForm,
  { ids }: ItemsMade,
  isNew: boolean,
): void {
  const { forms, store, workbook } = ports;
  const { items, ...texts } = blueprint;
  forms.setUp(record.id, texts);
  if (isNew || forms.status(record.id).destination !== workbook.id()) forms.link(record.id);
  forms.publish(record.id);
  const roles = items.flatMap(({ role }, i) => (role === '' ? [] : [[ids[i] ?? 0, role] as const]));
  const prefill = prefillOf(forms, { id: record.id, items: roles });
  keepForm(store, workbook.id(), { ...record, state: 'made', items: roles, ...(prefill !== '' && { prefill }) });
}

/** Goes on with a half made form; `undefined` when it cannot be gone on with: changed by hand, in the bin or gone. */
function resume(
  { forms }: FormPorts,
  { id }: FormRecord,
  { blueprint }: WantedForm,
  mayGoOn: () => boolean,
): ItemsMade | undefined {
  try {
    return makeItems(forms, id, blueprint.items, false, mayGoOn);
  } catch (cause) {
    if (cause instanceof AppError && cause.code === 'FORM_UNREACHABLE') return undefined;
    throw cause;
  }
}

/**
 * Makes a form, or goes on making it where it stands; asked again until `done`. A half made form that no longer fits, because
 * what is wanted changed or somebody changed or deleted the form, is set aside as closed and a new one begun; it was never
 * open to answers.
 * @param isGone whether a form that was made is to be followed by another one
 * @param mayGoOn whether there is time for another question
 * @throws AppError FORM_OPEN, FORM_UNREACHABLE, NO_CONSENT, BUSY, PROPERTIES_FULL
 */
export function makeWantedForm(
  ports: FormPorts,
  wanted: WantedForm,
  mayGoOn: () => boolean,
  isGone: (record: FormRecord) => boolean = () => false,
): FormProgress {
  const { forms, store, workbook } = ports;
  const wishes = wanted.blueprint.items;
  const setAside = (record: FormRecord): void => keepForm(store, workbook.id(), { ...record, state: 'closed' });
  return ports.lock.hold(() => {
    store.reread();
    const newest = newestForm(readForms(store, workbook.id()), wanted.key);
    const isMade = newest?.state === 'made' || newest?.state === 'live';
    if (isMade && !isGone(newest)) throw new AppError('FORM_OPEN');
    if (isMade) setAside(newest);
    const half = newest?.state === 'making' && newest.print === wanted.print ? newest : undefined;
    const resumed = half && resume(ports, half, wanted, mayGoOn);
    if (newest?.state === 'making' && resumed === undefined) setAside(newest);
    const isNew = half === undefined || resumed === undefined;
    const record = isNew ? begin(ports, wanted, (newest?.version ?? 0) + 1) : half;
    const made = resumed ?? makeItems(forms, record.id, wishes, true, mayGoOn);
    const counts = { made: made?.ids.length ?? 0, all: wishes.length };
    if (made === undefined || !made.isDone || !mayGoOn()) return { done: false, ...counts };
    finish(ports, record, wanted, made, isNew);
    return { done: true, ...counts };
  });
}
