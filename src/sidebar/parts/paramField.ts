import { el } from '../../client/element';
import type { ParamView } from '../../core/views';
import { plainNumber } from '../../i18n/numbers';
import type { Desk, Say } from '../desk';
import { readNumber, readWhole } from '../panelForm';
import { field, select } from './field';

type ParamValue = string | number | null;
type TestId = Readonly<Record<string, string>>;

/** What an input tells about a setting. */
interface ParamChange {
  /** At every keystroke: the value, `null` for "not given" or not acceptable. */
  readonly input: (value: ParamValue) => void;
  /** When the person is done with the field. */
  readonly settle: () => void;
}

/** The input of a setting, drawn from its kind: a list, a number in its range, a day, or limits. */
export function paramField(
  param: ParamView,
  value: ParamValue,
  { say, lang }: Pick<Desk, 'say' | 'lang'>,
  change: ParamChange,
): HTMLElement {
  const testId = { 'data-testid': `param-${param.id}` };
  const input = inputOf(param, typeof value === 'number' ? plainNumber(value, lang()) : value, testId);
  const range = rangeText(param, say);
  const hint = range === '' ? param.hint : [range, param.hint].filter(Boolean).join('. ');
  input.addEventListener('input', () => {
    const given = read(param, input.value);
    if (range !== '') input.setAttribute('aria-invalid', String(given === null));
    change.input(given);
  });
  input.addEventListener('change', change.settle);
  return field(`param-${param.id}`, input, { label: param.label }, hint).element;
}

function inputOf(param: ParamView, value: string | null, testId: TestId): HTMLInputElement | HTMLSelectElement {
  switch (param.kind) {
    case 'choice':
      return select(testId, param.options, String(value));
    case 'whole':
      return wholeInput(param, value, testId);
    case 'number':
      // A field of the browser's for numbers would refuse the decimal comma in some languages.
      return el('input', { type: 'text', inputmode: 'decimal', ...testId, value: value ?? '' });
    default:
      return el('input', { type: param.kind === 'day' ? 'date' : 'text', ...testId, value: value ?? '' });
  }
}

function read(param: ParamView, text: string): ParamValue {
  if (param.kind === 'whole') return readWhole(param, text);
  if (param.kind === 'number') return readNumber(param, text);
  return text.trim() || null;
}

function wholeInput(param: ParamView, value: string | null, testId: TestId): HTMLInputElement {
  const range = { ...(param.min !== null && { min: param.min }), ...(param.max !== null && { max: param.max }) };
  return el('input', { type: 'number', step: 1, inputmode: 'numeric', ...range, ...testId, value: value ?? '' });
}

/** What may be typed; empty for a setting that is no number. */
function rangeText({ kind, min, max }: ParamView, say: Say): string {
  if (kind === 'number') return min === null || max === null ? '' : say('number_range', { min, max });
  if (kind !== 'whole') return '';
  return min === null || max === null ? say('whole_any') : say('whole_range', { min, max });
}
