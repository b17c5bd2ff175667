/** An editor cancels a question when the document changes under it. */
const isCanceled = (error) => error instanceof Error && error.name === 'Canceled';

/** Resolves with the first truthy answer; asks again where the editor cancels the question. */
exports.until = async (what, look) => {
  const deadline = Date.now() + 40_000;
  for (;;) {
    try {
      const found = await look();
      if (found) return found;
    } catch (error) {
      if (!isCanceled(error)) throw error;
    }
    if (Date.now() > deadline) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
