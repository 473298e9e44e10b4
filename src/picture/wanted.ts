import type { Lang } from '../core/lang';
import type { PictureRequest } from '../core/pictureViews';

const PICTURES: readonly PictureRequest['picture'][] = ['house', 'journey', 'tracks'];

/** What the server wrote into the page: the picture, and codes of tracks with commas between them, each encoded. */
export function wanted({ picture, tracks = '' }: DOMStringMap, lang: Lang): PictureRequest {
  return {
    picture: PICTURES.find((kind) => kind === picture) ?? 'house',
    tracks: tracks === '' ? [] : tracks.split(',').map(decodeURIComponent),
    lang,
  };
}
