import type { PlayerId, RemoteParts } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { spacedCode } from '../screen/code.ts';
import type { Trouble } from '../screen/host/hands.ts';
import type { Known } from '../state/parts.ts';
import { pick, say } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { Rich } from '../ui/rich.tsx';
import { Claims } from './claims.tsx';
import { Explanation, Note } from './notes.tsx';
import { People } from './people.tsx';
import { Standings } from './standings.tsx';
import { Tally } from './tally.tsx';

export type Command = (message: HostCommandMessage) => Promise<Trouble | null>;

export interface MiddleProps {
  readonly parts: Known<RemoteParts>;
  readonly isCovered: boolean;
  readonly command: Command;
  readonly openPerson: (player: PlayerId) => void;
  /** What was typed, to be judged. */
  readonly openTyped: (words: string) => void;
}

/** What may be long: standings, the question and its tally, notes, people. What the phase is about stands first. */
export function Middle({ parts, isCovered, command, openPerson, openTyped }: MiddleProps) {
  const { stage, hands, reveal } = parts;
  const people = <People parts={parts} openPerson={openPerson} />;
  return (
    <main class="rem-middle">
      {hands && <Claims claims={hands.claims} command={command} />}
      {stage?.phase === 'lobby' && <Code code={stage.code} />}
      {stage?.phase === 'ended' && <Ended parts={parts} />}
      {(stage?.phase === 'standings' || stage?.phase === 'ended') && <Standings parts={parts} />}
      <Question parts={parts} isCovered={isCovered} command={command} openTyped={openTyped} />
      {!reveal && people}
      <Explanation parts={parts} isCovered={isCovered} />
      {reveal && people}
    </main>
  );
}

function Code({ code }: { readonly code: string }) {
  return (
    <h1 class="rem-code">
      <span>{pick(words.roomCode)}</span> <b class="ui-digits">{spacedCode(code)}</b>
    </h1>
  );
}

function Question({ parts, isCovered, command, openTyped }: Omit<MiddleProps, 'openPerson'>) {
  if (!parts.question) return null;
  return (
    <>
      <Rich text={parts.question.stem} as="h1" class="rem-stem" />
      {parts.reveal?.isVoid && <p class="rem-void">{pick(words.void)}</p>}
      <Tally parts={parts} isCovered={isCovered} command={command} openTyped={openTyped} />
      <Note parts={parts} isCovered={isCovered} />
    </>
  );
}

function Ended({ parts: { stage } }: Pick<MiddleProps, 'parts'>) {
  const next = stage?.next;
  return (
    <div class="rem-ended">
      <h1>{pick(words.endedTitle)}</h1>
      <p>{next ? say(words.wentOn, { code: spacedCode(next.code) }) : pick(words.ended)}</p>
    </div>
  );
}
