import { type PositionPart, positionsPassedOn, type PositionRequest, positionRequests, picturesWithPlace, positionTrails,
  mapMarkers } from '../../facts/location';
import { configReport } from '../../repairs/config-entry';
import { askOnce, roundPosition } from '../../repairs/people/position';
import { setSafely } from '../../repairs/safe-option';
import { createRule, type Suggestion } from '../../rule/create-rule';
import { meta, type Context } from './meta';

export default createRule({
  meta,
  check(context: Context) {
    if (context.canShow('precise', 'continuous', 'background')) checkRequests(context);
    if (context.canShow('shared', 'stored')) checkPassedOn(context);
    for (const { at, site, name, isOfPerson, isOfPlace, isRepeated } of context.canShow('stored') ? positionTrails(context) : []) {
      if (isOfPerson && isRepeated && !isOfPlace) context.report({ at, site, messageId: 'stored', data: { name } });
    }
    if (context.canShow('shared')) checkMarkers(context);
    for (const picture of picturesWithPlace(context)) {
      const { text, edits } = setSafely(picture, context.file);
      const suggest = [{ id: 'set' as const, data: { value: text }, edits }];
      const isUnsure = picture.isUnsure || picture.isForOtherNotes;
      context.report({ at: picture.at, site: picture.site.call, isUnsure, messageId: 'embedded', data: { name: picture.name }, suggest });
    }
    for (const site of context.canShow('configured') ? context.configs('location') : []) {
      context.report({ ...configReport<'setSafely' | 'removeEntry'>(site, context.file), messageId: 'configured' });
    }
  },
});

/** Positions that are asked for exactly, again and again, or while the app is closed; a call for help is made to be found. */
function checkRequests(context: Context): void {
  for (const request of positionRequests(context)) {
    const { at, site, access, name, option, isUnsure, callForHelp } = request;
    const isAllowed = access === 'continuous' && context.options.allowNavigation && request.isOfNavigation;
    if (callForHelp === 'yes' || isAllowed) continue;
    context.report({
      at,
      site: site.call,
      messageId: access,
      isUnsure: isUnsure || callForHelp === 'maybe' || request.isOfGrownUp,
      data: { name, value: option?.text ?? '' },
      suggest: [repairOf(request, context)],
    });
  }
}

/** An option is set to its safe value; one that does harm by being there is taken out. */
function repairOf(request: PositionRequest, context: Context): Suggestion<'set' | 'removeEntry' | 'once'> {
  const { text, edits } = request.option ? setSafely(request, context.file) : askOnce(request);
  if (!request.option) return { id: 'once', data: { value: text }, edits };
  return request.option.fact.given ? { id: 'removeEntry', edits } : { id: 'set', data: { value: text }, edits };
}

const isExact = ({ decimals }: PositionPart, { options }: Context): boolean => decimals > options.maxDecimals;
const isOwnPlace = (names: readonly string[], { options }: Context): boolean =>
  options.placeNames.some((name) => names.includes(name) || names.join('.') === name);

/** Positions of a person that other people are shown or that are kept. */
function checkPassedOn(context: Context): void {
  for (const { act, isShared, sensed, record, mentionsPerson, callForHelp } of positionsPassedOn(context)) {
    if (callForHelp === 'yes') continue;
    const found = sensed.filter((position) => isExact(position, context) && !isOwnPlace(position.names, context)).map(({ node }) => node);
    // What a device sends is about who carries it; whether the server keeps it is not seen here.
    const isOwn = found.length > 0 && act.practice === 'send' && !mentionsPerson;
    const isSensed = found.length > 0 && (isShared || mentionsPerson || isOwn);
    if (!isSensed && !(record?.isOfPerson && !record.isOfPlace && isExact(record, context))) continue;
    const at = isSensed ? found[0] : record?.node ?? found[0];
    context.report({
      at,
      site: act.node,
      messageId: isShared ? 'shared' : 'stored',
      isUnsure: callForHelp === 'maybe' || isOwn,
      data: { name: context.textOf(at) },
      suggest: isSensed ? [round(found, context)] : [],
    });
  }
}

function round(numbers: Parameters<typeof roundPosition>[0], context: Context): Suggestion<'round'> {
  const { text, edits } = roundPosition(numbers, context.options.maxDecimals, context.file);
  return { id: 'round', data: { value: text }, edits };
}

/** Map markers at the position of a child, a friend or another user. */
function checkMarkers(context: Context): void {
  for (const { site, parts, names, isOfAnother, isOfPlace, callForHelp } of mapMarkers(context)) {
    if (!isOfAnother || isOfPlace || callForHelp === 'yes' || isOwnPlace(names, context)) continue;
    if (!parts.every((part) => isExact(part, context))) continue;
    const [{ node }] = parts;
    const suggest = [round(parts.map((part) => part.node), context)];
    const isUnsure = callForHelp === 'maybe';
    context.report({ at: node, site, messageId: 'shared', isUnsure, data: { name: context.textOf(node) }, suggest });
  }
}
