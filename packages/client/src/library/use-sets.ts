import type { KeptSet, QuestionSet, SetsAck } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import { put, remove } from '../net/http.ts';
import type { Asked } from '../net/http.ts';
import { sayFailure } from '../ui/when-asked.tsx';

export interface Sets {
  readonly list: readonly KeptSet[];
  /** Why the last change was refused, in words; null if it was not. */
  readonly problem: string | null;
  /** Forgets the last refusal. */
  readonly calm: () => void;
  /** Both resolve with whether it was done. */
  readonly put: (id: string, set: QuestionSet) => Promise<boolean>;
  readonly remove: (id: string) => Promise<boolean>;
}

/** The sets on the server: each answer brings all of them, with what another tab has changed. */
export function useSets(initial: readonly KeptSet[], hostKey: string): Sets {
  const [list, setList] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const settle = (asked: Asked<Extract<SetsAck, { ok: true }>>): boolean => {
    if (asked.ok) setList(asked.value.sets);
    setProblem(asked.ok ? null : sayFailure(asked.refused));
    return asked.ok;
  };
  return {
    list,
    problem,
    calm: () => setProblem(null),
    put: async (id, set) => settle(await put(`/api/sets/${id}`, hostKey, set)),
    remove: async (id) => settle(await remove(`/api/sets/${id}`, hostKey)),
  };
}
