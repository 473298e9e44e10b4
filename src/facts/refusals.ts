import { defineFact } from '../core/defineFact';
import { STAGE_WORDS } from './stageWords';

/** What somebody who did not buy answered: no name, no contact. */
export interface Refusal {
  /** Google's id of the response; an edit that says something else replaces what it said before. */
  response: string;
  /** When, in the file's zone: 2026-11-22 14:05:33. */
  at: string;
  /** At which stage it stopped, by code. */
  stage: string;
  /** Code of the barrier, or what was answered where no barrier is called so. */
  barrier: string;
  /** For how much the person meant to buy. */
  lost: number | null;
  /** What would have to be otherwise. */
  comment: string | null;
  /** Finger prints of the response and of the row as filed: by these an edit is told, and a row that a person changed. */
  print: string;
}

/** Answers of those who did not buy (methods.md §7.4; B7-08). */
export const REFUSALS_FACT = defineFact<Refusal>({
  id: 'refusals',
  version: 1,
  personal: true,
  label: 'measured',
  title: { ru: 'Отказы', kk: 'Бас тартулар', en: 'Refusals' },
  key: ['response'],
  columns: [
    { id: 'response', type: 'text', pixels: 120, header: { ru: 'Номер ответа', kk: 'Жауап нөмірі', en: 'Response' } },
    { id: 'at', type: 'text', pixels: 150, header: { ru: 'Когда', kk: 'Қашан', en: 'When' } },
    { id: 'stage', type: 'choice', pixels: 130, header: { ru: 'Этап', kk: 'Кезең', en: 'Stage' }, words: STAGE_WORDS },
    { id: 'barrier', type: 'text', pixels: 200, header: { ru: 'Барьер', kk: 'Кедергі', en: 'Barrier' } },
    {
      id: 'lost',
      type: 'money',
      header: { ru: 'На сколько хотели купить', kk: 'Қанша сомаға алмақ болды', en: 'Meant to spend' },
    },
    {
      id: 'comment',
      type: 'text',
      pixels: 320,
      header: { ru: 'Что должно измениться', kk: 'Не өзгеруі керек', en: 'What would have to change' },
    },
    { id: 'print', type: 'text', pixels: 120, header: { ru: 'Отпечаток', kk: 'Бақылау таңбасы', en: 'Finger print' } },
  ],
});
