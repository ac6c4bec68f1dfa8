import { pick } from '../text/language.ts';
import { library as words } from '../text/library.ts';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import { addressOf, LIBRARY } from './host-place.ts';
import './page.css';

/** The line that all of the host's pages share: whose product this is, the two places, the language. */
export function HostHeader({ isLibrary }: { readonly isLibrary: boolean }) {
  return (
    <header class="host-header">
      <a class="host-home" href={addressOf(LIBRARY)}>
        <Wordmark />
      </a>
      <nav class="host-tabs" aria-label={pick(words.tabs)}>
        <a href={addressOf(LIBRARY)} aria-current={isLibrary ? 'page' : undefined}>
          {pick(words.tabLibrary)}
        </a>
        <a href={addressOf({ is: 'sessions' })} aria-current={isLibrary ? undefined : 'page'}>
          {pick(words.tabSessions)}
        </a>
      </nav>
      <LanguageSwitch class="host-language" />
    </header>
  );
}
