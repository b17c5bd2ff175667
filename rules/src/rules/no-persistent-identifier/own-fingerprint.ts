import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { deviceFingerprintWords, fingerprintWords, otherFingerprints, strongSources, weakSources } from '../../knowledge/words/device-words';
import { isSubject, pathNames } from '../../facts/people/names';
import { isVisitorCookie } from '../../facts/cookies/visitor-cookie';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Scope } from './index';

const strong = new Set(strongSources);
const weak = new Set(weakSources);
const HASHES = /^(?:hash\w*|sha\d*|md5|murmur\w*|digest|cyrb53|fnv1a|xxhash\w*|btoa|createHash|x64hash128)$/i;
const SENDS = /^(?:sendBeacon|fetch|post|send|emit|track|capture)$/;
const KEEPS = /^(?:record|save|store|track|register|link|attach|add|log|create|insert|upsert)/;
/** Bots are told from people, and faults described, with the same measures; then nothing names a device. */
const FINGERPRINT_LIKE = ['device signals', 'device signal', 'browser signals', 'device profile', 'device info', 'device data', 'client signals'];

const isFingerprintName = (name: string): boolean => hasAnyPhrase(name, fingerprintWords) && !hasAnyWord(name, otherFingerprints);

/** Fingerprints made of what tells devices apart, and fingerprints kept on people. */
export function checkOwnFingerprints(on: Scope): void {
  const reported = new Set<AstNode>();
  for (const fn of on.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) checkFunction(fn, reported, on);
  for (const declarator of on.nodes('VariableDeclarator')) checkIdentifier(declarator, reported, on);
  for (const call of on.nodes('CallExpression')) checkCall(call, reported, on);
  for (const call of on.nodes('CallExpression', 'NewExpression')) checkKeeper(call, on);
  for (const node of on.nodes('AssignmentExpression', 'Property')) checkKept(node, on);
}

const isWithin = (node: AstNode, around: ReadonlySet<AstNode>): boolean => [...around].some(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]);

interface Sources { readonly strong: ReadonlySet<string>; readonly weak: ReadonlySet<string> }

function sourcesIn(root: AstNode, on: Scope): Sources {
  const found = { strong: new Set<string>(), weak: new Set<string>() };
  walk(root, (node) => {
    const name = node.type === 'MemberExpression' ? getMemberName(node) : node.type === 'NewExpression' ? getCalleeName(node) : undefined;
    if (name === undefined) return;
    if (node.type === 'MemberExpression' && (weak.has(name) || name === 'plugins' || name === 'fonts') && !/^(?:window\.)?(?:navigator|screen|document|window|Intl\b.*)|resolvedOptions\(\)|new Date\(\)/.test(on.file.getCode(node.object as AstNode))) return;
    if (node.type === 'MemberExpression' && /^(?:window\.)?screen$/.test(on.file.getCode(node.object as AstNode))) found.weak.add('screen');
    if (strong.has(name)) found.strong.add(name);
    else if (weak.has(name)) found.weak.add(name);
  }, on.file.sourceCode.visitorKeys);
  return found;
}

const isEnough = ({ strong: telling, weak: few }: Sources, on: Scope): boolean => telling.size >= on.options.minEntropySources || telling.size + few.size / 2 >= on.options.minEntropySources + 1;

const describe = ({ strong: telling, weak: few }: Sources): string => [...telling, ...few].slice(0, 4).join(', ');

/** A function named after a fingerprint, or one that joins enough measures in a file about fingerprints or hashes. */
function checkFunction(fn: AstNode, reported: Set<AstNode>, on: Scope): void {
  const holder = fn.parent;
  const id = (fn.id ?? (holder?.type === 'VariableDeclarator' ? holder.id : holder?.type === 'Property' || holder?.type === 'MethodDefinition' ? holder.key : undefined)) as AstNode | undefined;
  const name = id?.type === 'Identifier' ? (id.name as string) : '';
  const isNamed = isFingerprintName(name);
  const isNear = hasAnyPhrase(name, FINGERPRINT_LIKE) && (hasAnyPhrase(on.path, fingerprintWords) || /fingerprint/i.test(on.file.code));
  if (!id || (!isNamed && !isNear)) return;
  const sources = sourcesIn(fn.body as AstNode, on);
  // What calls itself a fingerprint needs less to be one.
  if (!isEnough(sources, on) && !(isNamed && sources.strong.size + sources.weak.size > on.options.minEntropySources)) return;
  reported.add(fn);
  // The object of measures is where they are joined.
  const object = on.nodes('ObjectExpression').find((each) => each.range[0] >= fn.range[0] && each.range[1] <= fn.range[1] && (each.properties as AstNode[]).length >= 4 && isEnough(sourcesIn(each, on), on));
  const declarator = object?.parent?.type === 'VariableDeclarator' ? object.parent.id : undefined;
  on.report({ at: declarator ?? id, site: fn, messageId: 'ownFingerprint', data: { name: declarator ? on.file.getText(declarator) : name, sources: describe(sources) } });
}

/** `const deviceId = [canvas.toDataURL(), navigator.plugins.length].join()`: joined under the name of an identity. */
function checkIdentifier(declarator: AstNode, reported: Set<AstNode>, on: Scope): void {
  const init = declarator.init ? unwrap(declarator.init) : undefined;
  const name = declarator.id?.type === 'Identifier' ? (declarator.id?.name as string) : '';
  const isJoined = init !== undefined && (init.type === 'TemplateLiteral' || (init.type === 'BinaryExpression' && init.operator === '+') || (init.type === 'CallExpression' && getCalleeName(init) === 'join'));
  if (!isJoined || !(isFingerprintName(name) || isVisitorCookie(name))) return;
  if (isWithin(declarator, reported)) return;
  const sources = sourcesIn(init, on);
  if (sources.strong.size < on.options.minEntropySources) return;
  reported.add(init);
  on.report({ at: declarator.id ?? declarator, site: declarator, messageId: 'ownFingerprint', data: { name, sources: describe(sources) } });
}

/** `new DeviceFingerprint(user.id)`, `deviceFingerprints.save({ userId, hash })` */
function checkKeeper(call: AstNode, on: Scope): void {
  const callee = unwrap(call.callee as AstNode);
  const isKept = call.type === 'NewExpression' ? hasAnyPhrase(getCalleeName(call) ?? '', deviceFingerprintWords) : callee.type === 'MemberExpression' && !isFingerprintName(getMemberName(callee) ?? '') && KEEPS.test(getMemberName(callee) ?? '') && hasAnyPhrase(pathNames(callee.object as AstNode).at(-1) ?? '', deviceFingerprintWords);
  const isOfPerson = (node: AstNode): boolean => {
    const value = unwrap(node);
    if (value.type === 'ObjectExpression') return (value.properties as AstNode[]).some((property) => property.type === 'Property' && (isSubject(getKeyName(property.key as AstNode, property.computed as boolean) ?? '', on.settings) || isOfPerson(property.value as AstNode)));
    return pathNames(value).some((part) => isSubject(part, on.settings));
  };
  if (isKept && (call.arguments as AstNode[]).some(isOfPerson)) on.report({ at: callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee, site: call, messageId: 'keptFingerprint', data: { name: on.file.getText(callee) } });
}

/** The browser's own object given as a value, beside an id: `{ userId, browser: { ...navigator } }`. */
function isWholeBrowser(argument: AstNode, on: Scope): boolean {
  let [hasBrowser, hasId] = [false, false];
  walk(argument, (node) => {
    const { parent } = node;
    if (node.type === 'Identifier' && node.name === 'navigator' && !on.file.variableOf(node) && (parent?.type === 'SpreadElement' || (parent?.type === 'Property' && parent.value === node))) hasBrowser = true;
    if (node.type === 'Property') hasId ||= /^(?:id|uid)$|_id$|Id$/.test(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
  }, on.file.sourceCode.visitorKeys);
  return hasBrowser && hasId;
}

/** Measures that are hashed, or sent as a whole. */
function checkCall(call: AstNode, reported: ReadonlySet<AstNode>, on: Scope): void {
  const name = getCalleeName(call) ?? '';
  if (isWithin(call, reported)) return;
  const args = call.arguments as AstNode[];
  if (HASHES.test(name)) {
    const sources = args.map((argument) => madeOf(argument, on)).filter((made) => !reported.has(made)).map((made) => sourcesIn(made, on)).find((each) => isEnough(each, on));
    if (sources) on.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, messageId: 'ownFingerprint', data: { name, sources: describe(sources) } });
  } else if (SENDS.test(name)) {
    const sources = args.map((argument) => sourcesIn(argument, on)).find((each) => each.strong.size + each.weak.size >= 5);
    const isWhole = !sources && args.some((argument) => isWholeBrowser(argument, on));
    if (sources || isWhole) on.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, messageId: 'ownFingerprint', data: { name, sources: sources ? describe(sources) : 'navigator' } });
  } else if (isFingerprintName(name) && /^(?:record|save|store|track|register|link|attach|add|log)/.test(name) && args.some((argument) => pathNames(argument).some((part) => isSubject(part, on.settings)))) {
    on.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, messageId: 'keptFingerprint', data: { name } });
  }
}

/** What a variable was given, one step. */
function madeOf(node: AstNode, on: Scope): AstNode {
  const expression = unwrap(node);
  const inner = expression.type === 'CallExpression' && /^(?:stringify|join|encode)$/.test(getCalleeName(expression) ?? '') ? ((getCalleeName(expression) === 'join' ? expression.callee.object : expression.arguments[0]) as AstNode | undefined) : expression;
  const root = inner ? unwrap(inner) : expression;
  const init = root.type === 'Identifier' ? ((on.file.variableOf(root)?.defs[0]?.node as unknown as AstNode | undefined)?.init as AstNode | undefined) : undefined;
  return init && !isFunction(unwrap(init)) ? init : root;
}

/** `user.deviceFingerprints = …`, and a field of that name in a schema. */
function checkKept(node: AstNode, on: Scope): void {
  if (node.type === 'AssignmentExpression') {
    const target = unwrap(node.left as AstNode);
    const name = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
    const isCleared = /^(?:\[\s*\]|null|undefined|''|"")$/.test(on.file.getCode(node.right as AstNode));
    if (!isCleared && isFingerprintName(name) && pathNames(target.object as AstNode).some((part) => isSubject(part, on.settings))) on.report({ at: target.property as AstNode, site: node, messageId: 'keptFingerprint', data: { name: on.file.getText(target) } });
    return;
  }
  const name = getKeyName(node.key as AstNode, node.computed as boolean) ?? '';
  const holder = node.parent?.parent;
  const isSchema = holder !== undefined && /^(?:CallExpression|NewExpression)$/.test(holder.type) && /^(?:Schema|define|model|pgTable|mysqlTable|sqliteTable|object|init)$/.test(getCalleeName(holder) ?? '');
  if (isSchema && isFingerprintName(name) && /user|account|player|member|student|child/i.test(on.file.code.slice(Math.max(0, holder.range[0] - 60), holder.range[0] + 200) + on.path)) on.report({ at: node.key as AstNode, site: node, messageId: 'keptFingerprint', data: { name } });
}
