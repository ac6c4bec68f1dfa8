/** Every way in which a room says no, in words. A name without a sentence does not compile. */
import type { RefusalName } from '@bellringer/core/game';
import { say } from './language.ts';
import type { Text } from './language.ts';

/** The refusal in this device's language. */
export function sayRefusal(refused: RefusalName): string {
  return say(refusals[refused]);
}

export const refusals: Readonly<Record<RefusalName, Text>> = {
  'name-empty': { ko: '이름을 적어 주세요.', en: 'Please type a name.' },
  'name-too-long': { ko: '이름이 조금 길어요. 줄여 주세요.', en: 'That name is a little long. Make it shorter.' },
  'name-taken': { ko: '같은 이름이 있어요. 하나만 덧붙여 볼까요?', en: 'That name is taken. Add a letter?' },
  'room-locked': {
    ko: '선생님이 문을 닫았어요. 손을 들어 알려 주세요.',
    en: 'The host has closed the door. Raise your hand.',
  },
  'room-full': { ko: '방이 꽉 찼어요. 선생님께 알려 주세요.', en: 'The room is full. Please tell the host.' },
  'room-ended': { ko: '이 방은 끝났어요.', en: 'This room has ended.' },
  removed: {
    ko: '이 방에서 나왔어요. 궁금하면 선생님께 물어보세요.',
    en: 'You have left this room. Ask the host if unsure.',
  },
  'no-seat': { ko: '자리를 찾지 못했어요. 다시 들어와 주세요.', en: 'We could not find your seat. Please join again.' },
  'no-such-player': { ko: '그런 이름이 이 방에 없어요.', en: 'Nobody in this room has that name.' },
  'claim-open': {
    ko: '누가 벌써 이 자리를 달라고 했어요. 선생님께 말해 주세요.',
    en: 'Someone is asking for this seat already. Please tell the host.',
  },
  'too-early': { ko: '아직 보기가 열리지 않았어요.', en: 'The choices are not open yet.' },
  'too-late': { ko: '종이 먼저 울렸어요.', en: 'The bell rang first.' },
  paused: { ko: '선생님이 잠깐 멈췄어요. 시간도 멈췄어요.', en: 'Paused by the host. The clock waits too.' },
  'moved-on': { ko: '벌써 다음으로 넘어갔어요.', en: 'The room has already moved on.' },
  'bad-answer': {
    ko: '이 답은 받을 수 없었어요. 다시 골라 주세요.',
    en: 'We could not take that answer. Please choose again.',
  },
  'too-many-changes': {
    ko: '이 문제에서는 더 바꿀 수 없어요. 지금 답이 그대로 남아요.',
    en: 'No more changes for this question. This answer counts.',
  },
  'not-host': { ko: '이 화면에서는 진행할 수 없어요.', en: 'This page cannot run the room.' },
  'not-now': { ko: '지금은 할 수 없어요.', en: 'That is not possible right now.' },
  'not-saved': { ko: '아직 저장하지 못했어요. 곧 다시 해 볼게요.', en: 'Not saved yet. We try again in a moment.' },
  busy: { ko: '지금 조금 붐벼요. 곧 다시 해 볼게요.', en: 'It is a little crowded. We try again in a moment.' },
  'no-room': { ko: '그런 방이 없어요. 번호를 한 번 더 봐 주세요.', en: 'No room has this code. Have another look.' },
  'no-chapter': {
    ko: '이 장은 지금 문제 은행에 없어요. 같은 문제로는 할 수 있어요.',
    en: 'This chapter is not in the library now. The same questions still work.',
  },
  'all-lapsed': {
    ko: '이 장의 문제는 모두 다시 살펴볼 날이 지났어요. 직접 고르면 쓸 수 있어요.',
    en: 'Every question here is past its review date. You can still pick them by hand.',
  },
  'no-set': { ko: '이 묶음은 벌써 지워졌어요.', en: 'This set has been deleted already.' },
  'too-many-sets': {
    ko: '묶음이 너무 많아요. 안 쓰는 것을 지우고 다시 해 주세요.',
    en: 'There are too many sets. Delete one that you no longer use.',
  },
  'set-not-kept': {
    ko: '서버가 묶음을 저장하지 못했어요. 디스크에 자리가 있는지 봐 주세요.',
    en: 'The server could not keep the set. Is there space on its disk?',
  },
  'bad-link': {
    ko: '이 링크는 더 쓸 수 없어요. 새 링크를 받아 주세요.',
    en: 'This link no longer works. Ask for a new one.',
  },
  'bad-message': {
    ko: '알아듣지 못했어요. 페이지를 새로 열어 주세요.',
    en: 'We did not understand. Please reload the page.',
  },
  'too-fast': {
    ko: '조금만 천천히요. 잠깐 뒤에 다시 해 주세요.',
    en: 'A little slower, please. Try again in a moment.',
  },
  outdated: {
    ko: '새 버전이 나왔어요. 페이지를 새로 열어 주세요.',
    en: 'There is a newer version. Please reload the page.',
  },
  'ticket-gone': { ko: '이 QR은 더 쓸 수 없어요. 새로 띄워 주세요.', en: 'This QR has expired. Show a new one.' },
};
