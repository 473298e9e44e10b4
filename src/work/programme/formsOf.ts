import type { FormRecord } from '../forms/registry';

/** Which form is meant, whatever its version. */
export type FormKey = Pick<FormRecord, 'kind' | 'job' | 'wave' | 'lang'>;

/** Whether a form is of the kind, the job, the wave and the language that are meant. */
export function isOfKey(form: FormKey, { kind, job, wave, lang }: FormKey): boolean {
  return form.kind === kind && form.job === job && form.wave === wave && form.lang === lang;
}

/** The newest form of a kind, a job, a wave and a language; `undefined` when there is none. */
export function newestForm(forms: readonly FormRecord[], key: FormKey): FormRecord | undefined {
  const versions = forms.filter((form) => isOfKey(form, key));
  return versions.reduce<FormRecord | undefined>(
    (newest, form) => (newest === undefined || form.version > newest.version ? form : newest),
    undefined,
  );
}
