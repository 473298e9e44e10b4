import { el } from '../client/element';
import type { TracksPictureView } from '../core/pictureViews';

function select(
  id: string,
  label: string,
  options: readonly { readonly code: string; readonly name: string }[],
  chosen: string,
): { readonly field: HTMLElement; readonly input: HTMLSelectElement } {
  const items = options.map(({ code, name }) => el('option', { value: code, selected: code === chosen }, name));
  const input = el('select', { id, 'data-testid': id }, ...items);
  return { field: el('span', { class: 'field' }, el('label', { for: id }, label), input), input };
}

/**
 * The choice of the track and of another one to compare it with; nothing where there is one track only.
 * @param choose is told the codes, and the id of the field in use
 */
export function trackChoice(
  { all, chosen, labels }: TracksPictureView,
  choose: (tracks: readonly string[], field: string) => void,
): readonly HTMLElement[] {
  if (all.length < 2) return [];
  const [one, other] = [chosen[0]?.code ?? '', chosen[1]?.code ?? ''];
  const first = select('first', labels.first, all, one);
  const rest = all.filter(({ code }) => code !== one);
  const second = select('second', labels.second, [{ code: '', name: labels.none }, ...rest], other);
  const tell = (field: string) => (): void => {
    const codes = [first.input.value, second.input.value].filter((code) => code !== '');
    choose([...new Set(codes)], field);
  };
  first.input.addEventListener('change', tell('first'));
  second.input.addEventListener('change', tell('second'));
  return [first.field, second.field];
}
