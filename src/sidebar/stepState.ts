/** Where a step of a checklist stands. `warn`: something is not as it should be; `todo`: not done yet. */
export type StepState = 'done' | 'todo' | 'warn';
