/** A request whose body is not what the endpoint takes; becomes an answer with status 400. */
export class BadRequest extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'BadRequest';
  }
}

/** A request's body as an object. @throws BadRequest */
function recordOf(body: unknown): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) throw new BadRequest('The body is no object');
  return Object.fromEntries(Object.entries(body));
}

/** A whole number from 0 up. @throws BadRequest */
export function wholeOf(body: unknown, name: string): number {
  const value = recordOf(body)[name];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    throw new BadRequest(`${name} is no whole number`);
  return value;
}

/** A text. @throws BadRequest */
export function stringOf(body: unknown, name: string): string {
  const value = recordOf(body)[name];
  if (typeof value !== 'string') throw new BadRequest(`${name} is no text`);
  return value;
}

/** A text out of a list of those that there are. @throws BadRequest */
export function oneOf<const Text extends string>(body: unknown, name: string, texts: readonly Text[]): Text {
  const value = recordOf(body)[name];
  const found = texts.find((text) => text === value);
  if (found === undefined) throw new BadRequest(`${name} is none of ${texts.join(', ')}`);
  return found;
}

/** What is there in a field, `undefined` when there is none. @throws BadRequest when the body is no object */
export function fieldOf(body: unknown, name: string): unknown {
  return recordOf(body)[name];
}

/** A list of anything. @throws BadRequest */
export function listOf(body: unknown, name: string): readonly unknown[] {
  const value = recordOf(body)[name];
  if (!Array.isArray(value)) throw new BadRequest(`${name} is no list`);
  return value;
}

/** Rows of texts. @throws BadRequest */
export function textRowsOf(body: unknown, name: string): string[][] {
  return listOf(body, name).map((row) => {
    if (!Array.isArray(row)) throw new BadRequest(`${name} is no list of rows`);
    return textsIn(row, name);
  });
}

/** A list of texts. @throws BadRequest */
export function textsOf(body: unknown, name: string): string[] {
  return textsIn(listOf(body, name), name);
}

function textsIn(list: readonly unknown[], name: string): string[] {
  return list.map((item) => {
    if (typeof item !== 'string') throw new BadRequest(`${name} holds something that is no text`);
    return item;
  });
}
