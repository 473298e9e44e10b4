import { el } from '../../../client/element';
import type { LibraryView } from '../../../core/qfdViews';
import type { Say } from '../../desk';
import type { LibraryFilter } from '../../qfd/libraryFilter';
import { field, select } from '../field';

/** The fields by which the library is narrowed. */
interface FilterFields {
  readonly elements: readonly HTMLElement[];
  current(): LibraryFilter;
}

/** Draws the search field and a list for stage, industry and place. */
export function filterFields(view: LibraryView, say: Say, change: () => void): FilterFields {
  const search = el('input', { type: 'search', autocomplete: 'off', 'data-testid': 'library-search' });
  const list = (name: string, any: string, choices: LibraryView['stages']) => {
    const options = choices.map(({ code, name: label }) => ({ value: code, label }));
    return select({ 'data-testid': `library-${name}` }, [{ value: '', label: any }, ...options], '');
  };
  const stage = list('stage', say('library_any_stage'), view.stages);
  const industry = list('industry', say('library_any_industry'), view.industries);
  const place = list('place', say('library_any_place'), view.places);
  search.addEventListener('input', change);
  for (const input of [stage, industry, place]) input.addEventListener('change', change);
  return {
    elements: [
      field('library-search', search, { label: say('library_search') }).element,
      field('library-stage', stage, { label: say('library_stage') }).element,
      field('library-industry', industry, { label: say('library_industry') }).element,
      field('library-place', place, { label: say('library_place') }).element,
    ],
    current: () => ({ stage: stage.value, industry: industry.value, place: place.value, text: search.value }),
  };
}
