import type { Store } from '../../core/ports';
import { BEAT_KEY } from '../state/beat';

/** A store that does not note when the last answer came: what a rehearsal makes up has not come from anybody. */
export function quietStore(store: Store): Store {
  return {
    get: (key) => store.get(key),
    all: () => store.all(),
    reread: () => store.reread(),
    set: (key, value) => store.set(key, value),
    remove: (key) => store.remove(key),
    setAll: (values) => {
      const { [BEAT_KEY]: _, ...others } = values;
      if (Object.keys(others).length > 0) store.setAll(others);
    },
  };
}
