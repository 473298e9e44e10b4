import type { Lang } from '../core/lang';
import type { BriefingChoice, PictureRequest } from '../core/pictureViews';

const PICTURES: readonly PictureRequest['picture'][] = ['house', 'journey', 'tracks', 'briefing'];
const CHOICES: readonly BriefingChoice['by'][] = ['shopper', 'wave', 'visit'];

/** Whose briefings: `shopper:S1`; all where nothing is written. */
function choiceOf(text: string): BriefingChoice | undefined {
  const [kind, code = ''] = text.split(':');
  const by = CHOICES.find((one) => one === kind);
  return by && { by, code: decodeURIComponent(code) };
}

/** What the server wrote into the page: the picture, codes of tracks with commas between them, each encoded, and whose briefings. */
export function wanted({ picture, tracks = '', visits = '' }: DOMStringMap, lang: Lang): PictureRequest {
  const choice = choiceOf(visits);
  return {
    picture: PICTURES.find((kind) => kind === picture) ?? 'house',
    tracks: tracks === '' ? [] : tracks.split(',').map(decodeURIComponent),
    ...(choice && { visits: choice }),
    lang,
  };
}
