import { type AstNode, getCalleeName, getMemberName, unwrap } from '../ast';
import { nodeMembers } from '../catalogue/personal-words';
import type { FileContext } from '../file-context';
import { wordsOf } from '../values/words';
import { pathNames } from './personal';

const members = new Set(nodeMembers);
/** Words around a child that is a person. */
const FAMILY = /\b(?:guardians?|tutors?|students?|pupils?|birth_?(?:date|day)|dateOfBirth|date_of_birth|nick_?name|school_?name|(?:child|kid|parent|user)_?id|parentEmail|parentPhone|signup|enrol)|\b(?:kids|(?<!font-)famil(?:y|ies)|homework|bedtime|toddlers?|teachers?|classrooms?|parental|caregivers?|babysitt\w+|years? old)\b|\b(?:child|kid)\??\.(?:age|school|grade|birth\w*|email|phone|first_?name|last_?name|full_?name|gender|guardian\w*|message|parent\w+)\b|\bparent\??\.(?:email|phone\w*|mobile\w*|first_?name|last_?name|full_?name)\b/i;

/** Is a `child` or `parent` a node of a document, a tree or a process, as far as its use in the file tells? Other names never are. */
export function isNode(expression: AstNode, file: FileContext): boolean {
  const names = pathNames(unwrap(expression));
  const root = names.find((name) => /^(?:child|children|parent|node)$/.test(wordsOf(name).at(-1) ?? ''));
  if (root === undefined) return false;
  const used = file.onceFor(isNode, file, () => membersByName(file)).get(root) ?? [];
  return used.some((member) => members.has(member)) || madeOfProcess(expression, file) || !FAMILY.test(file.code);
}

function membersByName(file: FileContext): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const node of file.nodes('MemberExpression')) {
    const object = unwrap(node.object as AstNode);
    const name = object.type === 'Identifier' ? (object.name as string) : undefined;
    const member = getMemberName(node);
    if (name === undefined || member === undefined || !/child|parent|node/i.test(name)) continue;
    const known = byName.get(name);
    if (known) known.push(member);
    else byName.set(name, [member]);
  }
  return byName;
}

function madeOfProcess(expression: AstNode, file: FileContext): boolean {
  const root = unwrap(expression);
  const init = root.type === 'Identifier' ? (file.variableOf(root)?.defs[0]?.node as unknown as AstNode | undefined)?.init as AstNode | undefined : undefined;
  const made = init && unwrap(init);
  return made?.type === 'CallExpression' && /^(?:spawn|fork|exec|execFile|createElement|cloneNode|getElementById|querySelector|cloneElement|h)$/.test(getCalleeName(made) ?? '');
}

const GEOLOCATION = /\b(?:getCurrentPosition|getCurrentPositionAsync|watchPosition|watchPositionAsync|getLastKnownPositionAsync|geolocation|startLocationUpdatesAsync|GeolocationPosition|LocationObject)\b/i;
const COORDINATES = /^(?:coords|coordinates?|latitude|longitude|lat|lng|lon)$/i;
const HERE = /^(?:(?:current|user|my|live|last|device|gps|exact|raw|new)_?)?(?:location|position|coords|coordinates|loc)$/i;

/** Does an expression say where a person is: something read from a geolocation API of the same file? */
export function isPosition(expression: AstNode, file: FileContext): boolean {
  if (!GEOLOCATION.test(file.code)) return false;
  const names = pathNames(expression);
  const last = names.at(-1) ?? '';
  if (names.length > 1) return COORDINATES.test(last) && !/^(?:window|document|navigator|router|history|place|shop|store|marker|map|region|poi|venue)$/i.test(names[0]);
  const variable = expression.type === 'Identifier' ? file.variableOf(expression) : undefined;
  const definition = variable?.defs[0];
  if (!definition || definition.type === 'ImportBinding' || definition.type === 'FunctionName') return false;
  return (COORDINATES.test(last) || HERE.test(last)) && /\.coords\b|latitude/.test(file.code) && isFilledFromSensor(expression, file);
}

/** Does some write of the variable read the sensor, or something the sensor gave? */
function isFilledFromSensor(identifier: AstNode, file: FileContext): boolean {
  const variable = file.variableOf(identifier);
  if (!variable) return false;
  if (variable.defs[0].type === 'Parameter') return true;
  return variable.references.some((reference) => {
    const written = reference.writeExpr as unknown as AstNode | null | undefined;
    return written !== null && written !== undefined && /coords|getCurrentPosition|getLastKnownPosition|watchPosition|latitude|useLocation|position/i.test(file.getCode(written)) && !/useLocation\(\)/.test(file.getCode(written));
  });
}
