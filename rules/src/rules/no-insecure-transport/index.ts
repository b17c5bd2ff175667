import { configReport } from '../../repairs/config-entry';
import { usesOf } from '../../facts/sdk-calls/use';
import { createRule } from '../../rule/create-rule';
import { checkCertificateHandlers } from './certificate-handlers';
import { isChosen } from './chosen';
import { checkElements } from './elements';
import { meta, type Scope } from './meta';
import { checkRequests } from './requests';
import { checkSwitches } from './switches';

export default createRule({
  meta,
  check(on: Scope) {
    checkRequests(on);
    checkElements(on);
    checkSwitches(on);
    checkCertificateHandlers(on);
    for (const { site } of usesOf(['unverified connection'], on.apis('use'), on.file)) if (!isChosen(site.call, on)) on.report({ at: site.args[0] ?? site.name, site: site.call, messageId: 'unverified', data: { name: on.file.getText(site.args[0] ?? site.name).replaceAll(/['"`]/g, '') } });
    for (const site of on.configs('transport')) on.report({ ...configReport<'setSafely'>(site, on.file), messageId: 'configured' });
  },
});
