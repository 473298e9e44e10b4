import type { Lang, Localized } from '../../core/lang';

/** What stands in a text's place where something personal was hidden, by kind. */
const MARKERS = {
  email: { ru: '[почта скрыта]', kk: '[пошта жасырылды]', en: '[e-mail hidden]' },
  card: { ru: '[номер карты скрыт]', kk: '[карта нөмірі жасырылды]', en: '[card number hidden]' },
  snils: { ru: '[СНИЛС скрыт]', kk: '[СНИЛС жасырылды]', en: '[SNILS hidden]' },
  iin: { ru: '[ИИН скрыт]', kk: '[ЖСН жасырылды]', en: '[IIN hidden]' },
  phone: { ru: '[телефон скрыт]', kk: '[телефон жасырылды]', en: '[phone hidden]' },
} as const satisfies Readonly<Record<string, Localized>>;

/** Kinds of personal data that are found in free text. */
export type PersonalKind = keyof typeof MARKERS;

const ALONE_BEFORE = String.raw`(?<![\p{L}\p{N}+])`;
const ALONE_AFTER = String.raw`(?![\p{L}\p{N}])`;
const alone = (pattern: string): RegExp => new RegExp(`${ALONE_BEFORE}(?:${pattern})${ALONE_AFTER}`, 'gu');

const GAP = String.raw`[\s\u00a0\p{Pd}.]?`;
/** A number of seven digits as people divide it: 123-45-67, 12-34-567, 12-345-67. */
const SEVEN = String.raw`(?:\d{3}${GAP}\d{2}${GAP}\d{2}|\d{2}${GAP}\d{2}${GAP}\d{3}|\d{2}${GAP}\d{3}${GAP}\d{2})`;

/** Words before a long number by which it is no phone. */
const NO_PHONE_BEFORE =
  /(?:чек|заказ|накладн|артикул|штрих|код|тапсырыс|receipt|order|barcode|code|№|#)[\p{L}]*[\s.:№#]*$/iu;

const digitsOf = (text: string): readonly number[] => (text.match(/\d/g) ?? []).map(Number);

/** Words before a long number by which it is one, whatever else is said: "тел. № 8 701 …". */
const PHONE_BEFORE =
  /(?:тел|моб|сот|ватсап|вотсап|уатсап|whatsapp|phone|mobile|хабарлас|звон)[\p{L}]*[^\p{L}\p{N}]*$/iu;

/** A number that everybody may call for free is a company's. */
const FREE = /^[78]\D*800/;

/** Luhn's check of card numbers. */
function isCard(text: string): boolean {
  const digits = digitsOf(text).slice().reverse();
  const sum = digits.reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return digits.length >= 15 && digits.length <= 19 && sum % 10 === 0;
}

const weighed = (digits: readonly number[], weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0);

/** The check of СНИЛС: weights 9…1, modulo 101, 100 as 00. */
function isSnils(text: string): boolean {
  const digits = digitsOf(text);
  const rest = weighed(digits, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101;
  return (rest === 100 ? 0 : rest) === (digits[9] ?? 0) * 10 + (digits[10] ?? 0);
}

/** The check of the Kazakh IIN: a day, a century, and weights 1…11, or 3…11, 1, 2 where these give 10. */
function isIin(text: string): boolean {
  const digits = digitsOf(text);
  const month = (digits[2] ?? 0) * 10 + (digits[3] ?? 0);
  const day = (digits[4] ?? 0) * 10 + (digits[5] ?? 0);
  if (month < 1 || month > 12 || day < 1 || day > 31 || (digits[6] ?? 9) > 6) return false;
  const first = weighed(digits, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
  const rest = first === 10 ? weighed(digits, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11 : first;
  return rest === digits[11];
}

/** A number with "+" is a phone whatever stands before it; one without is not where a word says that it is something else. */
function isPhone(text: string, before: string): boolean {
  const { length } = digitsOf(text);
  if (text.startsWith('+')) return length >= 10 && length <= 15;
  if (length === 11 && FREE.test(text)) return false;
  return PHONE_BEFORE.test(before) || !NO_PHONE_BEFORE.test(before);
}

/** What each kind looks like; those that are checked by their digits come first. */
const FINDERS: readonly {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly isIt: (text: string, before: string) => boolean;
}[] = [
  {
    kind: 'email',
    pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,200}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu,
    isIt: () => true,
  },
  {
    kind: 'card',
    pattern: alone(
      String.raw`[2-6]\d{3}(?:[\s\u00a0\p{Pd}]?\d{4}){2}[\s\u00a0\p{Pd}]?\d{3,7}|3[47]\d{2}[\s\p{Pd}]?\d{6}[\s\p{Pd}]?\d{5}`,
    ),
    isIt: isCard,
  },
  {
    kind: 'snils',
    pattern: alone(String.raw`\d{3}[\s\p{Pd}]\d{3}[\s\p{Pd}]\d{3}[\s\p{Pd}]\d{2}|\d{11}`),
    isIt: isSnils,
  },
  { kind: 'iin', pattern: alone(String.raw`\d{12}|\d{6}[\s\p{Pd}]\d{6}`), isIt: isIin },
  {
    kind: 'phone',
    pattern: new RegExp(
      `\\+\\d[\\d\\s\\u00a0().\\p{Pd}]{8,18}\\d${ALONE_AFTER}|(?:${ALONE_BEFORE}|(?<=тел|tel))(?:${[
        // 8 (701) 123-45-67, 87011234567, 7 701 123 45 67
        String.raw`[78]${GAP}\(?[3-9]\d{2}\)?${GAP}${SEVEN}`,
        // 8 (7172) 12-34-56, 8 7172 12 34 56
        String.raw`[78]${GAP}\(?[3-9]\d{3}\)?${GAP}\d{2}${GAP}\d{2}${GAP}\d{2}`,
        // 701 123-45-67, (916) 123 45 67: with gaps only
        String.raw`\(?[79]\d{2}\)?[\s\p{Pd}]\d{3}[\s\p{Pd}]\d{2}[\s\p{Pd}]?\d{2}`,
        String.raw`\([3-9]\d{2}\)\s?\d{3}[\s\p{Pd}]\d{2}[\s\p{Pd}]?\d{2}`,
      ].join('|')})${ALONE_AFTER}`,
      'giu',
    ),
    isIt: isPhone,
  },
];

/**
 * Hides phones, e-mail addresses, card numbers, IIN and СНИЛС in a free text; what is hidden once stays as it is. Names are not
 * found: no rule tells them.
 * @param lang of the marks that stand there instead
 */
export function maskPersonal(text: string, lang: Lang): string {
  if (!/[@\d]/.test(text)) return text;
  return FINDERS.reduce(
    (masked, { kind, pattern, isIt }) =>
      masked.replace(pattern, (found: string, at: number) =>
        isIt(found, masked.slice(Math.max(0, at - 24), at)) ? MARKERS[kind][lang] : found,
      ),
    text,
  );
}

/** Kinds of personal data that a text holds, or held before they were hidden. */
export function personalKinds(text: string): readonly PersonalKind[] {
  if (!/[@\d[]/.test(text)) return [];
  const masked = maskPersonal(text, 'en');
  return FINDERS.flatMap(({ kind }) => {
    const { ru, kk, en } = MARKERS[kind];
    return [ru, kk, en].some((marker) => masked.includes(marker)) ? [kind] : [];
  });
}
