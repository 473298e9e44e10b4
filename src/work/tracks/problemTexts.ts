import type { Localized } from '../../core/lang';
import { PROBLEMS } from '../programme/problemTexts';

/** What can be wrong with the sheets of tracks, in words: what, where, what to do. */
export const TRACK_PROBLEMS = {
  blankCode: PROBLEMS.blankCode,
  badCode: PROBLEMS.badCode,
  sameCode: PROBLEMS.sameCode,
  sameName: PROBLEMS.sameName,
  unknownStage: PROBLEMS.unknownStage,
  noSuchDate: PROBLEMS.noSuchDate,
  noSheet: {
    ru: 'Нет листа «{title}». Создайте листы треков.',
    kk: '«{title}» парағы жоқ. Тректер парақтарын жасаңыз.',
    en: 'There is no sheet “{title}”. Make the sheets of tracks.',
  },
  emptyTracks: {
    ru: 'Впишите на лист «{sheet}» сегменты клиентов: один сегмент в строке, коды — S1, S2.',
    kk: '«{sheet}» парағына клиент сегменттерін жазыңыз: әр жолға бір сегмент, кодтары — S1, S2.',
    en: 'On sheet “{sheet}” write the segments of clients, one a row, with codes such as S1, S2.',
  },
  emptyCells: {
    ru: 'Впишите на лист «{sheet}», что известно о сегментах: одна мысль в строке, с кодом трека, этапом и дорожкой.',
    kk: '«{sheet}» парағына сегменттер туралы не белгілі екенін жазыңыз: әр жолға бір ой, трек коды, кезеңі және жолағымен.',
    en: 'On sheet “{sheet}” write what is known of the segments: one thought a row, with the track’s code, a stage and a lane.',
  },
  blankSegment: {
    ru: 'Не указан сегмент: лист «{sheet}», ячейка {cell}. Напишите, о ком этот трек.',
    kk: 'Сегмент көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. Бұл трек кім туралы екенін жазыңыз.',
    en: 'No segment: sheet “{sheet}”, cell {cell}. Write whom the track is about.',
  },
  unknownKind: {
    ru: 'Нет такого вида трека: лист «{sheet}», ячейка {cell}, значение «{value}». Выберите вид из списка в ячейке.',
    kk: 'Тректің мұндай түрі жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Түрін ұяшықтағы тізімнен таңдаңыз.',
    en: 'There is no such kind of track: sheet “{sheet}”, cell {cell}, value “{value}”. Choose the kind from the list in the cell.',
  },
  staleDays: {
    ru: 'Срок обновления — не целое число дней: лист «{sheet}», ячейка {cell}, значение «{value}». Введите число от 1 или очистите ячейку.',
    kk: 'Жаңарту мерзімі күннің бүтін саны емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. 1 не одан үлкен сан жазыңыз немесе ұяшықты тазалаңыз.',
    en: 'Not a whole number of days: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a number from 1 up or clear the cell.',
  },
  unknownTrack: {
    ru: 'Нет трека с таким кодом: лист «{sheet}», ячейка {cell}, значение «{value}». Введите код с листа «{tracks}».',
    kk: 'Мұндай коды бар трек жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. «{tracks}» парағындағы кодты жазыңыз.',
    en: 'There is no track with this code: sheet “{sheet}”, cell {cell}, value “{value}”. Enter a code from sheet “{tracks}”.',
  },
  unknownLane: {
    ru: 'Нет такой дорожки: лист «{sheet}», ячейка {cell}, значение «{value}». Выберите дорожку из списка в ячейке.',
    kk: 'Мұндай жолақ жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Жолақты ұяшықтағы тізімнен таңдаңыз.',
    en: 'There is no such lane: sheet “{sheet}”, cell {cell}, value “{value}”. Choose the lane from the list in the cell.',
  },
  blankText: {
    ru: 'Нет содержания: лист «{sheet}», ячейка {cell}. Напишите, что известно, или удалите строку.',
    kk: 'Мазмұны жоқ: «{sheet}» парағы, {cell} ұяшығы. Не белгілі екенін жазыңыз немесе жолды жойыңыз.',
    en: 'No content: sheet “{sheet}”, cell {cell}. Write what is known, or delete the row.',
  },
  unknownSource: {
    ru: 'Нет такого источника в списке: лист «{sheet}», ячейка {cell}, значение «{value}». Строка считается строкой без источника: выберите его из списка в ячейке.',
    kk: 'Тізімде мұндай дереккөз жоқ: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні. Жол дереккөзі жоқ болып есептеледі: оны ұяшықтағы тізімнен таңдаңыз.',
    en: 'The list has no such source: sheet “{sheet}”, cell {cell}, value “{value}”. The row counts as one without a source: choose it from the list in the cell.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
