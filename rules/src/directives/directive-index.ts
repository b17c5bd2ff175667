import { concerns, type Directive, type Place } from './directive';

/** Directives that switch a rule off at a place, linked from the latest to the earliest. */
interface Layer {
  readonly directive: Directive;
  readonly below: Layer | undefined;
}

/** State of a rule from a location on, until the next change. */
interface Change {
  readonly from: Place;
  readonly layer: Layer | undefined;
}

interface RuleIndex {
  readonly changes: readonly Change[];
  readonly byLine: ReadonlyMap<number, readonly Directive[]>;
}

const compare = (a: Place, b: Place): number => a.line - b.line || a.column - b.column;

/**
 * Which directives hold where. Reach and order are ESLint's: a comment for a line covers what starts on that line; an
 * `eslint-disable` covers what starts at or behind its own start, up to the next `eslint-enable` of the rule or of all.
 * What is asked about each rule is prepared once, so that neither many comments nor many questions take long.
 */
export class DirectiveIndex {
  private readonly byRule = new Map<string, RuleIndex>();

  constructor(private readonly directives: readonly Directive[]) {}

  /** Directives that switch a rule off at a place, those for the line first, then from the latest on. `ruleId` has no prefix. */
  *covering(ruleId: string, at: Place): Generator<Directive> {
    if (this.directives.length === 0) return;
    const { changes, byLine } = this.indexOf(ruleId);
    yield* byLine.get(at.line) ?? [];
    for (let layer = layerAt(changes, at); layer; layer = layer.below) yield layer.directive;
  }

  private indexOf(ruleId: string): RuleIndex {
    let index = this.byRule.get(ruleId);
    if (!index) this.byRule.set(ruleId, index = build(this.directives.filter((directive) => concerns(directive, ruleId))));
    return index;
  }
}

function build(directives: readonly Directive[]): RuleIndex {
  const byLine = new Map<number, Directive[]>();
  const areas: Directive[] = [];
  for (const directive of directives) {
    if (directive.kind === 'disable' || directive.kind === 'enable') {
      areas.push(directive);
      continue;
    }
    const line = directive.kind === 'disable-line' ? directive.start.line : directive.end.line + 1;
    const onLine = byLine.get(line);
    if (onLine) onLine.push(directive);
    else byLine.set(line, [directive]);
  }
  const changes: Change[] = [];
  for (const directive of areas.sort((a, b) => compare(a.start, b.start))) {
    changes.push({ from: directive.start, layer: directive.kind === 'enable' ? undefined : { directive, below: changes.at(-1)?.layer } });
  }
  return { changes, byLine };
}

function layerAt(changes: readonly Change[], at: Place): Layer | undefined {
  let low = 0;
  let high = changes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(changes[middle].from, at) <= 0) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1]?.layer;
}
