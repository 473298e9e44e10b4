import type { Lang } from '../../core/lang';

/** Parts of made-up comments; each comment takes one of each. */
const PARTS: Readonly<Record<Lang, readonly (readonly string[])[]>> = {
  ru: [
    [
      'Утром',
      'В обед',
      'Вечером',
      'Сразу после входа',
      'Перед уходом',
      'В час пик',
      'В пустом зале',
      'При первом вопросе',
    ],
    [
      'пришлось долго ждать',
      'никто не подошёл',
      'было шумно и тесно',
      'не хватило указателей',
      'стояла неубранная посуда',
      'отвечали неохотно',
      'цены пришлось искать',
    ],
    [
      'поможет ещё один человек на смене',
      'нужна понятная табличка',
      'стоит объяснять порядок сразу',
      'достаточно приветствия',
      'пригодится разметка очереди',
      'стоит чаще проверять зал',
      'меню лучше повесить ниже',
    ],
  ],
  kk: [
    [
      'Таңертең',
      'Түскі уақытта',
      'Кешке',
      'Кірген бойда',
      'Кетер алдында',
      'Адам көп кезде',
      'Зал бос кезде',
      'Алғашқы сұрақта',
    ],
    [
      'ұзақ күтуге тура келді',
      'ешкім жақындамады',
      'шулы әрі тар болды',
      'көрсеткіштер жетпеді',
      'жиналмаған ыдыс тұрды',
      'құлықсыз жауап берілді',
      'бағаны іздеуге тура келді',
    ],
    [
      'ауысымға тағы бір адам қосылса болады',
      'түсінікті тақтайша керек',
      'ретін бірден түсіндірген дұрыс',
      'амандасудың өзі жеткілікті',
      'кезекке белгі салынса жақсы',
      'залды жиірек тексерген жөн',
      'мәзірді төменірек ілген дұрыс',
    ],
  ],
  en: [
    [
      'In the morning',
      'At noon',
      'In the evening',
      'Right after coming in',
      'Before leaving',
      'At rush hour',
      'In an empty room',
      'At the first question',
    ],
    [
      'it took long',
      'nobody came up',
      'it was loud and narrow',
      'signs were missing',
      'dishes stood uncleared',
      'answers were short',
      'prices had to be looked for',
    ],
    [
      'one more person on the shift would help',
      'a clear sign is needed',
      'the order should be explained at once',
      'a greeting would be enough',
      'marks for the queue would help',
      'the room should be checked more often',
      'the menu should hang lower',
    ],
  ],
};

/** A stride that meets every combination before any comes again: prime to 8 · 7 · 7. */
const STRIDE = 85;

/** A made-up comment on a touchpoint. @param number numbers that differ by less than 392 give different texts */
export function madeComment(number: number, point: string, lang: Lang): string {
  let rest = number * STRIDE;
  const parts = PARTS[lang].map((part) => {
    const text = part[rest % part.length] ?? '';
    rest = Math.floor(rest / part.length);
    return text;
  });
  const [when = '', what = '', advice = ''] = parts;
  return `${point}: ${when.toLowerCase()} ${what}, ${advice}.`;
}
