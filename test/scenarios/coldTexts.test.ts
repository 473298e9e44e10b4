import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import { builtBundle, FILES, outcomeOf, snapshot } from './addon';

const SAID =
  'Файл Help.html в скрипте отсутствует или взят из другой сборки. Скопируйте все файлы Rosta из одной сборки.';

/** The add-on pasted by hand with another Help.html, or none. */
function pasted(help: string | undefined): AppsScript {
  const bundle = builtBundle();
  const { Help: _, ...others } = bundle.html;
  const html = help === undefined ? others : { ...others, Help: help };
  const script = createAppsScript({ bundle: { ...bundle, html }, file: FILES.ru });
  script.open();
  return script;
}

/** The file that belongs to the built Code.js. */
function own(): string {
  return builtBundle().html['Help'] ?? '';
}

describe.each([
  ['was not copied', (): string | undefined => undefined],
  ['is of another build', (): string | undefined => own().replace(/"stamp":"[0-9a-f]+"/, '"stamp":"0123456789ab"')],
  ['was copied half', (): string | undefined => own().slice(0, 5000)],
])('when Help.html %s', (_, help) => {
  it('every call of the sidebar says which files to copy, in the file’s language, and writes nothing', () => {
    const script = pasted(help());
    const before = snapshot(script);
    const request = { model: 'rfm', lang: 'ru', sheetId: 0 };
    for (const name of [
      'homeOpen',
      'panelOpen',
      'panelPreview',
      'reportBuild',
      'helpOpen',
      'settingsMake',
      'demoMake',
    ]) {
      const outcome = outcomeOf(script.run(name, [request]));
      expect(outcome, name).toMatchObject({ ok: false, error: { code: 'FILES_MIXED', message: SAID } });
    }
    expect(script.click('makeDemoData').error).toBe(`${SAID} [FILES_MIXED]`);
    expect(snapshot(script)).toEqual(before);
  });

  it('a formula’s error says it too, with the code of what went wrong', () => {
    const { error } = pasted(help()).customFunction('RFM', [['a'], ['x'], [1]]);
    expect(error).toMatch(/^Help\.html is missing .+ Copy all files of Rosta from one build\. \[NOT_DATE\]$/);
  });

  it('menu, headers and segments still speak the file’s language', () => {
    const script = pasted(help());
    expect(script.menu()[0]?.caption).toBe('Открыть Rosta');
    const { value } = script.customFunction('RFM_SEGMENTS', [['a'], ['2026-01-01'], [1]]);
    expect(JSON.stringify(value)).toContain('Сегмент');
    expect(JSON.stringify(value)).toContain('новички');
  });
});

it('with its own Help.html everything speaks the file’s language', () => {
  expect(pasted(own()).customFunction('RFM', [['a'], ['x'], [1]]).error).toMatch(
    /^Не дата: .+ Исправьте дату\. \[NOT_DATE\]$/,
  );
});
