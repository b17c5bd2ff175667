import type { UseFact } from '../../knowledge/types/sdk';
import { configReport } from '../../repairs/config-entry';
import { type Use, usesOf } from '../../facts/sdk-calls/use';
import { setSafely } from '../../repairs/safe-option';
import { replaceNode } from '../../edits/argument-edits';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { hasAnyWord } from '../../program/syntax/words';
import type { ApiSite } from '../../program/modules/api-site';
import { isEmergency } from './emergency';
import { checkMarkers } from './markers';
import { checkPictures } from './pictures';
import { checkSinks } from './sinks';
import { checkTrails } from './trails';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    const uses = usesOf(['precise position', 'continuous position', 'background position'], context.apis('use'), context.file);
    for (const use of uses) {
      const { site, at, name, option, isUnsure } = use;
      const does = site.fact.does;
      const isFollowed = uses.some((other) => other.site.call === site.call && other.site.fact.does !== 'precise position');
      if (isEmergency(site.call, context) || (does === 'precise position' && isFollowed) || (does === 'continuous position' && context.options.allowNavigation && hasAnyWord(context.path, ['navigation', 'route', 'directions', 'navigate']))) continue;
      context.report({
        at, site: site.call, isUnsure,
        messageId: does === 'precise position' ? 'precise' : does === 'continuous position' ? 'continuous' : 'background',
        data: { name, value: option?.text ?? '' },
        suggest: [option ? setOption(use, context) : { id: 'once', data: { value: site.fact.instead ?? '' }, edits: askOnce(site, context) }],
      });
    }
    checkTrails(context, checkSinks(context));
    checkMarkers(context);
    checkPictures(context);
    for (const site of context.configs('location')) context.report({ ...configReport<'setSafely' | 'removeEntry'>(site, context.file), messageId: 'configured' });
  },
});

/** An option is set to its safe value; one that does harm by being there is taken out. */
function setOption(use: Use, context: Context): Suggestion<'set' | 'removeEntry'> {
  const { text, edits } = setSafely(use, context.file);
  return use.option?.fact.given ? { id: 'removeEntry', edits } : { id: 'set', data: { value: text }, edits };
}

/** Only where nobody keeps the number of the watch, and asking once asks for no more. */
const askOnce = ({ fact, call, name, args }: ApiSite<UseFact>, context: Context): ReturnType<typeof replaceNode> | undefined =>
  fact.instead !== undefined && call.parent?.type === 'ExpressionStatement' && (args.length < 3 || !context.file.getCode(args[2]).includes('enableHighAccuracy')) && args[2]?.type !== 'Identifier' ? replaceNode(name, fact.instead) : undefined;
