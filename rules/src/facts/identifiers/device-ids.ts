import { advertisingIdReaders, deviceFeatures, deviceHolders, hardwareMembers, hardwareReaders } from '../../knowledge/words/device-words';
import { getModule } from '../../program/modules/api-path';
import { type CallSite, callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getKeyName, getMemberName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions, mentionsWithin } from '../../program/syntax/lexicon';
import { lastName } from '../../program/syntax/names';
import { functionName } from '../../program/syntax/near';
import { hasAnyWord } from '../../program/syntax/words';
import type { Use } from '../sdk-calls';
import type { FactSources } from '../sources';

/** `getAdvertisingId()` from a module that is not catalogued, or from nowhere: a name alone. Functions of the file itself are none. */
export function namedIdReaders(sources: FactSources): readonly CallSite[] {
  const catalogued = new Set(sources.apis('use').map(({ call }) => call));
  return callSitesOf(sources.file)
    .named(...advertisingIdReaders)
    .filter(({ node, isNew, path }) => !isNew && path !== undefined && !catalogued.has(node));
}

/** The MAC address or IMEI of the device, read by a call or a member that is recognised by its name alone. */
export interface HardwareAddress {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
}

export function hardwareAddresses(sources: FactSources): readonly HardwareAddress[] {
  const { file } = sources;
  const catalogued = new Set(sources.apis('use').map(({ call }) => call));
  const calls = callSitesOf(file).named(...hardwareReaders).filter(({ node, isNew }) => !isNew && !catalogued.has(node));
  return [
    ...calls.map(({ node, at, shown }) => ({ at, site: node, name: shown })),
    ...file.nodes('MemberExpression').filter(isHardwareMember).map((site) => ({
      at: site.property as AstNode,
      site,
      name: file.getText(site),
    })),
  ];
}

const isHardwareMember = (member: AstNode): boolean =>
  hardwareMembers.has(getMemberName(member) ?? '') && deviceHolders.has(lastName(unwrap(member.object as AstNode)))
  && member.parent?.type !== 'AssignmentExpression';

/**
 * May a use identify nothing that lasts: an id that browsers make at random, in a package that runs in browsers alone, or a question to
 * the user whose answer the file takes for consent and that it connects with no advertising?
 */
export function isPassingId({ site }: Use, sources: FactSources): boolean {
  const { fact: { permanentWith, asksFor }, call, path } = site;
  if (permanentWith) {
    const isNamed = (name: string): boolean => sources.packageVersion(name, '*') !== 'unknown';
    return isNamed(getModule(path) ?? '') && !permanentWith.some(isNamed);
  }
  return asksFor !== undefined && isAnswerUsed(call) && !mentions(sources.file, asksFor, 'names and texts')
    && !hasAnyWord(sources.path, asksFor);
}

/** `const status = await ask()`, `(await ask()) === 'authorized'` */
function isAnswerUsed(call: AstNode): boolean {
  const whole = call.parent?.type === 'AwaitExpression' ? call.parent : call;
  return whole.parent?.type !== 'ExpressionStatement';
}

/** Is an id of the device read for nothing but delivery of messages, or for devices of one account to stay in step? */
export function servesFeature(call: AstNode, { file }: FactSources): boolean {
  if (hasAnyWord(functionName(getEnclosingFunction(call)), deviceFeatures)) return true;
  const whole = call.parent?.type === 'AwaitExpression' ? call.parent : call;
  const declarator = whole.parent?.type === 'VariableDeclarator' && whole.parent.init === whole ? whole.parent : undefined;
  if (!declarator) return isGivenToFeature(whole, file);
  const variable = declarator.id?.type === 'Identifier' ? file.variableOf(declarator.id) : undefined;
  const uses = (variable?.references ?? []).filter((reference) => !reference.init);
  return uses.length > 0 && uses.every(({ identifier }) => isGivenToFeature(identifier as unknown as AstNode, file));
}

const isEnd = ({ type }: AstNode): boolean => type.endsWith('Statement') || type.endsWith('Declaration') || type.includes('Function');

/** `post('/push-tokens', { id, token })`, `syncChanges({ id })`, `{ pushDevice: id }` */
function isGivenToFeature(node: AstNode, file: FileContext): boolean {
  for (let child = node, parent = node.parent; parent && !isEnd(parent); child = parent, parent = parent.parent) {
    if (
      parent.type === 'Property'
      && parent.value === child
      && hasAnyWord(getKeyName(parent.key as AstNode, parent.computed as boolean) ?? '', deviceFeatures)
    )
      return true;
    if (parent.type !== 'CallExpression' || parent.callee === child) continue;
    const [first] = parent.arguments as (AstNode | undefined)[];
    const told = first?.type === 'Literal' || first?.type === 'TemplateLiteral'
      ? [parent.callee as AstNode, first]
      : [parent.callee as AstNode];
    return told.some((part) => mentionsWithin(part, deviceFeatures, file, 'names and texts'));
  }
  return false;
}
