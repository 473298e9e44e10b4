import { el } from '../../../client/element';
import type { FormRowView } from '../../../core/fieldViews';
import type { RefusalsView } from '../../../core/refusalViews';
import type { Desk } from '../../desk';
import { makeWhole } from '../../field/briefings';
import { thenRefusals } from '../../refusals/calls';
import type { Ways } from '../../ways';
import { collectingPart } from '../collectingPart';
import { formItem } from '../field/formItem';
import type { FormDeeds } from '../field/formLook';

function deedsOf({ call, lang }: Desk, go: Ways): FormDeeds {
  const act = (form: string, what: 'live' | 'close') => () => call('refusalFormAct', { form, act: what, lang: lang() });
  return {
    live: (form, near) => go.changeRefusals({ status: 'saving', near, ask: act(form, 'live') }),
    close: (form, near) => go.changeRefusals({ status: 'form_closing', near, ask: act(form, 'close') }),
  };
}

/** Makes a form or goes on making it. */
function maker({ language }: FormRowView, { call, lang }: Desk, go: Ways, near: Element): () => void {
  return () =>
    go.changeRefusals({
      status: 'forms_making',
      near,
      doubt: 'maybe_refusal_form',
      ask: () => makeWhole(() => call('refusalFormMake', { language, lang: lang() })),
    });
}

/** The form of each language, and whether its answers are collected. @param isNext whether its first step is the screen's primary one */
export function formsPart(view: RefusalsView, desk: Desk, go: Ways, isNext: boolean): readonly HTMLElement[] {
  const { say } = desk;
  const { forms, collecting, received } = view;
  const heading = el('h2', { id: 'forms' }, say('refusals_form'));
  if (forms.length === 0) return [heading, el('p', { class: 'note' }, say('refusals_form_after'))];
  const place = el('div');
  const own = forms.findIndex(({ language, state }) => language === view.lang && state === 'missing');
  const made = forms.findIndex(({ state }) => state === 'made' || state === 'making');
  const first = made >= 0 ? made : Math.max(0, own);
  const items = forms.map((row, index) =>
    formItem(row, desk, deedsOf(desk, go), {
      ...{ index, news: '', isFolded: row.state === 'live', isPrimary: isNext && index === first },
      make: row.isAsked ? maker(row, desk, go, place) : undefined,
    }),
  );
  const isMade = forms.some(({ form }) => form !== null);
  const acted = (act: Parameters<Parameters<typeof collectingPart>[2]>[0], near: Element): void =>
    go.changeRefusals({ status: 'changing', near, ask: () => thenRefusals(desk.call('stateAct', { act }), desk.call) });
  return [
    heading,
    el('p', { class: 'hint' }, say('refusals_form_about')),
    ...(received === '' ? [] : [el('p', { 'data-testid': 'received' }, received)]),
    place,
    el('ul', { class: 'rows', 'aria-labelledby': 'forms', 'data-testid': 'forms' }, ...items),
    ...(isMade ? collectingPart(collecting, false, acted) : []),
  ];
}
