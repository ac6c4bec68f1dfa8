import { useState } from 'preact/hooks';
import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { Bell } from '../ui/bell.tsx';
import { Button } from '../ui/button.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { keyIn } from './host-key.ts';
import './page.css';
import './key-page.css';

export interface KeyPageProps {
  readonly wasRefused: boolean;
  readonly onKey: (key: string) => void;
}

/** Who comes without the host's link is told where it stands, and may paste it. */
export function KeyPage({ wasRefused, onKey }: KeyPageProps) {
  const [pasted, setPasted] = useState('');
  const [isUnreadable, setUnreadable] = useState(false);
  const enter = (submitted: Event) => {
    submitted.preventDefault();
    const key = keyIn(pasted);
    setUnreadable(key === null);
    if (key !== null) onKey(key);
  };
  return (
    <main class="key-page">
      <LanguageSwitch class="host-language" />
      <form class="key-card" onSubmit={enter}>
        <Bell class="key-bell" />
        <h1>{pick(wasRefused ? words.keyWrongTitle : words.keyMissingTitle)}</h1>
        <p>{pick(words.keyMissing)}</p>
        <KeyField pasted={pasted} onPaste={setPasted} isUnreadable={isUnreadable} />
        <Button type="submit" look="main" data-action="enter-key">
          {pick(words.keyEnter)}
        </Button>
        <a href="/">{pick(words.studentHint)}</a>
      </form>
    </main>
  );
}

interface KeyFieldProps {
  readonly pasted: string;
  readonly onPaste: (pasted: string) => void;
  readonly isUnreadable: boolean;
}

/** Hidden like a password: the laptop is mirrored, and the browser may keep it. */
function KeyField({ pasted, onPaste, isUnreadable }: KeyFieldProps) {
  return (
    <>
      <label for="key">{pick(words.keyField)}</label>
      <input
        id="key"
        type="password"
        autocomplete="current-password"
        spellcheck={false}
        value={pasted}
        aria-invalid={isUnreadable}
        aria-describedby={isUnreadable ? 'key-problem' : undefined}
        onInput={({ currentTarget }) => onPaste(currentTarget.value)}
      />
      {isUnreadable && (
        <p id="key-problem" role="alert">
          {pick(words.keyUnreadable)}
        </p>
      )}
    </>
  );
}
