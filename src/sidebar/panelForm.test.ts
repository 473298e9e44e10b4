import { describe, expect, it } from 'vitest';
import type { PanelView, ParamView } from '../core/views';
import {
  carrySettings,
  isShown,
  obstacleOf,
  readHeaderRow,
  readNumber,
  readWhole,
  withColumn,
  withHeaderRow,
  withParam,
} from './panelForm';

const method: ParamView = {
  id: 'method',
  kind: 'choice',
  label: 'Method',
  hint: '',
  options: [
    { value: 'groups', label: 'equal groups' },
    { value: 'mean', label: 'by the mean' },
  ],
  min: null,
  max: null,
  when: null,
};

const groups: ParamView = {
  ...method,
  id: 'groups',
  kind: 'whole',
  label: 'Groups',
  options: [],
  min: 2,
  max: 10,
  when: { param: 'method', value: 'groups' },
};

const view: PanelView = {
  lang: 'en',
  model: 'any',
  title: 'Any model',
  question: 'What is it?',
  inputTitle: 'Orders',
  notice: '',
  sheets: [{ id: 7, name: 'Orders' }],
  sheetColumns: [{ index: 0, letter: 'A', header: 'Client', sample: 'Ann' }],
  fields: [
    { role: 'who', label: 'Customer', required: true },
    { role: 'when', label: 'Date', required: true },
    { role: 'id', label: 'Order number', required: false },
  ],
  params: [method, groups],
  settings: null,
  request: {
    model: 'any',
    lang: 'en',
    sheetId: 7,
    headerRow: 1,
    headers: ['Client'],
    columns: { who: 0, when: 1, id: null },
    params: { method: 'groups', groups: 5 },
    settingsSheetId: null,
  },
};

describe('form of a panel', () => {
  it('has no obstacle once required columns are chosen', () => {
    expect(obstacleOf(view, view.request)).toBeUndefined();
  });

  it('names the required columns that are not chosen, the first column of a sheet being a choice', () => {
    const request = withColumn(view.request, 'when', null);
    expect(obstacleOf(view, request)).toEqual({ kind: 'columns', labels: ['Date'] });
  });

  it('has no data as the only obstacle on an empty sheet, whose fields are not on the screen', () => {
    const request = withColumn(view.request, 'who', null);
    expect(obstacleOf({ ...view, sheetColumns: [] }, request)).toEqual({ kind: 'empty' });
  });

  it('names a row that cannot hold headers, and takes a sheet without headers', () => {
    expect(obstacleOf(view, withHeaderRow(view.request, readHeaderRow('41')))).toEqual({ kind: 'header' });
    expect(obstacleOf(view, withHeaderRow(view.request, readHeaderRow('0')))).toBeUndefined();
  });

  it('names a setting out of range only while it is shown', () => {
    const request = withParam(view.request, 'groups', null);
    expect(obstacleOf(view, request)).toEqual({ kind: 'param', label: 'Groups' });
    expect(obstacleOf(view, withParam(request, 'method', 'mean'))).toBeUndefined();
  });

  it('shows a setting while the one it depends on has the value named', () => {
    expect(isShown(groups, view.request)).toBe(true);
    expect(isShown(groups, withParam(view.request, 'method', 'mean'))).toBe(false);
    expect(isShown(method, view.request)).toBe(true);
  });

  it.each([
    ['5', 5],
    ['2', 2],
    ['10', 10],
    ['1', null],
    ['11', null],
    ['2.5', null],
    ['', null],
    [' ', null],
    ['five', null],
  ])('reads “%s” as %s where whole numbers from 2 to 10 are wanted', (text, value) => {
    expect(readWhole(groups, text)).toBe(value);
  });

  it('reads any whole number where there is no range', () => {
    expect(readWhole({ min: null, max: null }, '-3')).toBe(-3);
  });

  it.each([
    ['0,5', 0.5],
    ['0.5', 0.5],
    ['2', 2],
    ['0', 0],
    ['-0,5', null],
    ['5,1', null],
    ['', null],
    ['half', null],
  ])('reads “%s” as %s where numbers from 0 to 5 are wanted', (text, value) => {
    expect(readNumber({ min: 0, max: 5 }, text)).toBe(value);
  });

  it.each([
    ['3', 3],
    ['1', 1],
    ['40', 40],
    ['0', 0],
    ['', 0],
    [' ', 0],
    ['41', Number.NaN],
    ['-1', Number.NaN],
    ['1.5', Number.NaN],
    ['third', Number.NaN],
  ])('reads “%s” as header row %s', (text, row) => {
    expect(readHeaderRow(text)).toBe(row);
  });

  it('changes nothing but the row when the headers stand elsewhere', () => {
    expect(withHeaderRow(view.request, 3)).toEqual({ ...view.request, headerRow: 3 });
  });

  it('asks for no columns where the model reads no sheet, only for settings in their range', () => {
    const cutoff: ParamView = { ...groups, id: 'cutoff', kind: 'number', label: 'Cut-off', min: 0, max: 5, when: null };
    const facts = { ...view, sheets: [], sheetColumns: [], fields: [], params: [cutoff] };
    const request = { ...view.request, sheetId: 0, headerRow: 0, columns: {}, params: { cutoff: 0.5 } };
    expect(obstacleOf(facts, request)).toBeUndefined();
    expect(obstacleOf(facts, withParam(request, 'cutoff', null))).toEqual({ kind: 'param', label: 'Cut-off' });
  });

  it('keeps entered settings on another sheet, and takes its columns as recognised', () => {
    const other = withColumn({ ...view.request, sheetId: 8 }, 'who', 3);
    const entered = { ...withParam(view.request, 'groups', 7), columns: { who: 9 } };
    const carried = carrySettings({ ...view, request: other }, withParam(entered, 'gone', 'x'));
    expect(carried.request).toEqual({ ...other, params: { method: 'groups', groups: 7 } });
  });
});
