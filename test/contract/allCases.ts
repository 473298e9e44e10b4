import type { ContractCase } from './contractCase';
import { dateCases } from './dateCases';
import { fileCases } from './fileCases';
import { formAnswerCases } from './formAnswerCases';
import { formCases } from './formCases';
import { functionCases } from './functionCases';
import { functionModeCases } from './functionModeCases';
import { gridCases } from './gridCases';
import { hiddenCases } from './hiddenCases';
import { lockCases } from './lockCases';
import { lookCases } from './lookCases';
import { markCases } from './markCases';
import { markCellCases } from './markCellCases';
import { modeCases } from './modeCases';
import { outsideCases } from './outsideCases';
import { personCases } from './personCases';
import { rangeCases } from './rangeCases';
import { reportCases } from './reportCases';
import { sheetCases } from './sheetCases';
import { sidebarCases } from './sidebarCases';
import { storeCases } from './storeCases';
import { valueCases } from './valueCases';

/** The cases by what they are about: the rows of README's table "Verified where". */
export const AREAS: readonly (readonly [string, readonly ContractCase[]])[] = [
  ['values: what writing makes of texts and numbers', valueCases],
  ['dates and zones', dateCases],
  ['ranges: places, sizes, refusals', [...rangeCases, ...gridCases]],
  ['look: formats, colours, notes, charts', [...lookCases, ...markCellCases, ...reportCases]],
  [
    'the file: sheets, marks, settings, properties',
    [...sheetCases, ...hiddenCases, ...markCases, ...fileCases, ...storeCases],
  ],
  ['locks and flushing', lockCases],
  ['people and time: triggers, consents, mails, posts, pauses', [...personCases, ...outsideCases]],
  ['forms: questions, publishing, answers, their sheet', [...formCases, ...formAnswerCases]],
  ['custom functions: arguments, results, rights', [...functionCases, ...functionModeCases]],
  ['opening, menu, HTML files', modeCases],
  ['the sidebar’s calls (`google.script.run`)', sidebarCases],
];

const ALL = AREAS.flatMap(([, cases]) => cases);

/** Every case: what is only assumed first, where a person who runs them learns most. */
export const CASES: readonly ContractCase[] = [
  ...ALL.filter(({ source }) => source === 'assumed'),
  ...ALL.filter(({ source }) => source !== 'assumed'),
];
