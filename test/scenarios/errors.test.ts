import { describe, expect, it } from 'vitest';
import { failureOf } from '../../src/client/failure';
import { openFile } from './addon';
import { type BadCall, type FileLang, makeBadCall } from './bad/badCall';
import { BARRIER_FORMULAS } from './bad/barrierFormulas';
import { CASH_FORMULAS } from './bad/cashFormulas';
import { CHANNEL_FORMULAS } from './bad/channelFormulas';
import { FORMULAS } from './bad/formulas';
import { ONOFF_FORMULAS } from './bad/onoffFormulas';
import { PARAMS } from './bad/params';
import { PATH_FORMULAS } from './bad/pathFormulas';
import { QFD_FORMULAS } from './bad/qfdFormulas';
import { REQUESTS } from './bad/requests';
import { fails, SERVICES, TIMED_OUT } from './bad/services';
import { SETTINGS_SHEET } from './bad/settings';
import { SHEETS } from './bad/sheets';
import { VERDICT_FORMULAS } from './bad/verdictFormulas';
import { Shop } from './shop';

const ALL: readonly BadCall[] = [
  ...REQUESTS,
  ...PARAMS,
  ...SHEETS,
  ...SETTINGS_SHEET,
  ...SERVICES,
  ...FORMULAS,
  ...QFD_FORMULAS,
  ...VERDICT_FORMULAS,
  ...CASH_FORMULAS,
  ...CHANNEL_FORMULAS,
  ...BARRIER_FORMULAS,
  ...PATH_FORMULAS,
  ...ONOFF_FORMULAS,
];

/** Every call in Russian, every third also in the other languages. */
const CALLS: readonly (readonly [FileLang, string, BadCall])[] = ALL.flatMap((bad, i) =>
  (i % 3 === 0 ? (['ru', 'kk', 'en'] as const) : (['ru'] as const)).map((lang) => [lang, bad.name, bad] as const),
);

/** Names that stand in every language, and what the program itself calls things. */
const NAMES =
  /\b(Rosta|Google|RFM|request|sheetId|headerRow|headers|columns|params|settingsSheetId|model|lang|customers|dates|amounts|as_of|from|to|importance|relations|stages|scale|cutoff|scores|weights|critical|cap|target|alpha|before|after|p_values|channels|cost|impressions|clicks|leads|sales|revenue|margin|barriers|lost|metrics|marks|check|reach|visit_rate|uplift_on|paths|conversions|values|non_conversions|separator|first|last|linear|position|decay|markov|markov2|markov3|shapley||[A-Z]{1,2}\d*)\b/g;
/** Words of Google’s own, which are shown as they are. */
const DETAIL = /(?<=(ответили|запрос|исчерпан|Rosta|бермеді|орындамады|таусылды|қатесі): )[^\n]*?(?=\. [А-ЯӘҒҚҢӨҰҮҺІ])/;

/** The Latin words of a message that are neither names nor quoted from the file. */
function latinWords(message: string): readonly string[] {
  const own = message
    .replace(/[«“"][^»”"]*[»”"]/g, '')
    .replace(DETAIL, '')
    .replace(NAMES, '');
  return own.match(/[a-z]{2,}/gi) ?? [];
}

const quotes = (says: string, lang: FileLang): string => (lang === 'en' ? says.replace(/«(.*)»/, '“$1”') : says);

describe('what goes wrong is told in words', () => {
  it('by more than forty calls of every kind', () => {
    const refused = new Set(ALL.filter(({ code }) => code !== 'ok').map(({ code }) => code));
    expect(refused.size).toBeGreaterThanOrEqual(40);
    expect(ALL.length).toBeGreaterThanOrEqual(90);
  });

  it.each(CALLS)('%s: %s', (lang, _, bad) => {
    const { code, message, remedy, untouched } = makeBadCall(bad, lang);
    expect(untouched, 'people’s sheets are as they were').toBe(true);
    expect(code, message).toBe(bad.code);
    if (code === 'ok') return;
    expect(message).toMatch(/^[«“\p{L}][^{}]+\. \S[^{}]+\.$/u);
    const own = message.replace(/[«“"][^»”"]*[»”"]/g, '');
    expect(own).not.toMatch(/undefined|null|NaN|TypeError|RangeError|Exception|\[object|!/);
    expect(message.length).toBeLessThan(400);
    if (lang === 'en') expect(own).not.toMatch(/[а-яё]/i);
    else expect(latinWords(message), message).toEqual([]);
    if (typeof bad.says === 'string') expect(message).toContain(quotes(bad.says, lang));
    else if (bad.says !== undefined) expect(message).toMatch(bad.says);
    if (remedy !== null)
      expect([remedy.label !== '', remedy.row >= 1, Number.isInteger(remedy.row)]).toEqual([true, true, true]);
  });
});

describe('a button leads to what an error speaks of', () => {
  const remedyOf = (name: string): unknown => {
    const bad = ALL.find((one) => one.name === name);
    if (bad === undefined) throw new Error(`No call is named ${name}`);
    return makeBadCall(bad, 'ru').remedy;
  };

  it.each([
    ['no number in the column of amounts', 'Показать строки', 2],
    ['a segment nobody knows', 'Показать ячейку', 7],
    ['a sheet that is no settings sheet', 'Показать лист', 1],
    ['no column for the date', 'Показать лист', 1],
    ['one column twice', 'Показать лист', 1],
    ['a column moved meanwhile', 'Показать лист', 1],
  ])('%s: %s', (name, label, row) => {
    expect(remedyOf(name)).toMatchObject({ label, row });
  });

  it('and none where there is nothing to look at', () => {
    expect([remedyOf('a sheet that never was'), remedyOf('writing times out')]).toEqual([null, null]);
  });
});

describe('an execution cut by Google', () => {
  it('ends in words the sidebar has its own for, wherever it is cut', () => {
    const calls = new Shop().build().remoteCalls;
    for (const at of [1, Math.ceil(calls / 2), calls]) {
      const shop = new Shop();
      const cut = shop.disturbed(at, () => ({ cut: true }));
      expect(failureOf(cut.error ?? '', true)).toBe('fail_timeout');
      shop.expectOwnUntouched();
    }
  });
});

it('the demo of the menu is refused in words, with the code in brackets', () => {
  const script = openFile(
    { name: 'Магазин', locale: 'ru_RU', zone: 'Europe/Moscow' },
    { fault: fails('Spreadsheet.insertSheet', TIMED_OUT) },
  );
  expect(script.click('makeDemoData').error).toMatch(
    /^Google Таблицы не ответили: .+\. Повторите через минуту\. \[SERVICE_FAILED\]$/,
  );
});
