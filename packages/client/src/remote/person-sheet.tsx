import type { PersonRow } from '@bellringer/core/game';
import type { HostCommandMessage } from '@bellringer/core/protocol';
import { useState } from 'preact/hooks';
import type { Trouble } from '../screen/host/hands.ts';
import { langOf, number, pick, say } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { placeOf } from '../text/shared.ts';
import { Button } from '../ui/button.tsx';
import { sayTrouble } from './banners.tsx';
import type { Command } from './middle.tsx';
import { AskOnce, Sheet, useFocus } from './sheet.tsx';

export interface PersonSheetProps {
  readonly person: PersonRow;
  readonly command: Command;
  readonly onClose: () => void;
}

/** One student: how they stand, a better name, or out of the room (asked once). */
export function PersonSheet({ person, command, onClose }: PersonSheetProps) {
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [step, become] = useState<Step>('menu');
  const send: Send = (message) => {
    void command(message).then((met) => {
      setTrouble(met);
      if (met === null) onClose();
    });
  };
  return (
    <Sheet title={person.nickname} titleLang={langOf(person.nickname)} onClose={onClose} isQuestion={step === 'remove'}>
      <p class="rem-person-line">{lineOf(person)}</p>
      <Doing person={person} send={send} step={step} become={become} />
      {trouble !== null && (
        <p class="rem-trouble" role="alert">
          {sayTrouble(trouble)}
        </p>
      )}
    </Sheet>
  );
}

type Send = (message: HostCommandMessage) => void;

type Step = 'menu' | 'rename' | 'remove';

interface DoingProps {
  readonly person: PersonRow;
  readonly send: Send;
  readonly step: Step;
  readonly become: (step: Step) => void;
}

function Doing({ person: { player, nickname }, send, step, become }: DoingProps) {
  switch (step) {
    case 'menu':
      return (
        <div class="rem-person-choices">
          <Button data-action="rename" onClick={() => become('rename')}>
            {pick(words.rename)}
          </Button>
          <Button look="alarm" data-action="remove" onClick={() => become('remove')}>
            {pick(words.remove)}
          </Button>
        </div>
      );
    case 'rename':
      return <Rename nickname={nickname} onRename={(next) => send({ type: 'rename-seat', player, nickname: next })} />;
    case 'remove':
      return (
        <AskOnce
          question={say(words.removeAsk, { name: nickname })}
          yes={pick(words.removeYes)}
          no={pick(words.leaveIt)}
          action="confirm-remove"
          onYes={() => send({ type: 'remove-seat', player })}
          onNo={() => become('menu')}
        />
      );
  }
}

function lineOf({ is, rank, score }: PersonRow): string {
  const here = pick(is === 'here' ? words.personHere : words.personAway);
  return score === 0 ? here : `${say(words.personScore, { place: pick(placeOf(rank)), n: number(score) })} · ${here}`;
}

interface RenameProps {
  readonly nickname: string;
  readonly onRename: (nickname: string) => void;
}

function Rename({ nickname, onRename }: RenameProps) {
  const [next, setNext] = useState(nickname);
  const form = useFocus<HTMLFormElement>();
  return (
    <form
      ref={form}
      class="rem-rename"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onRename(next);
      }}
    >
      <label for="new-name">{pick(words.newName)}</label>
      <input
        id="new-name"
        autocomplete="off"
        maxLength={128}
        value={next}
        lang={langOf(next)}
        onInput={({ currentTarget }) => setNext(currentTarget.value)}
      />
      <Button type="submit" look="ink" data-action="confirm-rename">
        {pick(words.renameYes)}
      </Button>
    </form>
  );
}
