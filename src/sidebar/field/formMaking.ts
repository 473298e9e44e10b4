import type { Outcome } from '../../contract/api';
import type { FieldView, FormMadeView, FormRowView } from '../../core/fieldViews';
import type { ErrorView } from '../../core/views';

/** How far the making is. */
interface Making {
  readonly title: string;
  /** From 1. */
  readonly form: number;
  readonly forms: number;
  /** Of all questions of all forms, as far as known; from 0 to 1. */
  readonly share: number;
}

/** What came of the making. */
interface Made {
  /** The programme as last heard of; `undefined` when nothing was made. */
  readonly view: FieldView | undefined;
  /** Why it ended early. */
  readonly error?: ErrorView;
  /** The form that a call brought no further. */
  readonly stuck?: string;
}

/** The forms that are still to be made or gone on with, in the order of the list. */
export function formsToMake(forms: readonly FormRowView[]): readonly FormRowView[] {
  return forms.filter(({ state }) => state === 'missing' || state === 'making');
}

/**
 * Makes forms one after another, each in as many calls as it takes.
 * @param ask makes a form or goes on making it; never rejects
 * @param show told before each call
 * @param isStopped asked before each call: what is made so far stays and can be gone on with
 */
export async function makeForms(
  wanted: readonly FormRowView[],
  ask: (form: FormRowView) => Promise<Outcome<FormMadeView>>,
  show: (making: Making) => void,
  isStopped: () => boolean,
): Promise<Made> {
  let view: FieldView | undefined;
  for (const [index, form] of wanted.entries()) {
    const at = { title: form.title, form: index + 1, forms: wanted.length };
    for (let made = -1, part = 0; ; ) {
      if (isStopped()) return { view };
      show({ ...at, share: (index + part) / wanted.length });
      const outcome = await ask(form);
      if (!outcome.ok) return { view, error: outcome.error };
      const { value } = outcome;
      view = value.view;
      if (value.done) break;
      // A call that adds no question would be repeated for ever.
      if (value.made <= made) return { view, stuck: form.title };
      made = value.made;
      part = value.all > 0 ? made / value.all : 0;
    }
  }
  return { view };
}
