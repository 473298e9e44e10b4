import type { ModelInput } from '../../core/defineModel';
import type { Customers } from '../../data/customers';
import type { Orders } from '../../data/orders';
import { fixedScoring } from './fixedCuts';
import { planOf } from './plan';
import { type Scored, scoreCustomers } from './score';
import type { Money, Scoring } from './scoring';

/** The default number of groups works from one customer on; another one counts as typed and must not exceed the customers. */
const DEFAULT_GROUPS = 5;

/**
 * How the panel's settings and the settings sheet score customers, at whatever day.
 * @throws AppError when the settings sheet cannot be used
 */
export function scorerOf(input: ModelInput, orders: Orders): (customers: Customers) => Scored {
  const { params } = input;
  const money: Money = params['money'] === 'total' ? 'total' : 'check';
  const plan = planOf(input.settings);
  const groups = typeof params['groups'] === 'number' ? params['groups'] : DEFAULT_GROUPS;
  const scoringOf = (customers: Customers): Scoring => {
    if (params['scoring'] === 'mean') return { kind: 'mean' };
    if (params['scoring'] === 'fixed') return fixedScoring(input, orders, customers, money);
    return { kind: 'quantile', groups, typed: groups !== DEFAULT_GROUPS };
  };
  return (customers) => scoreCustomers(customers, scoringOf(customers), money, plan);
}
