import { defineFact } from '../core/defineFact';
import { STAGE_WORDS } from './stageWords';

/** A refusal with one barrier, from the form or from an export of the CRM. */
export interface RefusalResult {
  /** Name of the sheet. */
  origin: string;
  /** Civil day; blank where it is not known. */
  day: number | null;
  /** Code of the stage, or how the export calls it; blank where it does not say. */
  stage: string;
  /** Name of the barrier in the file's language, or the reason as the export has it. */
  barrier: string;
  lost: number | null;
  /** Number of the person or deal within its sheet: several rows of one are one refusal with several barriers. */
  person: number;
}

/** Refusals of the form and of CRM exports together, read where they stand (methods.md §7.4; B7-08). */
export const REFUSAL_RESULTS_FACT = defineFact<RefusalResult>({
  id: 'refusal_results',
  version: 1,
  personal: true,
  label: 'measured',
  title: { ru: 'Отказы и причины', kk: 'Бас тарту мен себептер', en: 'Refusals with reasons' },
  key: ['origin', 'person', 'barrier'],
  columns: [
    { id: 'origin', type: 'text', header: { ru: 'Лист', kk: 'Парақ', en: 'Sheet' } },
    { id: 'day', type: 'date', header: { ru: 'День', kk: 'Күн', en: 'Day' } },
    { id: 'stage', type: 'choice', header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    { id: 'barrier', type: 'text', header: { ru: 'Барьер', kk: 'Кедергі', en: 'Barrier' } },
    { id: 'lost', type: 'money', header: { ru: 'Потерянные деньги', kk: 'Жоғалған ақша', en: 'Lost money' } },
    { id: 'person', type: 'count', header: { ru: 'Отказ', kk: 'Бас тарту', en: 'Refusal' } },
  ],
});
