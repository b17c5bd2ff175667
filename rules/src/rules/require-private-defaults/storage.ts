import { type AstNode, getCalleeName, getKeyName, unwrap } from '../../program/syntax/ast';
import { isAdultsFile } from '../../facts/fields/field-owner';
import { replaceNode } from '../../edits/argument-edits';
import { valueOf } from '../../program/values/value-of';
import { hasAnyWord } from '../../program/syntax/words';
import { nameNode } from '../../program/modules/api-site';
import type { Context } from './meta';

const OWNED = ['avatar', 'avatars', 'photo', 'photos', 'picture', 'pictures', 'upload', 'uploads', 'uploaded', 'drawing', 'drawings', 'homework', 'recording', 'recordings', 'voice', 'selfie', 'child', 'student', 'pupil', 'user', 'profile', 'kid', 'kids', 'members', 'attachment', 'attachments', 'submission', 'submissions', 'portfolio'];
/** Pictures that show no person. */
const THINGS = ['pet', 'pets', 'recipe', 'recipes', 'product', 'products', 'logo', 'banner', 'sticker', 'course', 'courses', 'lesson', 'lessons', 'assessment', 'content', 'cover', 'email', 'emails', 'mail', 'newsletter', 'site', 'template', 'templates'];
const ACL = /^(?:ACL|acl|predefinedAcl|access)$/;
/** Calls that store a file or make the place for it. */
const STORES = /^(?:upload|uploadFile|uploadBytes|save|put|putObject|createBucket|updateBucket|createWriteStream|file)$/;
const OPENERS = /^(?:makePublic|getPublicUrl)$/;

/** Uploads of people's own files that are opened to everybody. */
export function checkStorage(context: Context): void {
  for (const property of context.nodes('Property')) {
    const safe = getClosedText(property, context);
    if (safe === undefined || !isOwned(property, context)) continue;
    context.report({ at: property, messageId: 'publicStorage', data: { name: context.file.getText(property).replace(/['"`]/g, '') }, suggest: [{ id: 'protect', data: { value: safe }, edits: property.value.type === 'Literal' ? replaceNode(property.value as AstNode, safe) : undefined }] });
  }
  for (const call of context.nodes('CallExpression')) {
    const name = getCalleeName(call) ?? '';
    if (OPENERS.test(name) && isOfFile(call, name, context) && !isAdultsFile(context.path) && isOwned(call, context)) context.report({ at: nameNode(call.callee as AstNode), site: call, messageId: 'publicStorage', data: { name } });
  }
}

/** `supabase.storage.from(…).getPublicUrl(path)`: a method of the product's own that bears the name, or an address without a file, opens nothing. */
function isOfFile(call: AstNode, name: string, context: Context): boolean {
  if (name === 'makePublic') return true;
  const path = (call.arguments as AstNode[])[0];
  const callee = unwrap(call.callee as AstNode);
  return callee.type === 'MemberExpression' && path !== undefined && path.value !== '' && /\bstorage\b|\bfrom\b|\bbucket\b/i.test(`${context.file.getCode(callee.object as AstNode)} ${originOf(call, context)}`);
}

/** What to write instead of a value that opens a stored file; undefined for other properties. */
function getClosedText(property: AstNode, context: Context): string | undefined {
  const name = getKeyName(property.key as AstNode, property.computed as boolean) ?? '';
  if (name !== 'public' && !ACL.test(name)) return undefined;
  const value = valueOf(property.value as AstNode, context.file);
  if (value.kind !== 'known') return undefined;
  if (/^public[-_]?read/i.test(String(value.value))) return "'private'";
  const call = property.parent?.parent;
  const isStore = call?.type === 'CallExpression' && STORES.test(getCalleeName(call) ?? '');
  if (!isStore) return undefined;
  return name === 'public' && value.value === true ? 'false' : name === 'access' && value.value === 'public' ? "'private'" : undefined;
}

/** The statement around, or the file's name, speaks of people's own files and not of a bucket that is meant to be public. */
function isOwned(node: AstNode, context: Context): boolean {
  let statement: AstNode = node;
  while (statement.parent && !/Statement$|Declaration$|^Program$/.test(statement.type)) statement = statement.parent;
  const text = `${context.file.getCode(statement)} ${originOf(node, context)}`;
  if (context.options.publicBuckets.some((bucket) => text.includes(bucket))) return false;
  if (hasAnyWord(text, THINGS)) return false;
  return hasAnyWord(text.replace(/\bupload(?:File|Bytes)?(?=\()/g, ''), OWNED) || hasAnyWord(context.path, OWNED);
}

/** Calls that answer a place for files; their names say nothing of whose files they are. */
const PLACES = /\.(?:bucket|file|ref|child|from)(?=\()/g;

/** How the receiver of a call was made, two steps back: `file` of `bucket.file('children/…')`, and `bucket`. */
function originOf(node: AstNode, context: Context, depth = 0): string {
  let object = node.type === 'CallExpression' ? unwrap(node.callee as AstNode) : unwrap(node);
  while (object.type === 'MemberExpression' || object.type === 'CallExpression') object = unwrap((object.object ?? object.callee) as AstNode);
  const definition = object.type === 'Identifier' ? context.file.variableOf(object)?.defs[0] : undefined;
  const init = definition?.type === 'Variable' ? ((definition.node as unknown as AstNode).init as AstNode | null) : null;
  const text = init ? context.file.getCode(init) : '';
  const names = text.replace(PLACES, ' ');
  return !init || depth > 1 || names === text ? '' : `${names} ${originOf(init, context, depth + 1)}`;
}
