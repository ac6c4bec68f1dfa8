/** From the first question to the last page. Fetched while somebody types a name or reads the lobby. */
import { ownLimitMs } from '../state/countdown.ts';
import { useCountdown } from '../ui/use-countdown.ts';
import { Ended } from './ended.tsx';
import type { Seated } from './playing.ts';
import { Question } from './question.tsx';
import { Reveal } from './reveal.tsx';
import { Standings } from './standings.tsx';

export interface GameProps extends Seated {
  /** The same class goes on in the next room. */
  readonly onGoOn: () => void;
}

export function Game({ onGoOn, ...seated }: GameProps) {
  const { stage, you, clock } = seated.parts;
  const limitMs = clock && you ? ownLimitMs(clock, you.factor) : null;
  const countdown = useCountdown(clock ?? null, limitMs, seated.session.connection.serverNow);
  switch (stage?.phase) {
    case 'revealed':
      return <Reveal {...seated} />;
    case 'standings':
      return <Standings {...seated} />;
    case 'ended':
      return <Ended {...seated} onGoOn={onGoOn} />;
    default:
      return <Question {...seated} countdown={countdown} />;
  }
}
