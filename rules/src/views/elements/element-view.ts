import type { AstNode, Range } from '../../program/syntax/ast';
import type { Value } from '../../program/values/value';

/** The syntax an element was written in. `call` = createElement/h/jsx calls, `dom` = document.createElement plus writes. */
export type ElementHost = 'jsx' | 'astro' | 'vue' | 'svelte' | 'angular' | 'html' | 'lit' | 'call' | 'dom';

/** One attribute, prop or DOM write of an element, under its HTML spelling where it has one. */
export interface AttributeView {
  /**
   * Lower-case and without dashes or framework marks: `autoPlay`, `:autoplay`, `[autoplay]`, `auto-play` are all
   * `autoplay`. `defaultChecked` is `checked`; a model of a check box is `checked`, of another input `value`, of a
   * component `modelvalue`.
   */
  readonly name: string;
  /** As written, without framework marks: `autoPlay`, `v-model`. */
  readonly rawName: string;
  readonly range: Range;
  /** Where to report: the attribute, the property of a props object, the DOM write. */
  readonly node: AstNode;
  /** `true` for a bare attribute; HTML text is a string; bindings to state, two-way ones too, are dynamic. */
  readonly value: Value;
  /** The bound expression, when the host has ESTree expressions. */
  readonly expression?: AstNode;
  /** Range of the value as written, without quotes or braces; undefined for a bare attribute. */
  readonly valueRange?: Range;
  /**
   * The value at first render, for bound attributes: that of the state of the same file it names (`useState(true)`,
   * `data()`, a class field), else `value`. Undefined where `value` already says it.
   */
  readonly initial?: Value;
  /** Written as plain attribute text, where HTML's truth applies. */
  readonly isText: boolean;
  /** `v-model`, `bind:`, `[( )]`. */
  readonly twoWay: boolean;
}

/** An event handler: `onEnded={…}`, `@ended`, `(ended)`, `on:ended`, `onended="…"`, `addEventListener` on a created element. */
export interface EventView {
  /** Lower-case, without dashes, `on`, `@`, brackets and modifiers: `ended`, `endreached`. */
  readonly name: string;
  readonly range: Range;
  readonly node: AstNode;
  /**
   * The handler, when the host has ESTree: an expression, a function, `VOnExpression { body }` for statements in Vue,
   * `HtmlHandler { body }` for an inline handler of a page.
   */
  readonly handler?: AstNode;
  /** The handler as written, for hosts without ESTree. */
  readonly text: string;
}

/** One element of a template, whatever the syntax. */
export interface ElementView {
  readonly host: ElementHost;
  /** Tag as written: `video`, `ReactPlayer`, `Foo.Video`. */
  readonly rawTag: string;
  /** HTML tag after `settings.gc25.components` mapping, lower-case for HTML tags; components keep their spelling. */
  readonly tag: string;
  readonly node: AstNode;
  /** The start tag; where to report when no attribute carries the issue. */
  readonly range: Range;
  readonly attributes: readonly AttributeView[];
  readonly events: readonly EventView[];
  /**
   * A spread of an unknown object, a server tag inside the tag, an element that was only looked up: an attribute that
   * is not seen may still be there. Spreads of known objects are attributes like others.
   */
  readonly hasSpread: boolean;
  /** The value of the last attribute of the name, in any spelling. Absent without one, unless a spread makes it dynamic. */
  attr(name: string): Value;
  getAttribute(name: string): AttributeView | undefined;
  /** True when the attribute is certainly on, false when certainly off, undefined when it depends. HTML truth: `autoplay="false"` is on. */
  isOn(name: string): boolean | undefined;
  /** Like `isOn`, at first render: a bound state counts with its initial value. */
  isOnAtFirst(name: string): boolean | undefined;
  /** The first handler of an event, in any spelling, without `on`: `ended`, `endReached`. */
  getEvent(name: string): EventView | undefined;
  /** Child elements, direct. Elements in an attribute's expression count as children; those of DOM calls have none. */
  readonly children: readonly ElementView[];
  /** Parent element, when the syntax nests. */
  readonly parent: ElementView | undefined;
  /** Text directly or deeply inside, blanks folded. Expressions count when their text is known, else they are left out. */
  text(): string;
  /**
   * Template conditions on and around the element, outermost first. Empty for JSX, calls and DOM writes, whose
   * conditions are syntax around `node`.
   */
  readonly conditions: readonly TemplateCondition[];
}

/** `v-if`, `{#if}`, `*ngIf`, `@if` and the like. */
export interface TemplateCondition {
  /** In hosts with ESTree expressions. */
  readonly expression?: AstNode;
  /** As written; Angular's may end in `; else name` or `; as name`. */
  readonly text: string;
  /** What the test must give for the element to show: false in an `else` branch. */
  readonly truth: boolean;
}
