import { lang, pick, speak } from '../text/language.ts';
import { shared } from '../text/shared.ts';
import { Button } from './button.tsx';

/** Says the other language's name in that language; a touch switches this device to it. */
export function LanguageSwitch({ class: extra = '' }: { readonly class?: string }) {
  const other = lang.value === 'ko' ? 'en' : 'ko';
  return (
    <Button
      isSmall
      class={`ui-language ${extra}`}
      lang={other}
      aria-label={pick(shared.switchLanguage)}
      onClick={() => speak(other)}
    >
      {pick(shared.otherLanguage)}
    </Button>
  );
}
