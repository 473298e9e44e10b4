import { AppError } from '../../core/appError';
import type { ParamValues } from '../../core/defineModel';
import type { Lang } from '../../core/lang';
import type {
  HouseView,
  JourneyMapView,
  PictureRequest,
  PictureView,
  TracksPictureView,
} from '../../core/pictureViews';
import type { Clock, Store, Workbook } from '../../core/ports';
import type { FileContext } from '../../core/table';
import { JOURNEY_FACT, type JourneyPoint } from '../../facts/journey';
import { TRACK_CELLS_FACT, type TrackCell } from '../../facts/trackCells';
import { TRACKS_FACT, type Track } from '../../facts/tracks';
import { fileKind } from '../fileClaim';
import { factRows } from '../intake/factRows';
import { keptParams } from '../panel/keptParams';
import { computeQfd } from '../qfd/computeQfd';
import { fittingParams } from '../qfd/fittingParams';
import { qfdModel } from '../qfd/qfdModel';
import { openTable } from '../tables/openTable';
import { PICTURE_ERRORS } from './errors';
import { houseView } from './houseView';
import { journeyMapView } from './journeyMapView';
import { readParents } from './parents/readParents';
import { readBriefings } from './readBriefings';
import { readFlow } from './readFlow';
import { stageKnown } from './stageKnown';
import { tracksPicture } from './tracksPicture';

/** What reading a picture needs of the world. */
export interface PicturePorts {
  readonly workbook: Workbook;
  readonly store: Store;
  readonly clock: Clock;
}

/** The scale among the settings of QFD. */
function scaleOf(params: ParamValues, lang: Lang): { readonly scale: string; readonly scaleText: string } {
  const scale = String(params['scale'] ?? '');
  const choices = qfdModel().params.flatMap((param) => (param.kind === 'choice' ? param.options : []));
  return { scale, scaleText: choices.find(({ value }) => value === scale)?.label[lang] ?? scale };
}

function readHouse(ports: PicturePorts, file: FileContext): HouseView {
  const { workbook, store, clock } = ports;
  const model = qfdModel();
  const params = fittingParams(workbook, model, keptParams(store, model));
  const output = computeQfd(ports, file, params);
  return houseView(output, { ...scaleOf(params, file.lang), now: clock.now() }, file);
}

function readJourney(ports: PicturePorts, file: FileContext): JourneyMapView {
  const table = openTable(ports.workbook, JOURNEY_FACT, file);
  const view = journeyMapView(
    factRows<JourneyPoint>(table, file),
    table?.sheet.name ?? '',
    file,
    stageKnown(ports, file),
  );
  if (view === undefined) throw new AppError(PICTURE_ERRORS.JOURNEY_EMPTY);
  return view;
}

function readTracks(
  { workbook, clock }: PicturePorts,
  wanted: readonly string[],
  file: FileContext,
): TracksPictureView {
  const tracks = openTable(workbook, TRACKS_FACT, file);
  const cells = openTable(workbook, TRACK_CELLS_FACT, file);
  const sheets = {
    tracksSheet: tracks?.sheet.name ?? '',
    tracks: factRows<Track>(tracks, file),
    cellsSheet: cells?.sheet.name ?? '',
    cells: factRows<TrackCell>(cells, file),
  };
  const view = tracksPicture(sheets, wanted, clock.today(file.zone), file.lang);
  if (view === undefined) throw new AppError(PICTURE_ERRORS.TRACKS_EMPTY);
  return view;
}

/**
 * What the large dialog draws; a remote call for each sheet besides the list of marks.
 * @throws AppError PICTURE_OF_COPY, JOURNEY_EMPTY, TRACKS_EMPTY, BRIEFINGS_EMPTY, GROWTH_UNKNOWN, FLOW_EMPTY, what computing QFD throws; NEWER_VERSION, OLDER_VERSION, TABLE_BROKEN
 */
export function readPicture(
  ports: PicturePorts,
  { picture, tracks, visits, growth }: PictureRequest,
  file: FileContext,
): PictureView {
  // All but tracks also need what is kept: settings of the last reports and what they found out, rules, forms. One call for all.
  if (picture !== 'tracks') ports.store.all();
  if (fileKind(ports.store, ports.workbook) === 'copy') throw new AppError(PICTURE_ERRORS.PICTURE_OF_COPY);
  if (picture === 'briefing') return readBriefings(ports, visits, file);
  if (picture === 'parents') return readParents(ports, growth, file);
  if (picture === 'flow') return readFlow(ports, file);
  if (picture === 'house') return readHouse(ports, file);
  if (picture === 'journey') return readJourney(ports, file);
  return readTracks(ports, tracks, file);
}
