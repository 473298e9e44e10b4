import type { Localized } from '../../core/lang';

/** What can be wrong with a row of the switch log, with its sheet and cell, and what to do about it. */
export const SWITCH_FAULTS = {
  noTool: {
    ru: 'Не указан инструмент: лист «{sheet}», ячейка {cell}. Впишите, что отключали.',
    kk: 'Құрал көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы. Не өшірілгенін жазыңыз.',
    en: 'No tool: sheet “{sheet}”, cell {cell}. Enter what was switched off.',
  },
  noFrom: {
    ru: 'Не указан первый день: лист «{sheet}», ячейка {cell}, инструмент «{tool}». Впишите дату, например 02.11.2026.',
    kk: 'Бірінші күн көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы, «{tool}» құралы. Күнді жазыңыз, мысалы 02.11.2026.',
    en: 'No first day: sheet “{sheet}”, cell {cell}, tool “{tool}”. Enter a date, for example 2026-11-02.',
  },
  notDay: {
    ru: 'Не дата: лист «{sheet}», ячейка {cell}, значение «{value}», инструмент «{tool}». Впишите дату, например 02.11.2026.',
    kk: 'Күн емес: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні, «{tool}» құралы. Күнді жазыңыз, мысалы 02.11.2026.',
    en: 'Not a date: sheet “{sheet}”, cell {cell}, value “{value}”, tool “{tool}”. Enter a date, for example 2026-11-02.',
  },
  noState: {
    ru: 'Не указано состояние: лист «{sheet}», ячейка {cell}, инструмент «{tool}». Выберите: включён или выключен.',
    kk: 'Күйі көрсетілмеген: «{sheet}» парағы, {cell} ұяшығы, «{tool}» құралы. Біреуін таңдаңыз: қосулы немесе өшірулі.',
    en: 'No state: sheet “{sheet}”, cell {cell}, tool “{tool}”. Choose on or off.',
  },
  unknownState: {
    ru: 'Непонятное состояние: лист «{sheet}», ячейка {cell}, значение «{value}», инструмент «{tool}». Выберите: включён или выключен.',
    kk: 'Күйі түсініксіз: «{sheet}» парағы, {cell} ұяшығы, «{value}» мәні, «{tool}» құралы. Біреуін таңдаңыз: қосулы немесе өшірулі.',
    en: 'Unknown state: sheet “{sheet}”, cell {cell}, value “{value}”, tool “{tool}”. Choose on or off.',
  },
  order: {
    ru: 'Первый день позже последнего: лист «{sheet}», строка {row}, инструмент «{tool}», {from:day} и {to:day}. Исправьте одну из дат.',
    kk: 'Бірінші күн соңғысынан кейін тұр: «{sheet}» парағы, {row}-жол, «{tool}» құралы, {from:day} және {to:day}. Күндердің бірін түзетіңіз.',
    en: 'The first day is after the last: sheet “{sheet}”, row {row}, tool “{tool}”, {from:day} and {to:day}. Correct one of the dates.',
  },
  overlap: {
    ru: 'Строки спорят об одних и тех же днях: лист «{sheet}», строки {first} и {row}, инструмент «{tool}», {from:day}–{to:day}. В одной он включён, в другой выключен. Пока учтена строка {first}: исправьте даты.',
    kk: 'Екі жол бір күндерді әртүрлі көрсетеді: «{sheet}» парағы, {first}-жол мен {row}-жол, «{tool}» құралы, {from:day}–{to:day}. Бірінде ол қосулы, екіншісінде өшірулі. Әзірге {first}-жол ескерілді: күндерді түзетіңіз.',
    en: 'Rows disagree on the same days: sheet “{sheet}”, rows {first} and {row}, tool “{tool}”, {from:day} – {to:day}. It is on in one of them and off in the other. Row {first} counts for now: correct the dates.',
  },
  drawChanged: {
    ru: 'Жребий «{plan}» изменён: лист «{sheet}», строка {row}, инструмент «{tool}». Отрезки жребия одной длины, идут подряд, включённых и выключенных поровну; у этого не так. Дни учтены, но проверка строится как без жребия. Верните строки или проведите жребий заново.',
    kk: '«{plan}» жеребесі өзгертілген: «{sheet}» парағы, {row}-жол, «{tool}» құралы. Жеребе аралықтары бірдей ұзақ, бірінен кейін бірі келеді, қосулысы мен өшірулісі тең болады; мұнда олай емес. Күндері ескерілді, бірақ сынақ жеребесіз сияқты жасалады. Жолдарды қалпына келтіріңіз немесе жеребені қайта өткізіңіз.',
    en: 'The draw “{plan}” was changed: sheet “{sheet}”, row {row}, tool “{tool}”. Blocks of a draw are equally long, follow each other, and as many are on as off; these are not. The days count, but are tested as if nothing had been drawn. Restore the rows or draw again.',
  },
  alike: {
    ru: 'Похожие названия: лист «{sheet}», ячейка {cell}, «{first}» и «{tool}». Они считаются разными инструментами. Если это один, напишите одинаково: иногда русская буква стоит вместо латинской или наоборот.',
    kk: 'Атаулары ұқсас: «{sheet}» парағы, {cell} ұяшығы, «{first}» және «{tool}». Олар екі бөлек құрал саналады. Бір құрал болса, бірдей жазыңыз: кейде латын әрпінің орнында кирилл әрпі тұрады.',
    en: 'Names look alike: sheet “{sheet}”, cell {cell}, “{first}” and “{tool}”. They count as different tools. If they are one, write them the same way: a Cyrillic letter may stand in place of a Latin one.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
