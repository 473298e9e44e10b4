/**
 * How a spreadsheet's locale writes numbers, dates and arguments. Separators, dates, times and currencies are those of
 * Unicode CLDR, to which a test holds them; that Sheets follows CLDR, and the Kazakh words for true and false, are assumed.
 */
export interface LocaleRules {
  readonly decimal: ',' | '.';
  /** Between thousands when shown. */
  readonly group: string;
  readonly order: 'dmy' | 'mdy';
  /** Number formats of dates and times whose format is automatic. */
  readonly dateFormat: string;
  readonly timeFormat: string;
  readonly trueText: string;
  readonly falseText: string;
  /** The currency sign that typing recognises, and the format it brings. */
  readonly currency: { readonly sign: string; readonly format: string };
}

const NO_BREAK_SPACE = '\u00a0';

const RULES: Readonly<Record<string, LocaleRules>> = {
  en: {
    decimal: '.',
    group: ',',
    order: 'mdy',
    dateFormat: 'm/d/yyyy',
    timeFormat: 'h:mm:ss am/pm',
    trueText: 'TRUE',
    falseText: 'FALSE',
    currency: { sign: '$', format: '"$"#,##0.00' },
  },
  ru: {
    decimal: ',',
    group: NO_BREAK_SPACE,
    order: 'dmy',
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'h:mm:ss',
    trueText: 'ИСТИНА',
    falseText: 'ЛОЖЬ',
    currency: { sign: '₽', format: `#,##0.00"${NO_BREAK_SPACE}₽"` },
  },
  kk: {
    decimal: ',',
    group: NO_BREAK_SPACE,
    order: 'dmy',
    dateFormat: 'dd.mm.yyyy',
    timeFormat: 'h:mm:ss',
    trueText: 'TRUE',
    falseText: 'FALSE',
    currency: { sign: '₸', format: `#,##0.00"${NO_BREAK_SPACE}₸"` },
  },
};

/**
 * The rules of a locale by its language.
 * @param locale such as `ru_RU`
 * @throws Error for languages without rules, so that nobody tests against guesses
 */
export function localeRules(locale: string): LocaleRules {
  const rules = RULES[locale.slice(0, 2).toLowerCase()];
  if (!rules) throw new Error(`not implemented locally: locale ${locale}`);
  return rules;
}
