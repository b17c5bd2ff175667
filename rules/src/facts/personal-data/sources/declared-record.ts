import { correspondents, messageTexts } from '../../../knowledge/words/people/message-words';
import { organisations, placeWords } from '../../../knowledge/words/people/personal-words';
import { type DeclaredField, declaredTypeOf } from '../../../program/origin/declared-type';
import type { AstNode } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { hasAnyWord, wordsOf } from '../../../program/syntax/words';
import type { Vocabulary } from '../vocabulary';

/** What a declared type says that a value holds of a person. */
export interface DeclaredRecord {
  /** `record`: whose it is; `secret`: what opens an account, and nothing else of a person; `messages`: what people write. */
  readonly kind: 'record' | 'secret' | 'messages';
  /** The name of the type; of one without, that of the variable. */
  readonly type: string;
  /** The field with data of a person, after the name of the type: `SignUp.email`. */
  readonly text: string;
}

/** Fields of connections of machines, beside which names and passwords are theirs. */
const MACHINE = new Set(['host', 'hostname', 'port', 'dsn', 'database', 'bucket', 'region']);
/** First of all what opens an account. */
const ACCOUNT = ['token', 'access token'];

/** Does the type of a variable declare a record of a person: `payload: SignUp` of `interface SignUp { email: string }`? */
export function declaredRecord(identifier: AstNode, words: Vocabulary, file: FileContext): DeclaredRecord | undefined {
  const type = declaredTypeOf(identifier, file);
  if (!type) return undefined;
  const named = type.name === '' ? (identifier.name as string) : type.name;
  if ([named, identifier.name as string].some((name) => hasAnyWord(name, organisations) || hasAnyWord(name, placeWords))) return undefined;
  if (type.fields.some(({ name }) => MACHINE.has(name))) return undefined;
  const secret = type.fields.find(({ name, isText }) => isText && words.isSecret(name));
  const field = type.fields.find((each) => tells(each, words)) ?? (secret ? accountIn(type.fields, words, file) : undefined)
    ?? signedIn(type.fields, words, file);
  if (field) return { kind: 'record', type: named, text: `${named}.${field.name}` };
  if (secret) return { kind: 'secret', type: named, text: `${named}.${secret.name}` };
  const message = messageIn(type.fields);
  return message === undefined ? undefined : { kind: 'messages', type: named, text: `${named}.${message}` };
}

const tells = ({ name, isText }: DeclaredField, words: Vocabulary): boolean => isText && words.isTelling(name);

/** `{ user: Account, token: string }`: what a sign-in answers. */
function signedIn(fields: readonly DeclaredField[], words: Vocabulary, file: FileContext): DeclaredField | undefined {
  const opens = fields.some(({ name, isText }) => isText && ACCOUNT.includes(wordsOf(name).join(' ')));
  return opens ? accountIn(fields, words, file) : undefined;
}

/** `user: Account`, or how the account is called: `nickname: string`. A plain name may be that of a machine. */
const accountIn = (fields: readonly DeclaredField[], words: Vocabulary, file: FileContext): DeclaredField | undefined =>
  fields.find(({ name, isText }) => !isText && words.isRecord(name, file))
    ?? fields.find(({ name, isText }) => isText && name !== 'name' && words.isHeld(name));

/** The path to a text beside which is said who wrote it: `messages.content` of a list of `{ role, content }`. */
function messageIn(fields: readonly DeclaredField[]): string | undefined {
  const text = fields.some(({ name }) => correspondents.has(name))
    ? fields.find(({ name, isText }) => isText && messageTexts.has(name))
    : undefined;
  if (text) return text.name;
  for (const field of fields) {
    const inner = messageIn(field.fields);
    if (inner !== undefined) return `${field.name}.${inner}`;
  }
  return undefined;
}
