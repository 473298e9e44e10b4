import { describe, expect, it } from 'vitest';
import { openedSteps } from './openedSteps';

describe('unfolded steps', () => {
  it('are the next one alone when the screen is new', () => {
    expect([...openedSteps('forms', undefined, undefined, false)]).toEqual(['forms']);
  });

  it('move on when the step is finished', () => {
    expect([...openedSteps('collecting', 'forms', 'forms', false)]).toEqual(['collecting']);
  });

  it('keep the one a person unfolded by hand', () => {
    expect([...openedSteps('forms', 'forms', 'codes', false)]).toEqual(['forms', 'codes']);
  });

  it('keep the one an error is shown in', () => {
    expect([...openedSteps('sheets', 'forms', 'forms', true)]).toEqual(['sheets', 'forms']);
  });
});
