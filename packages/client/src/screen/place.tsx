import type { Ms, ScreenParts } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { Known } from '../state/parts.ts';
import { Foot, JoinLine } from './foot.tsx';
import type { Grid } from './from-tiles.ts';
import { Lobby } from './lobby.tsx';
import { Podium } from './podium.tsx';
import { Reveal } from './reveal.tsx';
import { Round } from './round.tsx';
import { Standings } from './standings.tsx';
import { useHush } from './use-hush.ts';
import './screen.css';

export interface PlaceProps {
  readonly parts: Known<ScreenParts>;
  readonly serverNow: () => Ms;
  readonly address: string;
  /**
   * Pages with the host's hands keep their last line free, so that the bar comes and goes without moving anything. A page
   * that only shows does so while its own bar is up.
   */
  readonly keepsFoot: boolean;
  /** The bar, and what lies over the page. */
  readonly children?: ComponentChildren;
}

/** What the class sees: a function of the view. */
export function Place({ parts, serverNow, address, keepsFoot, children }: PlaceProps) {
  const page = useRef<HTMLDivElement>(null);
  const { shown, grid } = useHush(parts, page);
  const isLive = useIsLive(shown);
  return (
    <div class="sc" ref={page} data-phase={parts.stage?.phase} data-hands={keepsFoot || undefined}>
      <PageOf {...{ parts: shown, serverNow, address, keepsFoot, isLive, grid }} />
      {children}
    </div>
  );
}

type PageProps = Omit<PlaceProps, 'children'> & { readonly isLive: boolean; readonly grid: Grid | null };

function PageOf(props: PageProps) {
  const { parts, serverNow, address } = props;
  const { stage, lobby, standings } = parts;
  switch (stage?.phase) {
    case 'lobby':
      return lobby ? <Lobby stage={stage} lobby={lobby} address={address} /> : null;
    case 'reading':
    case 'asking':
    case 'closing':
    case 'closed':
      return <Round stage={stage} parts={parts} serverNow={serverNow} address={address} />;
    case 'revealed':
    case 'standings':
      return (
        <>
          <Result {...props} />
          <LastLine {...props} />
        </>
      );
    case 'ended':
      return standings ? <Podium stage={stage} standings={standings} /> : null;
    case undefined:
      return null;
  }
}

function Result({ parts, isLive, grid }: PageProps) {
  const { stage, question, choices, reveal, tally = null, count = null, standings } = parts;
  if (stage?.phase === 'standings') {
    return standings ? <Standings stage={stage} standings={standings} isLive={isLive} /> : null;
  }
  if (!stage || !question || !choices || !reveal) return null;
  return <Reveal {...{ stage, question, choices, reveal, tally, count, isLive, grid }} />;
}

/** Where the bar may stand; without it, the way in for latecomers. */
function LastLine({ parts: { stage }, address, keepsFoot }: PageProps) {
  if (!keepsFoot || !stage) return null;
  return (
    <Foot>
      <span />
      <JoinLine address={address} code={stage.code} isLocked={stage.isLocked} />
    </Foot>
  );
}

/** Whether the room came to this phase while the page was watching: only then is there something to show moving. */
function useIsLive({ stage }: Known<ScreenParts>): boolean {
  const first = useRef<string | null>(null);
  const place = stage ? `${stage.round} ${stage.phase}` : null;
  first.current ??= place;
  return first.current !== place;
}
