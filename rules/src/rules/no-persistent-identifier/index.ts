import { configReport } from '../../repairs/config-entry';
import { scriptsThat } from '../../facts/sdk-calls/loaded-script';
import { callBeside, callInstead } from '../../repairs/remedy';
import { usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { forAdultsOnly } from '../../repairs/written-check';
import { replaceNode } from '../../edits/argument-edits';
import { removeStatement } from '../../edits/statement-edits';
import { getModule } from '../../program/modules/api-path';
import { createRule } from '../../rule/create-rule';
import { checkNamedReaders, isForFeature } from './device-ids';
import { checkLongLivedIds } from './long-lived';
import { usesOfImport, valueMadeBy, withoutModule } from './mending';
import { checkNetworkPrints } from './network-prints';
import { checkOwnFingerprints } from './own-fingerprint';
import { meta, type Context } from './meta';

const MESSAGES = { fingerprint: 'fingerprint', 'advertising id': 'advertisingId', 'device id': 'deviceId' } as const;

export default createRule({
  meta,
  check(context: Context) {
    const uses = usesOf(['fingerprint', 'advertising id', 'device id'], context.apis('use'), context.file);
    for (const use of uses) {
      const { site, at, name, option, isUnsure } = use;
      const safe = setSafely(use, context.file);
      const does = site.fact.does as keyof typeof MESSAGES;
      if (does === 'device id' && isForFeature(site.call, context)) continue;
      const value = option ? undefined : valueMadeBy(site.call, does);
      const beside = callBeside(site, site.fact.remedies ?? [], (module, range) => context.packageVersion(module, range), context.file);
      const instead = site.fact.instead === undefined ? undefined : callInstead(site, site.fact.instead, context.file);
      context.report({
        at, site: site.call, isUnsure, messageId: MESSAGES[does], data: { name: option ? context.file.getText(site.name) : name },
        suggest: [
          { id: 'setSafely', data: { value: safe.text }, edits: safe.edits },
          { id: 'alsoCall', data: { text: beside?.text ?? '' }, edits: beside?.edits },
          { id: 'callInstead', data: { text: instead?.text ?? '' }, edits: instead?.edits },
          { id: 'randomId', edits: value && replaceNode(value, 'crypto.randomUUID()') },
          { id: 'removeModule', edits: does === 'fingerprint' ? withoutModule(site.call, context) : undefined },
          forAdultsOnly(site.call, context.settings, context.file),
        ],
      });
    }
    checkNamedReaders(new Set(uses.map(({ site }) => site.call)), context);
    for (const { host, at, site } of scriptsThat(['fingerprint'], context.elements(), context.file)) context.report({ at, site, messageId: 'fingerprint', data: { name: host } });
    for (const declaration of context.nodes('ImportDeclaration')) if (context.options.modules.includes(getModule(`${String(declaration.source.value)}:`) ?? '')) context.report({ at: declaration.source as never, site: declaration, messageId: 'fingerprint', evidence: 'B', data: { name: String(declaration.source.value) }, suggest: [{ id: 'removeModule', edits: usesOfImport(declaration, context).length === 0 ? removeStatement(declaration, context.file) : undefined }] });
    for (const site of context.configs('advertising id')) context.report({ ...configReport(site, context.file), messageId: 'configured' });
    checkOwnFingerprints(context);
    checkNetworkPrints(context);
    checkLongLivedIds(context);
  },
});
