import { type AstNode, unwrap } from '../syntax/ast';
import type { FileContext } from '../syntax/file-context';
import { type LiteralPlace, itemOf, listOf, placeOf } from './object-literal';
import { propertyIn } from './object-path';
import { type Value, absent, dynamic } from './value';
import { valueOf } from './value-of';

/** Reads an argument and what lies inside it, without losing whether it is absent or merely not known. */
export interface ValueReader {
  readonly value: Value;
  /** What to report: the property or expression; what would hold it when the value is absent. */
  readonly node: AstNode;
  /** The expression that is the value, when there is one and only one. */
  readonly expression: AstNode | undefined;
  readonly isAbsent: boolean;
  /** A property; absent when the object is absent or certainly lacks it, dynamic when the object is not known. */
  prop(name: string): ValueReader;
  /** A property several objects down. */
  at(path: readonly string[]): ValueReader;
  /** An item of a list; absent behind the end of a known list. */
  item(index: number): ValueReader;
  /** The certain value when it has the type, else undefined. */
  asBoolean(): boolean | undefined;
  asString(): string | undefined;
  asNumber(): number | undefined;
}

/** Reads the arguments of a call: `readerOf(call, file).arg(1).prop('tagForChild').asBoolean()`. */
export function readerOf(call: AstNode, file: FileContext): { arg(index: number): ValueReader } {
  const args = call.arguments as AstNode[];
  return {
    arg(index) {
      const isSpread = args.slice(0, index + 1).some((argument) => argument.type === 'SpreadElement');
      if (isSpread) return new Reader(dynamic(call), call, undefined, file);
      return index < args.length ? Reader.of(args[index], file) : new Reader(absent(call), call, undefined, file);
    },
  };
}

class Reader implements ValueReader {
  static of(expression: AstNode, file: FileContext): Reader {
    return new Reader(valueOf(expression, file), expression, expression, file, placeOf(expression, file), expression);
  }

  constructor(
    readonly value: Value,
    readonly node: AstNode,
    readonly expression: AstNode | undefined,
    private readonly file: FileContext,
    private readonly object?: LiteralPlace,
    /** The argument or item the chain began with: where the code reads the whole. */
    private readonly use: AstNode = node,
  ) {}

  get isAbsent(): boolean {
    return this.value.kind === 'absent';
  }

  prop(name: string): ValueReader {
    if (this.isAbsent) return this;
    const place = this.object && propertyIn(this.object, name, this.use, this.file);
    return place ? new Reader(place.value, place.node, place.expression, this.file, place.object, this.use) : this.unknown();
  }

  at(path: readonly string[]): ValueReader {
    return path.reduce<ValueReader>((reader, name) => reader.prop(name), this);
  }

  item(index: number): ValueReader {
    if (this.isAbsent || !this.expression) return this.isAbsent ? this : this.unknown();
    const item = itemOf(this.expression, index, this.file);
    if (item) return Reader.of(item, this.file);
    const list = listOf(this.expression, this.file);
    const isPastEnd = list && unwrap(this.expression) === list
      && (list.elements as (AstNode | null)[]).every((element) => element?.type !== 'SpreadElement');
    return isPastEnd && index >= (list.elements as unknown[]).length
      ? new Reader(absent(list), list, undefined, this.file)
      : this.unknown();
  }

  asBoolean(): boolean | undefined {
    return this.as('boolean') as boolean | undefined;
  }

  asString(): string | undefined {
    return this.as('string') as string | undefined;
  }

  asNumber(): number | undefined {
    return this.as('number') as number | undefined;
  }

  private as(type: string): unknown {
    return this.value.kind === 'known' && typeof this.value.value === type ? this.value.value : undefined;
  }

  private unknown(): Reader {
    return new Reader(dynamic(this.node), this.node, undefined, this.file);
  }
}
