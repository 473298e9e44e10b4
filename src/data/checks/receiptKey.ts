/** Letters that look the same in both alphabets, as Latin ones. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
};

const WORDS = /(?:ЧЕК|НОМЕР|НӨМІРІ|RECEIPT|CHECK|NUMBER)\p{L}*|[№#]|(?<!\p{L})NO?(?=[.\s:]*\d)/gu;

/** A receipt number by which two are compared: without words, signs and leading zeros; empty where there is none. */
export function receiptKey(typed: string): string {
  const text = typed.replace(/№/g, ' ').normalize('NFKC').toUpperCase().replace(WORDS, ' ');
  const plain = text.replace(/[А-Я]/g, (letter) => LOOKALIKES[letter] ?? letter).replace(/[^\p{L}\p{N}]+/gu, '');
  return /[1-9]/.test(plain) ? plain.replace(/^0+/, '') : '';
}
