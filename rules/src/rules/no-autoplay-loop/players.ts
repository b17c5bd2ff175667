import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { catalogue } from '../../knowledge';
import type { PlayerFact } from '../../knowledge/types/sdk';
import { isMediaName } from '../../facts/media/media-element';
import { isMediaReceiver } from '../../facts/media/media-receiver';
import { isRunOnShow } from '../../facts/occasions/runs-on-mount';
import { addOptions } from '../../repairs/option-edits';
import { replaceNode } from '../../edits/argument-edits';
import { getOwnStatement, removeStatement } from '../../edits/statement-edits';
import { showsStream } from '../../facts/media';
import { getApiPath } from '../../program/modules/api-path';
import { argumentAt, type PropertyPlace } from '../../program/values/object-path';
import { findOption, type Known } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import type { ApiSite } from '../../program/modules/api-site';
import type { Context } from './meta';

/** Players made or driven in script: their options, properties and `play()` calls. Adds the options it judged to `judged`. */
export function checkPlayers(context: Context, judged: Set<AstNode>): void {
  const starts = new Set<AstNode>();
  for (const site of context.apis('player')) {
    checkOptions(site, context, judged);
    if (site.fact.starts === 'play') checkStart(site, context);
    if (site.fact.starts) starts.add(site.call);
  }
  for (const call of context.nodes('CallExpression')) {
    const callee = unwrap(call.callee as AstNode);
    if (!starts.has(call) && getMemberName(callee) === 'play' && isMediaReceiver(callee.object as AstNode, context.file) && isRunOnShow(call, context.file)) reportStart(call, callee.property as AstNode, context);
  }
  checkProperties(context);
}

type Option = NonNullable<PlayerFact['autoplay']>[number];

const getOnOption = (site: ApiSite<PlayerFact>, option: Option, context: Context): { readonly place: PropertyPlace; readonly value: Known } | undefined => {
  const place = argumentAt(site.args, option.path, context.file);
  const value = place && findOption(place.value, (candidate) => option.on.includes(candidate as never));
  return place && value ? { place, value } : undefined;
};

/** The options written off, all of them: what only repeats would be the next report. */
const turnedOff = (found: readonly { readonly option: Option; readonly value: Known }[]): ReturnType<typeof replaceNode> | undefined =>
  found.every(({ value }) => value.node.type === 'Literal') ? found.flatMap(({ option, value }) => replaceNode(value.node, option.safe)) : undefined;

function checkOptions(site: ApiSite<PlayerFact>, context: Context, judged: Set<AstNode>): void {
  const loops = (site.fact.loop ?? []).flatMap((option) => { const found = getOnOption(site, option, context); return found ? [{ option, ...found }] : []; });
  let isStarted = false;
  for (const option of site.fact.autoplay ?? []) {
    const found = getOnOption(site, option, context);
    if (!found) continue;
    isStarted = true;
    judged.add(found.place.node);
    // A sound that is made and played once answers something that happened.
    const evidence = site.fact.isSound === true && loops.length === 0 ? 'D' : 'A';
    context.report({ at: found.place.node, site: site.call, messageId: 'playerOption', evidence, data: { option: nameOf(option, site), player: site.sdk.name }, suggest: [{ id: 'turnOff', data: { value: option.safe }, edits: turnedOff([{ option, ...found }, ...loops]) }] });
  }
  if (isStarted) return;
  const { absentMeansOn: path, autoplay: [option] = [] } = site.fact;
  if (path !== undefined && option && (site.args.length === 0 || argumentAt(site.args, path, context.file)?.value.kind === 'absent')) context.report({ at: site.name, site: site.call, messageId: 'needsNoClick', data: { option: nameOf(option, site), player: site.sdk.name }, suggest: [{ id: 'turnOff', data: { value: option.safe }, edits: addOptions([{ path, text: option.safe }], site.call, site.args, context.file) }] });
  for (const { option: loop, place, value } of loops) {
    const data = { loop: nameOf(loop, site), thing: site.sdk.name };
    context.report({ at: place.node, site: site.call, messageId: 'loop', data, suggest: [{ id: 'turnOff', data: { value: loop.safe }, edits: value.node.type === 'Literal' ? replaceNode(value.node, loop.safe) : undefined }] });
  }
}

/** The option's own name; the called method when the value is given alone: `player.autoplay(true)`. */
const nameOf = (option: Option, site: ApiSite): string => option.path.split('.').slice(1).join('.') || (getMemberName(site.name.parent ?? site.name) ?? 'autoplay');

function checkStart(site: ApiSite<PlayerFact>, context: Context): void {
  // A function that sets a player up runs as soon as the player is made.
  if (/<1\.\d>\.\w+$/.test(site.path) ? isUnconditional(site.call) : isRunOnShow(site.call, context.file)) reportStart(site.call, site.name, context);
}

function isUnconditional(call: AstNode): boolean {
  for (let node = call.parent; node; node = node.parent) {
    if (/Function/.test(node.type)) return true;
    if (/^(?:If|Conditional|Logical|Switch)/.test(node.type)) return false;
  }
  return false;
}

function reportStart(call: AstNode, at: AstNode, context: Context): void {
  const callee = unwrap(call.callee as AstNode);
  const stream = callee.type === 'MemberExpression' ? showsStream(callee.object as AstNode, context.file) : 'no';
  if (stream === 'yes') return;
  const statement = getOwnStatement(call);
  context.report({ at, site: call, messageId: 'playOnShow', isUnsure: stream === 'unknown', suggest: [{ id: 'removeCall', edits: statement ? removeStatement(statement, context.file) : undefined }] });
}

/** `player.loop = true`, `video.autoplay = true`. */
function checkProperties(context: Context): void {
  const written = new Set(context.elements().flatMap((element) => element.attributes.map((attribute) => attribute.node)));
  for (const assignment of context.nodes('AssignmentExpression')) {
    const target = unwrap(assignment.left as AstNode);
    const name = getMemberName(target);
    if (name === undefined || assignment.operator !== '=' || written.has(assignment)) continue;
    const path = getApiPath(target, context.file);
    const entry = path === undefined ? undefined : catalogue.apis.get(path).find(({ fact }) => fact.kind === 'player' && fact.assigned);
    const isPlain = !entry && name === 'autoplay' && showsStream(target.object as AstNode, context.file) === 'no' && isMediaName(context.file.getText(target.object as AstNode));
    const assigned = entry?.fact.kind === 'player' ? entry.fact.assigned : isPlain ? { effect: 'autoplay' as const, on: [true], safe: 'false' } : undefined;
    const value = assigned && findOption(valueOf(assignment.right as AstNode, context.file), (candidate) => (assigned.on as readonly unknown[]).includes(candidate));
    if (!assigned || !value) continue;
    const player = entry?.sdk.name ?? `\`${context.file.getText(target.object as AstNode)}\``;
    const suggest = [{ id: 'turnOff' as const, data: { value: assigned.safe }, edits: value.node.type === 'Literal' ? replaceNode(value.node, assigned.safe) : undefined }];
    if (assigned.effect === 'autoplay') context.report({ at: target.property as AstNode, site: assignment, messageId: 'playerOption', evidence: entry ? 'A' : 'C', data: { option: name, player }, suggest });
    else context.report({ at: target.property as AstNode, site: assignment, messageId: 'loop', data: { loop: name, thing: player }, suggest });
  }
}
