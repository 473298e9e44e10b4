import { describe, expect, it } from 'vitest';
import { MemoryStore } from '../../../test/fakes/memoryStore';
import { ProgrammeFile } from '../../../test/fakes/programmeFile';
import { defineModel } from '../../core/defineModel';
import type { Localized } from '../../core/lang';
import type { ShortMemory } from '../../core/ports';
import { computeReport } from '../panel/build';
import type { Follow } from '../panel/following';
import { openPanel } from '../panel/open';
import { continueReportJob, type JobPorts, startReportJob } from './reportJob';

const same = (text: string): Localized => ({ ru: text, kk: text, en: text });

const MODEL = defineModel({
  id: 'plans',
  title: same('Планы'),
  question: same('Что впереди?'),
  counted: same('Волн: {n:int}'),
  inputTitle: same('Планы'),
  sheetName: same('Планы'),
  columns: [],
  params: [],
  takes: ['waves'],
  gives: [],
  run: () => ({ n: 1, rowsUsed: 1, leftOut: [], period: null, label: 'judged', findings: [], parts: [] }),
});

const NO_MEMORY: ShortMemory = { get: () => undefined, some: () => ({}), put: () => {} };
const LONG_MS = 300_000;

describe('a report that is written in batches', () => {
  const file = new ProgrammeFile();
  const done: string[] = [];
  const follow: Follow = ({ request, tables }) => {
    const { workbook } = file;
    const isThere = () => workbook.sheets().some(({ name }) => name === 'Планы');
    return {
      write: () => done.push(`${isThere()} ${tables.length} ${request.params['none'] ?? ''}`) > 0,
      end: () => 'Лист «Путь клиента» не обновлён.',
    };
  };
  const ports: JobPorts = {
    ...{ workbook: file.workbook, clock: file.clock, lock: file.lock, store: new MemoryStore(), memory: NO_MEMORY },
    help: { file: () => ({ notes: {}, models: {} }) },
    began: file.now,
    follow,
  };
  const { request } = openPanel(file.workbook, MODEL, file.file, null);

  it('is followed by nothing while it is not finished', () => {
    const computed = computeReport(ports, MODEL, request, file.file, file.now);
    const late = { ...ports, began: file.now - LONG_MS };
    expect(startReportJob(late, MODEL, request, computed, 'j1', file.file).unfinished?.reason).toBe('time');
    expect(done).toEqual([]);
  });

  it('is followed once it was continued, by what is read anew, and says so', () => {
    const report = continueReportJob(ports, 'j1', () => MODEL, file.file);
    expect([report.unfinished, report.notice]).toEqual([null, 'Лист «Путь клиента» не обновлён.']);
    expect(done).toEqual(['true 0 ']);
  });
});
