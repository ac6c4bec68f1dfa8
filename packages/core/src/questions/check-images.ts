/** What a schema cannot say about the images of an item. */
import type { Text } from '../game/index.ts';
import type { Wrong } from './check-item.ts';
import type { Path } from './document.ts';
import { markUp } from './markup.ts';
import type { MarkedImage } from './markup.ts';
import type { Item } from './schema.ts';

const IMAGE = /^images\/[\w-]+\.(?:png|jpe?g|webp|gif)$/u;

/** Images of both languages, each with words for those who do not see it. */
export function wrongImages(item: Item): Wrong[] {
  return (['stem', 'explanation'] as const).flatMap((field) => {
    const text = item[field];
    if (!text) return [];
    const [ko, en] = [markUp(text.ko).images, markUp(text.en).images];
    return [...wrongsIn(ko, en, [field, 'ko']), ...wrongsIn(en, ko, [field, 'en'])];
  });
}

function wrongsIn(images: readonly MarkedImage[], others: readonly MarkedImage[], path: Path): Wrong[] {
  return images.flatMap(({ src, alt }): Wrong[] => {
    if (!IMAGE.test(src)) return [{ path, message: wrongName(src.slice(0, 80)) }];
    if (alt.trim() === '') return [{ path, message: wordless(src) }];
    return others.some((other) => other.src === src) ? [] : [{ path, message: inOneLanguage(src) }];
  });
}

function wrongName(src: string): Text {
  return {
    ko: `이미지는 images/name.png처럼 적어야 해요 (지금: "${src}")`,
    en: `an image must be such as images/name.png, not "${src}"`,
  };
}

function wordless(src: string): Text {
  return {
    ko: `\`${src}\`에 무엇이 보이는지 적어 주세요: ![설명](${src})`,
    en: `say what \`${src}\` shows: ![words](${src})`,
  };
}

function inOneLanguage(src: string): Text {
  return { ko: `\`${src}\`: 다른 언어의 글에는 없어요`, en: `\`${src}\` is missing in the other language` };
}
