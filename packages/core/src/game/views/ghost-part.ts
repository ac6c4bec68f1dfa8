import type { Lang } from '../ids.ts';

/** How much room its answer will take, so that nothing moves when it opens; of the words, nothing (V11). */
export interface GhostPart {
  /** Of a match, else 0. */
  readonly targetCount: number;
  /** An order says what stands first and last. */
  readonly hasEnds: boolean;
  /** Of the widest, as `widthOf` counts. */
  readonly choiceWidth: Widths;
  readonly targetWidth: Widths;
}

export type Widths = Readonly<Record<Lang, number>>;
