/** What a phone says before and beside the questions. One constant per sentence, so that a page carries only what it says. */
import type { Text } from './language.ts';

// join
export const enterCode: Text = { ko: '방 번호를 눌러 주세요', en: 'Enter the room code' };
export const enterCodeHint: Text = { ko: '앞 화면에 여섯 자리가 보여요', en: 'Six digits, on the big screen' };
export const code: Text = { ko: '방 번호', en: 'Room code' };
export const looking: Text = { ko: '방을 찾고 있어요', en: 'Looking for the room' };
export const noLine: Text = {
  ko: '연결이 안 돼요. 와이파이를 확인해 주세요.',
  en: 'No connection. Please check the Wi-Fi.',
};
export const erase: Text = { ko: '지우기', en: 'Erase' };
export const otherCode: Text = { ko: '다른 번호 넣기', en: 'Enter another code' };
export const enterName: Text = { ko: '뭐라고 부를까요?', en: 'What shall we call you?' };
export const name: Text = { ko: '이름', en: 'Name' };
export const goIn: Text = { ko: '들어가기', en: 'Go in' };
export const noAccount: Text = { ko: '계정도 이메일도 필요 없어요.', en: 'No account, no e-mail.' };
export const thatWasMe: Text = { ko: '그게 저예요', en: 'That was me' };
export const thatWasMeHint: Text = {
  ko: '선생님이 확인하면 그 자리로 돌아가요.',
  en: 'The host confirms, and you get that seat back.',
};
export const asked: Text = { ko: '선생님께 물어봤어요', en: 'We asked the host' };
export const askedNumber: Text = { ko: '이 번호를 말해 주세요', en: 'Tell the host this number' };
export const askedHint: Text = {
  ko: '확인되면 바로 들어가요. 잠깐만 기다려 주세요.',
  en: 'You go in as soon as it is confirmed. One moment.',
};
export const askedNo: Text = { ko: '그 자리는 받지 못했어요.', en: 'You did not get that seat.' };
export const askedNoHint: Text = { ko: '다른 이름으로 들어와 주세요.', en: 'Please use another name.' };
export const passedOn: Text = {
  ko: '선생님이 이 자리를 다른 폰에 줬어요.',
  en: 'The host has given this seat to another phone.',
};
export const anotherName: Text = { ko: '다른 이름으로 들어가기', en: 'Use another name' };
export const someoneElse: Text = { ko: '다른 사람이 써요', en: 'Someone else plays here' };
export const goOnAs: Text = { ko: '{name} 자리로 돌아가기', en: 'Back to {name}' };
// lobby
export const seated: Text = { ko: '자리 잡음', en: 'seated' };
export const isIn: Text = { ko: '들어왔어요!', en: 'You’re in!' };
export const inHint: Text = { ko: '앞 화면을 보세요. 곧 시작해요.', en: 'Look up. We start in a moment.' };
export const back: Text = { ko: '다시 왔네요, {name}', en: 'Welcome back, {name}' };
export const backHint: Text = { ko: '자리가 그대로예요. 앞 화면을 보세요.', en: 'Your seat was kept. Look up.' };
export const hereCount: Text = { ko: '{n}명이 들어왔어요', en: '{n} people are here' };
export const hereCountOne: Text = { ko: '{n}명이 들어왔어요', en: '{n} person is here' };
/** Neither half is broken between two lines. */
export const plan: Text = {
  ko: '{questions}문제 · 약\u00a0{minutes}분',
  en: '{questions}\u00a0questions · about\u00a0{minutes}\u00a0min',
};
// the line
export const reconnectingSeat: Text = { ko: '자리는 그대로예요.', en: 'Your seat is kept.' };
export const longGone: Text = { ko: '아직 이어지지 않아요', en: 'Still no line' };
export const longGoneHint: Text = { ko: '와이파이를 확인해 주세요.', en: 'Please check the Wi-Fi.' };
// out of the room
export const removed: Text = { ko: '이 방에서 나왔어요', en: 'You have left this room' };
export const removedHint: Text = { ko: '궁금하면 선생님께 물어보세요.', en: 'Ask the host if unsure.' };
export const replaced: Text = { ko: '다른 창에서 하고 있어요', en: 'You play in another window' };
export const replacedHint: Text = {
  ko: '이 자리는 마지막에 연 창에서 이어져요.',
  en: 'Your seat is in the window opened last.',
};
export const playHere: Text = { ko: '여기서 이어 하기', en: 'Play here instead' };
export const reload: Text = { ko: '새로 열기', en: 'Reload' };
export const sorry: Text = { ko: '잠깐만요', en: 'One moment' };
export const toStart: Text = { ko: '처음으로', en: 'Back to the start' };
