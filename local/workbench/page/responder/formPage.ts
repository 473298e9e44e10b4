import type { FormItemView } from '../../../apps-script/appsScript';
import type { FormVisit, ResponderView } from '../../formsProtocol';
import type { Api } from '../api';
import { button, el } from '../dom';
import { inPageLang } from '../emulatorWords';
import { pageLang } from '../texts';
import { createVariantChoice } from './editVariant';
import { type FormPage, pagesOf } from './pages';
import { createQuestion, type Question } from './question';
import { type FormTexts, formTexts } from './texts';

/** Which form is opened, by whom, and what is answered in its address. */
export interface Visit extends FormVisit {
  /** Of the response that is edited, or empty. */
  readonly responseId: string;
  readonly prefilled: ReadonlyMap<number, string>;
}

type OpenForm = Extract<ResponderView, { state: 'open' }>;

/** A form that is filled in on a phone: asks for it and shows it, or why it cannot be shown. */
export async function showForm(place: HTMLElement, api: Api, visit: Visit): Promise<void> {
  const view = await api.formOpen({ formId: visit.formId, person: visit.person, responseId: visit.responseId });
  const lang = pageLang(view.locale);
  const texts = formTexts(lang);
  document.documentElement.lang = lang;
  if (view.state === 'open') return new Filling(place, api, visit, view, texts).show(0);
  const [title, message] = texts.stopped[view.state];
  showNotice(place, view.title || title, view.message || message);
}

/** A page of one heading and a text, which the keyboard goes to. */
function showNotice(place: HTMLElement, title: string, message: string, ...more: HTMLElement[]): void {
  document.title = title;
  const heading = el('h1', { tabindex: '-1', dir: 'auto' }, title);
  const text = el('p', { class: 'lead', dir: 'auto', 'data-testid': 'notice' }, message);
  place.replaceChildren(el('main', {}, el('div', { class: 'card head' }, heading, text, ...more)));
  heading.focus();
}

/** Walks the pages of a form and keeps what was answered. */
class Filling {
  readonly #pages: readonly FormPage[];
  readonly #answers: Map<number, string>;
  readonly #variant;
  #at = 0;
  #questions: readonly Question[] = [];
  readonly #trouble = el('p', { class: 'error', role: 'alert', hidden: true, 'data-testid': 'trouble' });

  constructor(
    private readonly place: HTMLElement,
    private readonly api: Api,
    private readonly visit: Visit,
    private readonly view: OpenForm,
    private readonly texts: FormTexts,
  ) {
    this.#pages = pagesOf(view.items);
    const before = Object.entries(view.answers).map(([id, answer]) => [Number(id), answer] as const);
    this.#answers = new Map([...before, ...visit.prefilled]);
    this.#variant = visit.responseId === '' ? undefined : createVariantChoice(texts);
  }

  /** Shows a page; from the second one on the keyboard goes to its head. */
  show(at: number): void {
    const { view, texts } = this;
    const page = this.#pages[at];
    if (!page) return;
    const moves = at !== this.#at;
    this.#at = at;
    document.title = view.title || texts.untitled;
    const heading = el('h1', { tabindex: '-1', dir: 'auto' }, view.title || texts.untitled);
    this.#trouble.hidden = true;
    this.#questions = [];
    const main = el('main', {}, this.#head(page, heading), ...page.items.map((item) => this.#item(item)), this.#ways());
    main.addEventListener('input', () => this.#count());
    this.place.replaceChildren(main);
    if (!moves) return;
    window.scrollTo(0, 0);
    heading.focus();
  }

  #head(page: FormPage, heading: HTMLElement): HTMLElement {
    const { view, texts } = this;
    const of = this.#pages.length;
    const lead = this.#at === 0 ? view.description : '';
    const parts = [heading, ...(lead ? [el('p', { class: 'lead', dir: 'auto' }, lead)] : [])];
    if (this.visit.responseId !== '') parts.push(el('p', { class: 'note' }, texts.editing));
    if (page.heading) parts.push(...headingOf(page.heading));
    if (of > 1) {
      const text = texts.page(this.#at + 1, of);
      parts.push(el('p', { class: 'note', id: 'page', 'data-testid': 'page' }, text));
      if (view.progressBar) {
        parts.push(el('progress', { max: String(of), value: String(this.#at + 1), 'aria-labelledby': 'page' }));
      }
    }
    if (page.items.some(({ required }) => required)) parts.push(el('p', { class: 'note' }, texts.requiredMark));
    return el('div', { class: 'card head' }, ...parts);
  }

  #item(item: FormItemView): HTMLElement {
    const translate = (message: string): string => inPageLang(message, this.view.locale);
    const question = createQuestion(item, this.#answers.get(item.id) ?? '', this.texts, translate);
    this.#questions = [...this.#questions, question];
    return question.element;
  }

  #ways(): HTMLElement {
    const isLast = this.#at === this.#pages.length - 1;
    const next = button(isLast ? this.texts.send : this.texts.next, { class: 'main', 'data-testid': 'next' });
    const back = button(this.texts.back, { 'data-testid': 'back' });
    back.hidden = this.#at === 0;
    back.addEventListener('click', () => {
      this.#keep();
      this.show(this.#at - 1);
    });
    next.addEventListener('click', () => {
      if (!this.#check()) return;
      this.#keep();
      if (isLast) void this.#send(next);
      else this.show(this.#at + 1);
    });
    const ways = el('div', { class: 'ways' }, this.#trouble, back, next);
    return isLast && this.#variant ? el('div', {}, this.#variant.element, el('p'), ways) : ways;
  }

  /** Whether every answer of the page is taken; else the keyboard goes to the first that is not. */
  #check(): boolean {
    const wrong = this.#questions.filter((question) => !question.check());
    this.#count();
    wrong[0]?.focus();
    return wrong.length === 0;
  }

  /** Tells how many answers of the page are known to be wrong. */
  #count(): void {
    const count = this.#questions.filter(({ element }) => element.classList.contains('wrong')).length;
    this.#trouble.hidden = count === 0;
    this.#trouble.textContent = count === 0 ? '' : this.texts.toCorrect(count);
  }

  #keep(): void {
    for (const question of this.#questions) this.#answers.set(question.itemId, question.answer());
  }

  async #send(sender: HTMLButtonElement): Promise<void> {
    const { formId, person, responseId } = this.visit;
    sender.disabled = true;
    sender.textContent = this.texts.sending;
    try {
      const asked = new Set(this.view.items.map(({ id }) => id));
      const answers = [...this.#answers].filter(([id, answer]) => asked.has(id) && answer !== '');
      const edited = this.#variant && { responseId, ...this.#variant.chosen() };
      const sent = await this.api.formSend({ formId, person, answers, ...(edited ? { edited } : {}) });
      const again = new URLSearchParams({ as: person, edit: sent.responseId });
      const link = el('a', { class: 'link', href: `?${again}`, 'data-testid': 'edit' }, this.texts.edit);
      const title = this.view.title || this.texts.untitled;
      showNotice(this.place, title, sent.confirmation || this.texts.sent, ...(sent.mayEdit ? [link] : []));
    } catch (error) {
      await this.#tell(error, sender);
    }
  }

  /** The form may have been closed or changed meanwhile; what was answered stays here otherwise. */
  async #tell(error: unknown, sender: HTMLButtonElement): Promise<void> {
    sender.disabled = false;
    sender.textContent = this.texts.send;
    // fetch rejects with a TypeError when nobody answers.
    const isOffline = error instanceof TypeError;
    this.#trouble.hidden = false;
    this.#trouble.textContent = isOffline ? this.texts.offline : this.texts.refused;
    sender.focus();
    if (isOffline) return;
    const { formId, person, responseId } = this.visit;
    const now = await this.api.formOpen({ formId, person, responseId });
    if (now.state !== 'open') await showForm(this.place, this.api, this.visit);
  }
}

function headingOf({ title, help }: FormItemView): HTMLElement[] {
  const heading = el('h2', { dir: 'auto' }, title);
  return help === '' ? [heading] : [heading, el('p', { class: 'help', dir: 'auto' }, help)];
}
