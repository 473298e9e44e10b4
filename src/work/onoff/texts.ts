import type { Localized } from '../../core/lang';

/** What the screen of off/on tests says. */
export const ONOFF_SAYS = {
  made: {
    ru: 'Создан лист «{sheet}». Строка — инструмент и дни, когда он был выключен.',
    kk: '«{sheet}» парағы жасалды. Әр жол — құрал және оның өшірулі болған күндері.',
    en: 'Sheet “{sheet}” was made. A row is a tool and the days on which it was off.',
  },
  nothing: {
    ru: 'Лист «{sheet}» уже есть, строки на нём остались прежними.',
    kk: '«{sheet}» парағы бар, жолдары бұрынғыдай қалды.',
    en: 'Sheet “{sheet}” is there already; its rows stayed as they were.',
  },
  example: {
    ru: 'Пример записан на листы {names:names}: {weeks:int} недель заявок, «{drawn}» выключали по жребию, «{other}» — по своему выбору. Отмена уберёт его целиком.',
    kk: 'Мысал {names:names} парақтарына жазылды: {weeks:int} апталық өтінім, «{drawn}» жеребе бойынша, «{other}» өз қалауымен өшірілген. Болдырмау оны толық алып тастайды.',
    en: 'The example was written on the sheets {names:names}: {weeks:int} weeks of leads; “{drawn}” was switched off by lot, “{other}” as somebody chose. Undo takes all of it away.',
  },
  noExample: {
    ru: 'Пример не записан: на листе «{sheet}» уже есть строки.',
    kk: 'Мысал жазылмады: «{sheet}» парағында жолдар бар.',
    en: 'The example was not written: sheet “{sheet}” has rows already.',
  },
  drawn: {
    ru: 'Календарь для «{tool}» выбран жребием и записан на лист «{sheet}», строки {first}–{last}: {from:day}–{to:day}. Первое отключение — {off:day}.',
    kk: '«{tool}» күнтізбесі жеребемен таңдалып, «{sheet}» парағының {first}–{last} жолдарына жазылды: {from:day}–{to:day}. Бірінші өшіру күні — {off:day}.',
    en: 'A calendar for “{tool}” was drawn by lot and written on sheet “{sheet}”, rows {first}–{last}: {from:day} – {to:day}. The first day off is {off:day}.',
  },
  plan: { ru: 'жребий {day}', kk: 'жеребе {day}', en: 'draw {day}' },
  planAgain: { ru: 'жребий {day} №\u00a0{n}', kk: 'жеребе {day} №\u00a0{n}', en: 'draw {day} no. {n}' },
  toolOff: {
    ru: 'без него дней — {days:int}, отключений — {n:int}, последнее: {from:day}–{to:day}',
    kk: 'онсыз күн — {days:int}, өшіру — {n:int}, соңғысы: {from:day}–{to:day}',
    en: 'off {days:int} {days:plural:day|days} in {n:int} {n:plural:stretch|stretches}, the last one {from:day} – {to:day}',
  },
  toolIsOff: {
    ru: 'сейчас выключен, с {from:day}; без него дней — {days:int}, отключений — {n:int}',
    kk: 'қазір өшірулі, басталған күні {from:day}; онсыз күн — {days:int}, өшіру — {n:int}',
    en: 'off now, since {from:day}; off {days:int} {days:plural:day|days} in {n:int} {n:plural:stretch|stretches} so far',
  },
  toolNotYet: {
    ru: 'ещё не выключали; первое отключение — {off:day}',
    kk: 'әлі өшірілген жоқ; бірінші өшіру күні — {off:day}',
    en: 'not off yet; the first day off is {off:day}',
  },
  toolNever: {
    ru: 'отключений нет',
    kk: 'өшірілген жоқ',
    en: 'never off',
  },
  dueOff: {
    ru: '«{tool}» сегодня выключен, до {to:day} включительно. С {next:day} включите.',
    kk: '«{tool}» бүгін өшірулі, соңғы күні — {to:day}. Қосатын күн — {next:day}.',
    en: '“{tool}” is off today, until {to:day}. Switch it on from {next:day}.',
  },
  dueOn: {
    ru: '«{tool}» сегодня работает, до {to:day} включительно. С {next:day} выключите.',
    kk: '«{tool}» бүгін қосулы, соңғы күні — {to:day}. Өшіретін күн — {next:day}.',
    en: '“{tool}” is on today, until {to:day}. Switch it off from {next:day}.',
  },
  dueLastOff: {
    ru: '«{tool}» сегодня выключен, до {to:day} включительно. На этом календарь заканчивается: с {next:day} включите.',
    kk: '«{tool}» бүгін өшірулі, соңғы күні — {to:day}. Күнтізбе осымен бітеді: қосатын күн — {next:day}.',
    en: '“{tool}” is off today, until {to:day}. The calendar ends there: switch it on from {next:day}.',
  },
  dueLastOn: {
    ru: '«{tool}» сегодня работает. Календарь заканчивается {to:day}, выключать больше не нужно.',
    kk: '«{tool}» бүгін қосулы. Күнтізбе {to:day} күні бітеді, енді өшірудің қажеті жоқ.',
    en: '“{tool}” is on today. The calendar ends on {to:day}; there is nothing left to switch off.',
  },
  dueSoon: {
    ru: 'Календарь «{tool}» начнётся {from:day}. Первое отключение — {off:day}.',
    kk: '«{tool}» күнтізбесі {from:day} күні басталады. Бірінші өшіру күні — {off:day}.',
    en: 'The calendar of “{tool}” starts on {from:day}. The first day off is {off:day}.',
  },
  more: {
    ru: 'Ещё таких же: {n:int}. Исправьте показанные строки, и появятся следующие.',
    kk: 'Осындай тағы бар: {n:int}. Көрсетілген жолдарды түзетіңіз, содан кейін келесілері шығады.',
    en: '{n:int} more like this. Correct the rows shown, and the next ones will appear.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
