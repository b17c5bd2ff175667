import { failureLevels } from '../../knowledge/words/log-words';
import { developersEnvironments, mailParts, productEnvironments } from '../../knowledge/words/programs/environment-words';
import { conditionsOf } from '../../program/origin/conditions';
import { definitionOf } from '../../program/origin/definition';
import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentionsWithin } from '../../program/syntax/lexicon';
import { pathNames } from '../../program/syntax/names';
import { hasAnyPhrase, hasAnyWord, wordsOf } from '../../program/syntax/words';
import { isDevelopersCase } from './environment-case';

const developmentWords: readonly string[] = ['dev', 'node env', 'is dev', 'is development', 'debug', 'debug mode', 'verbose'];
/** Whole names of flags that are set where developers run a product: `__DEV__`, `import.meta.env.DEV`. */
const developersFlags = new Set(['dev', 'is dev', 'is development', 'in development', 'is dev mode', 'is development mode', 'dev mode',
  'development mode']);
const productionWords: readonly string[] = ['is production', 'is prod', 'in production', 'prod', 'production'];
/** Of parts of a product that need keys or a server: `isMailerConfigured()`. */
const readyWords: readonly string[] = ['configured', 'mail enabled', 'email enabled', 'smtp enabled', 'sms enabled'];
const trialWords: readonly string[] = ['test mode', 'is test', 'is demo', 'demo mode', 'dry run'];
/** Of variables of the environment with which logs are turned on. */
const logSwitches: readonly string[] = ['log', 'logs', 'logging', 'debug', 'verbose', 'trace'];

/** What the code that is asked about does: a log is often what is left of a mail where nothing is configured that could send it. */
type Asked = 'log' | 'entry' | 'anything';

/**
 * Does a check let a log run on machines of developers, or with data of tests, only: `if (__DEV__) …`,
 * `NODE_ENV !== 'production' && …`, `if (!process.env.SMTP_USER) …`, `if (!transporter) …`?
 */
export const isDevelopmentOnly = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, undefined).some(({ test, isTrue, isCase }) =>
    mentionsWithin(test, developmentWords, file) || (isCase ? isDevelopersCase(test, file) : isOfTrial(test, isTrue, file, 'log'))
  );

/** The same for what a logger writes of all entries but failures: a test of the level lets only failures through. */
export const isEntryOfDevelopment = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, undefined).some(({ test, isTrue, isCase }) => !isCase && isOfTrial(test, isTrue, file, 'entry'));

/** The same for code that does anything else: `if (import.meta.env.DEV) …`, `if (!isDevelopment) return`. */
export const runsInDevelopmentOnly = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, undefined).some(({ test, isTrue, isCase }) =>
    isCase ? isDevelopersCase(test, file) : isOfTrial(test, isTrue, file, 'anything')
  );

/** Expressions of which a variable is true or not. */
const TESTS = new Set(['UnaryExpression', 'LogicalExpression', 'BinaryExpression', 'MemberExpression', 'Identifier']);
/** Constants that are made of constants that are made of constants. */
const MAX_STEPS = 4;

function isOfTrial(test: AstNode, isTrue: boolean, file: FileContext, asked: Asked, steps = MAX_STEPS): boolean {
  const expression = unwrap(test);
  const isOf = (part: AstNode, holds: boolean): boolean => isOfTrial(part, holds, file, asked, steps);
  switch (expression.type) {
    case 'UnaryExpression':
      return expression.operator === '!' && !!expression.argument && isOf(expression.argument, !isTrue);
    case 'LogicalExpression': {
      const parts = [expression.left as AstNode, expression.right as AstNode];
      const areAllAsIs = (expression.operator === '&&') === isTrue;
      return areAllAsIs ? parts.some((part) => isOf(part, isTrue)) : parts.every((part) => isOf(part, isTrue));
    }
    case 'BinaryExpression':
      return isOfComparison(expression, isTrue, asked);
    default:
      return isOfName(expression, isTrue, asked) || (asked === 'log' && !isTrue && isUnready(expression, file))
        || (steps > 0 && isMadeSo(expression, (made) => isOfTrial(made, isTrue, file, asked, steps - 1), file));
  }
}

/** `NODE_ENV === 'development'`, `import.meta.env.MODE !== 'production'`; for entries also `env.LOGS === 'on'` and `level === 'error'`. */
function isOfComparison({ operator, left, right }: AstNode, isTrue: boolean, asked: Asked): boolean {
  const isSame = operator === '===' || operator === '==';
  if (!isSame && operator !== '!==' && operator !== '!=') return false;
  const [named, given] = left?.type === 'Literal' ? [right, left] : [left, right];
  if (given?.type !== 'Literal' || typeof given.value !== 'string') return false;
  const names = pathNames(named);
  if (asked === 'entry' && isSame === isTrue) {
    if (failureLevels.has(given.value)) return true;
    if (names.at(-2) === 'env' && hasAnyWord(names.at(-1) ?? '', logSwitches)) return true;
  }
  // A quiz has modes and stages of its own.
  if (names.at(-2) !== 'env' && !hasAnyWord(names.at(-1) ?? '', ['env', 'environment'])) return false;
  return isSame === isTrue ? developersEnvironments.has(given.value) : productEnvironments.has(given.value);
}

/** What the name of a value says that is tested for being there. */
function isOfName(expression: AstNode, isTrue: boolean, asked: Asked): boolean {
  const names = pathNames(expression);
  const last = expression.type === 'CallExpression' ? (getCalleeName(expression) ?? '') : (names.at(-1) ?? '');
  if (!isTrue) return hasAnyPhrase(last, productionWords);
  // Of other code than logs, a test may be one that pupils take.
  return (asked !== 'anything' && hasAnyPhrase(last, trialWords)) || developersFlags.has(wordsOf(last).join(' '))
    || (asked === 'entry' && names.at(-2) === 'env' && hasAnyWord(last, logSwitches));
}

/**
 * Products are run with the variables of the environment that they read, and with what sends their mails; without, a developer tries
 * them.
 */
function isUnready(expression: AstNode, file: FileContext): boolean {
  const names = pathNames(expression);
  const last = expression.type === 'CallExpression' ? (getCalleeName(expression) ?? '') : (names.at(-1) ?? '');
  return names.at(-2) === 'env' || hasAnyPhrase(last, readyWords)
    || (expression.type !== 'CallExpression' && names.some((name) => hasAnyPhrase(name, mailParts)))
    || (expression.type === 'Identifier' && isMadeFromEnvironment(expression, file));
}

/** `const mailer = env.MAIL_KEY ? new Mailer(env.MAIL_KEY) : null`, `const key = process.env.MAIL_KEY` */
function isMadeFromEnvironment(name: AstNode, file: FileContext): boolean {
  const { from, key } = definitionOf(name, file) ?? {};
  if (!from || key !== undefined) return false;
  if (from.type === 'MemberExpression') return pathNames(from).at(-2) === 'env';
  return from.type === 'ConditionalExpression' && !!from.test && isOfTrial(from.test, false, file, 'log')
    && isNothing(unwrap(from.alternate));
}

const isNothing = (node: AstNode | undefined): boolean => (node?.type === 'Literal' && !node.value) || node?.name === 'undefined';

/** `const isTried = NODE_ENV === 'test' || …`: the variable is what it is made of. */
function isMadeSo(expression: AstNode, isSo: (made: AstNode) => boolean, file: FileContext): boolean {
  const origin = expression.type === 'Identifier' ? definitionOf(expression, file) : undefined;
  return origin !== undefined && origin.key === undefined && !origin.isCallback && TESTS.has(origin.from.type) && isSo(origin.from);
}
