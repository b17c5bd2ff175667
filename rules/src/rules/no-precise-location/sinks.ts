import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { isPosition } from '../../facts/personal-data/sources/position';
import { withoutConversion } from '../../facts/personal-data/position-rounding';
import { replaceNode } from '../../edits/argument-edits';
import { hasAnyWord } from '../../program/syntax/words';
import { isSensorReading } from './coordinates';
import { isEmergency } from './emergency';
import type { Context } from './meta';

const SHARES = /^(?:emit|broadcast|publish|sendMessage|share|sendLocation|shareLocation|sendSMS|sendSms|sendTextMessage|sendMail|sendEmail)$/;
const CHANNELS = ['ws', 'socket', 'websocket', 'channel', 'connection', 'conn', 'room', 'peer'];
const STORES = /^(?:updateOne|update|insertOne|insert|create|save|setDoc|updateDoc|addDoc|findByIdAndUpdate|findOneAndUpdate|upsert|post|put|patch)$/;
const REQUESTS = /^(?:post|put|patch|fetch)$/;

/** Calls that share or keep what a geolocation API gave; those that were reported. */
export const checkSinks = (context: Context): ReadonlySet<AstNode> => new Set(context.nodes('CallExpression').filter((call) => isReported(call, context)));

/** Coordinates of a person among what a call shares with others or keeps. */
function isReported(call: AstNode, context: Context): boolean {
  const name = getCalleeName(call) ?? '';
  const messageId = sinkOf(call, name, context);
  if (messageId === undefined) return false;
  // The address of a request is where the answer comes from: the weather, a map.
  const args = REQUESTS.test(name) ? (call.arguments as AstNode[]).slice(1) : (call.arguments as AstNode[]);
  const found = args.flatMap((argument) => coordinatesIn(argument, context, 0));
  if (found.length === 0 || isEmergency(call, context) || (messageId === 'stored' && !isOfPerson(call, context))) return false;
  const rounded = (node: AstNode): string => `Number(${context.file.getText(node)}.toFixed(${context.options.maxDecimals}))`;
  const isNumber = (node: AstNode): boolean => /(?:latitude|longitude|\blat|\blng|\blon)$/i.test(context.file.getCode(node)) && node.parent?.shorthand !== true;
  context.report({ at: found[0], site: call, messageId, data: { name: context.file.getText(found[0]) }, suggest: [{ id: 'round', data: { value: rounded(found[0]) }, edits: found.every(isNumber) ? found.flatMap((node) => replaceNode(node, rounded(node))) : undefined }] });
  return true;
}

function sinkOf(call: AstNode, name: string, context: Context): 'shared' | 'stored' | undefined {
  const callee = unwrap(call.callee as AstNode);
  const isChannel = (): boolean => callee.type === 'MemberExpression' && hasAnyWord(context.file.getReceiverCode(callee.object), CHANNELS);
  if (SHARES.test(name) || (name === 'send' && isChannel())) return 'shared';
  if (name === 'fetch') return 'stored';
  if (/^(?:set|update)$/.test(name) && callee.type === 'Identifier') return /^(?:ref|dbRef|doc)$/.test(call.arguments[0]?.type === 'CallExpression' ? (getCalleeName(call.arguments[0] as AstNode) ?? '') : '') ? 'stored' : undefined;
  return STORES.test(name) && (callee.type === 'MemberExpression' || /^(?:setDoc|updateDoc|addDoc)$/.test(name)) ? 'stored' : undefined;
}

/** Something else in the arguments, or what is called, speaks of a person. */
const isOfPerson = (call: AstNode, context: Context): boolean =>
  hasAnyWord(context.file.getCode(call).slice(0, 600), ['user', 'users', 'child', 'children', 'kid', 'student', 'pupil', 'me', 'profile', 'signup', 'register', 'account', 'member', 'friend', 'friends', 'player', 'guardian', 'email']);

function coordinatesIn(node: AstNode, context: Context, depth: number): AstNode[] {
  if (depth > 5) return [];
  const expression = unwrap(node);
  switch (expression.type) {
    case 'ObjectExpression': return (expression.properties as AstNode[]).flatMap((property) => (property.type === 'Property' && !context.options.placeNames.includes(getKeyName(property.key as AstNode, property.computed as boolean) ?? '') ? coordinatesIn(property.value as AstNode, context, depth + 1) : property.type === 'SpreadElement' && property.argument ? coordinatesIn(property.argument, context, depth + 1) : []));
    case 'ArrayExpression': return (expression.elements as (AstNode | null)[]).flatMap((element) => (element ? coordinatesIn(element, context, depth + 1) : []));
    case 'CallExpression': case 'UnaryExpression': case 'BinaryExpression': {
      if (getCalleeName(expression) === 'stringify') return coordinatesIn(expression.arguments[0] as AstNode, context, depth + 1);
      return withoutConversion(expression, context.options.maxDecimals, context.file).flatMap((part) => coordinatesIn(part, context, depth + 1));
    }
    case 'NewExpression': return /^(?:GeoPoint|LatLng|Point)$/.test(getCalleeName(expression) ?? '') ? (expression.arguments as AstNode[]).flatMap((argument) => coordinatesIn(argument, context, depth + 1)) : [];
    case 'TemplateLiteral': return (expression.expressions as AstNode[]).flatMap((part) => coordinatesIn(part, context, depth + 1));
    case 'Identifier': case 'MemberExpression': return (isPosition(expression, context.file) || isSensorReading(expression)) && !context.options.placeNames.includes(context.file.getText(expression)) ? [expression] : [];
    default: return [];
  }
}
