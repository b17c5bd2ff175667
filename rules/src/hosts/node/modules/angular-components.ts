const DECORATOR = /@Component\s*\(/g;
const SELECTOR = /\bselector\s*:\s*['"`]([a-z]\w*-[\w-]+)['"`]/;
const CLASS = /\bexport\s+(?:default\s+)?(?:abstract\s+)?class\s+([\w$]+)/;

/** A component of Angular: the tag that draws it, and its class. */
export interface AngularComponent {
  readonly tag: string;
  readonly name: string;
}

/** The one component that a script declares, if a tag draws it. */
export function componentIn(text: string): AngularComponent | undefined {
  const places = [...text.matchAll(DECORATOR)];
  if (places.length !== 1) return undefined;
  const declaration = text.slice(places[0].index);
  const [tag, name] = [SELECTOR, CLASS].map((pattern) => pattern.exec(declaration)?.[1]);
  return tag === undefined || name === undefined ? undefined : { tag, name };
}
