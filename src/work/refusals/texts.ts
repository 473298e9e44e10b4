import type { FormRowView } from '../../core/fieldViews';
import type { Localized } from '../../core/lang';
import { FORM_STATES } from '../programme/fieldTexts';

/** What the screen of refusals says. */
export const REFUSALS_SAY = {
  made: {
    ru: 'Созданы листы: {names:names}.',
    kk: 'Жасалған парақтар: {names:names}.',
    en: 'Sheets made: {names:names}.',
  },
  filled: {
    ru: 'Обычные барьеры вписаны на лист «{sheet}».',
    kk: 'Әдеттегі кедергілер «{sheet}» парағына жазылды.',
    en: 'The usual barriers are written on sheet “{sheet}”.',
  },
  toEdit: {
    ru: 'Уберите лишние барьеры и допишите свои — словами клиентов.',
    kk: 'Артық кедергілерді алып тастап, өздеріңіздікін клиенттердің сөзімен қосыңыз.',
    en: 'Take out barriers that do not fit and add your own, in the words of customers.',
  },
  nothing: {
    ru: 'Листы барьеров и ответов уже есть.',
    kk: 'Кедергілер мен жауаптардың парақтары бар.',
    en: 'The sheets of barriers and answers are there already.',
  },
  example: {
    ru: 'Пример — {n:int} выдуманных отказов на отдельном листе. Отмена уберёт его целиком.',
    kk: 'Мысал — бөлек парақтағы ойдан шығарылған {n:int} бас тарту. Болдырмау оны толық алып тастайды.',
    en: 'The example is {n:int} made-up refusals on a sheet of its own. Undo takes all of it away.',
  },
  noExample: {
    ru: 'Пример не записан: уже есть ответы или подключённые выгрузки.',
    kk: 'Мысал жазылмады: жауаптар немесе қосылған экспорт бар.',
    en: 'The example was not written: there are answers or connected exports already.',
  },
  received: {
    ru: 'Ответов: {n:int}, последний — {at}',
    kk: 'Жауап саны: {n:int}, соңғысы — {at}',
    en: '{n:int} {n:plural:answer|answers}, the last on {at}',
  },
  form: { ru: 'Анкета · {language}', kk: 'Сауалнама · {language}', en: 'Form · {language}' },
  version: { ru: 'версия {n:int}', kk: 'нұсқа: {n:int}', en: 'version {n:int}' },
  staleLive: {
    ru: 'принимает ответы, но барьеры изменились',
    kk: 'жауап қабылдап тұр, бірақ кедергілер өзгерген',
    en: 'takes answers, but the barriers have changed',
  },
  closedOnce: {
    ru: 'приём закрыт, можно создать новую',
    kk: 'жабық, жаңасын жасауға болады',
    en: 'closed; another one can be made',
  },
  live: {
    ru: 'Анкета принимает ответы. Разошлите ссылку тем, кто не купил.',
    kk: 'Сауалнама жауап қабылдап тұр. Сілтемесін сатып алмағандарға таратыңыз.',
    en: 'The form takes answers. Send its link to those who did not buy.',
  },
  closed: {
    ru: 'Приём закрыт. Присланные ответы записаны.',
    kk: 'Сауалнама жабылды. Келген жауаптар жазылды.',
    en: 'The form is closed. The answers that came are filed.',
  },
  draining: {
    ru: 'Приём закрыт. Остальные ответы запишутся в течение часа.',
    kk: 'Сауалнама жабылды. Қалған жауаптар бір сағат ішінде жазылады.',
    en: 'The form is closed. The rest of the answers are filed within the hour.',
  },
  row: {
    ru: 'отказы, столбцов: {n:int}',
    kk: 'бас тартулар, баған: {n:int}',
    en: 'refusals, {n:int} {n:plural:column|columns}',
  },
  rowExample: {
    ru: 'отказы, пример, столбцов: {n:int}',
    kk: 'бас тартулар, мысал, баған: {n:int}',
    en: 'refusals, example, {n:int} {n:plural:column|columns}',
  },
} as const satisfies Readonly<Record<string, Localized>>;

/** What each state of the form for those who did not buy is called, and what to do next; as of other forms where no programme is meant. */
export const REFUSAL_FORM_STATES: Readonly<
  Record<FormRowView['state'], { readonly text: Localized; readonly hint: Localized | null }>
> = {
  ...FORM_STATES,
  missing: { text: { ru: 'ещё не создана', kk: 'әлі жасалған жоқ', en: 'not made yet' }, hint: null },
  made: {
    text: { ru: 'готова, нужна проверка', kk: 'жасалды, тексерілмеген', en: 'made, not checked' },
    hint: {
      ru: 'Скопируйте ссылку и откройте её в окне инкогнито. Если Google просит войти, откройте редактор и разрешите отвечать всем, у кого есть ссылка. Когда анкета откроется, нажмите «Анкета открылась».',
      kk: 'Сілтемені көшіріп, инкогнито терезесінде ашыңыз. Google аккаунтқа кіруді сұраса, редакторды ашып, сілтемесі бар адамның бәріне жауап беруге рұқсат беріңіз. Сауалнама ашылған соң, «Сауалнама ашылды» түймесін басыңыз.',
      en: 'Copy the link and open it in a private window. If Google asks to sign in, open the editor and let anyone with the link respond. Once the form opens, press “The form opened”.',
    },
  },
  stale: {
    text: { ru: 'барьеры изменились', kk: 'кедергілер өзгерген', en: 'barriers have changed' },
    hint: {
      ru: 'В анкете прежний список барьеров. Закройте её и создайте новую: записанные ответы останутся.',
      kk: 'Сауалнамада кедергілердің бұрынғы тізімі тұр. Оны жауып, жаңасын жасаңыз: жазылған жауаптар қалады.',
      en: 'The form has the earlier list of barriers. Close it and make a new one: the answers filed so far stay.',
    },
  },
};
