import type { FormItem, Forms } from '../../core/forms';

/** How far the questions of a form are. */
export interface ItemsMade {
  /** Ids of the questions that stand whole, in the blueprint's order. */
  readonly ids: readonly number[];
  readonly isDone: boolean;
}

/** Ids of a form's questions as far as they stand. */
interface Standing {
  readonly ids: readonly number[];
  /** The last question, when it was cut off before it got its title. */
  readonly untitled: number | undefined;
}

/**
 * Questions of a half made form, matched to the blueprint by place and title: a question gets its title last, so that one with
 * its title is whole, and a last one without is finished.
 * @returns `undefined` when the form is not as we left it: somebody changed it by hand
 */
function standing(forms: Pick<Forms, 'items'>, form: string, wanted: readonly FormItem[]): Standing | undefined {
  const there = forms.items(form);
  const last = there[there.length - 1];
  const untitled = last !== undefined && last.title === '' ? last.id : undefined;
  const whole = untitled === undefined ? there : there.slice(0, -1);
  if (there.length > wanted.length || whole.some(({ title }, i) => title !== wanted[i]?.title)) return undefined;
  return { ids: whole.map(({ id }) => id), untitled };
}

/**
 * Adds the questions a form still lacks, as many as there is time for.
 * @param isNew nothing stands in it yet, which saves a call
 * @param mayGoOn asked before each question
 * @returns `undefined` when somebody changed the half made form by hand
 * @throws AppError FORM_UNREACHABLE
 */
export function makeItems(
  forms: Pick<Forms, 'items' | 'addItem'>,
  form: string,
  wanted: readonly FormItem[],
  isNew: boolean,
  mayGoOn: () => boolean,
): ItemsMade | undefined {
  const there = isNew ? { ids: [], untitled: undefined } : standing(forms, form, wanted);
  if (there === undefined) return undefined;
  const ids = [...there.ids];
  for (const item of wanted.slice(ids.length)) {
    if (!mayGoOn()) return { ids, isDone: false };
    const isCut = there.untitled !== undefined && ids.length === there.ids.length;
    ids.push(isCut ? forms.addItem(form, item, there.untitled) : forms.addItem(form, item));
  }
  return { ids, isDone: true };
}
