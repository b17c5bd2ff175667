import { type AstNode, getCalleeName, getKeyName, getMemberName, isFunction, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { ask } from '../../program/exports/ask';
import { functionBehind, resultOf } from '../../program/origin/definition';
import { functionOfImport, importedCallee } from '../../program/origin/imported-function';
import { entriesOf, entryOf } from '../../program/syntax/entries';
import { subjects } from '../../knowledge/words/people/person-words';
import { workFields } from '../../knowledge/words/people/form-words';
import { hasAnyPhrase, hasAnyWord } from '../../program/syntax/words';
import { valueOf } from '../../program/values/value-of';
import { modelMessages } from '../../knowledge/words/sending-words';
import { isPlaceContact } from '../people';
import { personalInMember } from './member';
import type { Found, Told } from './personal';
import { isAnswerAboutPeople } from './sources/people-answer';
import { isSentText } from './sources/sent-text';
import { namesFamily } from './sources/weak-value';
import { personalInVariable } from './variable';
import { isConstant, type Vocabulary } from './vocabulary';

/** A body of a request to a language model is seven objects deep before anybody is named. */
const MAX_DEPTH = 14;
/** Calls that give back what they are given, or what they are called on. */
const KEEPS_VALUE = new Set(['stringify', 'String', 'toString', 'toLowerCase', 'toUpperCase', 'trim', 'inspect', 'encodeURIComponent',
  'encodeURI', 'toJSON', 'toObject', 'normalize', 'escape', 'format']);
/** Methods of lists and objects that give back their items. */
const KEEPS_ITEMS = new Set(['filter', 'slice', 'sort', 'toSorted', 'reverse', 'toReversed', 'concat', 'join', 'flat', 'at', 'find',
  'findLast', 'pop', 'shift', 'values', 'entries', 'assign', 'fromEntries', 'from']);
/** Methods that give back a part of a text: of a personal field it may be the harmless one, of a secret it is the secret. */
const CUTS = new Set(['split', 'replace', 'substring', 'substr']);
const MAPS_ITEMS = new Set(['map', 'flatMap']);
/** Calls that give back what the function gives back that they are given. */
const COMPUTES = new Set(['useMemo', 'computed', 'createMemo']);
const STATIC = new Set(['JSON', 'util', 'String', 'Object', 'Array']);
const READS_INPUT = new Set(['get', 'getValue', 'val', 'input', 'prompt']);

/** What is hardly known says nothing beside what is known. */
function withoutWeak<T extends { readonly isWeak?: boolean }>(found: readonly T[]): readonly T[] {
  const known = found.filter(({ isWeak }) => isWeak !== true);
  return known.length > 0 ? known : found;
}

/** Finds the personal data that an expression contains; values that are redacted, counted or compared do not count. */
export class Reader {
  private readonly found = new WeakMap<AstNode, readonly Found[]>();

  constructor(private readonly words: Vocabulary, private readonly file: FileContext) {}

  /** Read once a node; a variable that is made of itself holds nothing new. */
  read(node: AstNode): readonly Found[] {
    let found = this.found.get(node);
    if (!found) {
      this.found.set(node, []);
      this.found.set(node, found = withoutWeak(this.within(node, 0)));
    }
    return found;
  }

  private within(node: AstNode | null | undefined, depth: number): readonly Found[] {
    if (!node || depth > MAX_DEPTH) return [];
    const expression = unwrap(node);
    const each = (...nodes: readonly (AstNode | null | undefined)[]): readonly Found[] =>
      nodes.flatMap((part) => this.within(part, depth + 1));
    switch (expression.type) {
      case 'TemplateLiteral':
        return (expression.expressions as AstNode[]).flatMap((part) => this.inText(part, depth));
      case 'BinaryExpression':
        return expression.operator === '+'
          ? [expression.left, expression.right].flatMap((part) => this.inText(part as AstNode, depth))
          : [];
      case 'ConditionalExpression':
        return each(...(isMaskedIfLong(expression) ? [] : [expression.consequent as AstNode, expression.alternate]));
      case 'LogicalExpression':
        return each(...((expression.operator === '&&' ? [expression.right] : [expression.left, expression.right]) as AstNode[]));
      case 'AwaitExpression':
      case 'SpreadElement':
        return each(expression.argument);
      case 'ArrayExpression':
        return each(...(expression.elements as (AstNode | null)[]));
      case 'ObjectExpression':
        return this.inObject(expression, depth);
      case 'Property':
        return this.inEntry(expression, depth);
      case 'CallExpression':
      case 'NewExpression':
        return this.inCall(expression, depth);
      case 'MemberExpression':
        return this.inMember(expression, depth);
      case 'Identifier':
        return listOf(personalInVariable(expression, this.words, this.file, {
          value: (value) => this.read(value),
          entry: (call, key) => this.inEntryOfResult(call, key),
        }));
      default:
        return [];
    }
  }

  /** What is put into a text is a text: `${user}` is a login name, because a record would print as an object. */
  private inText(part: AstNode, depth: number): readonly Found[] {
    const isBare = ['Identifier', 'MemberExpression'].includes(unwrap(part).type);
    return this.within(part, depth + 1).filter(({ kind }) => !isBare || (kind !== 'record' && kind !== 'body'));
  }

  /** `header.split(' ')[1]`: a part of what opens an account opens it as well. */
  private inMember(member: AstNode, depth: number): readonly Found[] {
    const object = unwrap(member.object as AstNode);
    return object.type === 'CallExpression' && member.computed
      ? this.within(object, depth + 1).filter(({ kind }) => kind === 'secret')
      : listOf(personalInMember(member, this.words, this.file));
  }

  private inObject(object: AstNode, depth: number): readonly Found[] {
    const found = (object.properties as AstNode[]).flatMap((property) => this.within(property, depth + 1));
    return found.length > 0 && isOfWork(object) ? found.map((each) => ({ ...each, isOfWork: true })) : found;
  }

  private inEntry(property: AstNode, depth: number): readonly Found[] {
    const value = unwrap(property.value as AstNode);
    const inner = this.within(value, depth + 1).filter((each) => each.kind !== 'record' || each.node !== value || !isMessage(property));
    if (inner.some(({ isWeak }) => isWeak !== true)) return inner;
    const key = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    // `email: form.get('mail')` is an e-mail address wherever it comes from; a literal, a flag or a redacted value is not.
    const isRead = value.type === 'MemberExpression' || (value.type === 'CallExpression' && READS_INPUT.has(getCalleeName(value) ?? ''));
    const isPlain = value.type !== 'MemberExpression'
      || (!this.words.isId(getMemberName(value) ?? '') && !isPlaceContact(value, this.file));
    return isRead && isPlain && this.words.isTelling(key) && !isConstant(value)
      ? [{ kind: 'field', node: property, text: key }]
      : inner.length === 0 && this.isCalledPersonal(key, value)
      ? [{ kind: 'field', node: property, text: key, isWeak: true }]
      : inner;
  }

  /** `childAge: age`: the key says it of a value whose own name does not. */
  private isCalledPersonal(key: string, value: AstNode): boolean {
    const name = value.type === 'Identifier' ? String(value.name) : getMemberName(value);
    return name !== undefined && name !== key && !this.words.isJoined(name) && !this.words.isTelling(name) && this.words.isJoined(key)
      && namesFamily(key)
      && !this.words.isId(name) && !isConstant(value)
      && (value.type !== 'Identifier' || valueOf(value, this.file).kind !== 'known');
  }

  private inCall(call: AstNode, depth: number): readonly Found[] {
    const name = getCalleeName(call) ?? '';
    if (this.words.isRedactor(name)) return [];
    const callee = unwrap(call.callee as AstNode);
    const args = call.arguments as AstNode[];
    const receiver = callee.type === 'MemberExpression' && !STATIC.has(String(callee.object?.name))
      ? (callee.object as AstNode)
      : undefined;
    if (KEEPS_VALUE.has(name)) return this.within(receiver && args.length === 0 ? receiver : args[0], depth + 1);
    if (name === 'json' && isAnswerAboutPeople(call, this.file)) return [{ kind: 'record', node: call, text: this.file.getText(call) }];
    if (call.type === 'NewExpression' && modelMessages.has(name)) return this.within(args[0], depth + 1);
    if (COMPUTES.has(name) && isFunction(args[0])) return this.within(resultOf(args[0]), depth + 1);
    if (callee.type !== 'MemberExpression') return this.inOwnCall(call, depth);
    if (isCut(name) && receiver && isSentText(unwrap(receiver), this.file)) return this.within(receiver, depth + 1);
    if (isCut(name) && isMasking(call))
      return this.within(receiver, depth + 1).filter(({ kind }) => kind !== 'secret' && name === 'slice');
    if (name === 'replace' && this.isReplaced(args)) return [];
    if (CUTS.has(name)) return this.within(receiver, depth + 1).filter(({ kind }) => kind === 'secret');
    if (MAPS_ITEMS.has(name))
      return this.within(resultOf(isFunction(args[0]) ? args[0] : functionBehind(args[0] ?? callee, this.file)), depth + 1);
    if (!KEEPS_ITEMS.has(name)) return [];
    return (receiver ? [receiver, ...(name === 'concat' ? args : [])] : args).flatMap((part) => this.within(part, depth + 1));
  }

  /** `url.replace(token, '***')` */
  private isReplaced([value, by]: readonly AstNode[]): boolean {
    return by?.type === 'Literal' && value !== undefined && this.read(value).some(({ kind }) => kind === 'secret');
  }

  /** `label(user)` gives back what the function of this file puts together; it is reported where it is called. */
  private inOwnCall(call: AstNode, depth: number): readonly Found[] {
    if (call.type !== 'CallExpression' || depth > MAX_DEPTH / 2) return [];
    const result = resultOf(functionBehind(call.callee as AstNode, this.file));
    const told = result ? this.told(result) : this.toldElsewhere(call.callee as AstNode);
    return told ? [{ ...told, node: call, text: `${this.file.getText(call.callee as AstNode)}()` }] : [];
  }

  /** `line` of `const { line } = describe(pupil)`: an entry of what a function of this file, or of another one, gives back. */
  private inEntryOfResult(call: AstNode, key: string): Told | undefined {
    const callee = call.callee as AstNode;
    const result = resultOf(functionBehind(callee, this.file));
    if (result) return this.toldInEntry(result, key);
    const found = importedCallee(callee, this.file);
    return found && ask(found.imported, this.words.questionFor(`${found.method ?? ''}().${key}`), this.file, (imported) => {
      const given = resultOf(functionOfImport(imported, found.method));
      return given && new Reader(this.words, imported.file).toldInEntry(given, key);
    });
  }

  private toldInEntry(result: AstNode, key: string): Told | undefined {
    const entry = entryOf(result, key);
    return entry && this.told(entry.value);
  }

  /** What a function gives back of a person, first of all. */
  private told(result: AstNode): Told | undefined {
    const [found] = this.read(result);
    return found && { kind: found.kind, behind: found.behind ?? found.text };
  }

  private toldElsewhere(callee: AstNode): Told | undefined {
    const found = importedCallee(callee, this.file);
    return found && ask(found.imported, this.words.questionFor(found.method), this.file, (imported) => {
      const result = resultOf(functionOfImport(imported, found.method));
      return result && new Reader(this.words, imported.file).told(result);
    });
  }
}

/** Letters of a longer value that are shown to distinguish entries of a log. */
const LONGEST_PREVIEW = 24;

/**
 * `token.substring(0, 8)`, `token.substring(7, 17)`, `token.slice(-4)`, `token.substring(token.length - 4)`: a few letters are shown to
 * distinguish tokens.
 */
const isCut = (name: string): boolean => CUTS.has(name) || name === 'slice';

function isMasking(call: AstNode): boolean {
  const [start, ...rest] = (call.arguments as AstNode[]).map((argument) => unwrap(argument));
  if (!start) return false;
  if (rest.length > 0) return typeof start.value === 'number' && Number(rest[0].value) - start.value <= LONGEST_PREVIEW;
  const isLength = start.type === 'BinaryExpression' && start.operator === '-' && getMemberName(unwrap(start.left as AstNode)) === 'length';
  return isLength || (start.type === 'UnaryExpression' && start.operator === '-');
}

/** `token.length <= 8 ? token : token.slice(-8)` */
function isMaskedIfLong({ test, consequent, alternate }: AstNode): boolean {
  const asked = unwrap(unwrap(test)?.left as AstNode | undefined);
  return asked !== undefined && getMemberName(asked) === 'length'
    && [consequent as AstNode, alternate].some((branch) => {
      const call = unwrap(branch);
      return call?.type === 'CallExpression' && isCut(getCalleeName(call) ?? '') && isMasking(call);
    });
}

const listOf = (found: Found | undefined): readonly Found[] => (found ? [found] : []);

/** `{ contactName, companyName }`, `{ contact: {…}, work: { companyName } }`; a child has neither an employer nor a resume. */
function isOfWork(object: AstNode): boolean {
  const keys = entriesOf(object).flatMap(({ key, value }) => [key, ...entriesOf(unwrap(value)).map((inner) => inner.key)]);
  return keys.some((key) => hasAnyPhrase(key, workFields)) && !keys.some((key) => hasAnyWord(key, subjects.child));
}

/** `{ role: 'user', content: user }`: what is said in a role is a text, whatever it is called. */
const isMessage = (property: AstNode): boolean =>
  getKeyName(property.key as AstNode, property.computed as boolean) === 'content' && entryOf(property.parent, 'role') !== undefined;
