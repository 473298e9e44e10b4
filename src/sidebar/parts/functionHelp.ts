import { el } from '../../client/element';
import type { HelpFunctionView } from '../../core/views';
import type { Say } from '../desk';
import { termList } from './terms';

/** A custom function: what it gives, its arguments, and formulas to copy. */
export function functionHelp({ name, text, signature, params, examples, result }: HelpFunctionView, say: Say): Node[] {
  const terms = params.map((param) => ({
    name: param.name,
    ...(param.optional && { mark: say('optional') }),
    lines: [param.text],
  }));
  return [
    el('h3', { 'data-testid': `function-${name}` }, name),
    el('p', {}, text),
    el('p', {}, el('code', {}, signature)),
    termList(terms),
    el('h4', {}, say('help_examples')),
    ...examples.map((formula) => el('p', {}, el('code', { class: 'formula', 'data-testid': 'formula' }, formula))),
    el('p', { class: 'hint' }, 'table' in result ? say('help_result', { table: result.table }) : result.text),
  ];
}
