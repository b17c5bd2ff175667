import { componentSites } from '../../facts/sdk-calls/component-use';
import { scriptsThat } from '../../facts/sdk-calls/loaded-script';
import { usesOf } from '../../facts/sdk-calls/use';
import { forAdultsOnly } from '../../repairs/written-check';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { createRule } from '../../rule/create-rule';
import { checkOwnRecorders } from './own-recorder';
import { meta, type Context } from './meta';

const MESSAGES = { 'session recording': 'rate', 'error recording': 'onError', 'unmasked recording': 'unmasked' } as const;

export default createRule({
  meta,
  check(context: Context) {
    const sensitivity = context.options.consentIsEnough ? undefined : 'guarded-adult';
    for (const { site, at, name, option, relief, isUnsure } of usesOf(['session recording', 'error recording', 'unmasked recording'], [...context.apis('use'), ...componentSites(context.elements(), context.file)], context.file)) {
      const does = site.fact.does as keyof typeof MESSAGES;
      if (does === 'error recording' && context.options.allowErrorReplay) continue;
      const statement = getOwnStatement(site.call);
      const isAbsent = option?.text === 'absent';
      const set = { id: 'set' as const, data: { value: option?.fact.safe ?? relief?.text ?? '' }, edits: option?.fact.given ? undefined : (option ?? relief)?.edits };
      const remove = { id: 'remove' as const, edits: option ? (option.fact.given ? option.edits : undefined) : statement && removeStatement(statement, context.file) };
      context.report({
        at, site: site.call, sensitivity, isUnsure,
        messageId: !option || (isAbsent && does !== 'unmasked recording') ? 'recorder' : isAbsent ? 'unmaskedByDefault' : MESSAGES[does],
        data: { name, value: option?.text ?? '', service: site.sdk.name },
        suggest: [set, ...(option ? [] : [forAdultsOnly(site.call, context.settings, context.file)]), remove],
      });
    }
    for (const { sdk, host, at, site } of scriptsThat(['session recording'], context.elements(), context.file)) context.report({ at, site, sensitivity, messageId: 'recorder', data: { name: host, service: sdk.name } });
    for (const call of context.nodes('CallExpression')) if (call.callee.type === 'Identifier' && context.options.recorders.includes(call.callee.name as string)) context.report({ at: call.callee as never, site: call, sensitivity, messageId: 'recorder', evidence: 'B', data: { name: call.callee.name as string, service: 'your recorder' }, suggest: [forAdultsOnly(call, context.settings, context.file)] });
    checkOwnRecorders(context);
  },
});
