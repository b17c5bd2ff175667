import type { AstNode, Range } from '../../../program/syntax/ast';
import type { FileContext } from '../../../program/syntax/file-context';
import { known } from '../../../program/values/value';
import { foldName } from '../attribute-name';
import { type Components, Element } from '../build';
import { armOf, conditionReader } from '../conditions';
import { caseOf } from '../control-flow';
import type { AttributeView, TemplateCondition } from '../element-view';
import { modelTarget } from '../model';
import { valueOfText } from '../text/text-value';
import { type TextPart, textReader } from '../text/text-below';

const spanOf = (span: AstNode): Range => [span.start.offset as number, span.end.offset as number];
const sourceOf = (value: AstNode | null | undefined): string | undefined => value?.source as string | undefined;
/** Bundles of the compiler number their classes: `Element$1`. */
const kindOf = (node: AstNode): string => node.type.replace(/\$\d+$/, '');
/** Kinds of binding, as Angular's compiler counts them. */
const CLASS_BINDING = 2;
const ANIMATION_BINDING = 4;

/** Elements of an external Angular template, as @angular-eslint/template-parser gives them. */
export function angularElements(file: FileContext, components: Components): Element[] {
  const roots = file.program.templateNodes as AstNode[] | undefined;
  if (!Array.isArray(roots)) return [];
  const elements = ['Element', 'Element$1', 'Element$2'].flatMap((type) => file.nodes(type)).filter((node) => node.startSourceSpan);
  const elseTests = collectElseTests(['Template', 'Template$1', 'Template$2'].flatMap((type) => file.nodes(type)));
  const conditionsOf = conditionReader((node) => ownConditions(node, elseTests));
  const textBelow = textReader(partOf);
  return elements.map((node) => {
    const outputs = (node.outputs ?? []) as AstNode[];
    const texts = (node.attributes ?? []) as AstNode[];
    const inputs = ((node.inputs ?? []) as AstNode[]).filter((input) =>
      !(input.__originalType >= CLASS_BINDING && input.__originalType <= ANIMATION_BINDING)
    );
    const type = texts.find((attribute) => attribute.name === 'type')?.value as string | undefined;
    return new Element({
      host: 'angular',
      rawTag: node.name as string,
      node,
      range: spanOf(node.startSourceSpan as AstNode),
      outer: spanOf(node.sourceSpan as AstNode),
      attributes: [...texts.map(plain), ...inputs.map((input) => bound(input, node.name as string, type, outputs))].sort((a, b) =>
        a.range[0] - b.range[0]
      ),
      events: outputs.filter((output) => !inputs.some((input) => isPair(input, output))).map((output) => {
        const range = spanOf(output.sourceSpan as AstNode);
        return {
          name: foldName(output.name as string),
          range,
          node: output,
          text: sourceOf(output.handler as AstNode) ?? file.text.slice(range[0], range[1]),
        };
      }),
      hasSpread: false,
      conditions: conditionsOf(node),
      text: () => textBelow(node),
    }, components);
  });
}

/** `[(x)]` is an input and an output at the same place. */
const isPair = (input: AstNode, output: AstNode): boolean =>
  output.name === `${String(input.name)}Change` && spanOf(input.sourceSpan as AstNode)[0] === spanOf(output.sourceSpan as AstNode)[0];

function plain(attribute: AstNode): AttributeView {
  const rawName = attribute.name as string;
  const isBare = attribute.value === '' && !attribute.valueSpan;
  return {
    name: foldName(rawName),
    rawName,
    range: spanOf(attribute.sourceSpan as AstNode),
    node: attribute,
    value: known(isBare ? true : (attribute.value as unknown), attribute),
    valueRange: attribute.valueSpan ? spanOf(attribute.valueSpan as AstNode) : undefined,
    isText: !isBare,
    twoWay: false,
  };
}

function bound(attribute: AstNode, rawTag: string, type: string | undefined, outputs: readonly AstNode[]): AttributeView {
  const rawName = attribute.name as string;
  const twoWay = outputs.some((output) => isPair(attribute, output));
  const value = valueOfText(sourceOf(attribute.value as AstNode) ?? '', attribute);
  const name = rawName === 'ngModel' ? modelTarget(rawTag, type).name : foldName(rawName);
  return {
    name,
    rawName,
    range: spanOf(attribute.sourceSpan as AstNode),
    node: attribute,
    value,
    valueRange: attribute.valueSpan ? spanOf(attribute.valueSpan as AstNode) : undefined,
    isText: false,
    twoWay,
  };
}

const boundIn = (node: AstNode, name: string): string | undefined =>
  sourceOf(([...((node.templateAttrs ?? []) as AstNode[]), ...((node.inputs ?? []) as AstNode[])].find((attribute) =>
    attribute.name === name
  )?.value ?? undefined) as AstNode | undefined);

/** Tests of `*ngIf="test; else name"`, by the name of the template that shows when they fail. */
function collectElseTests(templates: readonly AstNode[]): Map<string, string> {
  const tests = new Map<string, string>();
  for (const template of templates) {
    const [test, name] = [boundIn(template, 'ngIf'), boundIn(template, 'ngIfElse')];
    if (test !== undefined && name !== undefined) tests.set(name.trim(), test);
  }
  return tests;
}

function ownConditions(node: AstNode, elseTests: ReadonlyMap<string, string>): TemplateCondition[] {
  switch (kindOf(node)) {
    case 'Template': {
      const test = boundIn(node, 'ngIf');
      const failed = ((node.references ?? []) as AstNode[]).map((reference) => elseTests.get(reference.name as string)).filter((text) =>
        text !== undefined
      );
      return [...failed.map((text) => ({ text, truth: false })), ...(test === undefined ? [] : [{ text: test, truth: true }])];
    }
    case 'Element': {
      const hidden = boundIn(node, 'hidden');
      return hidden === undefined ? [] : [{ text: hidden, truth: false }];
    }
    case 'IfBlockBranch': {
      const branches = (node.parent?.branches ?? []) as AstNode[];
      const testOf =
        (branch:
          AstNode): TemplateCondition[] => (branch.expression ? [{ text: sourceOf(branch.expression as AstNode) ?? '', truth: true }] : []);
      return armOf(branches.slice(0, Math.max(0, branches.indexOf(node))).flatMap(testOf), testOf(node)[0]);
    }
    case 'SwitchBlockCaseGroup':
      return casesOf(node);
    default:
      return [];
  }
}

/** `@case` of one value; `@default` when it is last. Groups of several cases say nothing certain. */
function casesOf(group: AstNode): TemplateCondition[] {
  const groups = (group.parent?.groups ?? []) as AstNode[];
  const subject = sourceOf(group.parent?.expression as AstNode | undefined);
  const conditionsIn = (one: AstNode): TemplateCondition[] =>
    ((one.cases ?? []) as AstNode[]).map((entry) => caseOf(subject, sourceOf(entry.expression as AstNode | undefined))).filter(
      (condition) => condition !== undefined
    );
  const own = conditionsIn(group);
  if (own.length === 1 && (group.cases as AstNode[]).length === 1) return own;
  return own.length === 0 ? armOf(groups.filter((other) => other !== group).flatMap(conditionsIn), undefined) : [];
}

function partOf(node: AstNode): TextPart {
  if (kindOf(node) === 'Text') return node.value as string;
  if (kindOf(node) === 'BoundText') return interpolatedText(node.value?.ast as AstNode | undefined) ?? { below: [] };
  return {
    below: [...((node.children ?? []) as AstNode[]), ...((node.branches ?? []) as AstNode[]), ...((node.groups ?? []) as AstNode[])],
  };
}

/** `Hi {{ name }}`: its strings, and expressions that are strings themselves. */
function interpolatedText(interpolation: AstNode | undefined): string | undefined {
  const texts = ((interpolation?.expressions ?? []) as AstNode[]).map(({ value }) => value as unknown).filter((value) =>
    typeof value === 'string'
  );
  const parts = [...((interpolation?.strings ?? []) as string[]), ...texts];
  return parts.length > 0 ? parts.join(' ') : undefined;
}
