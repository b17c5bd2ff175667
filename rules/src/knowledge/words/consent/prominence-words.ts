/**
 * How libraries of components call the weight of a control. Source: documentation of Material UI, Ant Design, Chakra UI, Mantine,
 * Bootstrap, shadcn/ui, Vuetify and PrimeNG.
 */
export const styleAttributes: readonly string[] = ['variant', 'type', 'appearance', 'kind', 'theme', 'look', 'emphasis', 'color',
  'severity', 'colorscheme', 'buttontype'];

/** Words of a prominent control. */
export const strongStyles: ReadonlySet<string> = new Set(['primary', 'contained', 'filled', 'solid', 'cta', 'accent', 'elevated', 'success',
  'positive', 'brand']);

/** Words of a less prominent control. */
export const weakStyles: ReadonlySet<string> = new Set(['link', 'text', 'ghost', 'secondary', 'tertiary', 'subtle', 'muted', 'plain',
  'outline', 'outlined', 'minimal', 'underline', 'flat', 'unstyled', 'borderless', 'light']);

/** First words of a class for the weight of a button: `btn-primary`, `button--ghost`. */
export const buttonClasses: ReadonlySet<string> = new Set(['btn', 'button', 'cta']);

/** Classes that make a control less prominent on their own. */
export const weakClasses: ReadonlySet<string> = new Set(['link', 'underline', 'text-muted', 'text-link', 'bg-transparent', 'opacity-40',
  'opacity-50', 'opacity-60', 'opacity-70', 'muted', 'secondary', 'ghost', 'tertiary']);

/** Classes that make it prominent on their own. */
export const strongClasses: ReadonlySet<string> = new Set(['primary', 'cta', 'accent', 'bg-primary', 'bg-accent', 'filled']);
