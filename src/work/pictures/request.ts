import { AppError } from '../../core/appError';
import { isLang } from '../../core/lang';
import type { BriefingChoice, PictureRequest } from '../../core/pictureViews';
import { fieldsOf, textOf } from '../panel/request';

const PICTURES: readonly PictureRequest['picture'][] = ['house', 'journey', 'tracks', 'briefing', 'parents', 'flow'];
const CHOICES: readonly BriefingChoice['by'][] = ['shopper', 'wave', 'visit'];
/** Two tracks are compared. */
const MOST_TRACKS = 2;

/** @throws AppError REQUEST_BROKEN */
function choiceOf(raw: unknown): BriefingChoice {
  const fields = fieldsOf(raw);
  const by = CHOICES.find((one) => one === fields['by']);
  if (by === undefined) throw new AppError('REQUEST_BROKEN', { field: 'visits' });
  return { by, code: textOf(fields, 'code') };
}

/** @throws AppError REQUEST_BROKEN */
function growthOf(raw: unknown): NonNullable<PictureRequest['growth']> {
  const fields = fieldsOf(raw);
  return { touchpoint: textOf(fields, 'touchpoint'), job: textOf(fields, 'job') };
}

/**
 * A request for a picture that came from a client; whether its tracks are known is looked at later.
 * @throws AppError REQUEST_BROKEN naming the field
 */
export function pictureRequestOf(raw: unknown): PictureRequest {
  const fields = fieldsOf(raw);
  const { lang, tracks, visits, growth } = fields;
  const picture = PICTURES.find((kind) => kind === fields['picture']);
  if (picture === undefined) throw new AppError('REQUEST_BROKEN', { field: 'picture' });
  if (!isLang(lang)) throw new AppError('REQUEST_BROKEN', { field: 'lang' });
  if (!Array.isArray(tracks) || tracks.length > MOST_TRACKS) throw new AppError('REQUEST_BROKEN', { field: 'tracks' });
  const codes = tracks.map((track: unknown) => textOf({ tracks: track }, 'tracks'));
  return {
    ...{ picture, lang, tracks: codes },
    ...(visits !== undefined && { visits: choiceOf(visits) }),
    ...(growth !== undefined && { growth: growthOf(growth) }),
  };
}
