/**
 * Turns a value into the JSON that passes between the sidebar and the script. Primitives, plain objects and arrays
 * pass; dates, functions and everything else are refused wherever they stand, as are circles; `undefined` in an array
 * becomes `null` (docs guides/html/reference-google-script-run.md).
 * @param place how the value is named when refused
 * @returns JSON, or `undefined` for `undefined`
 * @throws TypeError "Failed due to illegal value in property: …"
 */
export function clientJson(value: unknown, place: string): string | undefined {
  refuseIllegal(value, place, []);
  return JSON.stringify(value);
}

function refuseIllegal(value: unknown, place: string, above: readonly unknown[]): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  if (typeof value !== 'object' || above.includes(value) || !isPlain(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${place}`);
  }
  const path = [...above, value];
  for (const [key, item] of Object.entries(value)) refuseIllegal(item, key, path);
}

/** Plain in any realm: made by literal syntax, without a prototype of its own kind. */
function isPlain(value: object): boolean {
  if (Array.isArray(value)) return true;
  if (Object.prototype.toString.call(value) !== '[object Object]') return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}
