/** How the parts of a view add up: absent = unchanged, null = gone, a whole view replaces everything. */
import type { Parts, RoomPart, StagePart } from '@bellringer/core/game';

/** Where the game stands and what it is: `stage` comes at every turn, `room` hardly ever. */
export type Stage = StagePart & RoomPart;

/** What this page knows: the parts that apply now. A part that is gone is absent. */
export type Known<All> = { readonly [P in keyof All]?: P extends 'stage' ? Stage : All[P] };

export interface ViewLike<All> {
  readonly seq: number;
  readonly isWhole?: boolean;
  readonly parts: Parts<All>;
}

export interface Seen<All> {
  /** Of the last view believed; null before the first whole one. */
  readonly seq: number | null;
  readonly parts: Known<All>;
}

export function nothingSeen<All>(): Seen<All> {
  return { seq: null, parts: {} };
}

/** What is known after this view. A whole view is always believed; another one only if it is not older than the last. */
export function mergeView<All>(seen: Seen<All>, view: ViewLike<All>): Seen<All> {
  if (view.isWhole) return { seq: view.seq, parts: present({}, view.parts) };
  if (seen.seq === null || view.seq < seen.seq) return seen;
  return { seq: view.seq, parts: present(seen.parts, view.parts) };
}

function present<All>(before: Known<All>, changed: Parts<All>): Known<All> {
  const after: Record<string, unknown> = { ...before };
  for (const [name, part] of Object.entries(changed)) {
    if (part === null || part === undefined) delete after[name];
    else after[name] = part;
  }
  if (after['stage']) after['stage'] = { ...after['stage'], ...(after['room'] as object) };
  return after as Known<All>;
}
