import type { AstNode } from '../../ast';
import type { Personal, PersonalFinder } from '../../detect/personal-value';

/** What of a person the arguments hold; secrets and positions have rules of their own. */
export const personalIn = (args: readonly (AstNode | undefined)[], finder: PersonalFinder): Personal[] =>
  args.flatMap((argument) => finder.findAll(argument)).filter((found) => found.kind === 'field' || found.kind === 'record' || found.kind === 'body');
