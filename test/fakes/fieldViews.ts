import type { FieldView, FormRowView } from '../../src/core/fieldViews';

/** A form of the programme with only what a test looks at. */
export function formRow(state: FormRowView['state'], more: Partial<FormRowView> = {}): FormRowView {
  return {
    job: 'j1',
    wave: 'w1',
    language: 'ru',
    title: '',
    state,
    isLive: state === 'live' || state === 'stale',
    isAsked: true,
    stateText: '',
    hint: '',
    form: state === 'missing' ? null : 'f1',
    url: '',
    editUrl: '',
    ...more,
  };
}

/** The programme of an empty file, but for what a test looks at. */
export function fieldView(more: Partial<FieldView> = {}): FieldView {
  return {
    lang: 'ru',
    news: '',
    sheets: [{ title: 'Точки контакта', sheet: null, rows: 0 }],
    problems: [],
    issue: null,
    planned: '',
    plan: null,
    forms: [],
    collecting: { mood: 'none', text: '', acts: [] },
    filed: [],
    reconciled: null,
    retention: 0,
    waiting: 0,
    ...more,
  };
}
