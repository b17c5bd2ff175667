import type { AstNode, Range } from '../../program/syntax/ast';
import { type Value, absent, dynamic, optionsOf } from '../../program/values/value';
import { foldName } from './attribute-name';
import type { AttributeView, ElementHost, ElementView, EventView, TemplateCondition } from './element-view';
import { foldBlanks } from './text/text-value';

/** HTML tags, whose attributes follow HTML's own truth: presence is on. Tags with a dash are custom components. */
const HTML_TAG = /^[a-z][a-z0-9]*$/;
/** HTML elements of libraries for animation: `<motion.video>` of motion, `<animated.div>` of react-spring. */
const ANIMATED_TAG = /^(?:motion|m|animated)\.([a-z][a-z0-9]*)$/;
const CASELESS_HOSTS: ReadonlySet<ElementHost> = new Set(['html', 'lit', 'dom']);
/** Hosts where attribute text reaches the element as the text it is, not through HTML. */
const TEXT_IS_VALUE: ReadonlySet<ElementHost> = new Set(['jsx', 'call']);
/** Hosts whose components take an empty attribute for true. */
const EMPTY_IS_ON: ReadonlySet<ElementHost> = new Set(['html', 'lit', 'vue', 'angular', 'dom']);

export type Components = Readonly<Record<string, string>>;

export interface ElementParts {
  readonly host: ElementHost;
  readonly rawTag: string;
  readonly node: AstNode;
  /** The start tag. */
  readonly range: Range;
  /** The whole element, with what it contains. */
  readonly outer: Range;
  readonly attributes: readonly AttributeView[];
  readonly events: readonly EventView[];
  readonly hasSpread: boolean;
  readonly conditions?: readonly TemplateCondition[];
  /** Text inside, blanks not folded. */
  readonly text?: () => string;
}

/** The one implementation of an element; hosts fill in the parts. */
export class Element implements ElementView {
  readonly host: ElementHost;
  readonly rawTag: string;
  readonly tag: string;
  readonly node: AstNode;
  readonly range: Range;
  readonly outer: Range;
  readonly attributes: readonly AttributeView[];
  readonly events: readonly EventView[];
  readonly hasSpread: boolean;
  readonly conditions: readonly TemplateCondition[];
  readonly children: Element[] = [];
  parent: Element | undefined;
  private folded: string | undefined;

  constructor(private readonly parts: ElementParts, components: Components) {
    this.host = parts.host;
    this.rawTag = parts.rawTag;
    this.tag = tagOf(parts.rawTag, parts.host, components);
    this.node = parts.node;
    this.range = parts.range;
    this.outer = parts.outer;
    this.attributes = parts.attributes;
    this.events = parts.events;
    this.hasSpread = parts.hasSpread;
    this.conditions = parts.conditions ?? [];
  }

  getAttribute(name: string): AttributeView | undefined {
    const folded = foldName(name);
    return this.attributes.findLast((attribute) =>
      attribute.name === folded || (attribute.twoWay && foldName(attribute.rawName) === folded)
    );
  }

  attr(name: string): Value {
    const attribute = this.getAttribute(name);
    if (attribute) return attribute.value;
    return this.hasSpread ? dynamic(this.node) : absent(this.node);
  }

  isOn(name: string): boolean | undefined {
    const attribute = this.getAttribute(name);
    return attribute ? this.truthOf(attribute, attribute.value) : this.hasSpread ? undefined : false;
  }

  isOnAtFirst(name: string): boolean | undefined {
    const attribute = this.getAttribute(name);
    return attribute ? this.truthOf(attribute, attribute.initial ?? attribute.value) : this.hasSpread ? undefined : false;
  }

  getEvent(name: string): EventView | undefined {
    const folded = foldName(name);
    return this.events.find((event) => event.name === folded);
  }

  text(): string {
    return (this.folded ??= foldBlanks(this.parts.text?.() ?? ''));
  }

  private truthOf(attribute: AttributeView, value: Value): boolean | undefined {
    const truths = new Set(optionsOf(value).map((option) => this.truthOfOne(attribute, option.value)));
    return truths.size === 1 ? [...truths][0] : undefined;
  }

  private truthOfOne(attribute: AttributeView, value: unknown): boolean | undefined {
    const isHtml = HTML_TAG.test(this.rawTag) || CASELESS_HOSTS.has(this.host);
    if (attribute.isText && !TEXT_IS_VALUE.has(this.host) && isHtml && !this.rawTag.includes('-')) return true;
    if (!HTML_TAG.test(this.rawTag)) {
      // A component may take the text "false" for false.
      if (value === 'false') return undefined;
      if (value === '' && attribute.isText && EMPTY_IS_ON.has(this.host)) return true;
    }
    return Boolean(value);
  }
}

function tagOf(rawTag: string, host: ElementHost, components: Components): string {
  // Vue and Angular know a component by both spellings.
  const pascal = rawTag.includes('-') ? rawTag.replace(/(?:^|-)(\w)/g, (_whole, letter: string) => letter.toUpperCase()) : rawTag;
  const mapped = [rawTag, pascal].find((name) => Object.hasOwn(components, name));
  if (mapped !== undefined) return components[mapped];
  return CASELESS_HOSTS.has(host) ? rawTag.toLowerCase() : (ANIMATED_TAG.exec(rawTag)?.[1] ?? rawTag);
}

/** Hangs elements into their tree by range; elements in source order, parents first. */
export function linkByRange(elements: readonly Element[]): void {
  const stack: Element[] = [];
  for (const element of elements) {
    while (stack.length > 0 && (stack.at(-1) as Element).outer[1] <= element.outer[0]) stack.pop();
    const parent = stack.at(-1);
    if (parent) {
      element.parent = parent;
      parent.children.push(element);
    }
    stack.push(element);
  }
}
