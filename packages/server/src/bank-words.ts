/** What the tool for question writers says, in both languages. */
import type { Text } from '@bellringer/core/game';

export const HELP: Text = {
  ko: `npm run bank -- <할 일> [옵션]

  lint       문항 작성 규칙에 걸리는 곳: 파일, 줄, 규칙, 고치는 법. 검토 기한이 지난 문항도 알려 줘요
  coverage   주제마다 강의의 어떤 사실을 묻는지
  schema     편집기의 자동 완성에 쓰는 JSON Schema를 써요

  --questions <폴더>   문제 은행이 있는 곳 (함께 온 것)
  --info               lint와 함께: 한번 볼 만한 것까지
  --check              schema와 함께: 쓰지 않고, 오래됐으면 1로 끝나요
  --lang <ko|en>       쓰는 언어 (LANG을 따라요)

coverage에서
  3문항 +2   정답이 있는 문항 3개, 투표와 낱말 구름 2개(사실을 확인하지 않아요)
  사실 1/4   주제의 사실 4개 가운데 1개를 물어요
  A 꼭 물어야 하는 사실  B 물어도 되는 사실  C 묻지 않는 편이 나은 사실  X 정오표대로 고쳐야만 맞는 사실
`,
  en: `npm run bank -- <what> [options]

  lint       what item-writing rules find: file, line, rule, and how to mend it; also items whose review date is over
  coverage   topic by topic, which facts of the lecture are asked
  schema     writes the JSON Schema that gives completion in editors

  --questions <folder>   where the banks are (those that came along)
  --info                 with lint: also what is only worth a look
  --check                with schema: writes nothing, ends with 1 if it is out of date
  --lang <ko|en>         what it speaks (as LANG says)

In coverage
  3 items +2     three items with a right answer, and two polls or word clouds, which show no fact
  1 of 4 facts   of the four facts of the topic one is asked
  A must be asked   B may be asked   C better not asked   X is right only as the errata correct it
`,
};

export const LEGEND: Text = {
  ko: 'A 꼭 물어야 하는 사실, B 물어도 되는 사실, C 묻지 않는 편이 나은 사실, X 정오표대로 고쳐야만 맞는 사실. +2: 투표와 낱말 구름 2개',
  en: 'A must be asked, B may be asked, C better not asked, X is right only as the errata correct it; +2: two polls or word clouds',
};

export const SAY_WHAT: Text = {
  ko: 'lint, coverage, schema 가운데 하나를 적어 주세요. --help에 더 있어요.',
  en: 'Say lint, coverage or schema; --help tells more.',
};

export const SAY_LANG: Text = { ko: '--lang은 ko나 en이에요.', en: '--lang is ko or en.' };

export function tooManyWords(what: string, word: string): Text {
  return {
    ko: `${what} 뒤의 "${word}"는 알 수 없는 말이에요. 폴더라면 --questions ${word} 라고 적어 주세요.`,
    en: `"${word}" behind ${what} is not known; if it is a folder, say --questions ${word}.`,
  };
}

export function wrongOption(said: string): Text {
  return { ko: `옵션을 알 수 없어요 (${said}). --help에 더 있어요.`, en: `${said}; --help tells more.` };
}

export function noFolder(folder: string, why: Text): Text {
  return {
    ko: `문제 폴더 ${folder}: ${why.ko}. --questions로 다른 폴더를 알려 주세요.`,
    en: `The questions folder ${folder} cannot be read: ${why.en}; name another one with --questions.`,
  };
}

export function noBanks(folder: string): Text {
  return {
    ko: `${folder}에 문제 은행이 없어요: 강의마다 폴더가 있고, 그 안에 outline.yaml과 장 파일이 있어야 해요.`,
    en: `There are no question banks in ${folder}: each lecture is a folder in it, with its outline.yaml and its chapters.`,
  };
}

export function items(count: number): Text {
  return { ko: `${count}문항`, en: counted(count, 'item') };
}

export function findings(count: number): Text {
  return { ko: `찾은 곳 ${count}군데`, en: counted(count, 'finding') };
}

export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function lapsed(count: number): Text {
  return {
    ko: `검토 기한이 지난 문항이 ${count}개 있어요:`,
    en: `${counted(count, 'item')} ${count === 1 ? 'has' : 'have'} lapsed:`,
  };
}

export function lapsedItem(id: string, reviewBy: string): Text {
  return {
    ko: `${id}: \`reviewBy\`가 ${reviewBy}이에요. 아직 맞는지 보고 새 날짜를 적어 주세요`,
    en: `warning lapsed (${id}): \`reviewBy\` is ${reviewBy}; see whether it still holds, and name a new day`,
  };
}

export const NOT_ASKED: Text = { ko: '묻지 않아요', en: 'not asked' };

export function coverageSum(itemCount: number, missing: number, without: string, empty: string): Text {
  return {
    ko: `${itemCount}문항; 묻지 않은 A 사실 ${missing}개; 문항이 없는 주제: ${without || '없음'}; 그 가운데 A나 B 사실이 있는데 아무도 묻지 않는 주제: ${empty || '없음'}`,
    en: `${counted(itemCount, 'item')}; ${counted(missing, 'fact')} of grade A not asked; topics without an item of their own: ${without || 'none'}; those of them with facts of grade A or B of which none is asked: ${empty || 'none'}`,
  };
}

export function outOfDate(path: string): Text {
  return {
    ko: `${path} 파일이 오래됐어요: npm run bank -- schema`,
    en: `${path} is out of date: npm run bank -- schema`,
  };
}
