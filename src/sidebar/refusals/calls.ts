import type { Call } from '../../client/server';
import type { Outcome } from '../../contract/api';
import type { RefusalsView } from '../../core/refusalViews';

/** Looks at refusals anew after something that answers with another screen. @param done what was done */
export async function thenRefusals(done: Promise<Outcome<unknown>>, call: Call): Promise<Outcome<RefusalsView>> {
  const outcome = await done;
  if (!outcome.ok) return outcome;
  const opened = await call('refusalsOpen');
  const { value } = outcome;
  const hasNews = typeof value === 'object' && value !== null && 'news' in value && typeof value.news === 'string';
  return opened.ok && hasNews ? { ok: true, value: { ...opened.value, news: String(value.news) } } : opened;
}
