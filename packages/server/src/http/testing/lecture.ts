/** A lecture of one chapter with three items. */
export const OUTLINE = `version: 1
lecture: bells
id: "0"
title: { ko: 종 강의, en: A lecture on bells }
date: 2025-03-01
chapters:
  - id: "1"
    chapter: 1
    title: { ko: 시작, en: Beginnings }
    topics: [{ id: "1.1", title: { ko: 종, en: Bells }, facts: [f1] }]
`;

const item = (id: string) => `
  - id: ${id}
    topic: "1.1"
    facts: [f1]
    kind: truth
    level: 1
    bloom: recall
    seconds: 20
    shuffle: false
    key: true
    stem: { ko: 종은 울린다., en: Bells ring. }
    why:
      true: { ko: 그렇습니다., en: They do. }
      false: { ko: 울립니다., en: They ring. }
    explanation: { ko: 비밀의 까닭입니다., en: The secret reason. }`;

export const BANK = `version: 1
lecture: bells
chapter: 1
title: { ko: 종 이야기, en: About bells }
items:${['one', 'two', 'three'].map(item).join('')}
`;
