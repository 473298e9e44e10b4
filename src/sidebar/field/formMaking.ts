import type { Outcome } from '../../contract/api';
import type { FieldView, FormMadeView, FormRowView } from '../../core/fieldViews';
import type { ErrorView } from '../../core/views';
import { placeOf } from './formRow';

/** What is asked of the server; never rejects. */
interface FormCalls {
  /** Closes a form. */
  close(form: FormRowView): Promise<Outcome<FieldView>>;
  /** Makes a form or goes on making it. */
  make(form: FormRowView): Promise<Outcome<FormMadeView>>;
}

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
  /** The programme as last heard of; `undefined` when no call was answered. */
  readonly view: FieldView | undefined;
  /** The forms not done with, as they stand now: what to go on with. */
  readonly left: readonly FormRowView[];
  /** Why it ended early. */
  readonly error?: ErrorView;
  /** The form that a call brought no further. */
  readonly stuck?: string;
}

/** The forms that are still to be made or gone on with, in the order of the list. */
export function formsToMake(forms: readonly FormRowView[]): readonly FormRowView[] {
  return forms.filter(isToMake);
}

/** The forms that follow an earlier programme and can have a next version, in the order of the list. */
export function formsToRenew(forms: readonly FormRowView[]): readonly FormRowView[] {
  return forms.filter(({ state, isAsked }) => state === 'stale' && isAsked);
}

/**
 * Makes forms one after another, each in as many calls as it takes. One that follows an earlier programme is closed and
 * its next version made; what somebody else has done meanwhile is left as it is.
 * @param show told before each call
 * @param isStopped asked before each call but the one after a closing, since shoppers wait for the next version then;
 * what is made so far stays and can be gone on with
 */
export async function makeForms(
  wanted: readonly FormRowView[],
  calls: FormCalls,
  show: (making: Making) => void,
  isStopped: () => boolean,
): Promise<Made> {
  let view: FieldView | undefined;
  for (const [index, wish] of wanted.entries()) {
    const ended = () => ({ view, left: stillWanted(wanted.slice(index), view) });
    const tell = ({ title }: FormRowView, part: number) =>
      show({ title, form: index + 1, forms: wanted.length, share: (index + part) / wanted.length });
    let row = standing(wish, view);
    const isRenewal = isOld(wish) && isOld(row);
    if (isRenewal) {
      if (isStopped()) return ended();
      tell(row, 0);
      const closed = await calls.close(row);
      if (!closed.ok) return { ...ended(), error: closed.error };
      view = closed.value;
      row = standing(wish, view);
    }
    if (isRenewal ? !row.isAsked : !isToMake(row)) continue;
    for (let made = -1, part = 0; ; ) {
      const isNextToClosing = isRenewal && made < 0;
      if (!isNextToClosing && isStopped()) return ended();
      tell(row, part);
      const outcome = await calls.make(row);
      if (!outcome.ok) return { ...ended(), error: outcome.error };
      const { value } = outcome;
      view = value.view;
      if (value.done) break;
      // A call that adds no question would be repeated for ever.
      if (value.made <= made) return { ...ended(), stuck: row.title };
      made = value.made;
      part = value.all > 0 ? made / value.all : 0;
    }
  }
  return { view, left: [] };
}

function isToMake({ state }: FormRowView): boolean {
  return state === 'missing' || state === 'making';
}

function isOld({ state }: FormRowView): boolean {
  return state === 'stale';
}

/** A form as it stands in the programme last heard of. */
function standing(form: FormRowView, view: FieldView | undefined): FormRowView {
  const place = view === undefined ? undefined : placeOf(view.forms, form);
  return (place === undefined ? undefined : view?.forms[place]) ?? form;
}

/** What there is to go on with; nothing is closed that was not to be closed from the beginning. */
function stillWanted(wanted: readonly FormRowView[], view: FieldView | undefined): readonly FormRowView[] {
  return wanted.flatMap((wish) => {
    const row = standing(wish, view);
    return isToMake(row) || (isOld(row) && isOld(wish)) ? [row] : [];
  });
}
