import type { ComponentChildren } from 'preact';
import { Bell } from '../ui/bell.tsx';
import { Button } from '../ui/button.tsx';
import { Page } from './page.tsx';

export interface NoticeProps {
  /** For tests: why the phone is out of the room. */
  readonly state: string;
  readonly title: string;
  readonly hint: ComponentChildren;
  readonly action?: { readonly label: string; readonly onClick: () => void };
}

/** A quiet page for when this phone does not play: removed, replaced, no such room. */
export function Notice({ state, title, hint, action }: NoticeProps) {
  return (
    <Page phase="out" state={state} tone="paper" class="p-out" says={title}>
      <Bell class="p-out-bell" />
      <h1 class="p-headline">{title}</h1>
      <p>{hint}</p>
      {action && (
        <Button look="main" onClick={action.onClick}>
          {action.label}
        </Button>
      )}
    </Page>
  );
}
