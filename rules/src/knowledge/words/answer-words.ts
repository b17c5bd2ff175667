/** Words of variables and functions that hold what a server answered. */
export const answerNames: readonly string[] = ['response', 'res', 'resp', 'fetched', 'remote'];
/** Members of such an answer that hold its contents. */
export const answerMembers: ReadonlySet<string> = new Set(['data', 'json']);
/** Words of what a client asks for or enters. */
export const requestNames: readonly string[] = ['request', 'req', 'body', 'input', 'ctx', 'locals'];
/** Words of functions whose data is that of a form. */
export const formNames: readonly string[] = ['form', 'formik', 'state'];
/** Calls of a schema that decode a value. */
export const decodingCalls: ReadonlySet<string> = new Set(['parse', 'safeParse', 'parseAsync', 'safeParseAsync']);
/** Words of functions that make a text out of an answer in another form. */
export const decodingNames: readonly string[] = ['decrypt', 'decrypted', 'decode', 'decoded', 'gunzip', 'unzip', 'inflate'];
/** Names of errors with which a server refuses a request. */
export const refusalWords: readonly string[] = ['forbidden', 'unauthorized', 'unauthorised', 'bad request', 'access denied'];
