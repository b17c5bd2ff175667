import { type AstNode, getKeyName, unwrap } from '../../program/syntax/ast';
import { bodySources, guessedStates, plainStates } from '../../knowledge/words/inference-words';
import { pathNames } from '../../facts/people/names';
import { speaksOf } from '../../program/syntax/speaks-of';
import { createRule } from '../../rule/create-rule';
import { hasAnyPhrase } from '../../program/syntax/words';
import { isClear, isGuess, isOfBody, madeBy } from './body-source';
import { checkFaceMovements } from './face-movements';
import { checkGaze } from './gaze';
import { checkDetectors } from './known-detector';
import { checkOwnGuesses } from './own-guess';
import { checkReadings } from './readings';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    checkDetectors(context);
    checkReadings(context);
    for (const call of context.nodes('CallExpression')) {
      const name = call.callee.type === 'Identifier' ? (call.callee.name as string) : '';
      if (context.options.apis.includes(name)) context.report({ at: call.callee as AstNode, site: call, messageId: 'emotion', evidence: 'B', data: { name, service: 'your function' } });
    }
    const scored = new Set(context.nodes('AssignmentExpression', 'Property', 'VariableDeclarator').flatMap((node) => checkScore(node, context) ?? []));
    checkFaceMovements(context);
    checkGaze(context);
    checkOwnGuesses(context, scored);
  },
});

/** `student.attentionScore = estimate(webcamFrame)`: a state of mind out of a picture, a sound or keys. The call, when it is reported. */
function checkScore(node: AstNode, context: Context): AstNode | undefined {
  const target = (node.type === 'AssignmentExpression' ? unwrap(node.left as AstNode) : node.type === 'Property' ? (node.key as AstNode) : node.id);
  if (!target) return undefined;
  const name = node.type === 'Property' ? (getKeyName(target, node.computed as boolean) ?? '') : (pathNames(target).at(-1) ?? '');
  const isState = hasAnyPhrase(name, guessedStates) || context.options.vocabulary.includes(name);
  if (name === '' || !(isState || hasAnyPhrase(name, plainStates))) return undefined;
  const made = madeBy((node.type === 'AssignmentExpression' ? node.right : node.type === 'Property' ? node.value : node.init) as AstNode | null);
  const isMade = made && (isState ? speaksOf(bodySources, context.file, made) : (isGuess(made) || isOfBody(made, true, context)) && isOfBody(made, !isClear(name), context));
  if (!isMade) return undefined;
  context.report({ at: target, site: node, messageId: 'score', data: { name } });
  return made;
}
