/** What the host of a file knows about the project around it. Where a host leaves a part out, its answers stay unknown. */
export interface FileHost {
  /** The object in a `package.json`, by the file's absolute path; undefined when there is none that can be read. Never throws. */
  readManifest?(file: string): Readonly<Record<string, unknown>> | undefined;
}
