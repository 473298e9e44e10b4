import type { ErrorDefinition } from '../../core/appError';

/** Why a calendar cannot be drawn. */
export const DRAW_ERRORS = {
  noTool: {
    code: 'ONOFF_NO_TOOL',
    text: {
      ru: 'Не указан инструмент. Впишите, что будете выключать, например «Контекст».',
      kk: 'Құрал көрсетілмеген. Не өшірілетінін жазыңыз, мысалы «Контекст».',
      en: 'No tool. Enter what is going to be switched off, such as “Search ads”.',
    },
  },
  toolLong: {
    code: 'ONOFF_TOOL_LONG',
    text: {
      ru: 'Название инструмента слишком длинное: знаков — {length:int}, предел — {limit:int}. Сократите его.',
      kk: 'Құралдың атауы тым ұзын: таңба саны — {length:int}, шегі — {limit:int}. Қысқартыңыз.',
      en: 'The name of the tool is too long: {length:int} characters, the limit is {limit:int}. Shorten it.',
    },
  },
  alike: {
    code: 'ONOFF_TOOL_ALIKE',
    text: {
      ru: 'Календарь не составлен: «{tool}» и «{known}» из журнала похожи, но записаны по-разному. Если это один инструмент, выберите «{known}» из списка, если другой — назовите его иначе. Иногда русская буква стоит вместо латинской или наоборот.',
      kk: 'Күнтізбе жасалмады: «{tool}» мен журналдағы «{known}» ұқсас, бірақ әртүрлі жазылған. Бір құрал болса, тізімнен «{known}» атауын таңдаңыз, басқа құрал болса — басқаша атаңыз. Латын әрпінің орнында кирилл әрпі тұруы мүмкін.',
      en: 'No calendar was drawn: “{tool}” and “{known}” of the log look alike but are not the same. If they are one tool, choose “{known}” from the list; if not, name yours differently. A Cyrillic letter may stand in place of a Latin one.',
    },
  },
  past: {
    code: 'ONOFF_PAST',
    text: {
      ru: 'Этот день уже прошёл: {from:day}. Жребий решает, что делать дальше: выберите {today:day} или позже. Прошлые отключения впишите в журнал сами.',
      kk: 'Бұл күн өтіп кеткен: {from:day}. Жеребе алда не істелетінін шешеді: {today:day} немесе одан кейінгі күнді таңдаңыз. Өткен өшірулерді журналға өзіңіз жазыңыз.',
      en: 'This day is over: {from:day}. The lot is about what is still to be done: choose {today:day} or later. Write past switch-offs into the log yourself.',
    },
  },
  far: {
    code: 'ONOFF_FAR',
    text: {
      ru: 'До этого дня больше года: {from:day}. Выберите день не позже {last:day}.',
      kk: 'Бұл күнге дейін бір жылдан артық бар: {from:day}. {last:day} күнінен кеш емес күнді таңдаңыз.',
      en: 'This day is more than a year ahead: {from:day}. Choose one no later than {last:day}.',
    },
  },
  overlap: {
    code: 'ONOFF_OVERLAP',
    text: {
      ru: 'Календарь не составлен: дни {from:day}–{to:day} для инструмента «{tool}» уже заняты. Лист «{sheet}», строки: {rows}. Выберите другой первый день или исправьте эти строки.',
      kk: 'Күнтізбе жасалмады: «{tool}» құралының {from:day}–{to:day} күндері бос емес. «{sheet}» парағы, жолдар: {rows}. Басқа алғашқы күнді таңдаңыз немесе осы жолдарды түзетіңіз.',
      en: 'No calendar was drawn: the days {from:day} – {to:day} of the tool “{tool}” are taken. Sheet “{sheet}”, rows: {rows}. Choose another first day, or correct these rows.',
    },
  },
} as const satisfies Readonly<Record<string, ErrorDefinition>>;
