import { AppError } from '../../src/core/appError';
import type { FormItem, FormReply, FormStatus, Forms, MadeForm, Reply, StandingItem } from '../../src/core/forms';

interface KeptItem {
  readonly id: number;
  title: string;
  choices: readonly string[];
}

interface KeptForm {
  readonly items: KeptItem[];
  replies: FormReply[];
  isAccepting: boolean;
  isTrashed: boolean;
  destination: string | undefined;
}

/** Forms in memory for tests of the work, with what people and Google do to them. */
export class MemoryForms implements Forms {
  private readonly forms = new Map<string, KeptForm>();
  private made = 0;

  /** @param file where answers of linked forms go */
  constructor(private readonly file = 'file-1') {}

  make(): MadeForm {
    this.made += 1;
    const id = `form-${this.made}`;
    this.forms.set(id, { items: [], replies: [], isAccepting: false, isTrashed: false, destination: undefined });
    return {
      id,
      url: `https://docs.google.com/forms/d/e/${id}/viewform`,
      editUrl: `https://docs.google.com/forms/d/${id}/edit`,
    };
  }

  setUp(form: string): void {
    this.open(form);
  }

  items(form: string): readonly StandingItem[] {
    return this.open(form).items.map(({ id, title }) => ({ id, title }));
  }

  addItem(form: string, { title, choices }: FormItem): number {
    this.made += 1;
    this.open(form).items.push({ id: this.made, title, choices });
    return this.made;
  }

  link(form: string): void {
    this.open(form).destination = this.file;
  }

  publish(form: string): void {
    this.open(form).isAccepting = true;
  }

  prefillTemplate(form: string, item: number, code: string): string {
    const isThere = this.open(form).items.some(({ id }) => id === item);
    return isThere ? `https://docs.google.com/forms/d/e/${form}/viewform?usp=pp_url&entry.${item}=${code}` : '';
  }

  close(form: string): void {
    this.open(form).isAccepting = false;
  }

  status(form: string): FormStatus {
    const { isAccepting, destination } = this.open(form);
    return { isAccepting, destination };
  }

  choices(form: string, item: number): readonly string[] {
    return this.open(form).items.find(({ id }) => id === item)?.choices ?? [];
  }

  replies(form: string, since = 0): readonly FormReply[] {
    const { replies } = this.open(form);
    return replies.filter(({ at }) => at >= since).map((reply) => this.shown(form, reply));
  }

  reply(form: string, id: string): FormReply | undefined {
    const found = this.open(form).replies.find((reply) => reply.id === id);
    return found && this.shown(form, found);
  }

  replyEditUrl(form: string, id: string): string | undefined {
    const found = this.open(form).replies.find((reply) => reply.id === id);
    return found && `https://docs.google.com/forms/d/e/${form}/viewform?edit2=${id}`;
  }

  removeReply(form: string, id: string): void {
    const kept = this.open(form);
    kept.replies = kept.replies.filter((reply) => reply.id !== id);
  }

  /** A shopper sends a form. */
  submit(form: string, reply: FormReply): void {
    const kept = this.open(form);
    kept.replies = [...kept.replies, reply].sort((a, b) => a.at - b.at);
  }

  /** A shopper edits what was sent; Google may give it another id or time, or keep both. */
  edit(form: string, id: string, to: FormReply): void {
    const kept = this.open(form);
    kept.replies = kept.replies.filter((reply) => reply.id !== id);
    this.submit(form, to);
  }

  /** The owner renames a question. */
  rename(form: string, item: number, title: string): void {
    const found = this.open(form).items.find(({ id }) => id === item);
    if (found !== undefined) found.title = title;
  }

  /** The owner takes a question out. */
  removeItem(form: string, item: number): void {
    const { items } = this.open(form);
    const place = items.findIndex(({ id }) => id === item);
    if (place >= 0) items.splice(place, 1);
  }

  /** The owner writes other choices. */
  rechoose(form: string, item: number, choices: readonly string[]): void {
    const found = this.open(form).items.find(({ id }) => id === item);
    if (found !== undefined) found.choices = choices;
  }

  /** The owner links the form to another file. */
  unlink(form: string): void {
    this.open(form).destination = 'another';
  }

  /** The owner throws the form away, or takes it back out of the bin. */
  trash(form: string, isTrashed = true): void {
    const found = this.forms.get(form);
    if (found !== undefined) found.isTrashed = isTrashed;
  }

  private open(form: string): KeptForm {
    const found = this.forms.get(form);
    if (found === undefined || found.isTrashed) throw new AppError('FORM_UNREACHABLE', { form });
    return found;
  }

  /** Titles are those of the questions as they stand now. */
  private shown(form: string, reply: FormReply): FormReply {
    const titles = new Map(this.open(form).items.map(({ id, title }) => [id, title]));
    const replies = reply.replies.map((one): Reply => ({ ...one, title: titles.get(one.item) ?? one.title }));
    return { ...reply, replies };
  }
}
