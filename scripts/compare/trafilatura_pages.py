"""Pages as NDJSON on stdin; on stdout one JSON object: what trafilatura finds on each, and the seconds it took."""

import json
import sys
import time

import trafilatura

lines = [json.loads(line) for line in sys.stdin]


def read(page):
    found = trafilatura.bare_extraction(page["html"], url=page["url"] or None, with_metadata=True)
    if found is None:
        return {"body": "", "title": None, "authors": [], "publishedAt": None}
    values = found.as_dict()
    return {
        "body": values.get("text") or "",
        "title": values.get("title"),
        "authors": [values["author"]] if values.get("author") else [],
        "publishedAt": values.get("date"),
    }


for page in lines[: len(lines) // 10]:
    read(page)
started = time.process_time()
pages = [read(page) for page in lines]
seconds = time.process_time() - started
json.dump({"version": trafilatura.__version__, "seconds": seconds, "findings": pages}, sys.stdout)
