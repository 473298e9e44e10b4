import { describe, expect, it } from 'vitest';
import { changeViews } from './changeViews';
import type { ReviewReply } from './repliesOfVisit';

const reply = (version: number, item: string, answer: string): ReviewReply => ({
  ...{ version, item, answer, question: `Вопрос ${item}`, kind: 'idea' },
  ...{ touchpoint: 'P1', score: null },
});
const same = (text: string): string => text;

describe('what a shopper changed', () => {
  it('is each question with another answer, with those that came or went', () => {
    const replies = [
      ...[reply(1, '1', 'да'), reply(1, '2', 'было'), reply(1, '3', 'лишнее')],
      ...[reply(2, '1', 'да'), reply(2, '2', 'стало'), reply(2, '4', 'новое')],
    ];
    expect(changeViews(replies, 2, same, '—')).toEqual([
      { label: 'Вопрос 2', before: 'было', after: 'стало' },
      { label: 'Вопрос 4', before: '—', after: 'новое' },
      { label: 'Вопрос 3', before: 'лишнее', after: '—' },
    ]);
  });

  it('is nothing of a first version', () => {
    expect(changeViews([reply(1, '1', 'да'), reply(2, '1', 'нет')], 1, same, '—')).toEqual([]);
  });

  it('is told against the version before, not the first one', () => {
    const replies = [reply(1, '1', 'а'), reply(2, '1', 'б'), reply(3, '1', 'б')];
    expect(changeViews(replies, 3, same, '—')).toEqual([]);
  });

  it('is shown masked', () => {
    const replies = [reply(1, '1', 'а'), reply(2, '1', 'тел. 5')];
    expect(changeViews(replies, 2, () => '***', '—')).toEqual([{ label: 'Вопрос 1', before: '***', after: '***' }]);
  });
});
