import type { AstNode } from '../../program/syntax/ast';
import type { Value } from '../../program/values/value';

/**
 * Where a setting gets its first value.
 * - `defaults`: a member of an object named or typed as settings, preferences, defaults
 * - `state`: initial state of a component, store, reducer or form
 * - `schema`: the default of a schema, ORM column or validator
 * - `parameter`: default of a parameter or destructured prop
 * - `fallback`: right side of `??` or `||`
 * - `getter`: the default given to a settings reader: `read('name', true)`
 * - `field`: a class field
 * - `manifest`: an entry of a configuration file
 * - `value`: an object literal elsewhere: only a possible value, no default
 */
export type SettingKind = 'defaults' | 'state' | 'schema' | 'parameter' | 'fallback' | 'getter' | 'field' | 'manifest' | 'value';

/** A named setting and the value it starts with. */
export interface SettingView {
  /** The setting's own key: `showOnlineStatus`. */
  readonly name: string;
  /** Keys around it, outermost first, without the own one. */
  readonly path: readonly string[];
  /** Where to report: the property, declarator, parameter or expression. */
  readonly node: AstNode;
  readonly kind: SettingKind;
  /** Absent when a field is declared without any default. */
  readonly value: Value;
  /** Name of what declares it: variable, class, schema, function. */
  readonly owner: string | undefined;
  /** The object literal the setting is a member of, for looking at its neighbours. */
  readonly siblings: AstNode | undefined;
}
