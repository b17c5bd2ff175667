/** Kinds of component files whose parsers and processors their own plugins bring. */
export const COMPONENT_KINDS = ['vue', 'svelte', 'astro'] as const;
export type ComponentKind = (typeof COMPONENT_KINDS)[number];
