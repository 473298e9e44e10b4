import type { Outcome } from '../contract/api';
import type { FieldView, FormRowView } from '../core/fieldViews';
import type { Desk } from './desk';
import { makeForms } from './field/formMaking';
import type { Activity } from './frame';

/** The making of forms as a deed that can be stopped and, after an error, tried again with what is left. */
interface FormWork {
  run(work: Activity): Promise<Outcome<FieldView>>;
  stop(): Promise<boolean>;
  /** The programme as last heard of; `undefined` when no call was answered. */
  made(): FieldView | undefined;
  /** How many forms were made, in words. */
  news(): string;
}

/**
 * Sets the making of forms up; nothing is asked yet.
 * @param wanted stale forms among them are closed, and their next version made
 */
export function createFormWork(
  wanted: readonly FormRowView[],
  { call, say, lang }: Pick<Desk, 'call' | 'say' | 'lang'>,
): FormWork {
  let rest = wanted;
  let made: FieldView | undefined;
  let isStopping = false;
  let tell: Activity['tell'] = () => {};
  const calls: Parameters<typeof makeForms>[1] = {
    close: ({ form }) => call('formClose', { form: form ?? '', lang: lang() }),
    make: ({ job, wave, language }) => call('formMake', { job, wave, language, lang: lang() }),
  };
  return {
    async run(work) {
      isStopping = false;
      tell = work.tell;
      const { view, left, error, stuck } = await makeForms(
        rest,
        calls,
        ({ share, ...values }) => tell(say('form_progress', values), share),
        () => isStopping,
      );
      made = view ?? made;
      rest = left;
      if (error !== undefined) return { ok: false, error };
      if (stuck !== undefined || made === undefined)
        return { ok: false, error: stuckError(say('form_stuck', { title: stuck ?? '' })) };
      return { ok: true, value: made };
    },
    async stop() {
      // The form under way is made to its end or as far as one call reaches; both can be gone on with.
      isStopping = true;
      tell(say('stopping'));
      return true;
    },
    made: () => made,
    news: () => say('forms_made', { n: wanted.length - rest.length }),
  };
}

/** Passing trouble: trying again may help. */
function stuckError(message: string) {
  return { code: 'SERVICE_FAILED', message, remedy: null };
}
