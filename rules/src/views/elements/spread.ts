import { type AstNode, getKeyName } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import { objectOf } from '../../program/values/value-of';
import { getEventName } from './attribute-name';
import { BoundAttribute } from './bound-attribute';
import type { AttributeView, EventView } from './element-view';

/** Attributes and events of an element while a host collects them. */
export interface Collected {
  readonly attributes: AttributeView[];
  readonly events: EventView[];
  hasSpread: boolean;
}

export const startCollecting = (): Collected => ({ attributes: [], events: [], hasSpread: false });

/** Property names that are neither attribute nor event. */
const NOT_ATTRIBUTES = new Set(['children', 'key', 'ref']);

/** Objects spread into objects are followed this far. */
const MAX_DEPTH = 4;

/** Takes in an expression that is spread over an element: the properties of a known object, else `hasSpread`. */
export function collectSpread(expression: AstNode | null | undefined, into: Collected, file: FileContext, depth = 0): void {
  const object = depth < MAX_DEPTH ? objectOf(expression, file) : undefined;
  if (object) collectProperties(object, into, file, depth + 1);
  else into.hasSpread = true;
}

/** Takes in the properties of an object literal of attributes. */
export function collectProperties(object: AstNode, into: Collected, file: FileContext, depth = 0): void {
  for (const property of object.properties as AstNode[]) {
    const name = property.type === 'Property' ? getKeyName(property.key as AstNode, property.computed as boolean) : undefined;
    if (property.type === 'SpreadElement') collectSpread(property.argument, into, file, depth);
    else if (name === undefined) into.hasSpread = true;
    else if (getEventName(name) !== undefined)
      into.events.push({
        name: getEventName(name) as string,
        range: property.range,
        node: property,
        handler: property.value as AstNode,
        text: file.getText(property.value),
      });
    else if (!NOT_ATTRIBUTES.has(name)) into.attributes.push(new BoundAttribute(name, property, property.value as AstNode, file));
  }
}
