import { type Lang, type Localized, langOfLocale } from '../core/lang';
import { DocumentSettings } from '../properties/documentSettings';
import { fileLanguage } from '../work/language';
import { attempt } from './attempt';
import { callDesk } from './callDesk';

/** The menu: what an item says and the global it calls. */
const ITEMS: readonly (readonly [Localized, string])[] = [
  [{ ru: 'Открыть Rosta', kk: 'Rosta қосымшасын ашу', en: 'Open Rosta' }, 'openRosta'],
  [{ ru: 'Отменить последние действия', kk: 'Соңғы әрекеттерді болдырмау', en: 'Undo last actions' }, 'openUndo'],
  [{ ru: 'Состояние', kk: 'Күйі', en: 'System status' }, 'openState'],
  [{ ru: 'Справка', kk: 'Анықтама', en: 'Help' }, 'openHelp'],
  [{ ru: 'Создать демоданные', kk: 'Демо деректер жасау', en: 'Make demo data' }, 'makeDemoData'],
];

/** Name of the product, the same in every language. */
const TITLE = 'Rosta';

/** In NONE only the user's locale may be read; there and elsewhere each source is tried by itself. */
function menuLanguage(mode: unknown): Lang {
  const fileLocale = (): string | undefined =>
    attempt(() => SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const isRestricted = String(mode) === 'NONE';
  if (!isRestricted) return fileLanguage(new DocumentSettings(), fileLocale() ?? '');
  const userLocale = attempt(() => Session.getActiveUserLocale()) ?? '';
  return langOfLocale(userLocale) ?? langOfLocale(fileLocale() ?? '') ?? 'en';
}

/** The place in the sidebar's page that names the screen it starts with. */
const START = 'data-start=""';

/** @param screen where the sidebar starts; the first screen when not given */
function showSidebar(screen?: 'undo' | 'state' | 'help'): void {
  const page = HtmlService.createHtmlOutputFromFile('Sidebar');
  const started =
    screen === undefined
      ? page
      : HtmlService.createHtmlOutput(page.getContent().replace(START, `data-start="${screen}"`));
  SpreadsheetApp.getUi().showSidebar(started.setTitle(TITLE));
}

/** Simple trigger: puts the menu up. Runs in NONE or LIMITED, so it touches nothing but the menu and the language. */
export function onOpen(e?: { authMode?: unknown }): void {
  const lang = menuLanguage(e?.authMode);
  const menu = SpreadsheetApp.getUi().createAddonMenu();
  for (const [caption, handler] of ITEMS) menu.addItem(caption[lang], handler);
  menu.addToUi();
}

/** Runs once when the add-on is installed from inside a file. */
export function onInstall(e?: { authMode?: unknown }): void {
  onOpen(e);
}

/** Menu: opens the sidebar. */
export function openRosta(): void {
  showSidebar();
}

/** Menu: opens the sidebar with the last runs. */
export function openUndo(): void {
  showSidebar('undo');
}

/** Menu: opens the sidebar with the state of things. */
export function openState(): void {
  showSidebar('state');
}

/** Menu: opens the sidebar with the help. */
export function openHelp(): void {
  showSidebar('help');
}

/**
 * Menu: makes the demo shop's orders and opens the sidebar beside them.
 * @throws Error in the file's language, which Sheets shows as it is
 */
export function makeDemoData(): void {
  const outcome = callDesk('makeDemoData', []);
  if (!outcome.ok) throw new Error(`${outcome.error.message} [${outcome.error.code}]`);
  showSidebar();
}
