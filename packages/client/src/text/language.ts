/**
 * Which of the two languages this device speaks, and how a dictionary's entry becomes a sentence in it. Every surface
 * keeps its own dictionary: an object of texts that `satisfies Dictionary`, so that a missing language does not compile.
 */
import type { Lang, Text } from '@bellringer/core/game';
import { effect, signal } from '@preact/signals';
import { keep, kept } from '../state/storage.ts';

export type { Lang, Text };
export type Dictionary = Readonly<Record<string, Text>>;
export type Values = Readonly<Record<string, string | number>>;

const LANGUAGE_KEY = 'bellringer:language';

/** This device's language: the one chosen here before, else the browser's. Write to it to switch. */
export const lang = signal<Lang>(languageOf(kept(LANGUAGE_KEY) ?? navigator.language));

effect(() => {
  document.documentElement.lang = lang.value;
});

/** Switches to the language and remembers it on this device. */
export function speak(language: Lang): void {
  lang.value = language;
  keep(LANGUAGE_KEY, language);
}

/** The text in this device's language. A component that calls it is drawn again when the language changes. */
export function pick(text: Text): string {
  return text[lang.value];
}

/** Puts values into a sentence's `{name}` places; numbers get their thousands separated. */
export function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    return value === undefined ? place : typeof value === 'number' ? number(value) : value;
  });
}

/** `fill(pick(text), values)`. */
export function say(text: Text, values: Values = {}): string {
  return fill(pick(text), values);
}

/** The text for this count: `one` where the language has a singular and the count is one, else `other`. `{n}` is filled. */
export function sayCount(n: number, one: Text, other: Text, values: Values = {}): string {
  const text = new Intl.PluralRules(lang.value).select(n) === 'one' ? one : other;
  return say(text, { ...values, n });
}

/** 1068 → "1,068"; 0.4 → "0.4". The same in both languages. */
export function number(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 1 });
}

/** `lang` for a piece of text that people wrote themselves; undefined if it is the page's own language. */
export function langOf(written: string): Lang | undefined {
  const language = /[ㄱ-ㆎ가-힣]/.test(written) ? 'ko' : /[a-z]/i.test(written) ? 'en' : lang.value;
  return language === lang.value ? undefined : language;
}

function languageOf(tag: string): Lang {
  return tag.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}
