import type { SeatRow } from '@bellringer/core/game';
import { useState } from 'preact/hooks';
import { langOf, pick, say } from '../../text/language.ts';
import { dialogs } from '../../text/screen.ts';
import { HarmlessButton } from './dialog.tsx';
import type { Hands, Trouble } from './hands.ts';
import { sayTrouble } from './say-trouble.ts';
import { useFocus } from './use-focus.ts';

export type Doing = 'at-rest' | 'renaming' | 'removing';

interface PersonProps {
  readonly row: SeatRow;
  readonly hands: Hands;
  readonly is: Doing;
  readonly become: (is: Doing) => void;
}

/** One row: at rest, being renamed, or asked about before it goes. */
export function Person({ row, hands, is, become }: PersonProps) {
  switch (is) {
    case 'renaming':
      return <Renaming row={row} hands={hands} onDone={() => become('at-rest')} />;
    case 'removing':
      return <Removing row={row} hands={hands} onDone={() => become('at-rest')} />;
    case 'at-rest':
      return (
        <li>
          <PersonName nickname={row.nickname} />
          {!row.isHere && <span class="sc-person-away">{pick(dialogs.awayNow)}</span>}
          <button
            type="button"
            class="sc-button"
            data-action="rename"
            aria-label={say(dialogs.renameRead, { name: row.nickname })}
            onClick={() => become('renaming')}
          >
            {pick(dialogs.rename)}
          </button>
          <button
            type="button"
            class="sc-button is-alarm"
            data-action="remove"
            aria-label={say(dialogs.removeRead, { name: row.nickname })}
            onClick={() => become('removing')}
          >
            {pick(dialogs.remove)}
          </button>
        </li>
      );
  }
}

interface DoingProps {
  readonly row: SeatRow;
  readonly hands: Hands;
  readonly onDone: () => void;
}

function Renaming({ row, hands, onDone }: DoingProps) {
  const [nickname, setNickname] = useState(row.nickname);
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const rename = async () => {
    const met = await hands.attempt({ type: 'rename-seat', player: row.player, nickname });
    setTrouble(met);
    if (met === null) onDone();
  };
  return (
    <li>
      <form
        class="sc-person-form"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <NameField name={row.nickname} value={nickname} onType={setNickname} trouble={trouble} />
        <button type="submit" class="sc-button is-ink" data-action="rename-yes">
          {pick(dialogs.renameYes)}
        </button>
        <button type="button" class="sc-button" onClick={onDone}>
          {pick(dialogs.cancel)}
        </button>
      </form>
    </li>
  );
}

interface NameFieldProps {
  readonly name: string;
  readonly value: string;
  readonly onType: (value: string) => void;
  readonly trouble: Trouble | null;
}

/** The new name, and below it why it was not taken. */
function NameField({ name, value, onType, trouble }: NameFieldProps) {
  const field = useFocus<HTMLInputElement>();
  return (
    <span class="sc-person-field">
      <input
        ref={field}
        aria-label={say(dialogs.newName, { name })}
        aria-invalid={trouble !== null}
        value={value}
        maxLength={64}
        autocomplete="off"
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {trouble !== null && (
        <span class="sc-person-trouble" role="alert">
          {sayTrouble(trouble)}
        </span>
      )}
    </span>
  );
}

function Removing({ row, hands, onDone }: DoingProps) {
  const remove = async () => {
    if (await hands.send({ type: 'remove-seat', player: row.player })) onDone();
  };
  return (
    <li class="is-asking">
      <span class="sc-person-ask">
        <b>{say(dialogs.removeAsk, { name: row.nickname })}</b> {pick(dialogs.removeMore)}
      </span>
      <HarmlessButton onClick={onDone}>{pick(dialogs.cancel)}</HarmlessButton>
      <button type="button" class="sc-button is-alarm" data-action="remove-yes" onClick={() => void remove()}>
        {pick(dialogs.removeYes)}
      </button>
    </li>
  );
}

export function PersonName({ nickname }: { readonly nickname: string }) {
  return (
    <b class="sc-person-name" lang={langOf(nickname)}>
      {nickname}
    </b>
  );
}
