import { useEffect, useRef } from 'preact/hooks';
import { pick } from '../text/language.ts';
import * as player from '../text/player.ts';
import { sayRefusal } from '../text/refusals.ts';
import { Bell } from '../ui/bell.tsx';
import { BackspaceIcon } from '../ui/icons.tsx';
import { LanguageSwitch } from '../ui/language-switch.tsx';
import { Rings } from '../ui/rings.tsx';
import { Wordmark } from '../ui/wordmark.tsx';
import type { WhyNot } from './find-room.ts';
import { Keypad } from './keypad.tsx';
import type { Key } from './keypad.tsx';
import { Page } from './page.tsx';
import './join.css';

export const CODE_LENGTH = 6;
const KEYS: readonly Key[] = [
  ...[...'123456789'].map((name) => ({ name })),
  { name: 'gap', isGap: true },
  { name: '0' },
];

export interface CodeFormProps {
  readonly code: string;
  readonly isLooking: boolean;
  readonly problem: WhyNot | null;
  readonly onCode: (code: string) => void;
}

/** Six digits, by the page's own keys, a keyboard or a paste. The sixth one looks the room up. */
export function CodeForm({ code, isLooking, problem, onCode }: CodeFormProps) {
  const type = (text: string) => onCode(text.replace(/\D/g, '').slice(0, CODE_LENGTH));
  return (
    <Page
      phase="join"
      state={isLooking ? 'looking' : 'code'}
      tone="paper"
      class="p-join"
      says={isLooking ? pick(player.looking) : ''}
    >
      <section class="p-join-top">
        <TopLine />
        <div class="p-join-bell">
          <Rings count={5} />
          <Bell isSwung />
        </div>
        <h1 class="p-join-title">{pick(player.enterCode)}</h1>
        <CodeHint isLooking={isLooking} problem={problem} />
        <Slots code={code} onType={type} />
      </section>
      <Keypad
        keys={[...KEYS, { name: 'erase', label: pick(player.erase), face: <BackspaceIcon />, class: 'is-bare' }]}
        onKey={(key) => type(key === 'erase' ? code.slice(0, -1) : code + key)}
      />
    </Page>
  );
}

function Slots({ code, onType }: { readonly code: string; readonly onType: (text: string) => void }) {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus({ preventScroll: true }), []);
  return (
    <div class="p-slots">
      <input
        ref={input}
        value={code}
        inputMode="none"
        autoComplete="off"
        maxLength={12}
        aria-label={pick(player.code)}
        data-code=""
        onInput={(event) => onType(event.currentTarget.value)}
      />
      {Array.from({ length: CODE_LENGTH }, (_, n) => (
        <span key={n} aria-hidden="true" class={n === Math.min(code.length, CODE_LENGTH - 1) ? 'is-next' : ''}>
          {code[n]}
        </span>
      ))}
    </div>
  );
}

export function TopLine() {
  return (
    <div class="p-join-line">
      <Wordmark />
      <LanguageSwitch />
    </div>
  );
}

export function sayWhyNot(why: WhyNot): string {
  return why === 'no-line' ? pick(player.noLine) : sayRefusal(why);
}

function CodeHint({ isLooking, problem }: { readonly isLooking: boolean; readonly problem: WhyNot | null }) {
  if (problem) {
    return (
      <p class="p-join-hint is-problem" role="alert">
        {sayWhyNot(problem)}
      </p>
    );
  }
  return <p class="p-join-hint">{pick(isLooking ? player.looking : player.enterCodeHint)}</p>;
}
