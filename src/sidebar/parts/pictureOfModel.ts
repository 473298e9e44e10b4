import { button } from '../../client/element';
import type { PictureRequest } from '../../core/pictureViews';
import type { ShellKey } from '../../i18n/shell';
import type { Desk } from '../desk';
import type { Ways } from '../ways';

/** Pictures of what the last report of a model left behind. */
const PICTURES: Readonly<Record<string, { readonly picture: PictureRequest['picture']; readonly label: ShellKey }>> = {
  attribution: { picture: 'flow', label: 'picture_flow' },
};

/** The button that opens the picture of a model's last report; none for other models. */
export function pictureOfModel(model: string | undefined, { say }: Desk, go: Ways): readonly HTMLElement[] {
  const known = model === undefined ? undefined : PICTURES[model];
  if (known === undefined) return [];
  const { picture, label } = known;
  const open = button(
    { class: 'secondary', 'data-testid': `picture-${picture}` },
    () => go.openPicture(picture, [], open),
    say(label),
  );
  return [open];
}
