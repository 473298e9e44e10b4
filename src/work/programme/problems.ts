import type { TextValues } from '../../core/appError';
import type { ProgrammeProblemView } from '../../core/fieldViews';
import type { Lang, Localized } from '../../core/lang';
import type { SheetRef } from '../../core/views';
import { fill } from '../../i18n/template';
import type { PROBLEMS } from './problemTexts';

/** Where a problem stands; without a row it is of the sheet as a whole. */
interface At {
  readonly sheet: SheetRef | null;
  readonly row?: number;
}

/** Collects what is wrong with sheets people fill in, in words; the visit programme's where nothing else is said. */
export class Problems<Text extends string = keyof typeof PROBLEMS> {
  private readonly found: ProgrammeProblemView[] = [];

  constructor(
    readonly lang: Lang,
    private readonly texts: Readonly<Record<Text, Localized>>,
  ) {}

  /** Something that has to be put right first: without it no codes and forms are made. @param values besides the sheet's name and the row */
  error(text: Text, at: At, values: TextValues = {}): void {
    this.add('error', text, at, values);
  }

  /** Something not begun yet. */
  todo(text: Text, at: At): void {
    this.add('todo', text, at, {});
  }

  /** Something worth knowing. @param values besides the sheet's name and the row */
  warn(text: Text, at: At, values: TextValues = {}): void {
    this.add('warn', text, at, values);
  }

  /** Errors first, then what is to be begun, each kind in the order in which it was found. */
  list(): readonly ProgrammeProblemView[] {
    const of = (mood: ProgrammeProblemView['mood']) => this.found.filter((problem) => problem.mood === mood);
    return [...of('error'), ...of('todo'), ...of('warn')];
  }

  private add(mood: ProgrammeProblemView['mood'], text: Text, at: At, values: TextValues): void {
    const { sheet, row } = at;
    const where = { sheet: sheet?.name ?? '', row: String(row ?? '') };
    const said = fill(this.texts[text], { ...where, ...values }, this.lang);
    // Jobs that share touchpoints share what is wrong with them.
    if (this.found.some((problem) => problem.text === said)) return;
    this.found.push({ mood, text: said, at: sheet === null ? null : { sheet, row: row ?? null } });
  }
}
