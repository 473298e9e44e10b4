import type { Session } from './session';

/** The path of a form's published address. */
const PUBLISHED = /^\/forms\/d\/e\/[\w-]+\/viewform$/;

/**
 * Where the workbench shows a form of a published address: a link of Google's works here once its host is replaced. It
 * opens as whoever acts, and answers that stand in it stay.
 * @returns `undefined` when the address is none of a form of this file
 */
export function formAddress({ script, around }: Session, { pathname, searchParams }: URL): string | undefined {
  if (!PUBLISHED.test(pathname)) return undefined;
  const form = script.control.forms().find(({ publishedUrl }) => new URL(publishedUrl).pathname === pathname);
  const query = new URLSearchParams(searchParams);
  query.set('as', around?.person ?? 'owner');
  return form && `/form/${form.id}?${query}`;
}
