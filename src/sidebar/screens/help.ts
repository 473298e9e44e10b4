import { el } from '../../client/element';
import type { HelpView } from '../../core/views';
import type { Desk, Say } from '../desk';
import type { Screen } from '../frame';
import { backBar } from '../parts/bar';
import { functionHelp } from '../parts/functionHelp';
import { type Term, termList } from '../parts/terms';

/** A model's help: the question and how to read the answer, then what to look up, folded. */
export function helpScreen(view: HelpView, desk: Desk, back: () => void): Screen {
  const { say } = desk;
  const { bar, heading } = backBar(say('help_of', { title: view.title }), say('back'), back);
  const element = el(
    'main',
    { class: 'help', 'data-testid': 'help-screen' },
    bar,
    el('p', { class: 'question' }, view.question),
    ...view.about.map((text) => el('p', {}, text)),
    ...unlessEmpty(view.columns, () => fold('columns', say('help_columns'), [termList(columnTerms(view, say))], true)),
    ...unlessEmpty(view.settings, () => fold('settings', say('settings'), settings(view, say))),
    ...unlessEmpty(view.tables, () => fold('tables', say('help_tables'), tables(view))),
    ...unlessEmpty(view.functions, () =>
      fold('functions', say('help_functions'), [
        el('p', {}, say('help_functions_how')),
        ...view.functions.flatMap((entry) => functionHelp(entry, say)),
      ]),
    ),
  );
  return { element, heading, back, leave: () => {} };
}

function fold(id: string, title: string, content: readonly Node[], open = false): HTMLElement {
  return el('details', { open, 'data-testid': `help-${id}` }, el('summary', {}, title), ...content);
}

function unlessEmpty<T>(items: readonly T[], draw: () => HTMLElement): readonly HTMLElement[] {
  return items.length === 0 ? [] : [draw()];
}

function columnTerms({ columns }: HelpView, say: Say): Term[] {
  return columns.map(({ label, required, headers }) => ({
    name: label,
    mark: say(required ? 'required' : 'optional'),
    lines: [say('help_headers', { headers: headers.join(', ') })],
  }));
}

function settings({ settings, settingsSheet }: HelpView, say: Say): HTMLElement[] {
  const terms = settings.map(({ label, hint, options, kind, min, max }) => {
    const choices = options.length === 0 ? '' : say('help_options', { options: options.join(' · ') });
    const range =
      min === null || max === null ? '' : say(kind === 'whole' ? 'whole_range' : 'number_range', { min, max });
    return { name: label, lines: [choices, range, hint] };
  });
  if (settingsSheet === null) return [termList(terms)];
  const onSheet = settingsSheet.tables.map(({ title, hint }) => ({ name: title, lines: [hint] }));
  const heading = el('h3', {}, say('help_settings_sheet', { name: settingsSheet.name }));
  return [termList(terms), heading, termList(onSheet)];
}

function tables(view: HelpView): HTMLElement[] {
  return view.tables.flatMap(({ title, columns }) => [
    el('h3', {}, title),
    termList(columns.map(({ header, note }) => ({ name: header, lines: [note] }))),
  ]);
}
