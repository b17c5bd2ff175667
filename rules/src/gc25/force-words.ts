import type { Addressee, Force, Paragraph } from './paragraph';

const ADDRESSEES: Readonly<Record<Addressee, string>> = {
  'none': 'no one in particular',
  'States': 'States',
  'States, about businesses': 'States, about what businesses do',
  'businesses': 'businesses',
  'others': 'others',
};

/** What a paragraph with one force does: "asks States to prohibit such practices". */
export const FORCE_PHRASES: Readonly<Record<Force, string>> = {
  describes: 'describes a practice or a risk and makes no request',
  may: 'says that measures may be needed',
  encourages: 'encourages States to act',
  ensure: 'says what should be done or ensured',
  require: 'asks States to set requirements',
  prohibit: 'asks States to prohibit such practices',
};

/** What one of several sentences does; its subject follows in parentheses. */
const SENTENCES: Readonly<Record<Force, string>> = {
  describes: 'describes',
  may: 'says that measures may be needed',
  encourages: 'encourages',
  ensure: 'asks to ensure',
  require: 'asks States to require',
  prohibit: 'asks States to prohibit',
};

/** To whom a paragraph is addressed and how strongly it speaks, as two sentences. */
export function standingOf({ addressee, force }: Paragraph): string {
  const said = typeof force === 'string'
    ? FORCE_PHRASES[force]
    : force.map((part) => part.says?.en ?? `${SENTENCES[part.force]} (${part.about})`).join('; it ');
  return `Addressed to: ${ADDRESSEES[addressee]}. The paragraph ${said}.`;
}
