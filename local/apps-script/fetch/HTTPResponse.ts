import { type CallTable, local, type ServiceObject } from '../service/CallRule';

const SOURCE = 'docs reference/url-fetch/HTTPResponse.md';

/** What an address answered, of which only the status is played. */
export class HTTPResponse implements ServiceObject {
  readonly className = 'HTTPResponse';
  readonly service = 'URL_Fetch';
  readonly calls = { getResponseCode: local('free', SOURCE) } satisfies CallTable;

  constructor(private readonly status: number) {}

  /** The status of the answer. */
  getResponseCode(): number {
    return this.status;
  }
}
