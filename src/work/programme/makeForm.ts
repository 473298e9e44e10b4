import { AppError } from '../../core/appError';
import type { FormMadeView, FormRequest } from '../../core/fieldViews';
import type { FormBlueprint, Forms } from '../../core/forms';
import type { Lock, Store, Workbook } from '../../core/ports';
import { scoreChoices } from '../../facts/scoreChoices';
import { type FormRecord, keepForm, readForms } from '../forms/registry';
import { ownToken } from '../state/person';
import { formBlueprint } from './blueprint';
import { type ItemsMade, makeItems } from './formItems';
import { formPrint } from './formPrint';
import { type FormKey, newestForm } from './formsOf';
import type { ProgrammeReading } from './readProgramme';

/** What making a form needs of the world. */
export interface FormPorts {
  readonly forms: Pick<Forms, 'make' | 'setUp' | 'items' | 'addItem' | 'link' | 'publish' | 'status'>;
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
interface Wanted {
  readonly key: FormKey;
  readonly blueprint: FormBlueprint;
  readonly print: string;
}

/** @throws AppError PROGRAMME_BROKEN, REQUEST_BROKEN */
function wantedOf({ programme, isBroken }: ProgrammeReading, { job: code, wave, language }: FormRequest): Wanted {
  if (isBroken) throw new AppError('PROGRAMME_BROKEN');
  const job = programme.jobs.find((one) => one.code === code);
  const ofWave = programme.waves.find((one) => one.code === wave);
  if (job === undefined) throw new AppError('REQUEST_BROKEN', { field: 'job' });
  if (ofWave === undefined) throw new AppError('REQUEST_BROKEN', { field: 'wave' });
  if (!job.langs.includes(language)) throw new AppError('REQUEST_BROKEN', { field: 'language' });
  return {
    key: { job: code, wave, lang: language },
    blueprint: formBlueprint(programme, job, ofWave, language),
    print: formPrint(programme, job, ofWave, language),
  };
}

/** A new empty form, kept at once: a cut from here on never makes a second one. */
function begin(
  { forms, store, workbook, own, newToken }: FormPorts,
  { key, blueprint, print }: Wanted,
  version: number,
): FormRecord {
  const { id, url, editUrl } = forms.make(blueprint.title);
  const record: FormRecord = {
    ...{ id, ...key, version, print, state: 'making', url, editUrl, items: [] },
    ...{ choices: [scoreChoices(key.lang)], mark: 0, whole: 0, lostSince: 0 },
    owner: ownToken(own, newToken),
  };
  keepForm(store, workbook.id(), record);
  return record;
}

/** Everything but the questions, then open to answers; only what is not linked yet is linked, since each link may make a sheet. */
function finish(ports: FormPorts, record: FormRecord, { blueprint }: Wanted, { ids }: ItemsMade, isNew: boolean): void {
  const { forms, store, workbook } = ports;
  const { items, ...texts } = blueprint;
  forms.setUp(record.id, texts);
  if (isNew || forms.status(record.id).destination !== workbook.id()) forms.link(record.id);
  forms.publish(record.id);
  const roles = items.flatMap(({ role }, i) => (role === '' ? [] : [[ids[i] ?? 0, role] as const]));
  keepForm(store, workbook.id(), { ...record, state: 'made', items: roles });
}

/** Goes on with a half made form; `undefined` when it cannot be gone on with: changed by hand, in the bin or gone. */
function resume(
  { forms }: FormPorts,
  { id }: FormRecord,
  { blueprint }: Wanted,
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
 * Makes one form of the programme, or goes on making it where it stands; asked again until `done`. A half made form that no
 * longer fits, because the programme changed or somebody changed or deleted the form, is set aside as closed and a new one
 * begun; it was never open to answers.
 * @param mayGoOn whether there is time for another question
 * @throws AppError PROGRAMME_BROKEN, REQUEST_BROKEN, FORM_OPEN, FORM_UNREACHABLE, NO_CONSENT, BUSY, PROPERTIES_FULL
 */
export function makeForm(
  ports: FormPorts,
  reading: ProgrammeReading,
  request: FormRequest,
  mayGoOn: () => boolean,
): FormProgress {
  const wanted = wantedOf(reading, request);
  const { forms, store, workbook } = ports;
  const wishes = wanted.blueprint.items;
  const setAside = (record: FormRecord): void => keepForm(store, workbook.id(), { ...record, state: 'closed' });
  return ports.lock.hold(() => {
    store.reread();
    const newest = newestForm(readForms(store, workbook.id()), wanted.key);
    if (newest?.state === 'made' || newest?.state === 'live') throw new AppError('FORM_OPEN');
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
