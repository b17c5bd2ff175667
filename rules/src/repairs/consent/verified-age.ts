import { replaceNode } from '../../edits/argument-edits';
import type { TextEdit } from '../../edits/text-edit';
import type { FactSources } from '../../facts/sources';
import type { AstNode } from '../../program/syntax/ast';
import { checkAt } from '../written-check';

interface VerifiedAge {
  readonly id: 'verifiedAge';
  readonly data: { readonly check: string };
  readonly edits: readonly TextEdit[] | undefined;
}

/** The project's check for verified adults in the place of an age that a user states: of a test, or of the `true` that a state is given. */
export function verifiedAge(stated: AstNode | undefined, { settings, file }: FactSources): VerifiedAge {
  const check = stated && checkAt(stated, 'adult', settings, file);
  const edits = stated && check ? replaceNode(stated, check.text) : undefined;
  return { id: 'verifiedAge', data: { check: check?.text ?? '' }, edits: edits && check && [...check.imports, ...edits] };
}

/** A literal `true`; a text that is kept would say yes whatever the check answers. */
export const literalTrue = (value: AstNode | undefined): AstNode | undefined =>
  value?.type === 'Literal' && value.value === true ? value : undefined;
