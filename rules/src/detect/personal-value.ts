import { type AstNode, getCalleeName, getKeyName, getMemberName, unwrap } from '../ast';
import { subjects } from '../catalogue/person-words';
import { chainLibraries, heldFields, looseHolders, machineHolders, madeUp, nameWords, notPersonal, notValues, personHolders, recordEndings, recordWords, secretFields, tellingFields } from '../catalogue/personal-words';
import type { FileContext } from '../file-context';
import type { Gc25Settings } from '../settings';
import { hasAnyPhrase, wordsOf } from '../values/words';
import { isFormValues } from './form-values';
import { isRecipient } from './mail-recipient';
import { isMessageText } from './message-text';
import { isMachineAccount } from './machine-account';
import { isAnswerAboutPeople } from './people-answer';
import { isOfLeanQuery, isOfPeopleQuery } from './people-query';
import { originOf } from './origin';
import { pathNames } from './personal';
import { isRequestBodyOfPeople } from './request-body';
import { isNode, isPosition } from './person-or-thing';
import { isPlaceContact } from './place-contact';
import { isTokenOfPerson } from './token-value';

/** Words of a project beside the built-in ones. */
export interface PersonalWords {
  readonly fields?: readonly string[];
  readonly subjects?: readonly string[];
  readonly redactors?: readonly string[];
}

/** A personal value inside an expression. */
export interface Personal {
  /** The narrowest expression that carries it. */
  readonly node: AstNode;
  readonly text: string;
  /** The value itself, where `text` is only a name given to it. */
  readonly behind?: string;
  /** `secret` opens an account or reaches a device; `record` is a whole person; `position` says where somebody is. */
  readonly kind: 'field' | 'record' | 'position' | 'secret' | 'body';
  /** The expression of the person, when the value is a member of one. */
  readonly subject?: AstNode;
}

const PASSES_ON = /^(?:stringify|String|toString|toLowerCase|toUpperCase|trim|inspect|encodeURIComponent|encodeURI|toJSON|toObject|normalize|escape|format)$/;
/** A body of a request to a language model is seven objects deep before anybody is named. */
const MAX_DEPTH = 14;
/** Objects that hold texts, faults and rules about fields, not their values. */
const SPEAKS_OF = ['error', 'errors', 'field', 'fields', 'touched', 'schema', 'rules', 'config', 'options', 'template', 'translations', 'strings', 'labels', 'styles', 'icons', 'placeholder', 'placeholders', 't', 'i18n', 'messages', 'columns'];
const listOf = (found: Personal | undefined): readonly Personal[] => (found ? [found] : []);

/** Words inside a name that make it a question: `childrenHaveCoordinates`. */
const ASKS = new Set(['has', 'have', 'is', 'are', 'was', 'were', 'can']);
/** Does the file deal with signed tokens and the keys that sign them? */
const signsTokens = (file: FileContext): boolean => file.nodes('Identifier').some((node) => wordsOf(node.name as string).some((word) => /^(?:jwt|jwks?|jwe|jws)$/.test(word)));

/** `User.name`: how a class is called. */
const isClassName = (path: readonly string[]): boolean => path.length === 2 && path[1] === 'name' && /^[A-Z][a-z]/.test(path[0]);

/** What a store answers to a write or a count: numbers, not the record. */
const isOutcome = (given: AstNode): boolean => {
  const call = given.type === 'AwaitExpression' ? unwrap(given.argument) : given;
  return call?.type === 'CallExpression' && /^(?:updateOne|updateMany|replaceOne|deleteOne|deleteMany|bulkWrite|insertMany|createMany|exists|count|countDocuments|estimatedDocumentCount|increment|decrement)$/.test(getCalleeName(call) ?? '');
};

/** `list.find((user) => user.id === otherUser)`: what is compared with ids is one. */
const isComparedWithId = (identifier: AstNode, file: FileContext): boolean =>
  (file.variableOf(identifier)?.references ?? []).some((reference) => {
    const { parent } = reference.identifier as unknown as AstNode;
    if (parent?.type !== 'BinaryExpression' || !/^[!=]==?$/.test(parent.operator as string)) return false;
    const other = unwrap((parent.left === (reference.identifier as unknown as AstNode) ? parent.right : parent.left) as AstNode);
    return other.type === 'MemberExpression' && /^_?id$|Id$/.test(getMemberName(other) ?? '');
  });

/** `{ role: 'user', content: user }`: what is said in a role is a text, whatever it is called. */
const isMessage = (property: AstNode): boolean =>
  getKeyName(property.key as AstNode, property.computed as boolean) === 'content' && (property.parent?.properties as AstNode[]).some((each) => each.type === 'Property' && getKeyName(each.key as AstNode, each.computed as boolean) === 'role');

/** `const student = ref(null)`: the record is its `value`. */
const isReactive = (holder: AstNode, file: FileContext): boolean => {
  const from = holder.type === 'Identifier' ? originOf(holder, file)?.from : undefined;
  return from?.type === 'CallExpression' && /^(?:ref|shallowRef|computed|toRef|signal|useSignal)$/.test(getCalleeName(from) ?? '');
};

/** Finds personal values in expressions of one file. */
export class PersonalFinder {
  private readonly fields: readonly string[];
  private readonly redactors: readonly string[];

  constructor(private readonly file: FileContext, private readonly settings: Gc25Settings, private readonly more: PersonalWords = {}) {
    this.fields = [...settings.sources.personalFields, ...(more.fields ?? [])];
    this.redactors = [...settings.redactors, ...(more.redactors ?? []), 'encrypt', 'obfuscate', 'anonymous', 'sha256', 'digest', 'truncate'];
  }

  /** The first personal value an expression hands on; values that are redacted, counted or compared are none. */
  find(node: AstNode | null | undefined): Personal | undefined {
    return this.findAll(node)[0];
  }

  /** Every personal value an expression hands on. */
  findAll(node: AstNode | null | undefined, depth = 0): readonly Personal[] {
    if (!node || depth > MAX_DEPTH) return [];
    const expression = unwrap(node);
    const first = (nodes: readonly (AstNode | null | undefined)[]): readonly Personal[] => nodes.flatMap((each) => this.findAll(each, depth + 1));
    switch (expression.type) {
      case 'TemplateLiteral': return first(expression.expressions as AstNode[]);
      case 'BinaryExpression': return expression.operator === '+' ? first([expression.left, expression.right]) : [];
      case 'ConditionalExpression': return first([expression.consequent, expression.alternate]);
      case 'LogicalExpression': return first(expression.operator === '&&' ? [expression.right] : [expression.left, expression.right]);
      case 'AwaitExpression': case 'SpreadElement': return first([expression.argument]);
      case 'ArrayExpression': return first(expression.elements as (AstNode | null)[]);
      case 'ObjectExpression': return first(expression.properties as AstNode[]);
      case 'Property': return this.findInProperty(expression, depth);
      case 'CallExpression': case 'NewExpression': return this.findInCall(expression, depth);
      case 'MemberExpression': return listOf(this.findMember(expression));
      case 'Identifier': return listOf(this.findIdentifier(expression, depth));
      default: return [];
    }
  }

  private findInProperty(property: AstNode, depth: number): readonly Personal[] {
    const value = unwrap(property.value as AstNode);
    const inner = this.findAll(value, depth + 1).filter((each) => each.kind !== 'record' || each.node !== value || !isMessage(property));
    if (inner.length > 0) return inner;
    const key = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
    // `email: form.get('mail')` is an address, whatever gives it; a literal, a flag or a redacted one is none.
    const isRead = value.type === 'MemberExpression' || (value.type === 'CallExpression' && /^(?:get|getValue|val|input|prompt)$/.test(getCalleeName(value) ?? ''));
    return isRead && this.isTelling(key) && !this.isConstant(value) && (value.type !== 'MemberExpression' || !this.isId(getMemberName(value) ?? '')) ? [{ node: property, text: key, kind: 'field' }] : [];
  }

  private findInCall(call: AstNode, depth: number): readonly Personal[] {
    const name = getCalleeName(call) ?? '';
    if (hasAnyPhrase(name, this.redactors) || !PASSES_ON.test(name)) return [];
    const callee = unwrap(call.callee as AstNode);
    const receiver = callee.type === 'MemberExpression' && !/^(?:JSON|util|String)$/.test(String(callee.object?.name)) && call.arguments.length === 0 ? (callee.object as AstNode) : undefined;
    return this.findAll(receiver ?? (call.arguments[0] as AstNode | undefined), depth + 1);
  }

  private findMember(member: AstNode): Personal | undefined {
    const names = pathNames(member);
    const last = getMemberName(member) ?? '';
    const holders = names.slice(0, -1);
    const as = (kind: Personal['kind']): Personal => ({ node: member, text: this.file.getText(member).replaceAll('?.', '.'), kind, subject: kind === 'field' && holders.length > 0 ? (member.object as AstNode) : undefined });
    if (this.isConstant(member) || this.isId(last) || this.isOnChain(last) || isClassName(names)) return undefined;
    if (isPosition(member, this.file)) return as('position');
    if (holders.some((holder) => hasAnyPhrase(holder, SPEAKS_OF) || hasAnyPhrase(holder, madeUp) || machineHolders.includes(holder.toLowerCase()))) return undefined;
    if (this.isSecret(last) || (holders.at(-1) === 'headers' && /^(?:authorization|cookie)$/i.test(last)) || isTokenOfPerson(member, this.file)) return as('secret');
    if (this.isTelling(last)) return isNode(member.object as AstNode, this.file) || isPlaceContact(member, this.file) ? undefined : as('field');
    if (holders.length > 0 && this.isHeld(last) && this.isHolder(holders, last, member)) return as('field');
    if (isMessageText(member, this.file)) return as('field');
    if (isRequestBodyOfPeople(member, this.file)) return as('body');
    if (last === 'value' && this.isRecord(holders.at(-1) ?? '') && isReactive(unwrap(member.object as AstNode), this.file)) return as('record');
    if (isFormValues(member, this.file) || isAnswerAboutPeople(member, this.file)) return as('record');
    return this.isRecord(last) && /^(?:req|request|ctx|context|res|response|this|state|props|auth|session|data|currentUser|self|store|result|payload|action)$/.test(holders.at(-1) ?? '') ? as('record') : undefined;
  }

  private findIdentifier(identifier: AstNode, depth: number): Personal | undefined {
    const name = identifier.name as string;
    const as = (kind: Personal['kind']): Personal => ({ node: identifier, text: name, kind });
    if (this.isConstant(identifier) || this.isId(name)) return undefined;
    const variable = this.file.variableOf(identifier);
    const definition = variable?.defs[0];
    if (definition?.type === 'ImportBinding' || definition?.type === 'ClassName' || definition?.type === 'FunctionName') return undefined;
    const init = definition?.type === 'Variable' ? ((definition.node as unknown as AstNode).init as AstNode | null) : undefined;
    const given = init ? unwrap(init) : undefined;
    const isSimple = (definition?.node as unknown as AstNode | undefined)?.id?.type === 'Identifier' && variable?.references.filter((reference) => reference.isWrite()).length === 1;
    if (given?.type === 'Literal' && typeof given.value === 'number') return undefined;
    if (isSimple && given && (given.type === 'Literal' || given.type === 'UnaryExpression' || given.type === 'BinaryExpression' || given.type === 'ArrowFunctionExpression' || given.type === 'FunctionExpression')) return undefined;
    if (isPosition(identifier, this.file)) return as('position');
    if (isMachineAccount(identifier, this.file)) return undefined;
    if (isTokenOfPerson(identifier, this.file)) return as('secret');
    if (this.isSecret(name)) return isSimple && given?.type === 'CallExpression' && hasAnyPhrase(getCalleeName(given) ?? '', this.redactors) ? undefined : as('secret');
    if (isSimple && given?.type === 'CallExpression' && hasAnyPhrase(getCalleeName(given) ?? '', this.redactors)) return undefined;
    if (this.isTelling(name) || this.isJoined(name) || isRecipient(identifier, this.file)) return isPlaceContact(identifier, this.file) ? undefined : as('field');
    if (this.isHeld(name) && this.isTakenFromPerson(identifier)) return as('field');
    if ((isSimple && given && isOutcome(given)) || isOfLeanQuery(identifier, this.file)) return undefined;
    if (this.isRecord(name) && definition && !isNode(identifier, this.file)) return isComparedWithId(identifier, this.file) ? undefined : as('record');
    if (isOfPeopleQuery(identifier, this.file) || isFormValues(identifier, this.file) || isAnswerAboutPeople(identifier, this.file)) return as('record');
    const isAlias = isSimple && given && (given.type === 'MemberExpression' || given.type === 'ObjectExpression' || given.type === 'TemplateLiteral' || given.type === 'LogicalExpression');
    const behind = isAlias ? this.findAll(given, depth + 3)[0] : undefined;
    return behind && { ...behind, node: identifier, text: name, behind: behind.behind ?? behind.text };
  }

  /** `const { name } = req.body`, `({ user: { name } })`: the pattern is filled from a person. */
  private isTakenFromPerson(identifier: AstNode): boolean {
    const definition = this.file.variableOf(identifier)?.defs[0];
    const name = definition?.name as unknown as AstNode | undefined;
    for (let node = name?.parent; node; node = node.parent) {
      if (node.type === 'Property' && node.value.type === 'ObjectPattern' && node.value !== name && this.isHolder([getKeyName(node.key as AstNode, node.computed as boolean) ?? ''], identifier.name as string, node)) return true;
      if (node.type === 'VariableDeclarator') {
        const init = node.init ? unwrap(node.init.type === 'AwaitExpression' ? node.init.argument : node.init) : undefined;
        if (!init || node.id === name) return false;
        if (isRequestBodyOfPeople(init, this.file)) return true;
        return (init.type === 'Identifier' || init.type === 'MemberExpression') && this.isHolder(pathNames(init), identifier.name as string, init);
      }
      if (!/Pattern|Property|RestElement/.test(node.type)) return false;
    }
    return false;
  }

  private isHolder(holders: readonly string[], field: string, site: AstNode): boolean {
    const isNamed = /^(?:name|username|user name)$/.test(wordsOf(field).join(' '));
    const own = [...this.settings.sources.subjects, ...(this.more.subjects ?? [])];
    return holders.some((holder) => {
      const last = wordsOf(holder).at(-1) ?? '';
      if (own.includes(holder)) return true;
      if (subjects.child.includes(last)) return !/^(?:child|children)$/.test(last) || !isNode(site, this.file);
      return personHolders.includes(last) || (!(isNamed && field === 'name') && looseHolders.includes(last));
    });
  }

  private isTelling(name: string): boolean {
    if (this.fields.some((field) => wordsOf(field).join(' ') === wordsOf(name).join(' '))) return true;
    return this.endsWith(name, tellingFields);
  }

  /** `childName`, `personName`, `userAge`: a holder and what it holds in one name. */
  private isJoined(name: string): boolean {
    const words = wordsOf(name);
    return words.length > 1 && words.length < 5 && [...personHolders, ...subjects.child].some((holder) => words[0] === holder || (words.length > 2 && words[1] === holder)) && this.endsWith(name, heldFields) && !(words[0] === 'user' && words.length === 2 && /^(?:location|contacts|messages|friends|health|interests)$/.test(words[1]));
  }

  private isHeld(name: string): boolean {
    const words = wordsOf(name);
    return this.endsWith(name, heldFields) && (words.at(-1) !== 'name' || words.length === 1 || nameWords.includes(words.at(-2) as string));
  }

  private isSecret(name: string): boolean {
    return this.endsWith(name, secretFields);
  }

  private endsWith(name: string, fields: readonly string[]): boolean {
    const words = wordsOf(name);
    if (words.length === 0 || words.length > 5 || notValues.includes(words[0]) || words.slice(0, -1).some((word) => notPersonal.includes(word) || ASKS.has(word))) return false;
    const text = words.join(' ');
    return fields.some((field) => text === field || text.endsWith(` ${field}`));
  }

  private isRecord(name: string): boolean {
    const words = wordsOf(name);
    if (words.length === 0 || words.length > 3 || notValues.includes(words[0]) || words.some((word) => ASKS.has(word)) || hasAnyPhrase(name, madeUp) || this.isKeyId(name)) return false;
    const last = words.at(-1) as string;
    if (recordWords.includes(last)) return words.length === 1 || !/^(?:num|active|online|total|max|to|by|no|per)$/.test(words[0]);
    if (last === 'child') return words.length === 1 || !/^(?:first|last|only|next|has)$/.test(words[0]);
    return words.length === 2 && recordEndings.includes(last) && (recordWords.includes(words[0]) || subjects.child.includes(words[0]));
  }

  private isOnChain(name: string): boolean {
    return /address$/i.test(name) && chainLibraries.test(this.file.code);
  }

  /** `kid` of a signed token names the key that signed it. */
  private isKeyId(name: string): boolean {
    return name === 'kid' && this.file.once(signsTokens, () => signsTokens(this.file));
  }

  private isId(name: string): boolean {
    const last = wordsOf(name).at(-1) ?? '';
    return /^(?:id|ids|uid|uuid|guid|count|length|size|total|index|hash|type|status|role|key)$/.test(last);
  }

  /** `ADMIN_EMAIL`, `process.env.MAIL`, `config.email`: written once for everybody. */
  private isConstant(node: AstNode): boolean {
    const names = pathNames(node);
    return names.some((name) => /^[A-Z][A-Z0-9_]+$/.test(name)) || /^(?:process|config|env|constants|settings|CONFIG|theme)$/.test(names[0] ?? '') || names.includes('env');
  }
}
