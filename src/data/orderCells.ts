import type { ModelInput } from '../core/defineModel';
import type { OrderCells } from './orders';

/** The columns of a panel as an order list; an optional column that was not chosen is missing. */
export function orderCells(columns: ModelInput['columns']): OrderCells {
  return {
    ...columns,
    customer: columns['customer'] ?? [],
    date: columns['date'] ?? [],
    amount: columns['amount'] ?? [],
  };
}
