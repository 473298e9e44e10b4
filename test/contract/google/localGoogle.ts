import { createContext, runInContext } from 'node:vm';
import type { AppsScript } from '../../../local/apps-script/appsScript';
import { createAppsScript } from '../../../local/apps-script/createAppsScript';
import { HELP_FILE } from '../helpFile';
import { SCOPES, URLS } from '../localImplementation';
import { SERVER_FILE } from '../serverFile';
import type { Setting } from './scratch';

/**
 * What only the bundle calls and the double therefore lacks, as a few lines that stand before it. Settings do not change:
 * the test gives the double each of them in turn.
 */
const STAND_INS = `
const over = (object, extra) => new Proxy(object, { get: (target, key) => (key in extra ? extra[key] : target[key]) });
const real = { app: SpreadsheetApp, script: ScriptApp };
// A file in a proxy is no file to the double.
ScriptApp = over(real.script, { getUserTriggers: () => real.script.getUserTriggers(real.app.getActiveSpreadsheet()) });
SpreadsheetApp = over(real.app, {
  getActiveSpreadsheet: () => over(real.app.getActiveSpreadsheet(), {
    setSpreadsheetLocale: () => {}, setSpreadsheetTimeZone: () => {},
  }),
});
`;

/** The HTML files that a person pastes beside the bundle. */
export const HTML: Readonly<Record<string, string>> = {
  sidebar: '<p>Hello</p>',
  Help: HELP_FILE,
  Server: SERVER_FILE,
};

/** A new spreadsheet in the double with the bundle and HTML files pasted into it. */
export function pasted(bundle: string, { locale, zone }: Setting, html = HTML): AppsScript {
  return createAppsScript({
    bundle: {
      code: `${STAND_INS}\n${bundle}`,
      html,
      manifest: { oauthScopes: SCOPES, urlFetchWhitelist: URLS },
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
