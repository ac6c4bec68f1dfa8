export * from './shapes.ts';
export { reportOf } from './report.ts';
export { reviewOf } from './review.ts';
