import { expect, test } from 'vitest';
import type { FormItemView } from '../../../apps-script/appsScript';
import { pagesOf } from './pages';
import { prefilled } from './prefilled';

function items(...types: FormItemView['type'][]): FormItemView[] {
  return types.map((type, id) => ({ id, type, title: '', help: '', required: false, choices: [] }));
}

/** Ids of the heading and of the items of each page. */
function ids(...types: FormItemView['type'][]): unknown {
  return pagesOf(items(...types)).map(({ heading, items }) => [heading?.id, items.map(({ id }) => id)]);
}

test('each page break begins a page and is its heading', () => {
  expect(ids('text', 'list', 'page', 'choice', 'page', 'date')).toEqual([
    [undefined, [0, 1]],
    [2, [3]],
    [4, [5]],
  ]);
});

test('a form without breaks is one page, and one that begins with a break has an empty first page', () => {
  expect(ids('text')).toEqual([[undefined, [0]]]);
  expect(ids()).toEqual([[undefined, []]]);
  expect(ids('page', 'text')).toEqual([
    [undefined, []],
    [0, [1]],
  ]);
});

test('a prefilled address gives answers by item id as they were typed', () => {
  const typed = '=IMPORTXML("x") & +7 961 «Ә» 🙂';
  const query = new URLSearchParams(`usp=pp_url&entry.17=${encodeURIComponent(typed)}&entry.x=1&entry.2=`);
  expect([...prefilled(query)]).toEqual([
    [17, typed],
    [2, ''],
  ]);
});
