import type { RemoteParts, RoundNo, TypedRow } from '@bellringer/core/game';
import { useRef, useState } from 'preact/hooks';
import type { Trouble } from '../screen/host/hands.ts';
import type { Known } from '../state/parts.ts';
import { kinds } from '../text/kinds.ts';
import { langOf, pick, sayCount } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { sayTrouble } from './banners.tsx';
import type { Command } from './middle.tsx';
import './typed.css';

interface WallProps {
  readonly parts: Known<RemoteParts>;
  readonly command: Command;
}

/** The words of a cloud. One tap takes a word off the wall, another brings it back. */
export function Wall({ parts: { tally, secret }, command }: WallProps) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const rows = useFixedPlaces(tally?.typed ?? [], tally?.round ?? null);
  if (!tally || !secret) return null;
  if (rows.length === 0) return <p class="rem-nobody">{pick(kinds.nothingTyped)}</p>;
  const others = tally.answeredCount - rows.reduce((sum, { count }) => sum + count, 0);
  const turn = async ({ words: answer, isJudged }: TypedRow) =>
    setTrouble(
      await command({ type: 'judge-answer', question: secret.question, answer, fraction: isJudged ? null : 0 }),
    );
  return (
    <section class="rem-wall" aria-label={pick(words.tally)}>
      <ul>
        {rows.map((row) => (
          <li key={row.words}>
            <Word row={row} onTap={() => void turn(row)} />
          </li>
        ))}
      </ul>
      {others > 0 && <p class="rem-small">{sayCount(others, kinds.other, kinds.others)}</p>}
      <p class="rem-small">{pick(kinds.tapToTakeOff)}</p>
      {trouble !== null && (
        <p class="rem-trouble" role="alert">
          {sayTrouble(trouble)}
        </p>
      )}
    </section>
  );
}

function Word({
  row: { words: said, count, isJudged },
  onTap,
}: {
  readonly row: TypedRow;
  readonly onTap: () => void;
}) {
  return (
    <button
      type="button"
      class={`rem-word ${isJudged ? 'is-off' : ''}`}
      data-word={said}
      aria-pressed={isJudged === true}
      onClick={onTap}
    >
      <span lang={langOf(said)}>{said}</span> <b class="ui-digits">{count}</b>
      {isJudged && <span class="ui-aside">, {pick(kinds.offWall)}</span>}
    </button>
  );
}

/** Words keep their places while others come in: what moves under a thumb would take the wrong one off. */
function useFixedPlaces(rows: readonly TypedRow[], round: RoundNo | null): TypedRow[] {
  const places = useRef<{ round: RoundNo | null; words: string[] }>({ round, words: [] });
  if (places.current.round !== round) places.current = { round, words: [] };
  const known = places.current.words;
  for (const { words: said } of rows) if (!known.includes(said)) known.push(said);
  return known.flatMap((said) => rows.filter((row) => row.words === said));
}
