import type { Text } from '@bellringer/core/game';

/** Why a file or a folder could not be read, for people: without the system's words where there are better ones. */
export function whyNotRead(error: unknown): Text {
  const { code, message } = error as NodeJS.ErrnoException;
  switch (code) {
    case 'ENOENT':
      return { ko: '그런 이름이 없어요', en: 'it does not exist' };
    case 'ENOTDIR':
      return { ko: '폴더가 아니에요', en: 'it is no folder' };
    case 'EISDIR':
      return { ko: '폴더예요', en: 'it is a folder' };
    case 'EACCES':
    case 'EPERM':
      return { ko: '읽을 권한이 없어요', en: 'this user may not read it' };
    default:
      return { ko: message, en: message };
  }
}
