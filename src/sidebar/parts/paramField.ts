import { el } from '../../client/element';
import type { ParamView } from '../../core/views';
import type { Say } from '../desk';
import { readWhole } from '../panelForm';
import { field, select } from './field';

type ParamValue = string | number | null;

/** What an input tells about a setting. */
interface ParamChange {
  /** At every keystroke: the value, `null` for "not given" or not acceptable. */
  readonly input: (value: ParamValue) => void;
  /** When the person is done with the field. */
  readonly settle: () => void;
}

/** The input of a setting, drawn from its kind: a list, a whole number in its range, a day, or limits. */
export function paramField(param: ParamView, value: ParamValue, say: Say, change: ParamChange): HTMLElement {
  const testId = { 'data-testid': `param-${param.id}` };
  const input =
    param.kind === 'choice'
      ? select(testId, param.options, String(value))
      : param.kind === 'whole'
        ? wholeInput(param, value, testId)
        : el('input', { type: param.kind === 'day' ? 'date' : 'text', ...testId, value: value ?? '' });
  const hint = param.kind === 'whole' ? [rangeText(param, say), param.hint].filter(Boolean).join('. ') : param.hint;
  const read = (): ParamValue => (param.kind === 'whole' ? readWhole(param, input.value) : input.value.trim() || null);
  input.addEventListener('input', () => {
    const given = read();
    if (param.kind === 'whole') input.setAttribute('aria-invalid', String(given === null));
    change.input(given);
  });
  input.addEventListener('change', change.settle);
  return field(`param-${param.id}`, input, { label: param.label }, hint).element;
}

function wholeInput(param: ParamView, value: ParamValue, testId: Readonly<Record<string, string>>): HTMLInputElement {
  const range = { ...(param.min !== null && { min: param.min }), ...(param.max !== null && { max: param.max }) };
  return el('input', { type: 'number', step: 1, inputmode: 'numeric', ...range, ...testId, value: value ?? '' });
}

function rangeText({ min, max }: ParamView, say: Say): string {
  return min === null || max === null ? say('whole_any') : say('whole_range', { min, max });
}
