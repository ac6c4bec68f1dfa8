import type { TypedRow } from '@bellringer/core/game';
import { lang, langOf, say, sayCount } from '../text/language.ts';
import { kinds } from '../text/kinds.ts';
import { isMotionReduced } from '../ui/motion.ts';
import { layOut } from './cloud-layout.ts';
import type { Box } from './cloud-layout.ts';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { onResize, useFit } from './fit.ts';
import './cloud.css';

/** In units of a screen of 16:9: while the class types, and beside the explanation. */
const BOXES = {
  wide: { width: 164, height: 45 },
  tall: { width: 96, height: 61 },
} as const satisfies Record<string, Box>;
const LIST_STEPS = 4;

interface CloudProps {
  readonly typed: readonly TypedRow[];
  /** How many answered: what is not among the rows is counted. */
  readonly of: number;
  readonly shape: keyof typeof BOXES;
}

/** What a class typed, as large as it is frequent. Without motion it is a list, the most frequent first. */
export function Cloud({ typed, of, shape }: CloudProps) {
  const isStill = isMotionReduced.value;
  const [ref, box] = useBox(shape);
  const placed = useMemo(() => layOut(typed, box), [typed, box.width, box.height]);
  const shownCount = (isStill ? typed : placed).reduce((sum, { count }) => sum + count, 0);
  return (
    <div class="sc-cloud" ref={ref}>
      <WordList typed={typed} isSeen={isStill} />
      {!isStill && <Drawn placed={placed} box={box} />}
      {of > shownCount && <p class="sc-cloud-more">{sayCount(of - shownCount, kinds.other, kinds.others)}</p>}
    </div>
  );
}

/** As wide as it is thought to be, and as high as its place is beside that: other projectors than 16:9 leave more room. */
function useBox(shape: CloudProps['shape']): readonly [RefObject<HTMLDivElement | null>, Box] {
  const ref = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<Box>(BOXES[shape]);
  useLayoutEffect(() => {
    const place = ref.current;
    if (place === null) return;
    const { width, height } = BOXES[shape];
    const measure = () => {
      const { clientWidth, clientHeight } = place;
      setBox({ width, height: clientWidth === 0 ? height : Math.round((width * clientHeight) / clientWidth) });
    };
    measure();
    return onResize(place, measure);
  }, [shape]);
  return [ref, box];
}

/** Who does not see the cloud hears it. */
function WordList({ typed, isSeen }: { readonly typed: readonly TypedRow[]; readonly isSeen: boolean }) {
  const ref = useFit<HTMLOListElement>(LIST_STEPS, [typed, isSeen, lang.value]);
  return (
    <ol class={isSeen ? 'sc-cloud-list' : 'ui-aside'} ref={ref}>
      {typed.map(({ words, count }) => (
        <li key={words}>
          <span lang={langOf(words)}>{words}</span> <b class="ui-digits">{say(kinds.people, { n: count })}</b>
        </li>
      ))}
    </ol>
  );
}

function Drawn({ placed, box: { width, height } }: { readonly placed: ReturnType<typeof layOut>; readonly box: Box }) {
  return (
    <svg class="sc-cloud-drawn" viewBox={`${-width / 2} ${-height / 2} ${width} ${height}`} aria-hidden="true">
      {placed.map(({ words, shown, count, x, y, size }) => (
        <g key={words} class="sc-cloud-word" style={{ transform: `translate(${x}px, ${y}px) scale(${size / 10})` }}>
          <text class={count > 1 ? 'is-often' : ''} y="3.5" lang={langOf(words)}>
            {shown}
          </text>
        </g>
      ))}
    </svg>
  );
}
