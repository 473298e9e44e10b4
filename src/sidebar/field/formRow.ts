import type { FormRowView } from '../../core/fieldViews';

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

/** The form to try next: the first one that is made and not live yet; -1 when there is none. */
export function nextToTry(forms: readonly Pick<FormRowView, 'state'>[]): number {
  return forms.findIndex(({ state }) => state === 'made');
}

/** Whether a form's buttons are folded away: nothing is to be done about it, one button does it for all, or another one comes first. */
export function isFolded(forms: readonly Pick<FormRowView, 'state' | 'isAsked'>[], place: number): boolean {
  const { state, isAsked } = forms[place] ?? {};
  if (state === 'stale') return isAsked === true;
  return state === 'live' || state === 'closed' || (state === 'made' && place !== nextToTry(forms));
}

/** Whether a form may take answers, so that it can be closed; a lost one makes room for another. */
export function canClose({ form, state }: Pick<FormRowView, 'form' | 'state'>): boolean {
  return form !== null && state !== 'missing' && state !== 'making' && state !== 'closed';
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
