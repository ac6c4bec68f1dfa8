import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Status } from '../net/connection.ts';
import { pick } from '../text/language.ts';
import { shared } from '../text/shared.ts';
import './page.css';

export interface PageProps {
  /** Hooks for tests, and for whoever looks at the page's source: where the game and the answer stand. */
  readonly phase: string;
  readonly state: string;
  /** `hall` is the brass poster: you are counted, look up. */
  readonly tone: 'paper' | 'hall';
  /** What a screen reader says when this state begins; once, politely. */
  readonly says: string;
  readonly header?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** One full screen of the phone, from its top. When what had the focus is gone, the new screen has it. */
export function Page({ phase, state, tone, says, header, class: extra = '', children }: PageProps) {
  const main = useRef<HTMLElement>(null);
  useLayoutEffect(() => window.scrollTo(0, 0), []);
  useEffect(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [phase, state]);
  return (
    <div class={`p-page is-${tone} ${extra}`} data-phase={phase} data-state={state}>
      {header}
      <main class="p-main" ref={main} tabIndex={-1}>
        {children}
      </main>
      <output class="ui-aside">{says}</output>
    </div>
  );
}

export interface HeaderProps {
  readonly left: ComponentChildren;
  readonly right?: ComponentChildren;
  readonly banner?: BannerProps | null;
}

/** Stays at the top of a page that scrolls, and hides what passes under it. */
export function Header({ left, right, banner }: HeaderProps) {
  const isScrolled = useIsScrolled();
  return (
    <header class={`p-header ${isScrolled ? 'is-scrolled' : ''}`}>
      {banner ? <Banner {...banner} /> : left}
      {right}
    </header>
  );
}

function useIsScrolled(): boolean {
  const [isScrolled, setIsScrolled] = useState(false);
  useEffect(() => {
    const onScroll = () => setIsScrolled(window.scrollY > 4);
    window.addEventListener('scroll', onScroll, { passive: true });
    return () => window.removeEventListener('scroll', onScroll);
  }, []);
  return isScrolled;
}

export interface BannerProps {
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly hint: string;
}

/** Lies over the header only, never over a question. */
export function Banner({ icon, title, hint }: BannerProps) {
  return (
    <div class="p-banner">
      {icon}
      <p>
        <b>{title}</b>
        <span>{hint}</span>
      </p>
    </div>
  );
}

/** The page while it has nothing to show but the wait for a line. */
export function Waiting({ status, isLong }: { readonly status: Status; readonly isLong: boolean }) {
  const sentence = pick(isLong ? shared.longGone : shared.connecting);
  return (
    <Page phase="connecting" state={status.is} tone="paper" says={sentence}>
      <p class="p-wait">{sentence}</p>
    </Page>
  );
}
