/** A product file with one finding of ¶96, in a folder that is a small project. */
export const sample = 'export function Intro({ clip }: { clip: string }) {\n  return <video src={clip} autoPlay />;\n}\n';
export const mended = sample.replace(' autoPlay', '');
export const message = /GC25 ¶96: `autoPlay` starts <video> without a user action\. /;
export const fixTitle = /^Remove `autoPlay`.* \(GC25 ¶96\)$/;
