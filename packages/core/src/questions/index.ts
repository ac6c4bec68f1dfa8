export { readBank } from './bank.ts';
export type { Bank } from './bank.ts';
export { readOutline } from './outline.ts';
export type { Outline } from './outline.ts';
export { pickFreshItems, pickItems } from './pick-items.ts';
export { sayProblem } from './problems.ts';
export type { Problem, TextFile } from './problems.ts';
export type { Item } from './schema.ts';
export { toQuestion } from './to-question.ts';
