import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { conditionsOf } from '../../program/origin/conditions';
import { definitionOf } from '../../program/origin/definition';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { hasAnyPhrase } from '../../program/syntax/words';
import { isDevelopersCase } from './environment-case';

export { isOfDevelopmentBranch } from './development-branch';

const developmentWords: readonly string[] = ['dev', 'node env', 'is dev', 'is development', 'debug', 'debug mode', 'verbose'];
const productionWords: readonly string[] = ['is production', 'is prod', 'in production', 'prod', 'production'];
/** Of parts of a product that need keys or a server: `isMailerConfigured()`. */
const readyWords: readonly string[] = ['configured'];
const trialWords: readonly string[] = ['test mode', 'is test', 'is demo', 'demo mode', 'dry run'];

/**
 * Does a check let a place run on machines of developers, or with data of tests, only: `if (__DEV__) …`,
 * `NODE_ENV !== 'production' && …`, `if (!process.env.SMTP_USER) …`, `if (!isMailerConfigured()) …`?
 */
export const isDevelopmentOnly = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, undefined).some(({ test, isTrue, isCase }) =>
    mentionsWithin(test, developmentWords, file) || (isCase ? isDevelopersCase(test, file) : isOfTrial(test, isTrue, file))
  );

/** Products are run with the variables of the environment that they read; without one, a developer tries them. */
function isOfTrial(test: AstNode, isTrue: boolean, file: FileContext): boolean {
  const expression = unwrap(test);
  const denied = expression.type === 'UnaryExpression' && expression.operator === '!' ? unwrap(expression.argument) : undefined;
  if (denied) return isOfTrial(denied, !isTrue, file);
  const names = pathNames(expression);
  if (isTrue) return hasAnyPhrase(names.at(-1) ?? '', trialWords);
  const last = expression.type === 'CallExpression' ? (getCalleeName(expression) ?? '') : (names.at(-1) ?? '');
  return names.at(-2) === 'env' || hasAnyPhrase(last, productionWords) || hasAnyPhrase(last, readyWords)
    || (expression.type === 'Identifier' && isMadeFromEnvironment(expression, file));
}

/** `const mailer = env.MAIL_KEY ? new Mailer(env.MAIL_KEY) : null` */
function isMadeFromEnvironment(name: AstNode, file: FileContext): boolean {
  const from = definitionOf(name, file)?.from;
  return from?.type === 'ConditionalExpression' && !!from.test && isOfTrial(from.test, false, file) && isNothing(unwrap(from.alternate));
}

const isNothing = (node: AstNode | undefined): boolean => (node?.type === 'Literal' && !node.value) || node?.name === 'undefined';

export { answersRequest } from './answers-request';
export { isDevelopersCase };
export { isErrorAnswer } from './error-answer';
export { endsInRefusal } from './refused-request';
export { type CallForHelp, callForHelpAt } from './call-for-help';
export { isMountFunction } from './runs-on-mount';
export { runsUnprompted, unpromptedRunOf } from './runs-unprompted';
export { writtenDown } from './written-down';
export { isReadFromAnswer, onlyDecodesAnswers } from './answered-read';
export { runsOnAct } from './user-act';
