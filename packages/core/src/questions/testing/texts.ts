/** A small lecture as its author would write it, to be spoiled line by line. */
import { expect } from 'vitest';
import { readBank, readOutline } from '../index.ts';
import type { Bank, Outline } from '../index.ts';

export const OUTLINE_TEXT = `version: 1
lecture: bells
id: "0"
title: { ko: 종 강의, en: A lecture on bells }
date: 2025-03-01
chapters:
  - id: "1"
    chapter: 1
    title: { ko: 시작, en: Beginnings }
    topics:
      - id: "1.1"
        title: { ko: 종, en: Bells }
        facts: [1.1-f1, 1.1-f2]
      - id: "1.1.1"
        title: { ko: 추, en: Clappers }
        facts: [1.1.1-f1]
      - id: "1.10"
        title: { ko: 소리, en: Sound }
        facts: [1.10-f1]
  - id: "2"
    chapter: 2
    title: { ko: 끝, en: Ends }
    topics: []
`;

export const BANK_TEXT = `version: 1
lecture: bells
chapter: 1
title: { ko: 시작, en: Beginnings }
items:
  - id: what-rings
    topic: "1.1"
    facts: [1.1-f1]
    kind: single
    level: 2
    bloom: recall
    seconds: 30
    shuffle: true
    stem:
      ko: 무엇이 울리나요?
      en: What rings?
    choices:
      - id: a
        text: { ko: 종, en: A bell }
        key: true
        why: { ko: 종은 울립니다., en: Bells ring. }
      - id: b
        text: { ko: 돌, en: A stone }
        why: { ko: 돌은 조용합니다., en: Stones are quiet. }
    explanation: { ko: 종이 울립니다., en: The bell rings. }
  - id: clapper-inside
    topic: "1.1.1"
    facts: [1.1.1-f1]
    kind: truth
    level: 1
    bloom: understand
    seconds: 20
    shuffle: false
    key: true
    stem: { ko: 추는 종 안에 있다., en: The clapper hangs inside the bell. }
    why:
      true: { ko: 맞습니다., en: Right. }
      false: { ko: 안에 있습니다., en: It does hang inside. }
    explanation: { ko: 추는 안에 있습니다., en: It hangs inside. }
  - id: loud-parts
    topic: "1.10"
    facts: [1.10-f1, 1.1-f2]
    kind: multiple
    level: 3
    bloom: apply
    seconds: 45
    shuffle: true
    points: 2000
    errata: [E-01]
    asOf: 2025-01-01
    reviewBy: 2026-01-01
    stem: { ko: 소리를 내는 것을 두 개 고르세요., en: Choose two that make a sound. }
    choices:
      - { id: a, text: { ko: 큰 종, en: A large bell }, key: true, why: { ko: 큽니다., en: Loud. } }
      - { id: b, text: { ko: 작은 종, en: A small bell }, key: true, why: { ko: 작아도 납니다., en: Loud too. } }
      - { id: c, text: { ko: 그림, en: A picture }, why: { ko: 조용합니다., en: Silent. } }
    explanation: { ko: 종은 소리를 냅니다., en: Bells sound. }
    note: { ko: 종을 가져오세요., en: Bring a bell. }
`;

export function outlineOf(text: string = OUTLINE_TEXT): Outline {
  const read = readOutline({ name: 'outline.yaml', text });
  expect(read).toHaveProperty('outline');
  return (read as { outline: Outline }).outline;
}

export function bankOf(text: string = BANK_TEXT): Bank {
  const read = readBank({ name: '1.yaml', text }, outlineOf());
  expect(read).toHaveProperty('bank');
  return (read as { bank: Bank }).bank;
}

/** `line:column message` of each problem. */
export function problemsIn(text: string): string[] {
  const read = readBank({ name: '1.yaml', text }, outlineOf());
  return 'bank' in read ? [] : read.problems.map(({ line, column, message }) => `${line}:${column} ${message.en}`);
}

/** The bank with `from` (which must be there) replaced once by `to`. */
export function bankWith(from: string, to: string): string {
  expect(BANK_TEXT).toContain(from);
  return BANK_TEXT.replace(from, () => to);
}
