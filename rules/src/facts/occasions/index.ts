import type { AstNode } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { conditionsOf } from '../../program/origin/conditions';
import { mentionsWithin } from '../../program/syntax/lexicon';

const developmentWords: readonly string[] = ['dev', 'node env', 'is dev', 'is development', 'debug', 'debug mode', 'verbose'];

/** Does a check let a place run on machines of developers only: `if (__DEV__) …`, `NODE_ENV !== 'production' && …`? */
export const isDevelopmentOnly = (node: AstNode, file: FileContext): boolean =>
  conditionsOf(node, undefined).some(({ test }) => mentionsWithin(test, developmentWords, file));

export { type CallForHelp, callForHelpAt } from './call-for-help';
export { runsUnprompted, unpromptedRunOf } from './runs-unprompted';
export { writtenDown } from './written-down';
export { isReadFromAnswer, onlyDecodesAnswers } from './answered-read';
