/** Names of entities and their characters, as JSX has them. */
declare module 'acorn-jsx/xhtml' {
  const entities: Readonly<Record<string, string | undefined>>;
  export default entities;
}
