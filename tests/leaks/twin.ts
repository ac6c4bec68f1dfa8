/** The same question with another key, and everything else that is hidden until then told otherwise. */
import type { Question } from '@bellringer/core/game';
import { ids, text } from '../../packages/core/src/game/testing/questions.ts';

/** Keys of as many choices: how many there are is told from the start. */
export function disguised(question: Question): Question {
  const choices = question.choices.map((choice) => ({ ...choice, why: text(`another why of ${choice.id}`) }));
  const secrets = { explanation: text('another explanation'), note: null };
  switch (question.kind) {
    case 'single':
      return { ...question, ...secrets, choices, key: question.key && ids('c') };
    case 'multiple':
      return { ...question, ...secrets, choices, key: ids('be') };
    case 'order':
      return { ...question, ...secrets, choices, key: ids('badc') };
    case 'match':
      return { ...question, ...secrets, choices, key: ids('zzy') };
    case 'number':
      return { ...question, ...secrets, key: 3, tolerance: 2, slips: [] };
    case 'text':
      return {
        ...question,
        ...secrets,
        key: question.key && 'agateway',
        accepted: ['securitygroup'],
        shown: text('another'),
        slips: [],
      };
  }
}
