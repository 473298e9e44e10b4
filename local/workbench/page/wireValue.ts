/**
 * A value as google.script.run takes it: primitives, plain objects and arrays. `undefined` in an array becomes
 * `null`, in an object it is left out.
 * @param name of the property or number of the argument, for the error
 * @throws TypeError in Google's words on dates, functions, symbols, class instances and cycles, also nested
 */
export function wireValue(value: unknown, name: string | number, holders: readonly object[] = []): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || holders.includes(value)) throw illegal(name);
  const inside = [...holders, value];
  // Array.from visits holes too: they are `undefined` like the rest.
  if (Array.isArray(value)) return Array.from(value, (item: unknown, index) => wireValue(item, index, inside));
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) throw illegal(name);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, item]) => item !== undefined)
      .map(([key, item]) => [key, wireValue(item, key, inside)]),
  );
}

function illegal(name: string | number): TypeError {
  return new TypeError(`Failed due to illegal value in property: ${name}`);
}
