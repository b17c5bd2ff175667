import { type AstNode, getCalleeName } from '../../program/syntax/ast';
import { usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { replaceChainLink } from '../../edits/chain-edits';
import { createRule } from '../../rule/create-rule';
import { checkIdentityChecks } from './identity-check';
import { checkOwnRecognition } from './own-recognition';
import { checkStoredFields } from './stored-fields';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const uses = usesOf(['face recognition'], context.apis('use'), context.file);
    for (const use of uses) {
      const { site, at, name, option, isUnsure } = use;
      const safe = setSafely(use, context.file);
      context.report({ at, site: site.call, isUnsure, messageId: 'recognition', data: { name }, suggest: [option ? { id: 'set', data: { value: safe.text }, edits: safe.edits } : { id: 'dropStep', data: { name }, edits: replaceChainLink(site.call, context.file) }] });
    }
    for (const call of context.nodes('CallExpression')) {
      const callee = call.callee as AstNode;
      // Lengths first: the text of a callee is long in a chain of calls.
      const isOwn = context.options.apis.some((api) => api.length === callee.range[1] - callee.range[0] && api === context.file.getText(callee));
      const isUnlock = !context.options.allowOnDeviceUnlock && getCalleeName(call)?.endsWith('authenticateAsync') === true;
      if (isOwn || isUnlock) context.report({ at: callee, site: call, messageId: 'recognition', evidence: 'B', data: { name: context.file.getText(callee) } });
    }
    checkStoredFields(context);
    checkIdentityChecks(context);
    checkOwnRecognition(context, new Set(uses.map(({ site }) => site.call)));
  },
});
