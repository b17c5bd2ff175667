import { adsInScenes, adsInSessions, adsInXrScenes, isScene, loadedAds, namedSceneAds, sessionsOf } from '../../facts/advertising';
import { withoutElement } from '../../repairs/without-element';
import { withoutStatement } from '../../repairs/without-statement';
import { createRule } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const { immersiveRoots: scenes, adNames: ads } = context.options;
    for (const { element, name, isInsideAd } of adsInScenes({ scenes, ads }, context)) {
      const suggest = [{ id: 'remove' as const, edits: withoutElement(element, context.file) }];
      if (!isInsideAd) context.report({ at: element, site: element, messageId: 'adInScene', data: { name }, suggest });
    }
    for (const { call, at, name } of adsInSessions(ads, context)) {
      context.report({
        at,
        site: call,
        messageId: 'adInSession',
        data: { name },
        suggest: [{ id: 'remove', edits: withoutStatement(call, context.file) }],
      });
    }
    const hasScene = sessionsOf(context).length > 0 || context.elements().some((element) => isScene(element, { scenes, ads }, context));
    for (
      const { call, at, name } of [...adsInXrScenes(ads, context), ...namedSceneAds(ads, context), ...(hasScene ? loadedAds(context) : [])]
    ) {
      context.report({ at, site: call, messageId: 'adInScene', data: { name } });
    }
  },
});
