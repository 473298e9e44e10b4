import { ServiceError } from './ServiceError';

/**
 * Refuses what no bundle here has ever sent: what Google would do with it nobody here knows.
 * @param call such as `Sheet.setFrozenRows beyond the grid`
 * @throws ServiceError
 */
export function known(isKnown: boolean, call: string): void {
  if (!isKnown) throw new ServiceError(`not implemented locally: ${call}`);
}
