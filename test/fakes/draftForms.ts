import { AppError } from '../../src/core/appError';
import type { FormBlueprint, FormItem, FormStatus, MadeForm, StandingItem } from '../../src/core/forms';

/** A form as it stands in memory. */
export interface DraftForm {
  readonly id: string;
  texts: Omit<FormBlueprint, 'items'> | undefined;
  items: { readonly id: number; item: FormItem }[];
  links: number;
  isPublished: boolean;
  closedWith: string | undefined;
}

const UNTITLED = '';

/** Forms in memory as their owner makes them; a test says which question the execution is cut at. */
export class DraftForms {
  readonly made: DraftForm[] = [];
  /** Calls of `addItem` that still work before one is cut in the middle. */
  cutAfter = Number.POSITIVE_INFINITY;
  /** Forms that Google does not open. */
  readonly gone = new Set<string>();
  private ids = 1000;

  make(title: string): MadeForm {
    const id = `form-${this.made.length + 1}`;
    const texts = { title, description: '', confirmation: '', closed: '' };
    this.made.push({ id, texts, items: [], links: 0, isPublished: false, closedWith: undefined });
    return { id, url: `https://forms.example/${id}`, editUrl: `https://forms.example/${id}/edit` };
  }

  setUp(form: string, texts: Omit<FormBlueprint, 'items'>): void {
    this.open(form).texts = texts;
  }

  items(form: string): readonly StandingItem[] {
    return this.open(form).items.map(({ id, item }) => ({ id, title: item.title }));
  }

  addItem(form: string, item: FormItem, untitled?: number): number {
    const { items } = this.open(form);
    const standing = items.find(({ id }) => id === untitled);
    const isCut = this.cutAfter <= 0;
    this.cutAfter -= 1;
    const now = isCut ? { ...item, title: UNTITLED } : item;
    if (standing !== undefined) standing.item = now;
    else {
      this.ids += 1;
      items.push({ id: this.ids, item: now });
    }
    if (isCut) throw new AppError('SERVICE_FAILED', { detail: 'Service Forms timed out' });
    return standing?.id ?? this.ids;
  }

  link(form: string): void {
    this.open(form).links += 1;
  }

  publish(form: string): void {
    this.open(form).isPublished = true;
  }

  prefillTemplate(form: string, item: number, code: string): string {
    return `https://forms.example/${this.open(form).id}?entry.${item}=${code}`;
  }

  close(form: string, message: string): void {
    this.open(form).closedWith = message;
  }

  status(form: string): FormStatus {
    const { closedWith, isPublished, links } = this.open(form);
    return { isAccepting: isPublished && closedWith === undefined, destination: links > 0 ? 'file-1' : undefined };
  }

  private open(id: string): DraftForm {
    const form = this.made.find((one) => one.id === id);
    if (form === undefined || this.gone.has(id)) throw new AppError('FORM_UNREACHABLE');
    return form;
  }
}
