import { CellError, type Stored, WallClock } from '../../file/stored';
import { clearNumber, numberOf, typedNumber } from '../coerce';
import { Failure, unavailable } from '../failure';
import type { Language } from '../operators';
import { ERROR } from '../tokens';

const OPERATED = /^(<>|<=|>=|=|<|>)?(.*)$/s;

/**
 * The test that COUNTIF and SUMIF make of their criterion: a value, or a text such as `>=5`, `<>x` or `a*`. Texts are
 * compared whatever the case of their letters, `?` stands for one sign, `*` for any number, `~` before them for themselves.
 * @throws Failure with the error that the criterion is, and, like the test, where it is not known what Sheets does
 */
export function criterion(wanted: Stored, language: Language): (cell: Stored) => boolean {
  const { rules, compare } = language;
  if (wanted instanceof CellError) throw new Failure(wanted);
  if (wanted === undefined) unavailable('A blank condition');
  if (typeof wanted !== 'string') return equality(wanted, language);
  const [, sign, rest = ''] = OPERATED.exec(wanted) ?? [];
  if (rest.search(ERROR) === 0) unavailable('A condition on errors');
  // Of blank cells and empty texts only the condition without a sign is known to count both.
  if (rest === '' && (sign === '=' || sign === '<>'))
    return (cell) =>
      cell === '' ? unavailable('A condition on empty texts') : (cell === undefined) === (sign === '=');
  if (rest === '' && sign !== undefined) unavailable(`The condition ${sign}`);
  const operator = sign ?? '=';
  const value: Stored = /^(true|false)$/i.test(rest) ? /^true$/i.test(rest) : (clearNumber(rest, rules) ?? rest);
  if (operator === '=' || operator === '<>') {
    const equals = equality(value, language);
    return operator === '=' ? equals : (cell) => !equals(cell);
  }
  return (cell) => {
    if (cell === undefined || cell instanceof CellError || !sameKind(cell, value)) return false;
    const order = compare(cell, value);
    if (operator.endsWith('=') && order === 0) return true;
    return operator.startsWith('<') ? order < 0 : order > 0;
  };
}

function equality(value: Stored, { rules, compare }: Language): (cell: Stored) => boolean {
  if (value === '') return (cell) => cell === undefined || cell === '';
  if (typeof value === 'string') return wildcard(value);
  const number = sameKind(0, value) ? numberOf(value, { name: 'COUNTIF', index: 2, rules }) : undefined;
  return (cell) => {
    if (typeof cell === 'string' && number !== undefined && typedNumber(cell, rules) === number)
      unavailable('A condition on numbers kept as text');
    return cell !== undefined && sameKind(cell, value) && compare(cell, value) === 0;
  };
}

/** The test of a text with `?`, `*` and `~`, for a whole cell. */
export function wildcard(text: string): (cell: Stored) => boolean {
  if (!/[?*~]/.test(text)) {
    const wanted = text.toLowerCase();
    return (cell) => typeof cell === 'string' && cell.toLowerCase() === wanted;
  }
  const source = text.replace(/~([?*~])|([?*])|[\\^$.|+()[\]{}/]/g, (sign, plain?: string, wild?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    if (wild !== undefined) return wild === '?' ? '.' : '.*';
    return `\\${sign}`;
  });
  const pattern = new RegExp(`^${source}$`, 'isu');
  return (cell) => typeof cell === 'string' && pattern.test(cell);
}

function sameKind(cell: Stored, value: Stored): boolean {
  const kind = (of: Stored): string => (of instanceof WallClock ? 'number' : typeof of);
  return kind(cell) === kind(value);
}
