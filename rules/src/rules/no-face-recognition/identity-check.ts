import { type AstNode, getCalleeName, getEnclosingFunction, getKeyName, unwrap } from '../../program/syntax/ast';
import { ageChecks, facePictures, paperPictures } from '../../knowledge/words/inference-words';
import { isHandedTo } from '../../facts/acts/handed-to';
import { speaksOf } from '../../program/syntax/speaks-of';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { Context } from './meta';

const SENDS = /^(?:fetch|axios|post|put|send|upload|emit|append|create|insert)/;

interface Entry { readonly at: AstNode; readonly site: AstNode; readonly name: string; readonly isWritten: boolean }

/** A picture of a face and one of papers that go away together: in one object, or in one form. */
export function checkIdentityChecks(context: Context): void {
  for (const object of context.nodes('ObjectExpression')) {
    const entries = (object.properties as AstNode[]).flatMap((property): Entry[] => (property.type === 'Property' ? [{ at: property, site: object, name: getKeyName(property.key as AstNode, property.computed as boolean) ?? '', isWritten: property.value.type === 'Literal' }] : []));
    const face = faceBesidePapers(entries);
    if (face && !entries.every(({ isWritten }) => isWritten) && isHandedTo(object, (name) => SENDS.test(name), context.file)) report(face, context);
  }
  for (const entries of formEntries(context)) {
    const face = faceBesidePapers(entries);
    if (face) report(face, context);
  }
}

const report = ({ at, site, name }: Entry, context: Context): void => context.report({ at, site, messageId: 'identityCheck', data: { name }, isUnsure: speaksOf(ageChecks, context.file, getEnclosingFunction(site) ?? site) });

const faceBesidePapers = (entries: readonly Entry[]): Entry | undefined =>
  entries.some(({ name }) => hasAnyPhrase(name, paperPictures)) ? entries.find(({ name }) => hasAnyPhrase(name, facePictures)) : undefined;

/** What is appended to each form: `form.append('selfie', picture)`. */
function formEntries(context: Context): Iterable<readonly Entry[]> {
  const forms = new Map<unknown, Entry[]>();
  for (const call of context.nodes('CallExpression')) {
    const callee = unwrap(call.callee as AstNode);
    const at = call.arguments[0] as AstNode | undefined;
    const form = getCalleeName(call) === 'append' && callee.type === 'MemberExpression' && callee.object?.type === 'Identifier' ? context.file.variableOf(callee.object as AstNode) : undefined;
    if (form && typeof at?.value === 'string') forms.set(form, [...(forms.get(form) ?? []), { at, site: call, name: at.value, isWritten: false }]);
  }
  return forms.values();
}
