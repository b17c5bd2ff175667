import type { AstNode } from '../../program/syntax/ast';
import type { ElementView } from '../../views/elements/element-view';
import type { Cap } from './load-calls';
import type { Subject } from './subject';

/** A place where more of a list is loaded without an act of the user. */
export interface AutomaticLoad {
  /** By the end event of a list or component, by something that comes into view, or by a scroll position. */
  readonly kind: 'list end' | 'in view' | 'scroll';
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  /** The event, or the call that loads. */
  readonly name: string;
  /** The function that an element is given. */
  readonly handler?: string;
  /** How a message shows it. */
  readonly shown: string;
  readonly subject: Subject;
  /** How many parts load by themselves before it stops. */
  readonly cap: Cap;
  /** A setting decides, whose default this file does not show, or a control beside the list offers the same. */
  readonly isAsked: boolean;
  /** The loading is in this file, or the handler is named for it. */
  readonly isShown: boolean;
}
