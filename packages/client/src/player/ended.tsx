import type { Mark, RoomId, YouPart } from '@bellringer/core/game';
import { useEffect } from 'preact/hooks';
import { number, pick, say } from '../text/language.ts';
import * as game from '../text/game.ts';
import * as player from '../text/player.ts';
import { Button } from '../ui/button.tsx';
import { BookIcon, RightIcon } from '../ui/icons.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Disc, Hall } from './hall.tsx';
import { lineBanner } from './line-banner.tsx';
import { Header, Page } from './page.tsx';
import type { Seated } from './playing.ts';
import { pointsOf, Rank } from './standings.tsx';
import { sayInPieces, Weighed } from './weighed.tsx';

export interface EndedProps extends Seated {
  /** The same class goes on in the next room. */
  readonly onGoOn: () => void;
}

/** How long the own place stands before the phone follows the class. */
const GO_ON_AFTER_MS = 5000;

/** The last page: own place, what went well, and the way back to what was missed. */
export function Ended(props: EndedProps) {
  const { session, parts, line, onGoOn } = props;
  const { you, stage } = parts;
  useReviewToken(session, session.reviewToken.value);
  useGoingOn(stage?.next?.room ?? null, onGoOn);
  if (!you || !stage) return null;
  const { right, counted } = countsOf(you.marks);
  const title = say(game.wellPlayed, { name: you.nickname });
  const rightOf = sayInPieces(game.rightOf, { n: right, total: counted, points: pointsOf(you.score) });
  return (
    <Page
      phase="ended"
      state="ended"
      tone="hall"
      class="p-ended"
      says={`${title} ${rightOf.join('')}`}
      header={
        <Header
          left={<p class="p-where is-bold">{pick(stage.title)}</p>}
          right={<LanguageSwitch />}
          banner={lineBanner(line, player.reconnectingSeat)}
        />
      }
    >
      <Hall
        disc={<OwnPlace you={you} />}
        title={title}
        hint={
          <span class="ui-digits">
            <Weighed pieces={rightOf} />
          </span>
        }
        foot={<WaysOn {...props} you={you} />}
      />
    </Page>
  );
}

/** The phone follows its class by itself. */
function useGoingOn(next: RoomId | null, onGoOn: () => void): void {
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(onGoOn, GO_ON_AFTER_MS);
    return () => clearTimeout(timer);
  }, [next, onGoOn]);
}

function OwnPlace({ you: { rank, score, playersCount } }: { readonly you: YouPart }) {
  return (
    <Disc rings={6}>
      {rank === null ? <span class="p-score ui-digits">{number(score)}</span> : <Rank rank={rank} />}
      <span>{rank === null ? pick(game.score) : say(game.ofPlayers, { n: playersCount })}</span>
    </Disc>
  );
}

/** With the class to the next room, and back to what was missed. */
function WaysOn({ session, parts, onGoOn, you }: EndedProps & { readonly you: YouPart }) {
  const hasNext = !!parts.stage?.next;
  const token = session.reviewToken.value;
  const { right, counted } = countsOf(you.marks);
  return (
    <>
      {hasNext && <p class="p-foot-hint">{pick(game.nextRoomHint)}</p>}
      {hasNext && (
        <Button look="ink" onClick={onGoOn}>
          <RightIcon /> {pick(game.nextRoom)}
        </Button>
      )}
      {token && (
        <ReviewLink
          href={`/review/${session.room}#${you.player}.${token}`}
          missed={counted - right}
          isQuiet={hasNext}
        />
      )}
    </>
  );
}

function countsOf(marks: readonly Mark[]): { readonly right: number; readonly counted: number } {
  return {
    right: marks.filter((mark) => mark === 'right').length,
    counted: marks.filter((mark) => mark !== 'void' && mark !== 'skipped' && mark !== 'poll').length,
  };
}

interface ReviewLinkProps {
  readonly href: string;
  readonly missed: number;
  readonly isQuiet: boolean;
}

function ReviewLink({ href, missed, isQuiet }: ReviewLinkProps) {
  return (
    <>
      <a class={`ui-button ${isQuiet ? 'is-plain' : 'is-ink'}`} href={href}>
        <BookIcon /> {missed > 0 ? say(game.reviewMissed, { n: missed }) : pick(game.reviewAll)}
      </a>
      <p class="p-foot-hint">{pick(game.reviewHint)}</p>
    </>
  );
}

/** The link comes with a hello; one that was answered before the end did not have it. */
function useReviewToken({ connection }: Seated['session'], token: string | null): void {
  useEffect(() => {
    if (token === null) void connection.helloAgain();
  }, [connection, token]);
}
