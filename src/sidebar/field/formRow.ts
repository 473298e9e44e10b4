import type { FormRowView } from '../../core/views';

type FormState = FormRowView['state'];

/** The sign of a form's state; its words stand beside. */
export const FORM_SIGNS: Readonly<Record<FormState, string>> = {
  missing: '○',
  making: '○',
  made: '○',
  live: '✓',
  stale: '!',
  lost: '!',
  closed: '–',
};

/** Whether nothing is to be done about a form: then its buttons are folded away. */
export function isSettled(state: FormState): boolean {
  return state === 'live' || state === 'closed';
}

/** Whether a form may take answers, so that it can be closed. */
export function canClose({ form, state }: Pick<FormRowView, 'form' | 'state'>): boolean {
  return form !== null && (state === 'made' || state === 'live' || state === 'stale');
}

/** Where a form stands in the list, by its id; by what it is for when it has none any more. */
export function placeOf(forms: readonly FormRowView[], row: FormRowView): number | undefined {
  const same = forms.findIndex(({ form }) => form !== null && form === row.form);
  if (same >= 0) return same;
  const alike = forms.findIndex(
    ({ job, wave, language }) => job === row.job && wave === row.wave && language === row.language,
  );
  return alike >= 0 ? alike : undefined;
}
