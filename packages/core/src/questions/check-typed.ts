/** What a schema cannot say about an item whose answer is typed: values that nobody can type, terms that count already. */
import { canonicalTyped } from '../game/index.ts';
import type { Text } from '../game/index.ts';
import type { Wrong } from './check-item.ts';
import type { Path } from './document.ts';
import type { ItemOf } from './schema.ts';

export function wrongNumbers({ key, least, most, step, slips }: ItemOf<'number'>): Wrong[] {
  if (least >= most) {
    const message = {
      ko: `\`most\`는 \`least\`(${least})보다 커야 해요`,
      en: `\`most\` must be more than \`least\`, which is ${least}`,
    };
    return [{ path: ['most'], message }];
  }
  const wrongs: Wrong[] = [];
  const check = (value: number, path: Path) => {
    const steps = (value - least) / step;
    const isOnStep = Math.abs(steps - Math.round(steps)) < 1e-6;
    const outside = {
      ko: `${value}: ${least}부터 ${most} 사이에 있지 않아요`,
      en: `${value} is not between ${least} and ${most}`,
    };
    const between = {
      ko: `${value}: 칠 수 없는 값이에요. ${least}부터 ${step}씩 커져요`,
      en: `${value} cannot be typed: from ${least} in steps of ${step}`,
    };
    if (value < least || value > most) wrongs.push({ path, message: outside });
    else if (!isOnStep) wrongs.push({ path, message: between });
  };
  check(key, ['key']);
  for (const [index, { answers }] of slips.entries()) {
    for (const [at, answer] of answers.entries()) check(answer, ['slips', index, 'answers', at]);
  }
  return wrongs;
}

/** A term that is right and wrong at once, or listed twice. */
export function wrongTerms({ key, accept, slips }: ItemOf<'text'>): Wrong[] {
  const wrongs: Wrong[] = [];
  const seen = new Map<string, 'right' | 'a slip'>();
  const see = (term: string, is: 'right' | 'a slip', path: Path) => {
    const canonical = canonicalTyped(term);
    const known = seen.get(canonical);
    if (canonical === '') wrongs.push({ path, message: NOTHING_LEFT });
    else if (known) wrongs.push({ path, message: listedTwice(term, known, is) });
    seen.set(canonical, known ?? is);
  };
  see(key.ko, 'right', ['key', 'ko']);
  if (canonicalTyped(key.en) !== canonicalTyped(key.ko)) see(key.en, 'right', ['key', 'en']);
  for (const [index, term] of accept.entries()) see(term, 'right', ['accept', index]);
  for (const [index, { answers }] of slips.entries()) {
    for (const [at, term] of answers.entries()) see(term, 'a slip', ['slips', index, 'answers', at]);
  }
  return wrongs;
}

const NOTHING_LEFT: Text = {
  ko: '빈칸과 기호를 빼면 남는 글자가 없어요',
  en: 'nothing is left of this without its spaces and marks',
};

function listedTwice(term: string, known: 'right' | 'a slip', is: 'right' | 'a slip'): Text {
  if (known === is) {
    return {
      ko: `\`${term}\`: 이미 있어요. 대소문자, 빈칸, 하이픈은 따지지 않아요`,
      en: `\`${term}\` counts already: case, spaces and hyphens do not matter`,
    };
  }
  const list = known === 'right' ? '정답' : '흔한 오답';
  return { ko: `\`${term}\`: 이미 ${list}에 있어요`, en: `\`${term}\` is listed as ${known} already` };
}
