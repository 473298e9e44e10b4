/** Digits of a phone number without its country: Russia and Kazakhstan write +7 or 8 before them. */
const PHONE = /^[+78]?7?(\d{10})$/;
/** What a phone number may hold beside digits. */
const PHONE_ONLY = /^[\d\s()+.-]+$/;
/** A longer name is text of another kind; its beginning is enough to tell it. */
const LONGEST = 200;

/**
 * What two spellings of one customer share: without case, ё as е, single spaces; a phone number by its last ten digits.
 * @example spellingKey('8 (701) 123-45-67') === spellingKey('+77011234567') // true
 */
export function spellingKey(name: string): string {
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST)}${name.length}` : name;
  if (PHONE_ONLY.test(short)) {
    const digits = PHONE.exec(short.replace(/[\s().-]/g, ''))?.[1];
    if (digits !== undefined) return digits;
  }
  return short.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ');
}

/** Which customers, by number, share their key with another one: most likely the same person. */
export function alikeCustomers(names: readonly string[], isUsed: (customer: number) => boolean): Uint8Array {
  const alike = new Uint8Array(names.length);
  const first = new Map<string, number>();
  names.forEach((name, customer) => {
    if (!isUsed(customer)) return;
    const key = spellingKey(name);
    const other = first.get(key);
    if (other === undefined) first.set(key, customer);
    else alike[customer] = alike[other] = 1;
  });
  return alike;
}
