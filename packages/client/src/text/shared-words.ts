/** Words that more than one surface says; one constant each, so that a page carries only what it says. */
import type { Text } from './language.ts';

export const otherLanguage: Text = { ko: 'English', en: '한국어' };
export const switchLanguage: Text = { ko: 'Switch to English', en: '한국어 사용하기' };
export const almost: Text = { ko: '곧 울려요', en: 'Almost' };
export const key: Text = { ko: '정답', en: 'Key' };
export const why: Text = { ko: '왜 그럴까요?', en: 'Why?' };
/** In its place where nothing is right or wrong. */
export const talk: Text = { ko: '함께 이야기해 봐요', en: 'Let’s talk about it' };
export const secondsLeft: Text = { ko: '{n}초 남았어요', en: '{n} seconds left' };
export const secondLeft: Text = { ko: '{n}초 남았어요', en: '{n} second left' };
export const opensIn: Text = { ko: '{n}초 뒤에 열려요', en: 'Opens in {n} s' };
export const timeIsUp: Text = { ko: '시간이 다 됐어요', en: 'Time is up' };
export const clockStopped: Text = { ko: '시간이 멈췄어요', en: 'The clock waits' };
export const reconnecting: Text = { ko: '다시 연결하고 있어요', en: 'Reconnecting' };
export const connecting: Text = { ko: '연결하고 있어요', en: 'Connecting' };
export const longGone: Text = {
  ko: '아직 이어지지 않아요. 와이파이를 확인해 주세요.',
  en: 'Still no line. Please check the Wi-Fi.',
};
export const loading: Text = { ko: '불러오는 중이에요', en: 'Loading' };
export const noLine: Text = {
  ko: '서버와 이어지지 않아요. 잠깐 뒤에 다시 해 볼까요?',
  en: 'No line to the server. Try again in a moment?',
};
export const retry: Text = { ko: '다시 해 보기', en: 'Try again' };
