import type { LobbyPart } from '@bellringer/core/game';
import type { Stage } from '../state/parts.ts';
import { lang, number, pick, say, sayCount } from '../text/language.ts';
import { screen } from '../text/screen.ts';
import { PadlockIcon } from '../ui/icons.tsx';
import { Rings } from '../ui/rings.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { spacedCode } from './code.ts';
import { useFit } from './fit.ts';
import { Names } from './names.tsx';
import './lobby.css';

/** Digits are wider in some systems' fonts than in others: 23, 21, 19 and 17 units. */
const CODE_STEPS = 4;
const TITLE_STEPS = 3;

interface LobbyProps {
  readonly stage: Stage;
  readonly lobby: LobbyPart;
  /** What a phone types: no protocol. */
  readonly address: string;
}

/** The poster before the first bell: the code, the ways in, and who is there. */
export function Lobby({ stage, lobby, address }: LobbyProps) {
  const code = useFit<HTMLHeadingElement>(CODE_STEPS, [stage.code]);
  return (
    <main class="sc-lobby">
      <section class="sc-disc">
        <Rings count={6} first={110} line={6.4} class="sc-disc-rings" />
        <p class="sc-disc-how">
          {stage.isLocked ? (
            <>
              <PadlockIcon /> {pick(screen.locked)}
            </>
          ) : (
            pick(screen.join)
          )}
        </p>
        <p class="sc-disc-address">{address}</p>
        <h1 class="sc-disc-code ui-digits" ref={code} data-code={stage.code}>
          {spacedCode(stage.code)}
        </h1>
        <Wordmark class="sc-disc-wordmark" />
      </section>
      <section class="sc-lobby-side">
        <span class={`sc-qr ${stage.isLocked ? 'is-locked' : ''}`}>
          <img src={qrOf(stage.code)} alt={pick(screen.qrAlt)} />
        </span>
        <Plan stage={stage} lobby={lobby} />
        <Names lobby={lobby} />
      </section>
    </main>
  );
}

/** The server draws the QR: it knows the address that phones can reach. */
export function qrOf(code: string): string {
  return `/qr/${code}.svg`;
}

function Plan({ stage, lobby }: { readonly stage: Stage; readonly lobby: LobbyPart }) {
  const title = useFit<HTMLHeadingElement>(TITLE_STEPS, [stage.title, lang.value]);
  const minutes = Math.max(1, Math.round(stage.planMs / 60_000));
  return (
    <div class="sc-plan">
      <h2 class="sc-plan-title" ref={title}>
        {pick(stage.title)}
      </h2>
      <p class="sc-plan-size">
        <span>{sayCount(stage.roundCount, screen.planQuestion, screen.planQuestions)}</span>
        <span>{say(screen.planMinutes, { n: minutes })}</span>
      </p>
      <p class="sc-plan-count ui-digits">
        <b>{number(lobby.hereCount)}</b>
        <span>{pick(screen.inOne)}</span>
      </p>
    </div>
  );
}
