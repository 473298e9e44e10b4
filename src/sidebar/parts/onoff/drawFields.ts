import { el } from '../../../client/element';
import type { OnOffView } from '../../../core/onoffViews';
import type { Desk } from '../../desk';
import { DRAW_RANGES, type DrawField } from '../../onoff/drawing';
import { field } from '../field';

/** More signs are no tool's name. */
const MOST_NAME = 80;
const KNOWN_TOOLS = 'known-tools';

/** A field of the form, whose hint turns into what is wrong. */
interface EntryField {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly setWrong: (isWrong: boolean) => void;
}

/** @param wrong what the hint says of what does not fit; the hint itself where it says what fits */
function entry(name: DrawField, input: HTMLInputElement, label: string, hint: string, wrong = hint): EntryField {
  const { element, setHint } = field(`draw-${name}`, input, { label }, hint);
  const setWrong = (isWrong: boolean) => {
    input.setAttribute('aria-invalid', String(isWrong));
    setHint(isWrong ? wrong : hint);
  };
  return { element, input, setWrong };
}

/** The fields of the form that draws a calendar, in their order. */
export function drawFields({ tools, from }: OnOffView, { say }: Desk): Readonly<Record<DrawField, EntryField>> {
  const known = tools.map(({ name }) => el('option', { value: name }));
  const named = { type: 'text', maxlength: MOST_NAME, autocomplete: 'off', list: KNOWN_TOOLS };
  const tool = el('input', { ...named, 'data-testid': 'draw-tool', 'aria-required': 'true' });
  const first = el('input', { type: 'date', min: from, value: from, 'data-testid': 'draw-from' });
  const number = (name: keyof typeof DRAW_RANGES, value: number) => {
    const look = { type: 'number', class: 'short', inputmode: 'numeric', step: 1, value, ...DRAW_RANGES[name] };
    const input = el('input', { ...look, 'data-testid': `draw-${name}` });
    return entry(name, input, say(`onoff_${name}`), say(`onoff_${name}_hint`, DRAW_RANGES[name]));
  };
  const toolField = entry('tool', tool, say('onoff_tool'), say('onoff_tool_hint'), say('onoff_tool_empty'));
  toolField.element.append(el('datalist', { id: KNOWN_TOOLS }, ...known));
  return {
    tool: toolField,
    from: entry('from', first, say('onoff_from'), '', say('onoff_from_empty')),
    days: number('days', 7),
    pairs: number('pairs', DRAW_RANGES.pairs.min),
  };
}
