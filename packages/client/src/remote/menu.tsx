import type { RemoteParts } from '@bellringer/core/game';
import type { ComponentChildren } from 'preact';
import { messageOf } from '../screen/host/presses.ts';
import type { Press } from '../screen/host/presses.ts';
import type { Known } from '../state/parts.ts';
import { lang, pick, speak } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { remote as words } from '../text/remote.ts';
import { shared } from '../text/shared.ts';
import { LeaveIcon, OpenPadlockIcon, PadlockIcon, PeopleIcon } from '../ui/icons.tsx';
import type { OpenSheet } from './remote-page.tsx';
import { Sheet } from './sheet.tsx';

export interface MenuProps {
  readonly parts: Known<RemoteParts>;
  readonly press: (press: Press) => void;
  readonly open: (sheet: OpenSheet | null) => void;
}

/** What is needed once in a class: the door, the tally on the screen, the language, the end. */
export function Menu({ parts, press, open }: MenuProps) {
  const may = (name: Press) => messageOf(name, parts) !== null;
  const pressed = (name: Press) => () => {
    press(name);
    open(null);
  };
  return (
    <Sheet title={pick(words.menu)} onClose={() => open(null)}>
      <div class="rem-menu">
        {PRESSES.filter(({ name }) => may(name)).map(({ name, label, hint, Icon }) => (
          <Entry key={name} action={name} label={label} hint={hint} onClick={pressed(name)}>
            <Icon />
          </Entry>
        ))}
        <Entry
          action="language"
          label={shared.otherLanguage}
          lang={lang.value === 'ko' ? 'en' : 'ko'}
          onClick={() => speak(lang.value === 'ko' ? 'en' : 'ko')}
        />
        {may('end') && (
          <Entry action="end" label={words.end} onClick={() => open({ is: 'ask-end' })}>
            <LeaveIcon />
          </Entry>
        )}
      </div>
    </Sheet>
  );
}

/** Each is there only where it does something. */
const PRESSES: readonly Pressed[] = [
  { name: 'show-tally', label: words.showTally, hint: words.showTallyHint, Icon: PeopleIcon },
  { name: 'hide-tally', label: words.hideTally, Icon: PeopleIcon },
  { name: 'lock', label: words.lock, hint: words.lockHint, Icon: PadlockIcon },
  { name: 'unlock', label: words.unlock, Icon: OpenPadlockIcon },
];

interface Pressed {
  readonly name: Press;
  readonly label: Text;
  readonly hint?: Text;
  readonly Icon: typeof PeopleIcon;
}

interface EntryProps {
  readonly action: string;
  readonly label: Text;
  readonly hint?: Text | undefined;
  readonly lang?: string;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

function Entry({ action, label, hint, lang: language, onClick, children }: EntryProps) {
  return (
    <button type="button" class="rem-entry" data-action={action} lang={language} onClick={onClick}>
      <span class="rem-entry-icon">{children}</span>
      <span>
        <b>{pick(label)}</b>
        {hint && <span>{pick(hint)}</span>}
      </span>
    </button>
  );
}
