import { describe, expect, it } from 'vitest';
import { dealStatus } from './dealStatus';

describe('what the words of CRMs for a deal mean', () => {
  const WORDS: readonly (readonly [word: string, status: ReturnType<typeof dealStatus>])[] = [
    // amoCRM's and Bitrix24's own stages, then those of people.
    ['Успешно реализовано', 'won'],
    ['Закрыто и не реализовано', 'lost'],
    ['Первичный контакт', 'open'],
    ['Принимают решение', 'open'],
    ['Сделка успешна', 'won'],
    ['Сделка провалена', 'lost'],
    ['Новая', 'open'],
    ['Счёт на предоплату', 'open'],
    ['Оплачен', 'won'],
    ['Не оплачен', 'open'],
    ['Ожидает оплаты', 'open'],
    ['Неуспешно', 'lost'],
    ['Нецелевой', 'lost'],
    ['Closed Won', 'won'],
    ['Closed lost', 'lost'],
    ['Unpaid', 'open'],
    ['In progress', 'open'],
    ['Cancelled', 'lost'],
    ['Сәтті аяқталды', 'won'],
    ['Сәтсіз аяқталды', 'lost'],
    // A step that is over is no sale.
    ['Заявка получена', 'open'],
    ['Встреча завершена', 'open'],
    ['Замер выполнен', 'open'],
    ['Предоплата получена', 'open'],
    ['Demo completed', 'open'],
    ['Proposal delivered', 'open'],
    ['Келіссөз аяқталды', 'open'],
    ['Заказ выполнен', 'won'],
    ['Консультация оплачена', 'won'],
    ['Лид успешно реализован', 'won'],
    ['Order completed', 'won'],
    ['Аяқталмаған', 'open'],
    ['Жұмыста', 'open'],
    ['Төленді', 'won'],
    ['Бас тартты', 'lost'],
    ['Марсоход', undefined],
    // Begins inside a word: nothing is known.
    ['Безуспешный', undefined],
  ];
  it.each(WORDS)('%s is %s', (word, status) => {
    expect(dealStatus(word)).toBe(status);
  });
});
