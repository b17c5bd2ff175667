import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import { proctorWords, screenParts } from '../../knowledge/words/monitoring-words';
import { pathNames } from '../../facts/people/names';
import { usesOf } from '../../facts/sdk-calls/use';
import { createRule } from '../../rule/create-rule';
import { hasAnyWord } from '../../program/syntax/words';
import { checkCameraViews } from './camera-views';
import { checkPictures } from './frames';
import { checkMovements } from './movements';
import { checkOpenings } from './opening';
import { meta, type Context } from './meta';

const READS = ['face recognition', 'emotion inference', 'trait inference', 'gaze inference'] as const;

export default createRule({
  meta,
  check(context: Context) {
    const feedsRecognition = usesOf(READS, context.apis('use'), context.file).some(({ isUnsure }) => !isUnsure);
    checkOpenings(feedsRecognition, context);
    checkCameraViews(feedsRecognition, context);
    checkPictures(context);
    checkMovements(context);
    for (const call of context.nodes('CallExpression')) checkProctoring(call, context);
  },
});

/** `startProctoring()`, `proctor.start()` */
function checkProctoring(call: AstNode, context: Context): void {
  const name = getCalleeName(call) ?? '';
  const callee = unwrap(call.callee as AstNode);
  const holder = pathNames(callee).at(-2) ?? '';
  const isStarted = /^(?:start|begin|enable|init|launch)\w*(?:Proctor|Invigilat)/i.test(name) || (/^(?:start|begin|enable|init|launch)$/.test(name) && hasAnyWord(holder, proctorWords) && !hasAnyWord(holder, ['list', 'table']));
  if (isStarted && ![name, holder].some((each) => hasAnyWord(each, screenParts))) context.report({ at: callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee, site: call, messageId: 'proctoring', data: { name } });
}
