import { plainAdHost } from '../../knowledge/words/advertising/ad-words';
import { configReport } from '../../repairs/config-entry';
import { scriptsThat } from '../../facts/sdk-calls/loaded-script';
import { usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { createRule } from '../../rule/create-rule';
import { checkBanners } from './banners';
import { checkOwnRequests } from './own-requests';
import { checkOwnSettings } from './own-settings';
import { checkSignals } from './signals';
import { checkTags } from './tags';
import { checkTreatment } from './treatment';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    checkTreatment(context);
    checkSignals(context);
    checkTags(context);
    checkBanners(context);
    checkOwnSettings(context);
    checkOwnRequests(context);
    for (const { host, at, site } of scriptsThat(['advertising'], context.elements(), context.file)) if (host !== plainAdHost) context.report({ at, site, messageId: 'adNetwork', data: { name: host } });
    for (const use of usesOf(['ad personalisation'], context.apis('use'), context.file)) {
      const { site, at, isUnsure } = use;
      const safe = setSafely(use, context.file);
      const suggest = [{ id: 'setSafely' as const, data: { value: safe.text }, edits: safe.edits }];
      context.report({ at, site: site.call, isUnsure, messageId: 'adSignals', data: { name: context.file.getText(site.name), service: site.sdk.name }, suggest });
    }
    for (const site of context.configs('advertising')) context.report({ ...configReport<'setSafely'>(site, context.file), messageId: 'configured' });
  },
});
