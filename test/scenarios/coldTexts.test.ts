import { describe, expect, it } from 'vitest';
import type { AppsScript, Bundle, NewFile } from '../../local/apps-script/appsScript';
import { createAppsScript } from '../../local/apps-script/createAppsScript';
import { builtBundle, FILES, outcomeOf } from './addon';

type Name = 'Help' | 'Server';

const SAID = {
  ru: (name: Name) =>
    `Файл ${name}.html в скрипте отсутствует или взят из другой сборки. Скопируйте все файлы Rosta из одной сборки.`,
  kk: (name: Name) =>
    `Скриптте ${name}.html файлы жоқ немесе ол басқа жинақтан алынған. Rosta файлдарының бәрін бір жинақтан көшіріңіз.`,
  en: (name: Name) =>
    `${name}.html is missing in the script or of another build. Copy all files of Rosta from one build.`,
};

/** The add-on pasted by hand with another file, or without it. */
function mixed(name: Name, text: string | undefined): Bundle {
  const bundle = builtBundle();
  const { [name]: _, ...others } = bundle.html;
  return { ...bundle, html: text === undefined ? others : { ...others, [name]: text } };
}

function pasted(name: Name, text: string | undefined, file: NewFile = FILES.ru): AppsScript {
  const script = createAppsScript({ bundle: mixed(name, text), file });
  script.open();
  return script;
}

/** The file that belongs to the built Code.js. */
function own(name: Name): string {
  return builtBundle().html[name] ?? '';
}

/** Triggers: nobody reads what they answer. */
const TRIGGERS: readonly string[] = ['everyHour', 'onFormAnswer'];

/** Calls of the sidebar, by the stubs of the built Code.js. */
const ENDPOINTS = [...builtBundle().code.matchAll(/\.callDesk\('(\w+)', arguments\)/g)]
  .map((match) => match[1] ?? '')
  .filter((name) => !TRIGGERS.includes(name));

/** What can be wrong with a file. */
const WRONG: readonly (readonly [string, (name: Name) => string | undefined])[] = [
  ['was not copied', () => undefined],
  ['is of another build', (name) => own(name).replace(/"stamp":"[0-9a-f]+"/, '"stamp":"0123456789ab"')],
  ['was copied half', (name) => own(name).slice(0, 5000)],
  ['is no JSON but a page', () => '<!DOCTYPE html><html><head><base target="_top"></head><body></body></html>'],
];

const CASES = (['Help', 'Server'] as const).flatMap((name) => WRONG.map(([how, make]) => [name, how, make] as const));

describe.each(CASES)('when %s.html %s', (name, _, make) => {
  it('every call of the sidebar says which files to copy, in the file’s language, and writes nothing', () => {
    const script = pasted(name, make(name));
    const before = script.control.save();
    expect(ENDPOINTS.length).toBeGreaterThan(25);
    for (const endpoint of ENDPOINTS) {
      const outcome = outcomeOf(script.run(endpoint, [{ model: 'rfm', lang: 'ru', sheetId: 0 }]));
      const error = { code: 'FILES_MIXED', message: SAID.ru(name), remedy: null };
      expect(outcome, endpoint).toEqual({ ok: false, error });
    }
    expect(script.click('makeDemoData').error).toBe(`${SAID.ru(name)} [FILES_MIXED]`);
    expect(script.control.save()).toEqual(before);
  });

  it.each(['kk', 'en'] as const)('it is said in %s too', (lang) => {
    const outcome = outcomeOf(pasted(name, make(name), FILES[lang]).run('homeOpen', []));
    expect(outcome).toMatchObject({ ok: false, error: { message: SAID[lang](name) } });
  });

  it('menu, headers and segments still speak the file’s language', () => {
    const script = pasted(name, make(name));
    expect(script.menu()[0]?.caption).toBe('Открыть Rosta');
    const { value } = script.customFunction('RFM_SEGMENTS', [['a'], ['2026-01-01'], [1]]);
    expect(JSON.stringify(value)).toContain('Сегмент');
    expect(JSON.stringify(value)).toContain('новички');
  });
});

describe.each(WRONG)('when Help.html %s', (_, make) => {
  it('a formula’s error says it too, with the code of what went wrong', () => {
    const { error } = pasted('Help', make('Help')).customFunction('RFM', [['a'], ['x'], [1]]);
    expect(error).toMatch(/^Help\.html is missing .+ Copy all files of Rosta from one build\. \[NOT_DATE\]$/);
  });
});

describe.each(WRONG)('when Server.html %s', (_, make) => {
  it('a formula’s error is told as ever', () => {
    const { error } = pasted('Server', make('Server')).customFunction('RFM', [['a'], ['x'], [1]]);
    expect(error).toMatch(/^Не дата: .+ Исправьте дату\. \[NOT_DATE\]$/);
  });

  it('the hourly run ends in peace and leaves everything as it is', () => {
    const whole = pasted('Server', own('Server'));
    expect(outcomeOf(whole.run('stateAct', [{ act: 'turn_on' }]))).toMatchObject({ ok: true });
    const state = whole.control.save();
    const script = createAppsScript({ bundle: mixed('Server', make('Server')), state });
    const before = script.control.save();
    expect(script.fireHourly()).toMatchObject([{ name: 'everyHour', ok: true }]);
    expect(script.control.save()).toEqual(before);
    expect(script.control.triggers().map(({ kind }) => kind)).toEqual(['hourly', 'submit']);
  });
});

it('code that does not run is told like a file of another build', () => {
  const broken = JSON.stringify({ ...JSON.parse(own('Server')), code: '(()=>{' });
  const outcome = outcomeOf(pasted('Server', broken).run('homeOpen', []));
  expect(outcome).toMatchObject({ ok: false, error: { code: 'FILES_MIXED', message: SAID.ru('Server') } });
});

it('with all files of one build everything speaks the file’s language', () => {
  const script = pasted('Help', own('Help'));
  expect(script.customFunction('RFM', [['a'], ['x'], [1]]).error).toMatch(
    /^Не дата: .+ Исправьте дату\. \[NOT_DATE\]$/,
  );
  expect(outcomeOf(script.run('homeOpen', []))).toMatchObject({ ok: true });
});
