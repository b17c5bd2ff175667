import type { AstNode } from '../../program/syntax/ast';
import type { Evidence } from '../evidence';
import type { CallSite } from '../../program/modules/call-site';
import type { ElementView } from '../../views/elements/element-view';

/** What is done with what a place of the code is given. */
export type Practice =
  /** Writes it to a log or to an error report. */
  | 'log'
  /** Keeps it where a page or an app can read it again. */
  | 'store'
  /** Makes it part of an address. */
  | 'address'
  /** Sends it to another machine. */
  | 'send'
  /** Counts it as an event of a measuring service. */
  | 'measure'
  /** Tells a service who a person is, or what describes them. */
  | 'describe'
  /** Attaches a person to reports of errors. */
  | 'report user'
  /** Asks a language model with it. */
  | 'prompt'
  /** Shows it to other people: in a room, by a message, on a channel. */
  | 'publish'
  /** Writes it into a database. */
  | 'keep'
  /** Hands it to another window. */
  | 'message'
  /** Makes it part of what a model learns from. */
  | 'train'
  /** Hands it to advertising as a group of people. */
  | 'build audience';

/**
 * How it is known: from the catalogue, the project's settings, a function of the file or (`summary`) of another one, the name of a
 * module of the product, the language, or a name.
 */
export type By = 'catalogue' | 'settings' | 'own function' | 'summary' | 'own module' | 'platform' | 'name';

const evidenceBy: Readonly<Record<By, Evidence>> = {
  catalogue: 'A',
  settings: 'A',
  platform: 'A',
  'own function': 'B',
  summary: 'B',
  'own module': 'C',
  name: 'C',
};
export const evidenceOf = (by: By): Evidence => evidenceBy[by];

/** A value that is given, and in which part: a path is read by more people than a body. `traits`: those that the call does not list. */
export interface Payload {
  readonly node: AstNode;
  readonly part: 'value' | 'query' | 'path' | 'field' | 'traits' | 'identity';
  /** The name it is given under: the key of a store, the field of a form. */
  readonly name?: string;
}

/** Where it goes. `own`: a host of the product; `device`: it stays on it. */
export interface Destination {
  readonly kind: 'own' | 'others' | 'anyone' | 'device' | 'unknown';
  /** Name for a message: `Mixpanel`, `localStorage`, a host. */
  readonly name: string;
}

/** Why an act counts less: it is shown by `strict` only, with the reason. */
export type Doubt = 'development only' | 'tool' | 'by name only' | 'not sent' | 'quiet level' | 'removed by build' | 'logged aside'
  | 'audit trail';

export interface Act {
  readonly practice: Practice;
  readonly by: By;
  readonly evidence: Evidence;
  /** The call, assignment, template or element. Guards are looked for around it. */
  readonly node: AstNode | ElementView;
  /** The narrowest place that shows the act. */
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly call?: CallSite;
  /** The act inside a function of the file that this call reaches. */
  readonly through?: Act;
  readonly payload: readonly Payload[];
  readonly destination: Destination;
  /** What keeps the value from being read by others. */
  readonly protection?: 'redaction' | 'encryption' | 'hidden from scripts';
  readonly doubts: readonly Doubt[];
}

type Given = Pick<Act, 'practice' | 'by' | 'node' | 'payload'> & Partial<Act>;

export const makeAct = (given: Given): Act => ({
  evidence: evidenceOf(given.by),
  at: given.node,
  destination: { kind: 'unknown', name: '' },
  doubts: [],
  ...given,
});
export const valuesOf = (nodes: readonly (AstNode | null | undefined)[], part: Payload['part'] = 'value'): Payload[] =>
  nodes.flatMap((node) => (node ? [{ node, part }] : []));
