/** Words of a student's own review that only it says: what differs by kind of question. */
import type { Dictionary } from './language.ts';

export const review = {
  rightAnswer: { ko: '정답', en: 'Right answer' },
  markPoll: { ko: '정답이 없는 질문이에요', en: 'No right answer here' },
  opinionNone: { ko: '의견을 내지 않았어요.', en: 'You gave no view.' },
  orderRight: { ko: '맞는 순서', en: 'The right order' },
  pairsRight: { ko: '맞는 짝', en: 'The right pairs' },
  myPlace: { ko: '내 답 {n}번째', en: 'Yours: {n}' },
  myTarget: { ko: '내 답:', en: 'Your answer:' },
} satisfies Dictionary;
