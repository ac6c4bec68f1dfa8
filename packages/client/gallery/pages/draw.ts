/** Draws a page into a fresh document and touches it, for tests. */
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { act } from 'preact/test-utils';

export function draw(drawn: ComponentChild): Promise<void> {
  return change(() => render(drawn, place()));
}

/** Takes everything away, so that no effect outlives its test. */
export function clear(): Promise<void> {
  return act(() => render(null, place()));
}

export function find(selector: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(selector);
}

export function findAll(selector: string): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)];
}

export function textOf(selector: string): string {
  return find(selector)?.textContent ?? '';
}

export function touch(selector: string): Promise<void> {
  return change(() => find(selector)?.click());
}

export function type(selector: string, text: string): Promise<void> {
  return act(() => {
    const field = find(selector) as HTMLInputElement;
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export function submit(): Promise<void> {
  return change(() => void find('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
}

function place(): HTMLElement {
  const known = document.getElementById('page');
  if (known) return known;
  const made = document.createElement('div');
  made.id = 'page';
  document.body.append(made);
  return made;
}

/** Effects run at the end of the first turn; what they asked is answered, and drawn, by the end of the second. */
export async function change(now: () => void): Promise<void> {
  await act(now);
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 5)));
}
