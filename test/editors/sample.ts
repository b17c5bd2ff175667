/** A product file with one finding of ¶96, in a folder that is a small project. */
export const sample = 'export function Intro({ clip }: { clip: string }) {\n  return <video src={clip} autoPlay loop />;\n}\n';
export const mended = sample.replace(' autoPlay loop', '');
export const message = /GC25 ¶96: <video> plays automatically and loops \(`autoPlay`, `loop`\)\. /;
export const fixTitle = /^Remove `autoPlay`.* \(GC25 ¶96\)$/;
