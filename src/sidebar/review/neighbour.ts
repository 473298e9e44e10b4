import type { QueuedVisit } from '../../core/reviewViews';

/**
 * The visit before or behind the one in view; one that does not wait itself has the whole queue behind it.
 * @param response of the visit in view
 * @returns `undefined` at the ends of the queue
 */
export function neighbour(queue: readonly QueuedVisit[], response: string, step: 1 | -1): QueuedVisit | undefined {
  const place = queue.findIndex((one) => one.response === response);
  return queue[place + step];
}
