import type { Store } from '../../core/ports';
import type { IntakePorts } from '../intake/ports';
import type { DecidedFollower } from './decided';

/** What reviewing visits needs of the world. */
export interface ReviewPorts extends Omit<IntakePorts, 'own'> {
  /** Kept for the person who reviews. */
  readonly own: Store;
  readonly followers: readonly DecidedFollower[];
}
