import { describe, expect, it } from 'vitest';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { AppError, type ErrorDefinition } from '../../core/appError';
import { defineModel, type ModelInput, type ModelOutput } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import { errorText } from '../../i18n/errors';
import { computeReport } from './build';
import { sheetLocate } from './compute';
import { openPanel } from './open';
import { previewPanel } from './preview';

const same = (text: string): Localized => ({ ru: text, kk: text, en: text });

const NOT_OPEN: ErrorDefinition = { code: 'NOT_OPEN', text: same('Закрыто: лист «{sheet}», ячейка {cell}.') };

/** Counts waves and locations. */
function count({ facts = {} }: ModelInput): ModelOutput {
  const { waves, locations } = facts;
  const closed = locations?.rows.find(({ values }) => values['name'] === 'закрыто');
  if (closed !== undefined) {
    throw new AppError(NOT_OPEN, {
      sheet: locations?.sheet ?? '',
      cell: `${locations?.letters['name']}${closed.row}`,
    });
  }
  return {
    n: waves?.rows.length ?? 0,
    rowsUsed: locations?.rows.length ?? 0,
    leftOut: [],
    period: null,
    label: 'judged',
    findings: [],
    parts: [],
  };
}

const MODEL = defineModel({
  id: 'plans',
  title: same('Планы'),
  question: same('Что впереди?'),
  counted: same('Волн: {n:int}'),
  inputTitle: same('Планы'),
  sheetName: same('Планы'),
  columns: [],
  params: [{ id: 'cutoff', kind: 'number', min: 0, max: 5, default: 0.5, label: same('Граница') }],
  takes: ['waves', 'locations'],
  gives: [],
  run: count,
});

const LOCATIONS = 'Точки продаж';

describe('a model of facts alone', () => {
  const file = new ProgrammeFile();
  const view = openPanel(file.workbook, MODEL, file.file, null);

  it('opens a panel that asks for no sheet and no columns', () => {
    expect(view).toMatchObject({ fields: [], sheets: [], sheetColumns: [], notice: '' });
    expect(view.params).toMatchObject([{ id: 'cutoff', kind: 'number', min: 0, max: 5 }]);
    expect(view.request).toMatchObject({ sheetId: 0, headerRow: 0, columns: {}, params: { cutoff: 0.5 } });
  });

  it('opens with the settings that were kept', () => {
    const { request } = openPanel(file.workbook, MODEL, file.file, null, undefined, { cutoff: 2, gone: 'x' });
    expect(request.params).toEqual({ cutoff: 2 });
  });

  it('previews what the sheets of its facts hold', () => {
    const preview = previewPanel(file, MODEL, view.request, file.file);
    expect(preview.used).toBe('Волн: 1');
  });

  it('names those sheets as the source of its report', () => {
    const help = { file: () => ({ notes: {}, models: {} }) };
    const computed = computeReport({ ...file, help }, MODEL, view.request, file.file, file.now);
    const [image] = computed.images((name) => name);
    expect(image?.values[1]?.[0]).toBe(
      'Источник: листы «Волны», «Точки продаж» · Волн: 1 · построен 22.11.2026, 14:05 · ◐ оценка эксперта',
    );
  });

  it('has errors that name their cells themselves', () => {
    const broken = new ProgrammeFile();
    const sheet = broken.workbook.sheets().find(({ name }) => name === LOCATIONS);
    broken.workbook.people(sheet?.id ?? 0, ([header = [], first = [], ...rest]) => [
      header,
      first.map((cell, i) => (i === 1 ? 'закрыто' : cell)),
      ...rest,
    ]);
    let said = '';
    try {
      previewPanel(broken, MODEL, view.request, broken.file);
    } catch (cause) {
      if (cause instanceof AppError) said = errorText(cause, broken.file, sheetLocate(view.request, ''));
    }
    expect(said).toBe('Закрыто: лист «Точки продаж», ячейка B2.');
  });
});
