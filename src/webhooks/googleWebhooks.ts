import { guarded } from '../core/guarded';
import type { Webhooks } from '../core/ports';

/** Whoever waits longer keeps the file's lock from others; in seconds (reference/url-fetch/UrlFetchApp: timeoutSeconds). */
const MOST_SECONDS = 10;

/** Messages to addresses that appsscript.json allows (urlFetchWhitelist). */
export class GoogleWebhooks implements Webhooks {
  post(url: string, json: unknown): { readonly status: number } {
    const params = {
      method: 'post' as const,
      contentType: 'application/json; charset=utf-8',
      payload: JSON.stringify(json),
      muteHttpExceptions: true,
      followRedirects: false,
      // Missing in Google's types.
      timeoutSeconds: MOST_SECONDS,
    };
    return { status: guarded(() => UrlFetchApp.fetch(url, params).getResponseCode()) };
  }
}
