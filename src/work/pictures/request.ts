import { AppError } from '../../core/appError';
import { isLang } from '../../core/lang';
import type { PictureRequest } from '../../core/pictureViews';
import { fieldsOf, textOf } from '../panel/request';

const PICTURES: readonly PictureRequest['picture'][] = ['house', 'journey', 'tracks'];
/** Two tracks are compared. */
const MOST_TRACKS = 2;

/**
 * A request for a picture that came from a client; whether its tracks are known is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function pictureRequestOf(raw: unknown): PictureRequest {
  const fields = fieldsOf(raw);
  const { lang, tracks } = fields;
  const picture = PICTURES.find((kind) => kind === fields['picture']);
  if (picture === undefined) throw new AppError('REQUEST_BROKEN', { field: 'picture' });
  if (!isLang(lang)) throw new AppError('REQUEST_BROKEN', { field: 'lang' });
  if (!Array.isArray(tracks) || tracks.length > MOST_TRACKS) throw new AppError('REQUEST_BROKEN', { field: 'tracks' });
  return { picture, lang, tracks: tracks.map((track: unknown) => textOf({ tracks: track }, 'tracks')) };
}
