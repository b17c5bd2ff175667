import { type AstNode, getKeyName } from '../../ast';
import { exactAges } from '../../catalogue/personal-words';
import { isFaint } from '../../detect/faint-value';
import { functionAt } from '../../detect/known-function';
import type { Personal } from '../../detect/personal-value';
import { removeProperties, replaceNode } from '../../edits/argument-edits';
import { knownMembers } from '../../edits/names-in-scope';
import type { Suggestion } from '../../rule';
import { wordsOf } from '../../values/words';
import type { Scope } from './meta';

/** Who gets a value, and how. */
interface HandingOn {
  readonly site: AstNode;
  readonly messageId: 'event' | 'ownEvent' | 'prompt' | 'request' | 'hook' | 'anyOrigin';
  readonly service: string;
  /** A town or an age may stand there with nobody beside it. */
  readonly mayBeFaint?: boolean;
}

/** Reports what of a person is handed on; an age and nothing else has a message of its own, because a band would do. */
export function report(found: readonly Personal[], { site, messageId, service, mayBeFaint = false }: HandingOn, on: Scope): void {
  if (found.length === 0) return;
  const isAge = found.every(isExactAge);
  on.report({
    at: found[0].node,
    site,
    messageId: isAge ? 'exactAge' : messageId,
    evidence: isAge && (messageId === 'ownEvent' || messageId === 'hook') ? 'C' : undefined,
    isUnsure: mayBeFaint && isFaint(found, site, on.file),
    data: { value: found[0].text, service: isAge && messageId === 'hook' ? `the channel behind \`${service}\`` : service },
    suggest: [...(isAge ? [useBand(found, on)] : []), ...mend(found, on)],
  });
}

const isExactAge = ({ text, behind, kind }: Personal): boolean => kind === 'field' && exactAges.some((words) => ` ${wordsOf((behind ?? text).split('.').at(-1) as string).join(' ')}`.endsWith(` ${words}`));

/** `{ age: child.age }` becomes `{ ageBand: child.ageBand }`, where the child has one. */
function useBand(found: readonly Personal[], on: Scope): Suggestion<'useBand'> {
  const edits = found.map(({ node }): ReturnType<typeof replaceNode> | undefined => {
    if (node.type !== 'MemberExpression' || node.computed || !knownMembers(node.object as AstNode, on.file).includes('ageBand')) return undefined;
    const property = node.parent?.type === 'Property' && node.parent.value === node && !node.parent.computed ? node.parent : undefined;
    const key = property ? getKeyName(property.key as AstNode, false) : undefined;
    return [...(property && key !== undefined && property.key.type === 'Identifier' ? replaceNode(property.key as AstNode, 'ageBand') : []), ...replaceNode(node.property as AstNode, 'ageBand')];
  });
  const [first] = found;
  const value = first.node.type === 'MemberExpression' ? `${on.file.getText(first.node.object as AstNode)}.ageBand` : 'ageBand';
  return { id: 'useBand', data: { value }, edits: edits.every((each) => each !== undefined) ? edits.flat() : undefined };
}

/** The fields left out where an object holds them, or taken through an anonymiser that the file or the settings name. */
function mend(found: readonly Personal[], on: Scope): Suggestion<'dropField' | 'anonymise'>[] {
  const properties = found.flatMap(({ node }) => (node.type === 'Property' ? [node] : node.parent?.type === 'Property' && node.parent.parent?.type === 'ObjectExpression' ? [node.parent] : []));
  const isOneObject = properties.length === found.length && new Set(properties.map((property) => property.parent)).size === 1;
  const anonymiser = functionAt([...on.options.anonymisers, ...on.settings.redactors], found[0].node, on.file);
  const isPlain = found.every(({ node }) => node.type !== 'Property' && node.parent?.shorthand !== true);
  const call = `${anonymiser ?? ''}(${on.file.getText(found[0].node)})`;
  return [
    { id: 'dropField', data: { value: found.map(({ text }) => text).slice(0, 3).join('`, `') }, edits: isOneObject ? removeProperties([...new Set(properties)], on.file) : undefined },
    { id: 'anonymise', data: { call }, edits: isPlain && anonymiser !== undefined ? found.flatMap(({ node }) => replaceNode(node, `${anonymiser}(${on.file.getText(node)})`)) : undefined },
  ];
}
