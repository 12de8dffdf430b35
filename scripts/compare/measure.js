/**
 * Everybody's findings over all documents, and the seconds of processor time they took; a tenth of the documents is
 * read once before, so that nobody is measured cold.
 */
export async function measure(documents, read) {
  for (const document of documents.slice(0, Math.ceil(documents.length / 10))) await read(document);
  const before = process.cpuUsage();
  const findings = [];
  for (const document of documents) findings.push(await read(document));
  return { findings, seconds: process.cpuUsage(before).user / 1e6 };
}

/** A reader that throws on a page has found nothing on it; how often is told beside the table. */
export async function orNothing(read, nothing, count) {
  try {
    return await read();
  } catch {
    count();
    return nothing;
  }
}
