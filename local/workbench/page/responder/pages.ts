import type { FormItemView } from '../../../apps-script/appsScript';

/** What stands between two page breaks of a form. */
export interface FormPage {
  /** The break that begins it; the first page has none. */
  readonly heading: FormItemView | undefined;
  readonly items: readonly FormItemView[];
}

/** Splits a form at its page breaks. The first page is there even when nothing stands on it. */
export function pagesOf(items: readonly FormItemView[]): readonly FormPage[] {
  const starts = items.flatMap(({ type }, index) => (type === 'page' ? [index] : []));
  const first = { heading: undefined, items: items.slice(0, starts[0] ?? items.length) };
  const rest = starts.map((start, at) => ({
    heading: items[start],
    items: items.slice(start + 1, starts[at + 1] ?? items.length),
  }));
  return [first, ...rest];
}
