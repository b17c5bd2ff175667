import { joinEdits } from '../report';
import { type AstNode, isFunction, isNode } from '../../program/syntax/ast';
import type { MessageSpec } from '../meta';

type Range = readonly [number, number];
type Edit = { readonly range: Range; readonly text: string };

/** What is joined of a place that a rule reports. */
interface Place {
  readonly messageId: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly range: Range;
  readonly suggestions: readonly { readonly messageId: string; readonly data?: Readonly<Record<string, string>>; readonly edit: Edit }[];
  readonly fix?: Edit;
  readonly doubts: readonly unknown[];
}

/** What a finding with many names still shows of them. */
const LONGEST_LIST = 70;

interface Group<P extends Place> {
  readonly first: P;
  last: AstNode | undefined;
  /** The node that holds them all side by side. */
  holder?: AstNode;
  readonly members: P[];
}

/**
 * Findings of one message that say the same of what belongs together are one finding, at the first place, which names the others.
 * So are those that read the same in one statement, entry or element, or in two branches of one choice.
 */
export class OnePlace<P extends Place> {
  private readonly groups = new Map<string, Group<P>[]>();

  constructor(private readonly text: string, private readonly onPlace: (place: P) => void) {}

  /** Keeps a place back until it is known whether others join it. */
  add(place: P, at: AstNode | undefined, joins: MessageSpec['joins']): void {
    const groups = this.groups.get(place.messageId) ?? [];
    this.groups.set(place.messageId, groups);
    for (const group of groups) {
      if (isAlike(group, place, at) || (joins && at && group.last && this.belongs(group, place, at, joins))) {
        group.members.push(place);
        group.last = at;
        return;
      }
    }
    groups.push({ first: place, last: at, members: [place] });
  }

  private belongs(group: Group<P>, place: P, at: AstNode, joins: NonNullable<MessageSpec['joins']>): boolean {
    const last = group.last as AstNode;
    const isPart = group.members.some(({ data }) => plain(data?.[joins.by]) === plain(place.data?.[joins.by]));
    if (joins.what === 'side by side') return !isPart && isNeighbour(group, place, at);
    return isPart && functionAround(last) === functionAround(at) && (joins.what === 'readings of one thing' || isVariable(last, at));
  }

  /** Reports every group. */
  finish(joinsOf: (messageId: string) => MessageSpec['joins']): void {
    for (const group of [...this.groups.values()].flat()) this.onPlace(joined(group, joinsOf(group.first.messageId)?.by ?? '', this.text));
    this.groups.clear();
  }
}

const plain = (name = ''): string => name.replaceAll('?.', '.');

/** What is put together once in a variable is changed there, for all calls that are given it. */
const isVariable = (...nodes: readonly AstNode[]): boolean => nodes.every(({ type }) => type === 'Identifier');

/** An object, a class or a function: what is in it has no neighbours outside. */
const isThing = (node: AstNode): boolean => isFunction(node) || node.type === 'ObjectExpression' || node.type.startsWith('Class');

/** Does a place read the same as the last of a group, in the same piece of code or in another branch? */
function isAlike<P extends Place>({ members, last: before }: Group<P>, place: P, at: AstNode | undefined): boolean {
  const last = members[members.length - 1];
  if (!at || !before || last.doubts.length !== place.doubts.length || !haveSameData(last, place)) return false;
  return pieceAround(before) === pieceAround(at) || areBranches(before, at);
}

/** Ends of the types of nodes that are a piece of code of their own, however it is broken into lines. */
const PIECES = ['Statement', 'Declaration', 'Definition', 'Property', 'Element'];

function pieceAround(node: AstNode): AstNode {
  let piece = node;
  while (piece.parent && !isFunction(piece) && !PIECES.some((end) => piece.type.endsWith(end))) piece = piece.parent;
  return piece;
}

const haveSameData = ({ data: one = {} }: Place, { data: other = {} }: Place): boolean =>
  Object.keys({ ...one, ...other }).every((key) => one[key] === other[key]);

const choices: ReadonlySet<string> = new Set(['IfStatement', 'ConditionalExpression', 'SwitchStatement']);

/** Are two nodes in different branches of one choice, with no function between? */
function areBranches(one: AstNode, other: AstNode): boolean {
  const branches = new Map<AstNode, AstNode>();
  for (let part = one; part.parent && !isFunction(part); part = part.parent)
    if (choices.has(part.parent.type)) branches.set(part.parent, part);
  for (let part = other; part.parent && !isFunction(part); part = part.parent) {
    const branch = branches.get(part.parent);
    if (branch) return branch !== part && part !== part.parent.test && branch !== part.parent.test;
  }
  return false;
}

function functionAround(node: AstNode): AstNode | undefined {
  let current = node.parent;
  while (current && !isFunction(current)) current = current.parent;
  return current;
}

/** Is a place in the statement, entry or element directly after those of the group? */
function isNeighbour<P extends Place>(group: Group<P>, place: P, at: AstNode): boolean {
  if (group.first.doubts.length !== place.doubts.length) return false;
  const above = new Map<AstNode, AstNode | undefined>();
  let below: AstNode | undefined;
  for (let node = group.last; node; below = node, node = node.parent) {
    above.set(node, below);
    if (isThing(node)) break;
  }
  let branch: AstNode | undefined;
  for (let node: AstNode | undefined = at; node; branch = node, node = node.parent) {
    if (above.has(node)) {
      const other = above.get(node);
      if (!branch || !other || (group.holder !== undefined && group.holder !== node)) return false;
      if (other !== branch && !areSideBySide(node, other, branch)) return false;
      group.holder = node;
      return true;
    }
    if (isThing(node)) return false;
  }
  return false;
}

function areSideBySide(holder: AstNode, one: AstNode, other: AstNode): boolean {
  for (const list of Object.values(holder)) {
    if (!Array.isArray(list) || !list.includes(one)) continue;
    const items = list.filter((item) => isNode(item) && !item.type.endsWith('Text'));
    return Math.abs(items.indexOf(one) - items.indexOf(other)) === 1 && items.includes(other);
  }
  return false;
}

function joined<P extends Place>({ first, members }: Group<P>, by: string, text: string): P {
  if (members.length === 1) return first;
  const names = [...new Set(members.flatMap(({ data }) => data?.[by] ?? []).map(plain))];
  const shown = listed(names);
  const [{ suggestions }] = members;
  return {
    ...first,
    data: { ...first.data, ...(names.length > 1 ? { [by]: shown } : {}) },
    // One edit fixes all places, or none is offered.
    suggestions: suggestions.flatMap((suggestion) => {
      const edits = members.map((member) => member.suggestions.find(({ messageId }) => messageId === suggestion.messageId)?.edit);
      const edit = edits.every((each) => each !== undefined) && !overlap(edits) ? joinEdits(edits, text) : undefined;
      return edit ? [{ ...suggestion, edit }] : [];
    }),
    fix: undefined,
  };
}

const overlap = (edits: readonly Edit[]): boolean => {
  const sorted = [...edits].sort((a, b) => a.range[0] - b.range[0]);
  return sorted.some(({ range }, index) => index > 0 && range[0] < sorted[index - 1].range[1]);
};

/** "a`, `b` and `c": the message has the outer quotation marks. */
function listed(names: readonly string[]): string {
  const shown = names.filter((_, index) => index === 0 || names.slice(0, index + 1).join('`, `').length <= LONGEST_LIST);
  return shown.length === 1 ? shown[0] : `${shown.slice(0, -1).join('`, `')}\` and \`${shown.at(-1)}`;
}
