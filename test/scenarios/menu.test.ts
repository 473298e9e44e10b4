import { describe, expect, it } from 'vitest';
import type { AppsScript } from '../../local/apps-script/appsScript';
import { answerOf, FILES, openFile } from './addon';

const CAPTIONS = {
  ru: ['Открыть Rosta', 'Отменить последние действия', 'Состояние', 'Справка', 'Создать демоданные'],
  kk: ['Rosta қосымшасын ашу', 'Соңғы әрекеттерді болдырмау', 'Күйі', 'Анықтама', 'Демо деректер жасау'],
  en: ['Open Rosta', 'Undo last actions', 'System status', 'Help', 'Make demo data'],
};

const HANDLERS = ['openRosta', 'openUndo', 'openState', 'openHelp', 'makeDemoData'];

/** Opens the file in a mode and gives the menu's captions. */
function captions(script: AppsScript, mode: 'NONE' | 'LIMITED'): readonly string[] {
  expect(script.open(mode)).toMatchObject({ ok: true });
  expect(script.menu().map(({ functionName }) => functionName)).toEqual(HANDLERS);
  return script.menu().map(({ caption }) => caption);
}

describe('the menu of an add-on that was only installed (NONE)', () => {
  it.each([
    ['ru', 'kk'],
    ['kk', 'en'],
    ['en', 'ru'],
  ] as const)('stands in a file in %s in the language of a user in %s', (fileLang, userLocale) => {
    const script = openFile(FILES[fileLang], { userLocale });
    expect(captions(script, 'NONE')).toEqual(CAPTIONS[userLocale]);
  });

  it('asks for nothing but the user’s locale and the menu', () => {
    const script = openFile(FILES.ru, { userLocale: 'kk' });
    const { log, remoteCalls } = script.open('NONE');
    expect(log.map(({ method }) => method)).toEqual([
      'Session.getActiveUserLocale',
      'SpreadsheetApp.getUi',
      'Ui.createAddonMenu',
      ...HANDLERS.map(() => 'Menu.addItem'),
      'Menu.addToUi',
    ]);
    expect(remoteCalls).toBe(1);
  });

  it('is in English for a user of another language, whose file may not be read', () => {
    const script = openFile(FILES.ru, { userLocale: 'de' });
    expect(captions(script, 'NONE')).toEqual(CAPTIONS.en);
  });

  it('stands even when the user’s locale is refused', () => {
    const script = openFile(FILES.ru, {
      userLocale: 'kk',
      fault: ({ method }) => (method === 'Session.getActiveUserLocale' ? 'You do not have permission' : undefined),
    });
    expect(captions(script, 'NONE')).toEqual(CAPTIONS.en);
  });
});

describe('the menu of an add-on in use (LIMITED)', () => {
  it.each(['ru', 'kk', 'en'] as const)('is in the language of a file in %s, whoever opens it', (lang) => {
    const script = openFile(FILES[lang], { userLocale: lang === 'en' ? 'ru' : 'en' });
    expect(captions(script, 'LIMITED')).toEqual(CAPTIONS[lang]);
  });

  it('follows the language chosen in the sidebar', () => {
    const script = openFile(FILES.ru, { userLocale: 'en' });
    answerOf(script.run('languageSet', [{ lang: 'kk' }]));
    expect(captions(script, 'LIMITED')).toEqual(CAPTIONS.kk);
  });

  it('reads the file’s locale when its properties are refused', () => {
    const script = openFile(FILES.kk, {
      fault: ({ method }) => (method.startsWith('PropertiesService') ? 'You do not have permission' : undefined),
    });
    expect(captions(script, 'LIMITED')).toEqual(CAPTIONS.kk);
  });
});
