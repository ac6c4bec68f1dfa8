/** Items of every kind as the library shows them. */
import { picksOf } from '@bellringer/core/game';
import type { LibraryItem } from '@bellringer/core/protocol';
import { match, order, poll } from '../kinds/arranged.ts';
import { t } from '../kinds/sample.ts';
import type { Sample } from '../kinds/sample.ts';
import { number, text, words } from '../kinds/typed.ts';

const why = (of: string) => t(`${of}에 대한 까닭이에요.`, `Why ${of} stands here.`);

function item(id: string, { question, choices, reveal }: Sample, over: Partial<LibraryItem> = {}): LibraryItem {
  return {
    id,
    kind: question.writtenAs,
    level: 2,
    bloom: 'understand',
    seconds: 40,
    readMs: 5000,
    topic: id,
    facts: [],
    place: question.place,
    stem: question.stem,
    choices: choices.choices.map(({ text: shown }) => ({ text: shown, isKey: false, why: null })),
    explanation: reveal.explanation,
    ...over,
  };
}

const goesOf = ({ choices, reveal }: Sample, place: (id: string, at: number) => number) =>
  choices.choices.map((choice, at) => ({
    text: choice.text,
    isKey: false,
    why: reveal.key === null ? null : why(choice.text.en),
    goes: place(choice.id, at),
  }));

const targets = match.choices.targets ?? [];
const range = number.choices.range ?? { least: 0, most: 1, step: 1, unit: null };

export const kindItems: readonly LibraryItem[] = [
  item('kind-order', order, {
    choices: goesOf(order, (id) => picksOf(order.reveal.key).findIndex((one) => one === id)),
    ...(order.choices.ends && { ends: order.choices.ends }),
  }),
  item('kind-match', match, {
    choices: goesOf(match, (_id, at) => targets.findIndex(({ id }) => id === picksOf(match.reveal.key)[at])),
    targets: targets.map(({ text: shown }, at) => ({ text: shown, why: at === 1 ? why('a ground station') : null })),
  }),
  item('kind-number', number, {
    number: { ...range, key: 11, tolerance: 0.5 },
    slips: [{ answers: [9], why: t('9는 가용성에 쓰는 수예요.', 'Nine nines is not a figure of S3.') }],
  }),
  item('kind-text', text, {
    typed: { key: t('라우팅 테이블', 'Route table'), accepted: ['routing table', '라우트 테이블', '경로 테이블'] },
    slips: [{ answers: ['security group', '보안 그룹'], why: t('보안 그룹은 문지기예요.', 'That one is the guard.') }],
  }),
  item('kind-poll', poll),
  item('kind-words', words),
];
