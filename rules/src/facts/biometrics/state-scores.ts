import { bodySources, guessedStates, plainStates } from '../../knowledge/words/inference-words';
import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { hasAnyPhrase } from '../../program/syntax/words';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';
import { isClear, isGuess, isOfBody, madeBy } from './body-source';

/** A state of mind that a call makes out of a picture, a sound or keys: `student.attentionScore = estimate(webcamFrame)`. */
export interface StateScore {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** The call that makes it. */
  readonly made: AstNode;
}

/** `more` are further names of inferred states. */
export const stateScores = (sources: FactSources, more: readonly string[] = []): readonly StateScore[] =>
  sources.file.nodes('AssignmentExpression', 'Property', 'VariableDeclarator').flatMap((site): StateScore[] => {
    const { at, name, value } = targetOf(site);
    const isState = hasAnyPhrase(name, guessedStates) || more.includes(name);
    const made = at && name !== '' && (isState || hasAnyPhrase(name, plainStates)) ? madeBy(value) : undefined;
    return at && made && isOfState(made, name, isState, sources) ? [{ at, site, name, made }] : [];
  });

interface Target {
  readonly at: AstNode | undefined;
  readonly name: string;
  readonly value: AstNode | null | undefined;
}

function targetOf(node: AstNode): Target {
  if (node.type === 'Property') {
    return { at: node.key as AstNode, name: getKeyName(node.key as AstNode, node.computed as boolean) ?? '', value: node.value as AstNode };
  }
  const at = unwrap(node.type === 'AssignmentExpression' ? (node.left as AstNode) : node.id);
  return { at, name: pathNames(at).at(-1) ?? '', value: node.type === 'AssignmentExpression' ? (node.right as AstNode) : node.init };
}

function isOfState(made: AstNode, name: string, isState: boolean, { file }: FactSources): boolean {
  if (isState) return mentionsWithin(made, bodySources, file, 'names and texts');
  const args = made.arguments as AstNode[];
  return (isGuess(getCalleeName(made) ?? '') || isOfBody(args, true, file)) && isOfBody(args, !isClear(name), file);
}
