import { ARRIVALS } from '../../formsProtocol';
import type { AroundView, StateView } from '../../protocol';
import type { Context } from '../context';
import { button, el } from '../dom';
import { pageLang } from '../texts';
import { wallText } from '../wallText';
import { formCard } from './formCard';
import { sentList } from './sentList';
import { formsTexts } from './texts';

/** Mails and messages that are shown. */
const MOST_SENT = 20;

/** The forms of the file, how the event of the next submit arrives, and the clock. */
interface FormsDialog {
  readonly element: HTMLElement;
  open(): Promise<void>;
  show(state: StateView): Promise<void>;
}

/**
 * Makes the dialog; it shows the forms anew with every change of the file while it is open. The sheet can be used beside it:
 * whoever tests sees there what a submit does.
 */
export function createFormsDialog(context: Context): FormsDialog {
  const { api, act, locale } = context;
  const texts = formsTexts(pageLang(locale));
  const closer = button('×', { 'aria-label': context.texts.close, title: context.texts.close });
  const time = el('output', { 'data-testid': 'clock' });
  const arrival = el(
    'select',
    { 'aria-label': texts.arrival, 'data-testid': 'arrival' },
    ...ARRIVALS.map((how) => el('option', { value: how }, texts.arrivals[how])),
  );
  arrival.addEventListener('change', () => {
    const how = ARRIVALS.find((one) => one === arrival.value) ?? 'once';
    void act(() => api.arrive({ how }));
  });
  const list = el('div', { class: 'form-list' });
  const clock = clockRow(context, time);
  const element = el(
    'dialog',
    { class: 'dialog forms', 'aria-label': context.texts.forms, 'data-testid': 'forms' },
    el('div', { class: 'dialog-head' }, el('h2', {}, context.texts.forms), closer),
    el('div', { class: 'forms-body' }, clock, el('label', {}, `${texts.arrival} `, arrival), list),
  );
  let opener: Element | null = null;
  const close = (): void => {
    element.close();
    if (opener instanceof HTMLElement) opener.focus();
  };
  closer.addEventListener('click', close);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  });
  const refresh = async (): Promise<void> => {
    const [forms, sent] = await Promise.all([api.forms({}), api.sent({ limit: MOST_SENT })]);
    const cards = forms.map((form) => formCard(form, context, texts));
    const shown = cards.length > 0 ? cards : [el('p', {}, texts.none)];
    keepingPlace(list, () => list.replaceChildren(...shown, sentList(sent, texts)));
  };
  const showAround = ({ wall, arrival: how }: AroundView): void => {
    time.textContent = wallText(wall, locale);
    arrival.value = how;
  };
  return {
    element,
    open: async () => {
      opener = document.activeElement;
      await refresh();
      element.show();
    },
    show: async ({ around }) => {
      if (around) showAround(around);
      if (element.open) await refresh();
    },
  };
}

/** Time in the file, and what moves it on. */
function clockRow({ api, act, locale }: Context, time: HTMLElement): HTMLElement {
  const texts = formsTexts(pageLang(locale));
  const move = (caption: string, hours: number): HTMLElement => {
    const mover = button(caption, { class: 'quiet', 'data-testid': `pass-${hours}` });
    mover.addEventListener('click', () => void act(() => api.passTime({ hours })));
    return mover;
  };
  const day = el('input', { type: 'date', 'data-testid': 'day' });
  const go = button(texts.move, { class: 'quiet', 'data-testid': 'pass-to-day' });
  go.addEventListener('click', () => {
    if (day.value === '') day.focus();
    else void act(() => api.passTime({ day: day.value }));
  });
  return el(
    'div',
    {},
    el('p', {}, `${texts.clock}: `, time, move(texts.hour, 1), move(texts.day, 24)),
    el('p', {}, el('label', {}, `${texts.toDay} `, day), go),
  );
}

/** Draws anew what is inside; what was unfolded, what is typed and not yet saved, and what has the keyboard stay so. */
function keepingPlace(list: HTMLElement, draw: () => void): void {
  const keyed = (): HTMLElement[] => [...list.querySelectorAll<HTMLElement>('[data-key]')];
  const open = new Set(keyed().flatMap((one) => (one.hasAttribute('open') ? [one.dataset.key] : [])));
  const fields = () => [
    ...list.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(':is(input, textarea)[data-key]'),
  ];
  const typed = new Map(
    fields().flatMap((one) => (one.value === one.defaultValue ? [] : [[one.dataset.key, one.value]])),
  );
  const { activeElement } = document;
  const isInside = activeElement instanceof HTMLElement && list.contains(activeElement);
  const key = isInside ? activeElement.dataset.key : undefined;
  draw();
  for (const one of keyed()) one.toggleAttribute('open', open.has(one.dataset.key));
  for (const one of fields()) one.value = typed.get(one.dataset.key) ?? one.value;
  if (key !== undefined)
    keyed()
      .find((one) => one.dataset.key === key)
      ?.focus();
}
