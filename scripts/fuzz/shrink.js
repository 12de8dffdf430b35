// Makes a failing input smaller: cuts halves, quarters and so on out of it, as long as it fails in the same way.

/** Tries are readings of a document; a slow one makes them dear. */
const MOST_TRIES = 300;
const MOST_SECONDS = 30;

/** @returns {Promise<Uint8Array>} */
export async function shrink(bytes, failsAlike) {
  const deadline = Date.now() + MOST_SECONDS * 1000;
  let tries = 0;
  let size = Math.floor(bytes.length / 2);
  while (size >= 1 && tries < MOST_TRIES && Date.now() < deadline) {
    let cut = false;
    for (let at = 0; at < bytes.length && tries < MOST_TRIES && Date.now() < deadline; ) {
      const smaller = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + size)]);
      tries++;
      if (await failsAlike(smaller)) {
        bytes = smaller;
        cut = true;
      } else at += size;
    }
    if (!cut) size = Math.floor(size / 2);
  }
  return bytes;
}
