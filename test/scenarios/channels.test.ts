import { describe, expect, it } from 'vitest';
import type { AppsScript, CellValue } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { ChannelsView, ExportView } from '../../src/core/channelViews';
import type { UndoListView } from '../../src/core/views';
import { CHANNEL_PLAN_FACT } from '../../src/facts/channelPlan';
import { CHANNEL_TAGS_FACT } from '../../src/facts/channelTags';
import { answerOf, builtBundle, outcomeOf, snapshot, visibleSheets } from './addon';
import { Fieldwork } from './fieldwork';
import { remoteCalls } from './remoteCalls';

/** What a call may cost at most, the opening of the file with it; adding holds the lock, which is three calls. */
const CALLS = { open: 7, look: 6, add: 11 };

const view = (work: Fieldwork): ChannelsView => answerOf<ChannelsView>(work.script.run('channelsOpen', []));
const named = (script: AppsScript): readonly string[] => visibleSheets(script).map(({ name }) => name);
const look = (work: Fieldwork, kind: 'ads' | 'crm', sheetId: number | null = null, headerRow: number | null = null) =>
  work.call<ExportView>('exportOpen', { kind, sheetId, headerRow });

/** Takes an export in as the screen does: what was recognised, with changes. */
function take(work: Fieldwork, seen: ExportView, changes: Partial<ExportView> = {}): ChannelsView {
  const { sheet, kind, headerRow, headers, columns, channel } = { ...seen, ...changes };
  return work.call<ChannelsView>('exportAdd', { sheetId: sheet?.id, kind, headerRow, headers, columns, channel });
}

/** What the server says when it refuses. */
function refusal(work: Fieldwork, name: string, request: object): { code: string; message: string } {
  const outcome = outcomeOf(work.script.run(name, [{ ...request, lang: work.lang }]));
  if (outcome.ok) throw new Error(`${name} was not refused`);
  return outcome.error;
}

const day = (text: string): CellValue => ({ date: Date.parse(`${text}T12:00:00Z`) });

/** An export as advertisers send it: a title and a period above, a totals row below. */
const ADS: readonly (readonly CellValue[])[] = [
  ['Отчёт по кампаниям', '', '', '', '', ''],
  ['01.10.2026 – 31.10.2026', '', '', '', '', ''],
  ['День', 'utm_source', 'utm_campaign', 'Показы', 'Клики', 'Расходы, ₽'],
  [day('2026-10-01'), 'Google', '=HYPERLINK("http://x")', 1000, 50, '1 234,50'],
  [day('2026-10-02'), 'google', "'+осень", 2000, 100, '2 000,50 ₽'],
  ['Итого', '', '', 3000, 150, '3 235,00'],
];

const DEALS: readonly (readonly CellValue[])[] = [
  ['Дата создания', 'Статус сделки', 'utm_source', 'Сумма сделки'],
  [day('2026-10-03'), 'Оплачено', 'GOOGLE', 9000],
  [day('2026-10-04'), 'Отказ', 'google', ''],
];

/** A file with both exports on sheets of its own. */
function withSheets(lang: 'ru' | 'kk' | 'en' = 'ru'): { work: Fieldwork; ads: number; crm: number } {
  const work = new Fieldwork(lang);
  const ads = work.script.control.importValues('Google Ads октябрь', ADS);
  const crm = work.script.control.importValues('Сделки', DEALS);
  return { work, ads, crm };
}

describe.each(['ru', 'kk', 'en'] as const)('the example in %s', (lang) => {
  const work = new Fieldwork(lang);
  const before = named(work.script);
  const made = work.call<ChannelsView>('channelsMake', { example: true });

  it('has a plan, tags and two exports, nothing of which is wrong', () => {
    expect(made.problems).toEqual([]);
    expect(made.exports.map(({ kind, isGone }) => [kind, isGone])).toEqual([
      ['ads', false],
      ['crm', false],
    ]);
    expect(work.rows(CHANNEL_PLAN_FACT)).toHaveLength(8);
    expect(work.rows(CHANNEL_TAGS_FACT)).toHaveLength(4);
    expect(view(work)).toEqual({ ...made, news: '' });
  });

  it('is recognised by its headers just as it is remembered', () => {
    for (const { kind, sheet } of made.exports) {
      const seen = look(work, kind, sheet.id, 1);
      const chosen = Object.entries(seen.columns).filter(([, index]) => index !== null);
      expect(Object.fromEntries(chosen)).toEqual(
        kind === 'ads'
          ? { date: 0, source: 1, medium: 2, campaign: 3, impressions: 4, clicks: 5, cost: 6 }
          : { date: 0, source: 1, medium: 2, campaign: 3, status: 4, revenue: 5 },
      );
    }
  });

  it('is written once, and goes as one run with its exports', () => {
    const again = work.call<ChannelsView>('channelsMake', { example: true });
    expect(again.exports).toHaveLength(2);
    const { runs } = answerOf<UndoListView>(work.script.run('undoOpen', []));
    expect(runs).toHaveLength(1);
    answerOf(work.script.run('undoRun', [{ run: runs[0]?.id, lang, clearRest: false }]));
    expect(named(work.script)).toEqual(before);
    expect(view(work)).toMatchObject({ exports: [], problems: [], plan: null, tags: null });
    expect(work.call<ChannelsView>('channelsMake', { example: true }).exports).toHaveLength(2);
  });
});

describe('an export', () => {
  it('is found among the sheets by what it holds, below its titles', () => {
    const { work, ads, crm } = withSheets();
    const seen = look(work, 'ads');
    expect(seen.sheet).toEqual({ id: ads, name: 'Google Ads октябрь' });
    expect(seen.headerRow).toBe(3);
    expect(seen.columns).toMatchObject({ date: 0, source: 1, campaign: 2, impressions: 3, clicks: 4, cost: 5 });
    expect(look(work, 'crm').sheet?.id).toBe(crm);
  });

  it('is taken in, and a sheet of our own is not', () => {
    const { work } = withSheets();
    const before = snapshot(work.script);
    const { news, exports, problems } = take(work, look(work, 'ads'));
    expect(news).toBe('Лист «Google Ads октябрь» подключён: реклама.');
    expect(exports).toMatchObject([{ kind: 'ads', text: 'реклама, столбцов: 6', isGone: false }]);
    expect(problems.map(({ mood, text }) => [mood, text])).toEqual([
      ['todo', 'Подключена только реклама: лиды, продажи и выручка неизвестны. Подключите выгрузку CRM.'],
    ]);
    expect(take(work, look(work, 'crm')).problems).toEqual([]);
    expect(snapshot(work.script)).toEqual(before);
    work.call('channelsMake', { example: false });
    const plan = work.sheetId(CHANNEL_PLAN_FACT.title.ru);
    expect(look(work, 'ads').sheets.map(({ id }) => id)).not.toContain(plan);
    const request = { sheetId: plan, kind: 'ads', headerRow: 1, headers: [], columns: { cost: 2 }, channel: 'x' };
    expect(refusal(work, 'exportAdd', request).code).toBe('CHANNEL_OWN_SHEET');
  });

  it('is refused in words that say what is missing', () => {
    const { work, ads } = withSheets();
    const seen = look(work, 'ads');
    const { sheet: _, ...rest } = seen;
    const ask = (changes: object) => refusal(work, 'exportAdd', { ...rest, sheetId: ads, ...changes });
    expect(ask({ columns: { date: 0 } })).toMatchObject({
      code: 'CHANNEL_NO_NUMBERS',
      message:
        'Не хватает столбца: лист «Google Ads октябрь». Для рекламы выберите хотя бы один столбец с числами: «Затраты», «Показы», «Клики».',
    });
    expect(ask({ columns: { cost: 5 } }).code).toBe('CHANNEL_NO_CHANNEL');
    expect(ask({ columns: { cost: 5, clicks: 5, source: 1 } }).message).toMatch(
      /^Один столбец выбран дважды: лист «Google Ads октябрь», столбец F/,
    );
    expect(ask({ headerRow: 0, headers: [] }).code).toBe('CHANNEL_NO_HEADER');
    expect(ask({ sheetId: 987 }).code).toBe('SHEET_GONE');
    work.script.control.type(ads, 2, 5, [['Траты']]);
    expect(ask({}).code).toBe('CHANNEL_COLUMNS_MOVED');
    expect(view(work).exports).toEqual([]);
  });

  it('taken in twice has its new columns once; as both kinds it is warned of', () => {
    const { work, ads } = withSheets();
    take(work, look(work, 'ads'));
    const seen = look(work, 'ads', ads);
    expect(seen.notice).toContain('уже подключён');
    const again = take(work, seen, { columns: { ...seen.columns, date: null }, channel: ' Google  Ads ' });
    expect(again.news).toMatch(/обновлены/);
    expect(again.exports).toMatchObject([{ text: 'реклама, канал «Google Ads», столбцов: 5' }]);
    const both = take(work, look(work, 'crm', ads), { columns: { date: 0, source: 1 } });
    expect(both.news).toBe(
      'Лист «Google Ads октябрь» подключён: CRM. Этот же лист подключён и как реклама: его строки прочтутся дважды, рекламой и CRM.',
    );
  });

  it('whose sheet was renamed goes on; one whose sheet was deleted is told, and can be taken off', () => {
    const { work, ads, crm } = withSheets();
    take(work, look(work, 'ads'));
    take(work, look(work, 'crm'));
    work.script.control.renameSheet(ads, 'Реклама 2026');
    work.script.control.deleteSheet(crm);
    const { exports, problems } = view(work);
    expect(exports.map(({ sheet, isGone }) => [sheet.name, isGone])).toEqual([
      ['Реклама 2026', false],
      ['Сделки', true],
    ]);
    expect(problems.map(({ mood, text }) => [mood, text])).toEqual([
      ['error', 'Лист «Сделки» с выгрузкой удалён. Уберите её из списка или подключите другой лист.'],
    ]);
    const left = work.call<ChannelsView>('exportRemove', { sheetId: crm, kind: 'crm' });
    expect(left.news).toBe('Выгрузка «Сделки» больше не читается. Сам лист остался.');
    expect(left.exports).toHaveLength(1);
  });

  it('is read in a copy of the file too, where its sheets have the same ids', () => {
    const { work, ads } = withSheets();
    take(work, look(work, 'ads'));
    const copy = createAppsScript({ bundle: builtBundle(), state: work.script.control.copyFile() });
    const seen = () => answerOf<ChannelsView>(copy.run('channelsOpen', [])).exports;
    expect(seen()).toHaveLength(1);
    answerOf(copy.run('fileClaim', []));
    expect(seen()).toMatchObject([{ sheet: { id: ads }, isGone: false }]);
  });
});

describe('remote calls', () => {
  it('are few: no export is read to show the screen', () => {
    const { work, ads } = withSheets();
    work.call('channelsMake', { example: false });
    for (let i = 0; i < 6; i++)
      work.script.control.importValues(`Лист ${i}`, [
        ['a', 'b'],
        [1, 2],
      ]);
    const opened = work.script.run('exportOpen', [{ kind: 'ads', sheetId: null, headerRow: null, lang: 'ru' }]);
    const { sheet, kind, headerRow, headers, columns, channel } = answerOf<ExportView>(opened);
    expect(sheet?.id).toBe(ads);
    const request = { sheetId: ads, kind, headerRow, headers, columns, channel, lang: 'ru' };
    const added = work.script.run('exportAdd', [request]);
    answerOf(added);
    const shown = work.script.run('channelsOpen', []);
    expect(remoteCalls(opened)).toBeLessThanOrEqual(CALLS.look);
    expect(remoteCalls(added)).toBeLessThanOrEqual(CALLS.add);
    expect(remoteCalls(shown)).toBeLessThanOrEqual(CALLS.open);
  });
});
