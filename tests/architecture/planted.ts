/** Code that breaks a rule and code that keeps it: a rule that cannot fail protects nothing. */
import type { Rule } from './source.ts';

export type Planted = {
  name: string;
  rule: Rule;
  /** Each must be reported when it alone is added to `around`. */
  bad: [path: string, text: string][];
  /** None may be reported, all together. */
  good: [path: string, text: string][];
  around?: [path: string, text: string][];
};

export const GAME = 'packages/core/src/game/decide.ts';
export const VIEW = 'packages/core/src/game/views/phone.ts';
export const SERVER = 'packages/server/src/rooms/room.ts';
export const CLIENT = 'packages/client/src/state/view.ts';
export const TEST = 'packages/core/src/game/decide.test.ts';
