/** A question of long names, with five choices: what a narrow page can hardly hold. */
import type { ChoiceId, PhoneParts } from '@bellringer/core/game';
import { ghostOf } from '@bellringer/core/game';
import { both, MULTIPLE } from './views.ts';

const id = (choice: string) => choice as ChoiceId;

export const TERM_CHOICES: PhoneParts['choices'] = {
  round: MULTIPLE.round,
  choices: [
    { id: id('law'), text: both('AWS Management Console', 'AWS Management Console') },
    {
      id: id('run'),
      text: both('AWS Identity and Access Management (IAM)', 'AWS Identity and Access Management (IAM)'),
    },
    { id: id('price'), text: both('AWS Outposts', 'AWS Outposts') },
    { id: id('near'), text: both('명령줄 인터페이스(CLI)', 'Order new servers and wait for delivery') },
    { id: id('kit'), text: both('소프트웨어 개발 키트(SDK)', 'Landing zones and software development kits') },
  ],
};

/** Names that cannot be broken, as the first chapter has them. */
export const TERMS: PhoneParts['question'] = {
  ...MULTIPLE,
  stem: both(
    'AWS에 요청을 보내는 방법 세 가지를 모두 고르세요.',
    'Choose the three ways in which a request is sent to AWS.',
  ),
  choiceCount: 5,
  pickCount: 3,
  ghost: ghostOf(TERM_CHOICES),
};
