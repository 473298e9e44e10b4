import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../local/apps-script/appsScript';
import type { PanelView } from '../../src/core/views';
import { answerOf, FILES, openFile, outcomeOf, snapshot } from './addon';

const GUARDED =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Builds a report while Google refuses one kind of call with its words; nothing may stay behind. */
function refused(lang: keyof typeof FILES, method: string, words: string): { code: string; message: string } {
  const script = openFile(FILES[lang], { fault: (call) => (call.method === method ? words : undefined) });
  const rows = ['a', 'b', 'c'].map((name): CellValue[] => [{ date: Date.UTC(2026, 0, 1) }, name, 100]);
  const sheetId = script.control.importValues('Orders', [['Date', 'Customer', 'Amount'], ...rows]);
  const { request } = answerOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId }]));
  const before = snapshot(script);
  const outcome = outcomeOf(script.run('reportBuild', [request]));
  if (outcome.ok) throw new Error('a report was built');
  expect(snapshot(script)).toEqual(before);
  const { code, message } = outcome.error;
  return { code, message };
}

describe('Google refuses to write', () => {
  it.each([
    [
      'ru',
      'Не удалось записать: нет права менять этот файл, или лист защищён. Попросите владельца файла открыть доступ на редактирование.',
    ],
    [
      'kk',
      'Жазу мүмкін болмады: бұл файлды өзгерту құқығы жоқ немесе парақ қорғалған. Файл иесінен өңдеу құқығын сұраңыз.',
    ],
    [
      'en',
      "Could not write: this file may not be edited, or the sheet is protected. Ask the file's owner for the right to edit.",
    ],
  ] as const)('a protected file, told in %s', (lang, message) => {
    expect(refused(lang, 'Spreadsheet.insertSheet', GUARDED)).toEqual({ code: 'PROTECTED', message });
    expect(refused(lang, 'Range.setValues', GUARDED)).toEqual({ code: 'PROTECTED', message });
  });

  it.each([
    ['ru', 'Google Таблицы не ответили: Service Spreadsheets timed out. Повторите через минуту.'],
    ['kk', 'Google Кестелер жауап бермеді: Service Spreadsheets timed out. Бір минуттан кейін қайталаңыз.'],
    ['en', 'Google Sheets did not answer: Service Spreadsheets timed out. Try again in a minute.'],
  ] as const)('a trouble that passes, told in %s', (lang, message) => {
    const words = 'Service Spreadsheets timed out.';
    expect(refused(lang, 'Range.setValues', words)).toEqual({ code: 'SERVICE_FAILED', message });
  });

  it.each([
    ['ru', 'Google Таблицы не выполнили запрос: No room left. Проверьте листы файла и постройте отчёт заново.'],
    ['kk', 'Google Кестелер сұранысты орындамады: No room left. Файл парақтарын тексеріп, есепті қайта құрыңыз.'],
    ['en', 'Google Sheets refused the request: No room left. Check the sheets of the file and build the report again.'],
  ] as const)('a trouble that stays, told in %s', (lang, message) => {
    expect(refused(lang, 'Range.setValues', 'No room left.')).toEqual({ code: 'SERVICE_REFUSED', message });
  });
});
