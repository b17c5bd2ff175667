import type { AstNode, Range } from '../../program/syntax/ast';
import type { FileContext } from '../../program/syntax/file-context';
import type { Value } from '../../program/values/value';
import { valueOf } from '../../program/values/value-of';
import { foldName } from './attribute-name';
import type { AttributeView } from './element-view';
import { initialOf } from './initial-value';

/** An attribute that is given an expression, whose value is read when it is asked for: most are never asked for. */
export class BoundAttribute implements AttributeView {
  readonly name: string;
  readonly range: Range;
  readonly valueRange: Range;
  readonly isText = false;
  readonly twoWay = false;
  private read: Value | undefined;
  private readAtFirst: Value | undefined;

  constructor(readonly rawName: string, readonly node: AstNode, readonly expression: AstNode, private readonly file: FileContext) {
    this.name = foldName(rawName);
    this.range = node.range;
    this.valueRange = expression.range;
  }

  get value(): Value {
    return (this.read ??= valueOf(this.expression, this.file));
  }

  get initial(): Value {
    return (this.readAtFirst ??= initialOf(this.expression, this.file));
  }
}
