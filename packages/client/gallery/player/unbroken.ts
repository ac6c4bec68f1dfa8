/** Words without a place to break them, typed and in the stem: what no page may be pushed wide by. */
import type { RichText } from '@bellringer/core/game';

const KOREAN = '여러서버가동시에파일을공유할수있는스토리지서비스입니다';
const LATIN = 'Donaudampfschifffahrtsgesellschaftskapitaensmuetzenknopfloch';
const CODE = 'aws_cloudformation_describe_stack_resource_drifts_without_any_space_in_the_whole_of_it';

export const UNBROKEN_STEM: RichText = {
  ko: '이 명령은 무엇을 하나요?',
  en: 'What does it do?',
  html: {
    ko: `<p>이 <strong>명령</strong>은 무엇을 <em>하나요</em>?</p><pre><code>${CODE}</code></pre>`,
    en: `<p>What does <strong>it</strong> <em>do</em>?</p><pre><code>${CODE}</code></pre>`,
  },
};

export const UNBROKEN = {
  shown: { ko: KOREAN, en: LATIN },
  made: LATIN,
  right: KOREAN,
  partly: KOREAN,
  wrong: LATIN,
} as const;
