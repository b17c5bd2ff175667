import { type AstNode, getCalleeName, unwrap } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { hasAnyWord, wordsOf } from '../../program/syntax/words';

/** Calls that make a new record. `set` and `values` need the whole call to say so. */
const INSERTS = /^(?:create|createOne|insert|insertOne|insertMany|insertInto|values|setDoc|addDoc|findOrCreate|set|add)$/;
/** Calls that make a person's account, whatever the table is. */
const SIGN_UPS = /^(?:signUp|createUser|createAccount|createProfile|registerUser|createUserProfile)$/;
/** Tables and collections that hold people, or what they set. */
const PEOPLE = ['user', 'users', 'profile', 'profiles', 'account', 'accounts', 'member', 'members', 'student', 'students', 'pupil',
  'pupils', 'child', 'children', 'kid', 'kids', 'learner', 'learners', 'settings', 'setting', 'preferences', 'preference', 'prefs',
  'privacy'];
/** Records that belong to people and are something else. */
const THINGS = ['message', 'messages', 'post', 'posts', 'comment', 'comments', 'photo', 'photos', 'log', 'logs', 'event', 'events',
  'session', 'sessions', 'token', 'tokens', 'report', 'reports', 'notification', 'notifications', 'item', 'items', 'list', 'lists'];
/** Sample data, which no user has. */
const SAMPLES = ['seed', 'seeds', 'seeder', 'seeders', 'demo', 'sample', 'samples', 'mock', 'mocks', 'fake', 'faker', 'factory', 'fixture',
  'fixtures'];

/**
 * Does a call write the record of a new person, or of what a person sets, so that a literal in it is what the person starts
 * with: `prisma.user.create({ data })`, `db.insert(profiles).values({…})`, `setDoc(doc(db, 'users', id), {…})`?
 */
export function isPersonInsert(call: AstNode, record: AstNode, file: FileContext): boolean {
  const callee = getCalleeName(call) ?? '';
  const isSample = hasAnyWord(file.filename.replaceAll('\\', '/').split('/').slice(-3).join('/'), SAMPLES);
  if (SIGN_UPS.test(callee)) return !isSample;
  if (!INSERTS.test(callee) || isSample) return false;
  const others = (call.arguments as AstNode[]).filter((argument) => argument !== record);
  const target = unwrap(call.callee as AstNode);
  const holder = target.type === 'MemberExpression' ? file.getCode(target.object as AstNode) : '';
  // A map has `set` and a list of classes has `add`; a document is reached by a path of texts.
  if (
    (callee === 'set' || callee === 'add')
    && !/\b(?:collection|doc|ref)\s*\(/.test(`${holder} ${others.map((other) => file.getCode(other)).join(' ')}`)
  ) return false;
  if (callee === 'values' && !/\binsert\s*\(/.test(holder)) return false;
  // `merge` writes into what is there.
  if (others.some((other) => /\bmerge\s*:\s*true/.test(file.getCode(other)))) return false;
  const named =
    lastNames(`${holder} ${others.filter((other) => other.type !== 'ObjectExpression').map((other) => file.getCode(other)).join(' ')}`);
  return hasAnyWord(named, PEOPLE) && !hasAnyWord(named, THINGS);
}

/** Names in a text, without those of the client and of the one who asks: `ctx.user.id` is no table. */
const lastNames = (text: string): string =>
  (text.replace(/\b\w+(?:\??\.\w+)*\??\.(?:id|uid|_id)\b/g, '').match(/[\w$]+/g) ?? []).filter((word) =>
    !/^(?:id|uid|db|prisma)$/.test(word)
  ).flatMap((word) => wordsOf(word)).join(' ');
