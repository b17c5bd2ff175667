import { configReport } from '../../repairs/config-entry';
import { usesOf } from '../../facts/sdk-calls/use';
import { createRule } from '../../rule/create-rule';
import { checkCertificateHandlers } from './certificate-handlers';
import { isChosen } from './chosen';
import { checkElements } from './elements';
import { meta, type Context } from './meta';
import { checkRequests } from './requests';
import { checkSwitches } from './switches';

export default createRule({
  meta,
  check(context: Context) {
    checkRequests(context);
    checkElements(context);
    checkSwitches(context);
    checkCertificateHandlers(context);
    for (const { site } of usesOf(['unverified connection'], context.apis('use'), context.file)) if (!isChosen(site.call, context)) context.report({ at: site.args[0] ?? site.name, site: site.call, messageId: 'unverified', data: { name: context.file.getText(site.args[0] ?? site.name).replaceAll(/['"`]/g, '') } });
    for (const site of context.configs('transport')) context.report({ ...configReport<'setSafely'>(site, context.file), messageId: 'configured' });
  },
});
