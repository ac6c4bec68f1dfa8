/** A question as long as a bank may hold. */
import type { Text } from '@bellringer/core/game';

export const LONG: readonly Text[] = [
  {
    ko: '여러 사람이 같은 시각에 다른 곳에서 종을 치면 소리가 만나는 때가 서로 달라지기 때문에 맞추기가 어렵다',
    en: 'When several people strike at one moment in different places, their sounds meet each listener at different times',
  },
  {
    ko: '종의 두께를 위아래로 다르게 만들면 낮은 음과 높은 음이 따로 떨어져서 듣기에 편안해진다',
    en: 'Making the wall thicker below than above separates the low notes from the high ones, which is easier on the ear',
  },
  {
    ko: '나무로 치면 쇠로 칠 때보다 높은 음이 적게 나서 소리가 부드럽고 멀리까지 간다',
    en: 'A wooden striker wakes fewer of the high partials than an iron one, so the sound is softer and carries further',
  },
  {
    ko: '종 아래 땅을 파 두면 낮은 음이 그 안에서 울려 조금 더 오래 남는다',
    en: 'A hollow dug into the ground below the bell lets the lowest note ring inside it and last a little longer',
  },
];

export const LONG_STEM: Text = {
  ko: '산 위의 절에서 친 큰 종의 소리를 마을에서 들을 때, 종을 친 순간과 소리가 들리는 순간 사이에 시간이 생기고 소리의 크기도 물결치듯 달라져요. 다음 가운데 이 두 가지를 함께 설명하는 말은 어느 것일까요?',
  en: 'From the village you hear the temple bell a moment after it was struck, and its loudness rises and falls in slow waves. Which of these sentences explains both of these at the same time?',
};

export const LONG_PLACE: Text = {
  ko: '4장 · 엘라스틱 로드 밸런싱(ELB) · 고가용성, 상태 확인과 보안 기능, 대상 그룹과 리스너의 규칙',
  en: 'Chapter 4 · Elastic Load Balancing (ELB) · High availability, health checks and security features',
};
