import { createContext, runInContext } from 'node:vm';
import type { AppsScript } from '../../../local/apps-script/appsScript';
import { createAppsScript } from '../../../local/apps-script/createAppsScript';
import { HELP_FILE } from '../helpFile';
import type { Setting } from './scratch';

/**
 * What only the bundle calls and the double therefore lacks, as a few lines that stand before it. A property store is
 * emptied by beginning another one; keys of the cases that fill a store to its brim are not kept. Settings do not change:
 * the test gives the double each of them in turn.
 */
const STAND_INS = `
const over = (object, extra) => new Proxy(object, { get: (target, key) => (key in extra ? extra[key] : target[key]) });
const real = { app: SpreadsheetApp, properties: PropertiesService, html: HtmlService };
SpreadsheetApp = over(real.app, {
  getActiveSpreadsheet: () => over(real.app.getActiveSpreadsheet(), {
    setSpreadsheetLocale: () => {}, setSpreadsheetTimeZone: () => {},
  }),
  getUi: () => { const ui = real.app.getUi(); return over(ui, { showModalDialog: (page) => console.log(page.text) }); },
});
PropertiesService = {
  getDocumentProperties: () => {
    const store = real.properties.getDocumentProperties();
    const own = (key) => (store.getProperty('store') ?? '0') + ':' + key;
    const mine = {
      getProperty: (key) => store.getProperty(own(key)),
      setProperty: (key, value) => { if (!/^key\\d+$/.test(key)) store.setProperty(own(key), value); return mine; },
      deleteAllProperties: () => store.setProperty('store', String(Number(store.getProperty('store') ?? '0') + 1)),
    };
    return mine;
  },
};
HtmlService = over(real.html, {
  createHtmlOutput: (text) => { const page = { text, setWidth: () => page, setHeight: () => page }; return page; },
});
`;

/** The HTML files that a person pastes beside the bundle. */
export const HTML: Readonly<Record<string, string>> = { sidebar: '<p>Hello</p>', Help: HELP_FILE };

/** A new spreadsheet in the double with the bundle and HTML files pasted into it. */
export function pasted(bundle: string, { locale, zone }: Setting, html = HTML): AppsScript {
  const scopes = ['spreadsheets.currentonly', 'script.container.ui'];
  return createAppsScript({
    bundle: {
      code: `${STAND_INS}\n${bundle}`,
      html,
      manifest: { oauthScopes: scopes.map((scope) => `https://www.googleapis.com/auth/${scope}`) },
    },
    file: { name: 'Contract', locale, zone },
  });
}

/**
 * Opens a page as a browser does, with `google.script.run` bound to the script.
 * @returns the text that the page shows at its end
 */
export function browse(script: AppsScript, page: string): string {
  const elements: Record<string, { textContent: string; value: string }> = {};
  const document = {
    getElementById: (id: string) => {
      elements[id] ??= { textContent: '', value: '' };
      return elements[id];
    },
  };
  const runner = (done: (value: unknown) => void, failed: (error: unknown) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name) => {
          if (name === 'withSuccessHandler') return (next: typeof done) => runner(next, failed);
          if (name === 'withFailureHandler') return (next: typeof failed) => runner(done, next);
          if (String(name).endsWith('_')) return undefined;
          return (...args: unknown[]) => {
            const { ok, value, error } = script.run(String(name), args);
            return ok ? done(value) : failed(new Error(error));
          };
        },
      },
    );
  const nothing = (): void => undefined;
  const text = /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';
  runInContext(text, createContext({ document, google: { script: { run: runner(nothing, nothing) } } }));
  return elements['text']?.value ?? '';
}
