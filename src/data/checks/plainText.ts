/** Marks that stand for what was hidden, such as "[телефон скрыт]". */
const HIDDEN = /\[[^\]\n]{0,40}\]/g;

/** A text by which two are compared: small letters only, ё as е, single spaces; no digits, no punctuation, no marks of ours. */
export function letterText(text: string): string {
  return text
    .replace(HIDDEN, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}]+/gu, ' ')
    .trim();
}

/** A name or a choice by which two are compared: as `letterText`, with its digits. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
