import { Misuse } from '../model/misuse.ts';
import type { Run } from '../model/run.ts';

/** Every format of a report, with the name of its file. */
export const fileNames = {
  html: 'report.html',
  json: 'run.json',
  junit: 'junit.xml',
  markdown: 'summary.md',
  sarif: 'report.sarif',
  har: 'exchanges.har',
  ctrf: 'ctrf.json',
} as const;

export type Format = keyof typeof fileNames;

// Cast: the keys are those of the object just above.
const formats = Object.keys(fileNames) as readonly Format[];

/** How the option of every command that writes reports is described. */
export const formatsInWords = `${formats.join(', ')}: comma-separated`;
export const usualFormats = 'html,json,junit';

/** The formats of a comma-separated list. Throws a Misuse for an unknown one. */
export function parseFormats(list: string): readonly Format[] {
  const wanted = list.split(',').map((name) => {
    const found = formats.find((one) => one === name.trim());
    if (found !== undefined) return found;
    throw new Misuse(
      `--format ${name.trim()}: there is no such format; write a list of ${formats.join(', ')}`,
    );
  });
  return [...new Set(wanted)];
}

/** A run in a format. The writers are loaded when they are wanted. */
export async function render(format: Format, run: Run): Promise<string> {
  switch (format) {
    case 'html':
      return (await import('../report/html/render-html.ts')).renderHtml(run);
    case 'json':
      return (await import('../report/json.ts')).renderJson(run);
    case 'junit':
      return (await import('../report/junit.ts')).renderJunit(run);
    case 'markdown':
      return (await import('../report/markdown.ts')).renderMarkdown(run);
    case 'sarif':
      return (await import('../report/sarif.ts')).renderSarif(run);
    case 'har':
      return (await import('../report/har.ts')).renderHar(run);
    case 'ctrf':
      return (await import('../report/ctrf.ts')).renderCtrf(run);
  }
}
