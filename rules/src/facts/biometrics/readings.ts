import { emotionLabels, emotionReadings as readingNames, foundFaces, rareLabels } from '../../knowledge/words/inference-words';
import { callSitesOf } from '../../program/modules/call-site';
import { type AstNode, getEnclosingFunction, getKeyName, getMemberName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { isWithin } from '../../program/syntax/range';
import { hasAnyWord } from '../../program/syntax/words';
import { pathNames } from '../people/names';
import type { FactSources } from '../sources';

/** A place where the product reads what a classifier makes of a face. */
export interface EmotionReading {
  readonly at: AstNode;
  readonly site: AstNode;
  readonly name: string;
  /** Known by a member of results, or by the labels that a classifier gives. */
  readonly by: 'member' | 'labels';
}

const readings = new Set(readingNames);
/** Members that hold feelings where a face was found. */
const facialMembers: ReadonlySet<string> = new Set(['expressions', 'Emotions']);

export const emotionReadings = ({ file }: FactSources): readonly EmotionReading[] => [
  ...file.nodes('MemberExpression').filter(isReading)
    .map((site): EmotionReading => ({ at: site.property as AstNode, site, name: file.getText(site), by: 'member' })),
  ...file.nodes('ObjectPattern').flatMap(readingsOfPattern),
  ...labelLists(file),
];

/** `face.joyLikelihood`, `detection.expressions`, `answer.FaceDetails[0].Emotions`. */
function isReading(member: AstNode): boolean {
  const name = getMemberName(member) ?? '';
  if (readings.has(name)) return member.parent?.type !== 'CallExpression' || member.parent.callee !== member;
  if (!facialMembers.has(name) || member.parent?.type === 'AssignmentExpression') return false;
  return pathNames(member.object).some((holder) => hasAnyWord(holder, foundFaces));
}

/** `const { joyLikelihood } = face` */
const readingsOfPattern = (pattern: AstNode): EmotionReading[] =>
  (pattern.properties as AstNode[]).flatMap((property) => {
    const name = property.type === 'Property' ? (getKeyName(property.key as AstNode, property.computed as boolean) ?? '') : '';
    return readings.has(name) ? [{ at: property.key as AstNode, site: pattern, name, by: 'member' }] : [];
  });

const labels = new Set(emotionLabels);
const rare = new Set(rareLabels);
/** So many labels are the answers of a classifier, not what a page offers to choose from. */
const ENOUGH = 5;

const runs: ReadonlySet<string> = new Set(['predict', 'classify', 'run', 'execute', 'infer', 'executeAsync', 'predictOnBatch']);
const runsModel = (name: string): boolean => runs.has(name) || name.startsWith('detect') || name.startsWith('estimate');

/** Does the function around a list draw one of it at random: the emotion of a character? */
function isDrawnFrom(list: AstNode, file: FileContext): boolean {
  const fn = getEnclosingFunction(list);
  return fn !== undefined && callSitesOf(file).named('random').some(({ node }) => isWithin(node, fn));
}

/** The labels of a classifier of faces, in a file that runs one. */
function labelLists(file: FileContext): EmotionReading[] {
  const lists = file.nodes('ArrayExpression', 'ObjectExpression').filter(isLabelList);
  if (lists.length === 0 || !callSitesOf(file).all.some(({ name, isNew }) => !isNew && runsModel(name))) return [];
  return lists.filter((site) => !isDrawnFrom(site, file)).map((site) => {
    const variable = site.parent?.type === 'VariableDeclarator' ? site.parent.id : undefined;
    return { at: variable ?? site, site, name: variable ? file.getText(variable) : 'angry, disgusted, …', by: 'labels' };
  });
}

function isLabelList(list: AstNode): boolean {
  const items = (list.elements ?? list.properties) as (AstNode | null)[];
  const values = list.type === 'ArrayExpression' ? items : items.map((property) => property?.value as AstNode | undefined);
  const found = new Set(values.flatMap((item) => {
    const label = typeof item?.value === 'string' ? item.value.toLowerCase() : '';
    return labels.has(label) ? [label] : [];
  }));
  return found.size >= ENOUGH && [...found].some((label) => rare.has(label));
}
