import type { ChoiceId } from '@bellringer/core/game';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { pick, say } from '../../text/language.ts';
import * as game from '../../text/game.ts';
import { arranged, isLong, moved, placeAfter } from './arranging.ts';
import { makeDraggable } from './drag.ts';
import { OrderRow } from './order-row.tsx';
import { isShut, stateClass } from './pad.ts';
import type { PadProps } from './pad.ts';
import { SendButton } from './send-button.tsx';
import { holdPlaces } from './slide.ts';
import './order.css';

/** Cards in an order: by their buttons, by the arrow keys, or dragged. Any order may be sent, also the one that was dealt. */
export function OrderPad(props: PadProps) {
  const { choices, answering, onAnswer } = props;
  const { order, list, last, said, drag, move } = useOrder(props);
  const { ends } = choices;
  const textOf = (id: ChoiceId) => choices.choices.find((choice) => choice.id === id)?.text;
  return (
    <>
      {!isShut(answering) && <p class="ui-aside">{pick(game.arrowKeys)}</p>}
      {ends && <p class="p-end">{pick(ends.first)}</p>}
      <ol
        class={`p-order ${isLong(order.length) ? 'is-long' : ''} ${stateClass(props)}`}
        ref={list}
        aria-label={pick(game.yourOrder)}
      >
        {order.map((id, at) => (
          <OrderRow
            key={id}
            id={id}
            words={pick(textOf(id) ?? { ko: '', en: '' })}
            at={at}
            shownAt={drag ? placeAfter(at, drag.from, drag.to) : at}
            count={order.length}
            isLifted={id === last}
            isShut={isShut(answering)}
            onMove={(to) => move(at, to)}
          />
        ))}
      </ol>
      {ends && <p class="p-end">{pick(ends.last)}</p>}
      <p class="ui-aside" aria-live="polite">
        {said &&
          say(game.nowAt, { choice: pick(textOf(said.id) ?? { ko: '', en: '' }), n: said.place, total: order.length })}
      </p>
      {!isShut(answering) && <SendButton missing={null} onSend={(touchedAt) => onAnswer(order, touchedAt)} />}
    </>
  );
}

/** The order as it stands now, the card moved last, and the ways to move one. */
function useOrder({ choices, answering, sent, made, onMake }: PadProps) {
  const order = arranged(
    choices.choices.map(({ id }) => id),
    made ?? sent,
  );
  const list = useRef<HTMLOListElement>(null);
  const settle = useRef<(() => void) | null>(null);
  const [said, setSaid] = useState<{ readonly id: ChoiceId; readonly place: number } | null>(null);
  const [drag, setDrag] = useState<{ readonly from: number; readonly to: number } | null>(null);
  const move = (from: number, to: number) => {
    const id = order[from];
    if (!list.current || id === undefined) return;
    settle.current = holdPlaces(list.current);
    onMake(moved(order, from, to));
    setSaid({ id, place: to + 1 });
  };
  useLayoutEffect(() => {
    settle.current?.();
    settle.current = null;
  });
  const latest = useRef(move);
  latest.current = move;
  const mayDrag = !isShut(answering);
  useEffect(() => {
    if (!list.current || !mayDrag) return;
    return makeDraggable(list.current, { over: setDrag, drop: (from, to) => latest.current(from, to) });
  }, [mayDrag]);
  return { order, list, last: said?.id ?? null, said, drag, move };
}
