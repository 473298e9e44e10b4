import type { Lang } from '../core/lang';
import type { BriefingChoice, PictureRequest } from '../core/pictureViews';

const PICTURES: readonly PictureRequest['picture'][] = ['house', 'journey', 'tracks', 'briefing', 'parents', 'flow'];
const CHOICES: readonly BriefingChoice['by'][] = ['shopper', 'wave', 'visit'];

/** Whose briefings: `shopper:S1`; all where nothing is written. */
function choiceOf(text: string): BriefingChoice | undefined {
  const [kind, code = ''] = text.split(':');
  const by = CHOICES.find((one) => one === kind);
  return by && { by, code: decodeURIComponent(code) };
}

/** Which growth point: `J1:T1`; none where nothing is written. */
function growthOf(text: string): PictureRequest['growth'] {
  const [job = '', touchpoint] = text.split(':').map(decodeURIComponent);
  return touchpoint === undefined ? undefined : { touchpoint, job };
}

/**
 * What the server wrote into the page: the picture, codes of tracks with commas between them, each encoded, whose briefings, and
 * which growth point.
 */
export function wanted({ picture, tracks = '', visits = '', growth = '' }: DOMStringMap, lang: Lang): PictureRequest {
  const choice = choiceOf(visits);
  const point = growthOf(growth);
  return {
    picture: PICTURES.find((kind) => kind === picture) ?? 'house',
    tracks: tracks === '' ? [] : tracks.split(',').map(decodeURIComponent),
    ...(choice && { visits: choice }),
    ...(point && { growth: point }),
    lang,
  };
}
