import type { Localized } from '../../core/lang';
import { PROBLEMS } from '../programme/problemTexts';

/** What can be wrong with barriers and refusals, in words: what, where, what to do. */
export const REFUSAL_PROBLEMS = {
  blankCode: PROBLEMS.blankCode,
  badCode: PROBLEMS.badCode,
  sameCode: PROBLEMS.sameCode,
  sameName: PROBLEMS.sameName,
  empty: {
    ru: 'Впишите на лист «{sheet}» барьеры: один барьер в строке, словами того, кто не купил.',
    kk: '«{sheet}» парағына кедергілерді жазыңыз: әр жолға бір кедергі, сатып алмаған адамның сөзімен.',
    en: 'Write the barriers on sheet “{sheet}”, one a row, in the words of someone who did not buy.',
  },
  noName: {
    ru: 'Барьер без названия: лист «{sheet}», строка {row}. Впишите название хотя бы на одном языке.',
    kk: 'Кедергі атауы жоқ: «{sheet}» парағы, {row}-жол. Кемінде бір тілде атауын жазыңыз.',
    en: 'A barrier without a name: sheet “{sheet}”, row {row}. Write its name in one language at least.',
  },
  notIn: {
    ru: 'Нет названия на этом языке: лист «{sheet}», ячейка {cell}. В такой анкете этого варианта не будет.',
    kk: 'Бұл тілде атауы жоқ: «{sheet}» парағы, {cell} ұяшығы. Мұндай сауалнамада бұл нұсқа болмайды.',
    en: 'No name in this language: sheet “{sheet}”, cell {cell}. The form in it will not offer this choice.',
  },
  long: {
    ru: 'Название длиннее {most:int} знаков: лист «{sheet}», ячейка {cell}. Сократите его: в анкете оно не поместится.',
    kk: 'Атауы {most:int} таңбадан ұзын: «{sheet}» парағы, {cell} ұяшығы. Қысқартыңыз: сауалнамаға сыймайды.',
    en: 'A name longer than {most:int} characters: sheet “{sheet}”, cell {cell}. Shorten it: the form has no room for it.',
  },
  many: {
    ru: 'Барьеров больше {most:int}: лист «{sheet}», строка {row}. Объедините похожие: такой список никто не дочитает.',
    kk: 'Кедергі {most:int} данадан көп: «{sheet}» парағы, {row}-жол. Ұқсастарын біріктіріңіз: мұндай тізімді ешкім соңына дейін оқымайды.',
    en: 'More than {most:int} barriers: sheet “{sheet}”, row {row}. Put similar ones together: nobody reads such a list to its end.',
  },
  sameReason: {
    ru: 'Причина «{reason}» стоит у двух барьеров: лист «{sheet}», ячейка {cell}. Она засчитывается барьеру «{first}».',
    kk: '«{reason}» себебі екі кедергіде тұр: «{sheet}» парағы, {cell} ұяшығы. Ол «{first}» кедергісіне есептеледі.',
    en: 'The reason “{reason}” stands beside two barriers: sheet “{sheet}”, cell {cell}. It counts for the barrier “{first}”.',
  },
  keptByHand: {
    ru: 'Ответ исправлен в анкете, а его строку правили вручную: лист «{sheet}», строка {row}. Строка осталась как есть. Чтобы взять новый ответ, удалите её: он запишется заново в течение суток.',
    kk: 'Жауап сауалнамада түзетілген, ал оның жолы қолмен өзгертілген: «{sheet}» парағы, {row}-жол. Жол сол күйінде қалды. Жаңа жауапты алу үшін оны жойыңыз: ол бір тәулік ішінде қайта жазылады.',
    en: 'The answer was changed in the form, and its row had been changed by hand: sheet “{sheet}”, row {row}. The row stays as it is. To take the new answer, delete the row: the answer is filed anew within a day.',
  },
  sheetGone: {
    ru: 'Лист «{sheet}» с отказами удалён. Уберите выгрузку из списка или подключите другой лист.',
    kk: 'Бас тартулар тұрған «{sheet}» парағы жойылған. Экспортты тізімнен алып тастаңыз немесе басқа парақты қосыңыз.',
    en: 'The sheet “{sheet}” with refusals was deleted. Take the export off the list, or connect another sheet.',
  },
  nothing: {
    ru: 'Отказов ещё нет. Создайте анкету и разошлите ссылку или подключите выгрузку CRM с причинами отказов.',
    kk: 'Бас тарту әлі жоқ. Сауалнама жасап, сілтемесін таратыңыз немесе бас тарту себептері бар CRM экспортын қосыңыз.',
    en: 'There are no refusals yet. Make the form and send its link, or connect an export of the CRM with reasons of refusals.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
