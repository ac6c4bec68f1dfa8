/**
 * Dragging rows of a list by a finger or a mouse. A mouse takes a row anywhere; a finger by its grip at once, elsewhere
 * after a short press, so that a page that must scroll still does. Until the row is let go only transforms move: the
 * browser would take the pointer away from an element that is put elsewhere in the document.
 */
import { landing, placeAfter } from './arranging.ts';
import type { Span } from './arranging.ts';

export interface Hands {
  /** A row is in the hand and would land here; null: it is in the hand no more. */
  readonly over: (drag: { readonly from: number; readonly to: number } | null) => void;
  /** It was let go. Called while everything still looks as it did in the hand. */
  readonly drop: (from: number, to: number) => void;
}

/** Further than this is a movement, px. */
const SLOP = 6;
const PRESS_MS = 220;

/** Lets the children of `list` be dragged. Rows give `data-grip` to what a finger may take at once. Returns the way to stop. */
export function makeDraggable(list: HTMLElement, hands: Hands): () => void {
  let press: Press | null = null;
  const onDown = (event: PointerEvent) => {
    const target = event.target as Element;
    const row = [...list.children].findIndex((each) => each.contains(target));
    if (press || row < 0 || event.button !== 0 || target.closest('button')) return;
    press = new Press(list, row, event, hands, () => (press = null));
  };
  // A finger's scroll can only be stopped by whoever listened before it began.
  const onTouchMove = (event: TouchEvent) => press?.isLifted && event.cancelable && event.preventDefault();
  list.addEventListener('pointerdown', onDown);
  list.addEventListener('touchmove', onTouchMove, { passive: false });
  return () => {
    press?.end();
    list.removeEventListener('pointerdown', onDown);
    list.removeEventListener('touchmove', onTouchMove);
  };
}

/** From a pointer's touch to its release: at first it may still be a scroll, then a row is in the hand. */
class Press {
  readonly #list: HTMLElement;
  readonly #from: number;
  readonly #start: PointerEvent;
  readonly #hands: Hands;
  readonly #isOver: () => void;
  readonly #timer: ReturnType<typeof setTimeout> | undefined;
  #lift: Lift | null = null;

  constructor(list: HTMLElement, from: number, start: PointerEvent, hands: Hands, isOver: () => void) {
    this.#list = list;
    this.#from = from;
    this.#start = start;
    this.#hands = hands;
    this.#isOver = isOver;
    if (!this.#isTakenAtOnce) this.#timer = setTimeout(() => this.#take(), PRESS_MS);
    window.addEventListener('pointermove', this.#onMove);
    window.addEventListener('pointerup', this.#onUp);
    window.addEventListener('pointercancel', this.#onCancel);
  }

  get isLifted(): boolean {
    return this.#lift !== null;
  }

  end(): void {
    clearTimeout(this.#timer);
    window.removeEventListener('pointermove', this.#onMove);
    window.removeEventListener('pointerup', this.#onUp);
    window.removeEventListener('pointercancel', this.#onCancel);
    if (this.#lift) this.#hands.over(null);
    this.#lift?.end();
    this.#lift = null;
    this.#isOver();
  }

  get #isTakenAtOnce(): boolean {
    const { pointerType, target } = this.#start;
    return pointerType === 'mouse' || (target as Element).closest('[data-grip]') !== null;
  }

  #take(): void {
    this.#lift = new Lift(this.#list, this.#from, this.#start.pageY);
    this.#hands.over({ from: this.#from, to: this.#from });
  }

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerId !== this.#start.pointerId) return;
    const far = Math.hypot(event.pageX - this.#start.pageX, event.pageY - this.#start.pageY) > SLOP;
    if (!this.#lift && far) {
      if (!this.#isTakenAtOnce) return this.end();
      this.#take();
    }
    if (!this.#lift) return;
    const before = this.#lift.to;
    this.#lift.moveTo(event.pageY);
    if (this.#lift.to !== before) this.#hands.over({ from: this.#from, to: this.#lift.to });
  };

  readonly #onUp = (event: PointerEvent): void => {
    if (event.pointerId !== this.#start.pointerId) return;
    const lift = this.#lift;
    if (lift) this.#hands.drop(this.#from, lift.to);
    this.end();
  };

  readonly #onCancel = (event: PointerEvent): void => {
    if (event.pointerId === this.#start.pointerId) this.end();
  };
}

/** A row in the hand: it follows, and the others make room. */
class Lift {
  readonly #list: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  readonly #spans: readonly Span[];
  readonly #from: number;
  readonly #startY: number;
  to: number;

  constructor(list: HTMLElement, from: number, startY: number) {
    this.#list = list;
    this.#rows = [...list.children] as HTMLElement[];
    this.#spans = this.#rows.map((row) => row.getBoundingClientRect()).map(({ top, height }) => ({ top, height }));
    this.#from = from;
    this.#startY = startY;
    this.to = from;
    list.dataset['dragging'] = '';
    this.#rows[from]?.setAttribute('data-in-hand', '');
  }

  moveTo(y: number): void {
    const dy = y - this.#startY;
    this.to = landing(this.#spans, this.#from, dy);
    this.#rows.forEach((row, at) => {
      row.style.transform = `translateY(${at === this.#from ? dy : this.#roomAt(at)}px)`;
    });
  }

  end(): void {
    delete this.#list.dataset['dragging'];
    for (const row of this.#rows) {
      row.removeAttribute('data-in-hand');
      row.style.transform = '';
    }
  }

  /** By how much a row steps aside: the lifted one's height, and the gap between two. */
  #roomAt(at: number): number {
    const [first, second] = this.#spans;
    const gap = first && second ? second.top - first.top - first.height : 0;
    const height = this.#spans[this.#from]?.height ?? 0;
    return (placeAfter(at, this.#from, this.to) - at) * (height + gap);
  }
}
