import { pick } from '../text/language.ts';
import type { Text } from '../text/language.ts';
import { Bell } from '../ui/bell.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import './notice.css';

export interface NoticeProps {
  /** For tests: why this phone steers nothing. */
  readonly state: string;
  readonly title: Text;
  readonly hint: Text;
}

/** A quiet page for when this phone is no remote: it says what to do on the laptop. */
export function Notice({ state, title, hint }: NoticeProps) {
  return (
    <main class="rem-notice" data-state={state}>
      <LanguageSwitch />
      <div role="alert">
        <Bell />
        <h1>{pick(title)}</h1>
        <p>{pick(hint)}</p>
      </div>
    </main>
  );
}
