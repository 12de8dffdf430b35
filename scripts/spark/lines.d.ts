export function readJobLines(output: string): string[];
export function splitLines(text: string): string[];
export function sortedByIdAndUri(lines: readonly string[]): string[];
