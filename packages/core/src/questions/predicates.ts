/** What a value must be. The schema names it, with its limits; sentences.ts says it of a place in a file. */
import type { Text } from '../game/index.ts';

export interface Predicate extends Text {
  /** It says all that helps: the value need not be shown. */
  readonly isAll?: boolean;
}

const PREDICATES = {
  id: () => ({
    ko: '글자, 숫자, 점, 하이픈, 밑줄로 64자까지 써야 해요',
    en: 'must be 1 to 64 letters, digits, dots, hyphens or underlines',
  }),
  day: () => ({ ko: '2025-12-31 같은 날짜여야 해요', en: 'must be a day such as 2025-12-31' }),
  number: () => ({ ko: '숫자여야 해요', en: 'must be a number' }),
  whole: (least: number, most: number) => ({
    ko: `${least}부터 ${most}까지의 정수여야 해요`,
    en: `must be a whole number from ${least} to ${most}`,
  }),
  above: (least: number) => ({ ko: `${least}보다 커야 해요`, en: `must be more than ${least}` }),
  atLeast: (least: number) => ({ ko: `${least} 이상이어야 해요`, en: `must be ${least} or more` }),
  entries: (least: number, most: number) => ({
    ko: `항목이 ${least}개에서 ${most}개 사이여야 해요`,
    en: `must have ${least} to ${most} entries`,
  }),
  pair: () => ({ ko: '두 개짜리 목록이어야 해요', en: 'must be a list of two' }),
  facts: (most: number) => ({ ko: `사실은 ${most}개까지 적어요`, en: `must name at most ${most} facts` }),
  someFact: () => ({ ko: '사실을 하나 이상 적어야 해요', en: 'must name at least one fact' }),
  errata: (most: number) => ({ ko: `정오표는 ${most}개까지 적어요`, en: `must name at most ${most} errata` }),
  text: () => ({ ko: '글이어야 해요', en: 'must be text' }),
  longest: (most: number) => ({ ko: `${most}자를 넘으면 안 돼요`, en: `must have at most ${most} characters` }),
  visible: () => ({ ko: '보이지 않는 글자가 있으면 안 돼요', en: 'must not hold invisible characters' }),
  noTag: (tag: string) => ({
    ko: `HTML 태그 \`${tag}\`는 글자 그대로 보여요: 빼거나, 일부러 보여 주려면 역따옴표(\`)로 감싸 주세요. 질문과 설명에는 **강조**, \`코드\`, 목록을 쓸 수 있어요`,
    en: `must not hold the HTML tag \`${tag}\`, which would be seen as it stands: leave it out, or put it in backquotes (\`) to show it; stems and explanations may hold **emphasis**, \`code\` and lists`,
    isAll: true,
  }),
  noLink: () => ({
    ko: '링크는 누를 수 없어요: 말로 적거나, 일부러 보여 주려면 역따옴표(`)로 감싸 주세요',
    en: 'must not hold a link, which nobody can follow: say it in words, or put it in backquotes (`) to show it',
    isAll: true,
  }),
} satisfies Readonly<Record<string, (...limits: never[]) => Predicate>>;

type Predicates = typeof PREDICATES;

/** A message of the schema. */
export function must<Name extends keyof Predicates>(name: Name, ...limits: Parameters<Predicates[Name]>): string {
  return [name, ...limits].join(' ');
}

/** What a message of the schema says. */
export function predicateOf(message: string): Predicate {
  const [name = '', ...limits] = message.split(' ');
  const predicate = PREDICATES[name as keyof Predicates] as (...limits: string[]) => Predicate;
  return predicate(...limits);
}
