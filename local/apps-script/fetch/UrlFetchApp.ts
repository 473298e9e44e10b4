import type { Lifetime } from '../execution/Lifetime';
import type { HeldFile } from '../file/HeldFile';
import { known } from '../file/known';
import { ServiceError } from '../file/ServiceError';
import { type CallTable, remote, type ServiceObject } from '../service/CallRule';
import { HTTPResponse } from './HTTPResponse';
import { isAllowed } from './isAllowed';

/** docs reference/url-fetch/UrlFetchApp.md */
const LONGEST_URL = 2082;
const MOST_SECONDS = 360;
/** Options that are played; others say that they are not. */
const OPTIONS = ['method', 'contentType', 'payload', 'muteHttpExceptions', 'followRedirects', 'timeoutSeconds'];

/** What a request runs on. */
interface Wire {
  readonly held: HeldFile;
  readonly lifetime: Lifetime;
  readonly now: () => number;
  /** Prefixes of the manifest; `undefined` where it names none, which a test deployment may. */
  readonly allowed: readonly string[] | undefined;
}

/** The service UrlFetchApp, of which posting is played: nothing leaves this machine. */
export class UrlFetchApp implements ServiceObject {
  readonly className = 'UrlFetchApp';
  readonly calls = {
    fetch: remote('fetch', 'docs reference/url-fetch/UrlFetchApp.md', 'string,object'),
  } satisfies CallTable;

  constructor(private readonly wire: Wire) {}

  /**
   * Sends a request to where a test says how it is answered.
   * @throws ServiceError for a URL that the manifest does not allow, a refusal that is not muted, an answer that takes too
   * long (the words of all of these are assumed)
   */
  fetch(url: string, options: Readonly<Record<string, unknown>>): HTTPResponse {
    const { held, lifetime, now, allowed } = this.wire;
    known(
      Object.keys(options).every((key) => OPTIONS.includes(key)) && options['method'] === 'post',
      'UrlFetchApp.fetch with these options',
    );
    if (url.length > LONGEST_URL) throw new ServiceError(`Limit exceeded: URLFetch URL Length.`);
    if (allowed !== undefined && !isAllowed(url, allowed))
      throw new ServiceError(`The URL ${url} is on no list of URLs in the manifest`);
    const { status, seconds = 0 } = held.file.outside.fateOf(url);
    const most = typeof options['timeoutSeconds'] === 'number' ? options['timeoutSeconds'] : MOST_SECONDS;
    const isLate = seconds > most;
    if (seconds > 0) lifetime.sleep(Math.min(seconds, most) * 1000);
    const payload = String(options['payload'] ?? '');
    held.file.outside.posts.push({ url, payload, status: isLate ? 0 : status, at: now() });
    if (isLate) throw new ServiceError(`Timeout: ${url}`);
    if (status >= 400 && options['muteHttpExceptions'] !== true)
      throw new ServiceError(`Request failed for ${new URL(url).origin} returned code ${status}`);
    return new HTTPResponse(status);
  }
}
