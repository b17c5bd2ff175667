import { offerPlaces, protectiveNames } from '../../knowledge/words/attention/dialog-words';
import type { AstNode } from '../../program/syntax/ast';
import { wordsWithin } from '../../program/syntax/lexicon';
import { functionName, functionsAround } from '../../program/syntax/near';
import { hasAnyPhrase } from '../../program/syntax/words';
import type { AttributeView, ElementView } from '../../views/elements/element-view';
import type { FactSources } from '../sources';
import type { UnsavedWork } from './unsaved-work';

/** Something that keeps people from leaving, closing or stopping. */
export interface Obstacle {
  readonly kind: 'back trap' | 'unload question' | 'late close' | 'closed dialog' | 'reopening';
  readonly at: AstNode | { readonly range: readonly [number, number] };
  readonly site: AstNode | ElementView;
  readonly name: string;
  /** The statement that can go, the number that can be lowered, the value that can be turned round. */
  readonly call?: AstNode;
  readonly value?: AstNode;
  /** The question before leaving that can be asked about unsaved work only. */
  readonly question?: Question;
  /** Switches of a dialog that it can do without, as it answers when it is to close. */
  readonly locks?: readonly AttributeView[];
  /** Milliseconds before people can close. */
  readonly delay?: number;
  /** Names around say that it is of an ad, an offer or a reward. */
  readonly isOffer: boolean;
  /** Names say that it protects work or the person. */
  readonly isProtective: boolean;
}

/** A question before leaving that is always asked. */
export interface Question {
  readonly handler: AstNode;
  /** What asks: a call, an assignment, or the text that the handler answers with. */
  readonly hold: AstNode;
  /** What says whether there is something to ask about. */
  readonly work: UnsavedWork;
}

type Placed = Pick<Obstacle, 'isOffer' | 'isProtective'>;

/** What the functions around, the file, and tags around a place are named for. */
export function placed(place: AstNode, near: readonly string[], { file, path }: FactSources): Placed {
  const around = [...functionsAround(place)];
  const names = [...near, ...around.map(functionName), (path.split('/').at(-1) ?? '').replace(/\.\w+$/, '')];
  const component = around.at(-1);
  const inside = component ? wordsWithin(component, file).filter((word) => /^[A-Z]/.test(word)) : [];
  return {
    isOffer: [...names, ...inside].some((name) => hasAnyPhrase(name, offerPlaces)),
    isProtective: names.some((name) => hasAnyPhrase(name, protectiveNames)),
  };
}
