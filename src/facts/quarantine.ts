import { defineFact } from '../core/defineFact';
import type { Localized } from '../core/lang';

/** Something about a response that a person has to look at. */
export interface Quarantined {
  /** Google's id of the response, as in `answers`. */
  response: string;
  /** Version of the answers, as in `answers`. */
  version: number;
  reason: string;
  /** The code or the question at fault, as typed. */
  value: string;
  received_at: string;
  form: string;
  /** A person types the right code here; the visit is filed at the next check. */
  right_code: string | null;
  state: string;
  /** Finger print of all answers, by which an edit is told. */
  print: string;
}

/** Why a response is here, by code. */
const REASON_WORDS: Readonly<Record<string, Localized>> = {
  wrong_digit: {
    ru: 'код визита с ошибкой: не сошлась контрольная цифра',
    kk: 'визит кодында қате бар: бақылау цифры сәйкес емес',
    en: 'mistyped visit code: the check digit is wrong',
  },
  unknown_code: { ru: 'кода визита нет в плане', kk: 'визит коды жоспарда жоқ', en: 'visit code not in the plan' },
  used_code: { ru: 'код визита уже использован', kk: 'визит коды бұрын қолданылған', en: 'visit code already used' },
  unknown_item: {
    ru: 'вопрос добавлен в анкету вручную',
    kk: 'сұрақ сауалнамаға қолмен қосылған',
    en: 'question added to the form by hand',
  },
  unknown_choice: {
    ru: 'вариант ответа изменён в анкете вручную',
    kk: 'жауап нұсқасы сауалнамада қолмен өзгертілген',
    en: 'choice changed in the form by hand',
  },
};

/** What has become of it, by code. */
const QUARANTINE_STATE_WORDS: Readonly<Record<string, Localized>> = {
  waiting: { ru: 'ждёт решения', kk: 'шешім күтуде', en: 'waiting' },
  noted: { ru: 'ответ сохранён', kk: 'жауап сақталды', en: 'answer kept' },
  filed: { ru: 'визит учтён', kk: 'визит есепке алынды', en: 'visit filed' },
};

/** Responses whose visit is not filed, or has an answer without a meaning; nothing is lost: all answers are in `answers`. */
export const QUARANTINE_FACT = defineFact<Quarantined>({
  id: 'quarantine',
  version: 1,
  personal: true,
  label: 'measured',
  title: { ru: 'Карантин', kk: 'Карантин', en: 'Quarantine' },
  key: ['response', 'version', 'reason', 'value'],
  columns: [
    { id: 'response', type: 'text', pixels: 120, header: { ru: 'Номер ответа', kk: 'Жауап нөмірі', en: 'Response' } },
    { id: 'version', type: 'count', pixels: 80, header: { ru: 'Версия', kk: 'Нұсқа', en: 'Version' } },
    {
      id: 'reason',
      type: 'choice',
      pixels: 400,
      header: { ru: 'Причина', kk: 'Себебі', en: 'Reason' },
      words: REASON_WORDS,
    },
    {
      id: 'value',
      type: 'text',
      pixels: 160,
      header: { ru: 'Код или вопрос', kk: 'Код немесе сұрақ', en: 'Code or question' },
    },
    { id: 'received_at', type: 'text', pixels: 150, header: { ru: 'Получено', kk: 'Қабылданды', en: 'Received' } },
    { id: 'form', type: 'text', pixels: 120, header: { ru: 'Анкета', kk: 'Сауалнама', en: 'Form' } },
    {
      id: 'right_code',
      type: 'text',
      pixels: 150,
      note: {
        ru: 'Впишите сюда код с листа «План визитов» и нажмите «Сверить с анкетами» в панели.',
        kk: 'Осында «Визит жоспары» парағындағы кодты жазып, панельдегі «Сауалнамалармен салыстыру» түймесін басыңыз.',
        en: 'Type the code from the sheet “Visit plan” here and press “Check against the forms” in the panel.',
      },
      header: { ru: 'Верный код визита', kk: 'Дұрыс визит коды', en: 'Right visit code' },
    },
    {
      id: 'state',
      type: 'choice',
      header: { ru: 'Состояние', kk: 'Күйі', en: 'State' },
      words: QUARANTINE_STATE_WORDS,
    },
    { id: 'print', type: 'text', pixels: 120, header: { ru: 'Отпечаток', kk: 'Бақылау таңбасы', en: 'Finger print' } },
  ],
});
