import { type AstNode, getCalleeName, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { type ApiPath, getApiPath } from './api-path';
import { nameNode } from './api-site';
import { groupBy } from '../syntax/group-by';
import { lastName, pathNames, shownName } from '../syntax/names';

/** A call or `new`, with everything rules ask about it. */
export interface CallSite {
  readonly node: AstNode;
  readonly isNew: boolean;
  /** `track` of `a.b.track(…)`. */
  readonly name: string;
  /** How a message shows it: `b.track` of `a.b.track(…)`. */
  readonly shown: string;
  /** The node of that name: where to report. */
  readonly at: AstNode;
  readonly callee: AstNode;
  /** `a.b` of `a.b.track(…)`. */
  readonly receiver: AstNode | undefined;
  /** `b` of `a.b.track(…)`, `cookies` of `cookies().set(…)`; empty for a plain function. */
  readonly holder: string;
  readonly receiverNames: readonly string[];
  readonly args: readonly AstNode[];
  /** What is called, by where it comes from. */
  readonly path: ApiPath | undefined;
}

class Site implements CallSite {
  readonly isNew: boolean;
  readonly name: string;
  readonly callee: AstNode;
  readonly receiver: AstNode | undefined;
  readonly args: readonly AstNode[];

  constructor(readonly node: AstNode, private readonly file: FileContext) {
    this.isNew = node.type === 'NewExpression';
    this.name = getCalleeName(node) ?? '';
    this.callee = unwrap(node.callee as AstNode);
    this.receiver = this.callee.type === 'MemberExpression' ? unwrap(this.callee.object as AstNode) : undefined;
    this.args = node.arguments as AstNode[];
  }

  get shown(): string {
    return shownName(this.callee, this.file);
  }
  get at(): AstNode {
    return nameNode(this.callee);
  }
  get holder(): string {
    return lastName(this.receiver);
  }
  get receiverNames(): readonly string[] {
    return this.receiver ? pathNames(this.receiver) : [];
  }
  get path(): ApiPath | undefined {
    return getApiPath(this.callee, this.file);
  }
}

export interface CallSites {
  readonly all: readonly CallSite[];
  /** Calls of functions and methods of these names, in source order. */
  named(...names: readonly string[]): readonly CallSite[];
  of(node: AstNode): CallSite | undefined;
}

/** Every call of a file, indexed by name; one list for all who ask. */
export function callSitesOf(file: FileContext): CallSites {
  return file.once(callSitesOf, () => {
    const all = file.nodes('CallExpression', 'NewExpression').map((node): CallSite => new Site(node, file));
    const byName = groupBy(all, ({ name }) => name);
    const byNode = new Map(all.map((site) => [site.node, site]));
    return {
      all,
      named: (...names) => (names.length === 1
        ? (byName.get(names[0]) ?? [])
        : names.flatMap((name) => byName.get(name) ?? []).sort((a, b) => a.node.range[0] - b.node.range[0])),
      of: (node) => byNode.get(node),
    };
  });
}
