import type { FormRecord } from '../forms/registry';

/** Which form is meant, whatever its version. */
export type FormKey = Pick<FormRecord, 'job' | 'wave' | 'lang'>;

/** The newest form of a job, a wave and a language; `undefined` when there is none. */
export function newestForm(forms: readonly FormRecord[], { job, wave, lang }: FormKey): FormRecord | undefined {
  const versions = forms.filter((form) => form.job === job && form.wave === wave && form.lang === lang);
  return versions.reduce<FormRecord | undefined>(
    (newest, form) => (newest === undefined || form.version > newest.version ? form : newest),
    undefined,
  );
}
