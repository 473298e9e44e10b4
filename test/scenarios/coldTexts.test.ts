import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import type { PanelView } from '../../src/core/views';
import { builtBundle, FILES, outcomeOf } from './addon';

const SAID = 'Help.html is missing in the script or of another build: copy all files of the add-on.';

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
  it('every error says which files to copy, with its code', () => {
    const script = pasted(help());
    expect(script.customFunction('RFM', [['a'], ['x'], [1]]).error).toBe(`${SAID} [NOT_DATE]`);
    const outcome = outcomeOf<PanelView>(script.run('panelOpen', [{ model: 'rfm', sheetId: 99 }]));
    expect(outcome).toMatchObject({ ok: false, error: { code: 'SHEET_GONE', message: SAID } });
    expect(outcomeOf(script.run('helpOpen', [{ model: 'rfm', lang: 'ru' }]))).toMatchObject({
      ok: false,
      error: { message: SAID },
    });
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
