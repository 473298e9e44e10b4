import { expect, test } from 'vitest';
import type { FormView } from '../apps-script/appsScript';
import { responderView } from './responder';

const FORM: FormView = {
  ...{ id: 'f', owner: 'owner', title: 'Visit', description: 'At once', confirmation: '', closedMessage: '' },
  ...{ progressBar: true, collectsEmail: false, allowsEdits: true, sheetId: 1, publishedUrl: '' },
  ...{ isPublished: true, isAccepting: true, isOpenToAll: true, isTrashed: false, items: [] },
  responses: [{ id: 'r', time: 0, answers: { 7: '=1+1' } }],
};

/** What an outsider, or somebody else, gets of the form with something changed. */
function state(change: Partial<FormView>, person = '', responseId = ''): string {
  return responderView({ ...FORM, ...change }, { person, responseId }, 'ru_RU').state;
}

test('an outsider gets to the questions of a form that is published, open to all and accepting', () => {
  expect(state({})).toBe('open');
  expect(state({ isOpenToAll: false })).toBe('private');
  expect(state({ isAccepting: false })).toBe('closed');
  expect(state({ isPublished: false })).toBe('unpublished');
  expect(state({ isTrashed: true })).toBe('trashed');
  expect(responderView(undefined, { person: '', responseId: '' }, 'ru_RU').state).toBe('missing');
});

test('its owner gets there before it is open to all, other people do not', () => {
  expect(state({ isOpenToAll: false }, 'owner')).toBe('open');
  expect(state({ isOpenToAll: false }, 'editor')).toBe('private');
});

test('what the owner says shows on a closed form alone, and its title nowhere else', () => {
  const closedMessage = 'The wave is over';
  const view = (change: Partial<FormView>) =>
    responderView({ ...FORM, closedMessage, ...change }, { person: '', responseId: '' }, 'ru_RU');
  expect(view({ isAccepting: false })).toMatchObject({ title: 'Visit', message: closedMessage });
  expect(view({ isOpenToAll: false, isAccepting: false })).toMatchObject({ title: '', message: '' });
});

test('a response is edited as it was sent, where edits are allowed', () => {
  expect(responderView(FORM, { person: '', responseId: 'r' }, 'ru_RU')).toMatchObject({ answers: { 7: '=1+1' } });
  expect(state({}, '', 'other')).toBe('fixed');
  expect(state({ allowsEdits: false }, '', 'r')).toBe('fixed');
});
