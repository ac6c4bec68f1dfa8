import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { askFor } from '../net/http.ts';
import type { Asked } from '../net/http.ts';

/** What was asked for: `null` while the first answer is on its way. `again` asks anew and keeps the old answer until then. */
export interface Asking<Value> {
  readonly asked: Asked<Value> | null;
  readonly again: () => void;
}

/** Asks when the component appears and whenever the path or the bearer changes. An overtaken answer is dropped. */
export function useAsked<Value>(path: string, bearer: string): Asking<Value> {
  const [asked, setAsked] = useState<Asked<Value> | null>(null);
  const turn = useRef(0);
  const again = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    void askFor<Value>(path, bearer).then((answer) => {
      if (turn.current === mine) setAsked(answer);
    });
  }, [path, bearer]);
  useEffect(() => {
    setAsked(null);
    again();
    return () => {
      turn.current += 1;
    };
  }, [again]);
  return { asked, again };
}
