import { type AstNode, getMemberName, unwrap } from '../../program/syntax/ast';
import { nodeMembers, treeWords } from '../../knowledge/words/people/personal-words';
import type { FileContext } from '../../program/syntax/file-context';
import { mentions } from '../../program/syntax/lexicon';
import { lastName, pathNames } from '../../program/syntax/names';
import { getCalleeName } from '../../program/syntax/ast';
import { wordsOf } from '../../program/syntax/words';

const treeMembers = new Set(nodeMembers);
const AMBIGUOUS = new Set(['child', 'children', 'parent', 'node']);
const MAKES_NODES = new Set(['spawn', 'fork', 'exec', 'execFile', 'createElement', 'cloneNode', 'getElementById', 'querySelector',
  'cloneElement', 'h']);
/** Identifiers and strings that only occur in files about families and schools. */
const familyWords: readonly string[] = ['guardian', 'guardians', 'tutor', 'tutors', 'student', 'students', 'pupil', 'pupils', 'birth date',
  'birthdate', 'birthday', 'birth day', 'date of birth', 'nick name', 'nickname', 'school name', 'child id', 'kid id', 'parent id',
  'user id', 'parent email', 'parent phone', 'signup', 'sign up', 'enrol', 'kids', 'families', 'homework', 'bedtime', 'toddler', 'toddlers',
  'teacher', 'teachers', 'classroom', 'classrooms', 'parental', 'caregiver', 'caregivers', 'years old'];
/** What is read of a `child` or `parent` that is a person. */
const PERSONAL_MEMBERS =
  /^(?:age|school|grade|birth\w*|email|phone\w*|mobile\w*|first_?name|last_?name|full_?name|gender|guardian\w*|message|parent\w+)$/i;

/** Is a `child` or `parent` a node of a document, a tree or a process, judging by its use? Other names never are. */
export function isTreeNode(expression: AstNode, file: FileContext): boolean {
  const root = pathNames(expression).find((name) => AMBIGUOUS.has(wordsOf(name).at(-1) ?? ''));
  if (root === undefined) return false;
  if (isPartOfThing(expression)) return true;
  const members = membersOf(file).get(root) ?? [];
  return members.some((member) => treeMembers.has(member)) || isMadeAsNode(expression, file) || !isAboutFamilies(file);
}

/** `category.children`, and what is read of it. */
function isPartOfThing(expression: AstNode): boolean {
  const names = pathNames(expression);
  return names.some((name, at) => name === 'children' && at > 0 && treeWords.has(wordsOf(names[at - 1]).at(-1) ?? ''));
}

/** Is an item of a list a part of a tree: of `category.children`, or one that has `children` itself? */
export const isTreeItem = (item: AstNode, list: AstNode, file: FileContext): boolean =>
  isPartOfThing(list)
  || (lastName(list) === 'children' && (file.variableOf(item)?.references ?? []).some((reference) => {
    const { parent } = reference.identifier as unknown as AstNode;
    return parent?.type === 'MemberExpression' && getMemberName(parent) === 'children';
  }));

function isAboutFamilies(file: FileContext): boolean {
  return file.once(
    isAboutFamilies,
    () =>
      mentions(file, familyWords, 'names and texts')
      || [...membersOf(file)].some(([name, members]) =>
        ['child', 'kid', 'parent'].includes(name) && members.some((member) => PERSONAL_MEMBERS.test(member))
      ),
  );
}

/** What the file reads of each `child`, `parent` and `node`. */
function membersOf(file: FileContext): ReadonlyMap<string, readonly string[]> {
  return file.once(membersOf, () => {
    const found = new Map<string, string[]>();
    for (const member of file.nodes('MemberExpression')) {
      const object = unwrap(member.object as AstNode);
      const name = object.type === 'Identifier' ? (object.name as string) : '';
      const read = /child|parent|node|kid/i.test(name) ? getMemberName(member) : undefined;
      if (read === undefined) continue;
      const known = found.get(name);
      if (known) known.push(read);
      else found.set(name, [read]);
    }
    return found;
  });
}

function isMadeAsNode(expression: AstNode, file: FileContext): boolean {
  const root = unwrap(expression);
  const init = root.type === 'Identifier'
    ? (file.variableOf(root)?.defs[0]?.node as unknown as AstNode | undefined)?.init as AstNode | undefined
    : undefined;
  const made = init && unwrap(init);
  return made?.type === 'CallExpression' && MAKES_NODES.has(getCalleeName(made) ?? '');
}
