import type { Localized } from '../../core/lang';

/** Words of the picture of tracks. */
export const TRACK_PICTURE_TEXTS = {
  title: { ru: 'Треки клиентов', kk: 'Клиент тректері', en: 'Customer tracks' },
  source: {
    ru: 'Источник: листы «{tracks}» и «{cells}» · строк: {n:int} · {label}',
    kk: 'Дереккөз: «{tracks}» және «{cells}» парақтары · жол саны: {n:int} · {label}',
    en: 'Source: sheets “{tracks}” and “{cells}” · rows: {n:int} · {label}',
  },
  sourceAlone: {
    ru: 'Источник: лист «{tracks}» · {label}',
    kk: 'Дереккөз: «{tracks}» парағы · {label}',
    en: 'Source: sheet “{tracks}” · {label}',
  },
  first: { ru: 'Трек', kk: 'Трек', en: 'Track' },
  second: { ru: 'Сравнить с', kk: 'Салыстыру', en: 'Compare with' },
  none: { ru: 'не сравнивать', kk: 'салыстырмау', en: 'no comparison' },
  onlyHere: { ru: '≠ только здесь', kk: '≠ тек осында', en: '≠ only here' },
  noSource: { ru: 'источник не указан', kk: 'дереккөз көрсетілмеген', en: 'no source given' },
  reviewed: { ru: 'пересмотрен {day:day}', kk: 'қаралды: {day:day}', en: 'reviewed {day:day}' },
  stale: {
    ru: 'пора обновить: пересмотрен {day:day}',
    kk: 'жаңарту керек: қаралды {day:day}',
    en: 'out of date: reviewed {day:day}',
  },
  never: {
    ru: 'пора обновить: дата пересмотра не указана',
    kk: 'жаңарту керек: қаралған күні көрсетілмеген',
    en: 'out of date: no day of review',
  },

  noRows: {
    ru: 'У трека «{name}» пока нет строк. Впишите их на лист «{sheet}» с кодом «{code}».',
    kk: '«{name}» трегінде әзірге жол жоқ. Жолдарды «{sheet}» парағына «{code}» кодымен жазыңыз.',
    en: 'The track “{name}” has no rows yet. Write them on sheet “{sheet}” with the code “{code}”.',
  },
  leftOut: {
    ru: 'Не показано строк: {n:int}. Проверьте на листе «{sheet}» код трека, этап, дорожку и содержание.',
    kk: 'Көрсетілмеген жол: {n:int}. «{sheet}» парағында трек кодын, кезеңді, жолақты және мазмұнын тексеріңіз.',
    en: 'Rows not shown: {n:int}. On sheet “{sheet}” check the track code, the stage, the lane and the content.',
  },
  codeless: {
    ru: 'Треков без кода: {n:int}. Впишите коды на лист «{sheet}».',
    kk: 'Коды жоқ трек: {n:int}. Кодтарын «{sheet}» парағына жазыңыз.',
    en: 'Tracks without a code: {n:int}. Write their codes on sheet “{sheet}”.',
  },
  gone: {
    ru: 'Такого трека больше нет: «{code}». Выберите другой.',
    kk: 'Мұндай трек енді жоқ: «{code}». Басқасын таңдаңыз.',
    en: 'This track is gone: “{code}”. Choose another one.',
  },
  legendSource: {
    ru: 'Под каждой записью — откуда это известно.',
    kk: 'Әр жазбаның астында оның қайдан белгілі екені тұр.',
    en: 'Below each entry stands how it is known.',
  },
  legendOnly: {
    ru: '≠ только здесь: в другом треке на том же этапе такой записи нет.',
    kk: '≠ тек осында: екінші тректің сол кезеңінде мұндай жазба жоқ.',
    en: '≠ only here: the other track has no such entry at the same stage.',
  },
} as const satisfies Readonly<Record<string, Localized>>;
