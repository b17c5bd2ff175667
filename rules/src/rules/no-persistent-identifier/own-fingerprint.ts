import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap, walk } from '../../program/syntax/ast';
import { deviceFingerprintWords, fingerprintWords, otherFingerprints, strongSources, weakSources } from '../../knowledge/words/device-words';
import { isSubject, pathNames } from '../../facts/people/names';
import { isVisitorCookie } from '../../facts/cookies/visitor-cookie';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import type { Context } from './meta';

const strong = new Set(strongSources);
const weak = new Set(weakSources);
const HASHES = /^(?:hash\w*|sha\d*|md5|murmur\w*|digest|cyrb53|fnv1a|xxhash\w*|btoa|createHash|x64hash128)$/i;
const SENDS = /^(?:sendBeacon|fetch|post|send|emit|track|capture)$/;
const KEEPS = /^(?:record|save|store|track|register|link|attach|add|log|create|insert|upsert)/;
/** Bots are told from people, and faults described, with the same measures; then nothing names a device. */
const FINGERPRINT_LIKE = ['device signals', 'device signal', 'browser signals', 'device profile', 'device info', 'device data', 'client signals'];

const isFingerprintName = (name: string): boolean => hasAnyPhrase(name, fingerprintWords) && !hasAnyWord(name, otherFingerprints);

/** Fingerprints made of what tells devices apart, and fingerprints kept on people. */
export function checkOwnFingerprints(context: Context): void {
  const reported = new Set<AstNode>();
  for (const fn of context.nodes('FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression')) checkFunction(fn, reported, context);
  for (const declarator of context.nodes('VariableDeclarator')) checkIdentifier(declarator, reported, context);
  for (const call of context.nodes('CallExpression')) checkCall(call, reported, context);
  for (const call of context.nodes('CallExpression', 'NewExpression')) checkKeeper(call, context);
  for (const node of context.nodes('AssignmentExpression', 'Property')) checkKept(node, context);
}

const isWithin = (node: AstNode, around: ReadonlySet<AstNode>): boolean => [...around].some(({ range }) => range[0] <= node.range[0] && node.range[1] <= range[1]);

interface Sources { readonly strong: ReadonlySet<string>; readonly weak: ReadonlySet<string> }

function sourcesIn(root: AstNode, context: Context): Sources {
  const found = { strong: new Set<string>(), weak: new Set<string>() };
  walk(root, (node) => {
    const name = node.type === 'MemberExpression' ? getMemberName(node) : node.type === 'NewExpression' ? getCalleeName(node) : undefined;
    if (name === undefined) return;
    if (node.type === 'MemberExpression' && (weak.has(name) || name === 'plugins' || name === 'fonts') && !/^(?:window\.)?(?:navigator|screen|document|window|Intl\b.*)|resolvedOptions\(\)|new Date\(\)/.test(context.file.getCode(node.object as AstNode))) return;
    if (node.type === 'MemberExpression' && /^(?:window\.)?screen$/.test(context.file.getCode(node.object as AstNode))) found.weak.add('screen');
    if (strong.has(name)) found.strong.add(name);
    else if (weak.has(name)) found.weak.add(name);
  }, context.file.sourceCode.visitorKeys);
  return found;
}

const isEnough = ({ strong: telling, weak: few }: Sources, context: Context): boolean => telling.size >= context.options.minEntropySources || telling.size + few.size / 2 >= context.options.minEntropySources + 1;

const describe = ({ strong: telling, weak: few }: Sources): string => [...telling, ...few].slice(0, 4).join(', ');

/** A function named after a fingerprint, or one that joins enough measures in a file about fingerprints or hashes. */
function checkFunction(fn: AstNode, reported: Set<AstNode>, context: Context): void {
  const holder = fn.parent;
  const id = (fn.id ?? (holder?.type === 'VariableDeclarator' ? holder.id : holder?.type === 'Property' || holder?.type === 'MethodDefinition' ? holder.key : undefined)) as AstNode | undefined;
  const name = id?.type === 'Identifier' ? (id.name as string) : '';
  const isNamed = isFingerprintName(name);
  const isNear = hasAnyPhrase(name, FINGERPRINT_LIKE) && (hasAnyPhrase(context.path, fingerprintWords) || /fingerprint/i.test(context.file.code));
  if (!id || (!isNamed && !isNear)) return;
  const sources = sourcesIn(fn.body as AstNode, context);
  // What calls itself a fingerprint needs less to be one.
  if (!isEnough(sources, context) && !(isNamed && sources.strong.size + sources.weak.size > context.options.minEntropySources)) return;
  reported.add(fn);
  // The object of measures is where they are joined.
  const object = context.nodes('ObjectExpression').find((each) => each.range[0] >= fn.range[0] && each.range[1] <= fn.range[1] && (each.properties as AstNode[]).length >= 4 && isEnough(sourcesIn(each, context), context));
  const declarator = object?.parent?.type === 'VariableDeclarator' ? object.parent.id : undefined;
  context.report({ at: declarator ?? id, site: fn, messageId: 'ownFingerprint', data: { name: declarator ? context.file.getText(declarator) : name, sources: describe(sources) } });
}

/** `const deviceId = [canvas.toDataURL(), navigator.plugins.length].join()`: joined under the name of an identity. */
function checkIdentifier(declarator: AstNode, reported: Set<AstNode>, context: Context): void {
  const init = declarator.init ? unwrap(declarator.init) : undefined;
  const name = declarator.id?.type === 'Identifier' ? (declarator.id?.name as string) : '';
  const isJoined = init !== undefined && (init.type === 'TemplateLiteral' || (init.type === 'BinaryExpression' && init.operator === '+') || (init.type === 'CallExpression' && getCalleeName(init) === 'join'));
  if (!isJoined || !(isFingerprintName(name) || isVisitorCookie(name))) return;
  if (isWithin(declarator, reported)) return;
  const sources = sourcesIn(init, context);
  if (sources.strong.size < context.options.minEntropySources) return;
  reported.add(init);
  context.report({ at: declarator.id ?? declarator, site: declarator, messageId: 'ownFingerprint', data: { name, sources: describe(sources) } });
}

/** `new DeviceFingerprint(user.id)`, `deviceFingerprints.save({ userId, hash })` */
function checkKeeper(call: AstNode, context: Context): void {
  const callee = unwrap(call.callee as AstNode);
  const isKept = call.type === 'NewExpression' ? hasAnyPhrase(getCalleeName(call) ?? '', deviceFingerprintWords) : callee.type === 'MemberExpression' && !isFingerprintName(getMemberName(callee) ?? '') && KEEPS.test(getMemberName(callee) ?? '') && hasAnyPhrase(pathNames(callee.object as AstNode).at(-1) ?? '', deviceFingerprintWords);
  const isOfPerson = (node: AstNode): boolean => {
    const value = unwrap(node);
    if (value.type === 'ObjectExpression') return (value.properties as AstNode[]).some((property) => property.type === 'Property' && (isSubject(getKeyName(property.key as AstNode, property.computed as boolean) ?? '', context.settings) || isOfPerson(property.value as AstNode)));
    return pathNames(value).some((part) => isSubject(part, context.settings));
  };
  if (isKept && (call.arguments as AstNode[]).some(isOfPerson)) context.report({ at: callee.type === 'MemberExpression' ? (callee.property as AstNode) : callee, site: call, messageId: 'keptFingerprint', data: { name: context.file.getText(callee) } });
}

/** The browser's own object given as a value, beside an id: `{ userId, browser: { ...navigator } }`. */
function isWholeBrowser(argument: AstNode, context: Context): boolean {
  let [hasBrowser, hasId] = [false, false];
  walk(argument, (node) => {
    const { parent } = node;
    if (node.type === 'Identifier' && node.name === 'navigator' && !context.file.variableOf(node) && (parent?.type === 'SpreadElement' || (parent?.type === 'Property' && parent.value === node))) hasBrowser = true;
    if (node.type === 'Property') hasId ||= /^(?:id|uid)$|_id$|Id$/.test(getKeyName(node.key as AstNode, node.computed as boolean) ?? '');
  }, context.file.sourceCode.visitorKeys);
  return hasBrowser && hasId;
}

/** Measures that are hashed, or sent as a whole. */
function checkCall(call: AstNode, reported: ReadonlySet<AstNode>, context: Context): void {
  const name = getCalleeName(call) ?? '';
  if (isWithin(call, reported)) return;
  const args = call.arguments as AstNode[];
  if (HASHES.test(name)) {
    const sources = args.map((argument) => madeOf(argument, context)).filter((made) => !reported.has(made)).map((made) => sourcesIn(made, context)).find((each) => isEnough(each, context));
    if (sources) context.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, messageId: 'ownFingerprint', data: { name, sources: describe(sources) } });
  } else if (SENDS.test(name)) {
    const sources = args.map((argument) => sourcesIn(argument, context)).find((each) => each.strong.size + each.weak.size >= 5);
    const isWhole = !sources && args.some((argument) => isWholeBrowser(argument, context));
    if (sources || isWhole) context.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, messageId: 'ownFingerprint', data: { name, sources: sources ? describe(sources) : 'navigator' } });
  } else if (isFingerprintName(name) && /^(?:record|save|store|track|register|link|attach|add|log)/.test(name) && args.some((argument) => pathNames(argument).some((part) => isSubject(part, context.settings)))) {
    context.report({ at: call.callee.type === 'MemberExpression' ? (call.callee.property as AstNode) : (call.callee as AstNode), site: call, messageId: 'keptFingerprint', data: { name } });
  }
}

/** What a variable was given, one step. */
function madeOf(node: AstNode, context: Context): AstNode {
  const expression = unwrap(node);
  const inner = expression.type === 'CallExpression' && /^(?:stringify|join|encode)$/.test(getCalleeName(expression) ?? '') ? ((getCalleeName(expression) === 'join' ? expression.callee.object : expression.arguments[0]) as AstNode | undefined) : expression;
  const root = inner ? unwrap(inner) : expression;
  const init = root.type === 'Identifier' ? ((context.file.variableOf(root)?.defs[0]?.node as unknown as AstNode | undefined)?.init as AstNode | undefined) : undefined;
  return init && !isFunction(unwrap(init)) ? init : root;
}

/** `user.deviceFingerprints = …`, and a field of that name in a schema. */
function checkKept(node: AstNode, context: Context): void {
  if (node.type === 'AssignmentExpression') {
    const target = unwrap(node.left as AstNode);
    const name = target.type === 'MemberExpression' ? (getMemberName(target) ?? '') : '';
    const isCleared = /^(?:\[\s*\]|null|undefined|''|"")$/.test(context.file.getCode(node.right as AstNode));
    if (!isCleared && isFingerprintName(name) && pathNames(target.object as AstNode).some((part) => isSubject(part, context.settings))) context.report({ at: target.property as AstNode, site: node, messageId: 'keptFingerprint', data: { name: context.file.getText(target) } });
    return;
  }
  const name = getKeyName(node.key as AstNode, node.computed as boolean) ?? '';
  const holder = node.parent?.parent;
  const isSchema = holder !== undefined && /^(?:CallExpression|NewExpression)$/.test(holder.type) && /^(?:Schema|define|model|pgTable|mysqlTable|sqliteTable|object|init)$/.test(getCalleeName(holder) ?? '');
  if (isSchema && isFingerprintName(name) && /user|account|player|member|student|child/i.test(context.file.code.slice(Math.max(0, holder.range[0] - 60), holder.range[0] + 200) + context.path)) context.report({ at: node.key as AstNode, site: node, messageId: 'keptFingerprint', data: { name } });
}
