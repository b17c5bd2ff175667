import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { hasAnyWord } from '../../program/syntax/words';
import { isExact, isOfPlace, isPersonName, latitudeIn, namesPerson, objectsIn } from './coordinates';
import { pathNames } from '../../facts/people/names';
import { isEmergency } from './emergency';
import type { Context } from './meta';

const SCHEMAS = /^(?:Schema|model|define|pgTable|mysqlTable|sqliteTable|table|collection|EntitySchema)$/;
const TRAIL = ['location', 'locations', 'position', 'positions', 'track', 'tracking', 'ping', 'pings', 'gps', 'trail', 'whereabouts', 'geo'];
/** What is noted beside a position that is measured again and again. */
const MEASURED = ['accuracy', 'speed', 'heading', 'altitude', 'battery', 'timestamp', 'captured', 'recorded', 'device'];
const WRITES = /^(?:create|insert|insertOne|insertMany|updateOne|update|findByIdAndUpdate|findOneAndUpdate|upsert|save|add|addDoc|setDoc|updateDoc|set|push|values)$/;
const TELLS = /^(?:emit|broadcast|publish|send|trigger)$/;

/** Records of where people are, on the side that gets the positions: schemas, writes, messages and statements. */
export function checkTrails(context: Context, reported: ReadonlySet<AstNode>): void {
  for (const call of context.nodes('CallExpression', 'NewExpression')) {
    const name = getCalleeName(call) ?? '';
    if (SCHEMAS.test(name)) checkSchema(call, context);
    else if (!reported.has(call) && (WRITES.test(name) || TELLS.test(name)) && unwrap(call.callee as AstNode).type === 'MemberExpression') checkWrite(call, name, context);
  }
  for (const text of context.nodes('Literal', 'TemplateElement')) checkStatement(text, context);
}

/** A schema with both coordinates, a person, and a name or a measure that says it is filled again and again. */
function checkSchema(call: AstNode, context: Context): void {
  for (const object of (call.arguments as AstNode[]).flatMap((argument) => objectsIn(argument))) {
    const latitude = latitudeIn(object);
    if (!latitude || isOfPlace(object)) continue;
    const keys = (object.properties as AstNode[]).map((property) => (property.key ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : ''));
    const owner = `${call.arguments[0]?.type === 'Literal' ? String(call.arguments[0].value) : ''} ${call.parent?.type === 'VariableDeclarator' ? String(call.parent.id?.name) : ''}`;
    const isRepeated = hasAnyWord(owner, TRAIL) || keys.some((key) => hasAnyWord(key, MEASURED));
    const isOwned = keys.some((key) => isPersonName(key)) || isPersonName(owner) || (keys.some((key) => hasAnyWord(key, ['device'])) && hasAnyWord(owner, TRAIL));
    if (isRepeated && isOwned) context.report({ at: (latitude.parent?.key ?? latitude) as AstNode, site: object, messageId: 'stored', data: { name: context.file.getText((latitude.parent?.key ?? latitude) as AstNode) } });
  }
}

function checkWrite(call: AstNode, name: string, context: Context): void {
  const objects = (call.arguments as AstNode[]).flatMap((argument) => objectsIn(argument));
  const holder = objects.find((object) => latitudeIn(object));
  const latitude = holder && latitudeIn(holder);
  if (!latitude || !isExact(latitude, context) || isOfPlace(holder)) return;
  const callee = unwrap(call.callee as AstNode);
  const receiver = pathNames(callee.object as AstNode);
  const isPerson = objects.some(namesPerson) || receiver.some(isPersonName) || (call.arguments as AstNode[]).some((argument) => pathNames(argument).some(isPersonName));
  if (!isPerson || objects.some((object) => object !== holder && !TELLS.test(name) && isOfPlace(object) && !receiver.some(isPersonName))) return;
  if (isEmergency(call, context)) return;
  const told = TELLS.test(name);
  context.report({ at: latitude, site: call, messageId: told ? 'shared' : 'stored', data: { name: context.file.getText(latitude) } });
}

/** `INSERT INTO positions (child_id, lat, lng) …` */
function checkStatement(text: AstNode, context: Context): void {
  const content: unknown = text.type === 'Literal' ? text.value : text.value.cooked;
  const columns = typeof content === 'string' ? /^\s*insert\s+into\s+([\w."`]+)\s*\(([^)]*)\)/i.exec(content) : null;
  if (!columns) return;
  const names = columns[2].split(',').map((column) => column.replaceAll(/["'`\s]/g, ''));
  const isPlace = names.some((column) => /^(?:name|title|address|city|description|price|category)$/i.test(column));
  if (!isPlace && names.some((column) => /^(?:lat|latitude)$/i.test(column)) && names.some((column) => isPersonName(column))) context.report({ at: text.type === 'Literal' ? text : (text.parent as AstNode), site: text, messageId: 'stored', data: { name: 'latitude' } });
}

