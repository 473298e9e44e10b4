import type { Api, Outcome } from '../contract/api';
import type { PictureView } from '../core/pictureViews';
import { readPicture } from '../work/pictures/readPicture';
import { pictureRequestOf } from '../work/pictures/request';
import { answered, portsFor } from './serve';
import { showPage } from './showPage';

/** Pixels; the page makes itself smaller where the person's window is. */
const SIZE = { width: 1200, height: 760 };

/** Halves of signs, which no address can hold. */
const BROKEN_SIGNS = /\p{Cs}/gu;

/** A code that a person typed, as an attribute can hold it. */
const encoded = (code: string): string => encodeURIComponent(code.replace(BROKEN_SIGNS, ''));

/** Sidebar: opens the large dialog with a picture. */
export function pictureOpen(request: Parameters<Api['pictureOpen']>[0]): Outcome<null> {
  return answered((call) => {
    portsFor(call, request);
    const { picture, tracks, visits, growth, lang } = pictureRequestOf(request);
    const chosen = visits === undefined ? '' : `${visits.by}:${encoded(visits.code)}`;
    const point = growth === undefined ? '' : `${encoded(growth.job)}:${encoded(growth.touchpoint)}`;
    const codes = tracks.map(encoded).join(',');
    const data = { 'data-picture': picture, 'data-tracks': codes, 'data-visits': chosen, 'data-growth': point };
    showPage('Picture', { lang, ...data }, SIZE);
    return null;
  });
}

/** Dialog: what it draws. */
export function pictureRead(request: Parameters<Api['pictureRead']>[0]): Outcome<PictureView> {
  return answered((call) => readPicture(portsFor(call, request), pictureRequestOf(request), call.file));
}
