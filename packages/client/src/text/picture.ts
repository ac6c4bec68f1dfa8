import type { Text } from './language.ts';

export const enlarge: Text = { ko: '그림 크게 보기', en: 'Enlarge the picture' };
export const close: Text = { ko: '닫기', en: 'Close' };
