"""presswork as the filter of each partition: whether it can run there, its start, its failure."""

import argparse
import json
import re
import shlex
import subprocess

from presswork_job_error import JobError
from py4j.protocol import Py4JJavaError
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql.types import StructType

MINIMUM_NODE = "20.18.1"

# On the driver before anything is read, and on each executor before each partition.
CHECK_NODE = r"""
found=$({node} --version 2>/dev/null) || {{
  echo "Node is not on $(hostname); presswork needs {minimum} or later on the driver and on every executor" >&2
  exit 127
}}
[ "$(printf '%s\n' v{minimum} "$found" | sort -V | head -n 1)" = v{minimum} ] || {{
  echo "Node $found on $(hostname) is too old; presswork needs {minimum} or later" >&2
  exit 126
}}
"""

# The filter says with 1 that some documents were rejected: their lines are there all the same.
FILTER = r"""
{check}
set -o pipefail
{decode} {command} extract --from {source} - --end-line --workers 1 --quiet || {{
  code=$?
  [ $code = 1 ] || exit $code
}}
"""


def check_command(command: str) -> None:
    """Says on the driver what would fail on every executor."""
    check = subprocess.run(["bash", "-c", check_node(command)], capture_output=True, text=True)
    if check.returncode != 0:
        raise JobError(check.stderr.strip())
    read_version(command)


def check_node(command: str) -> str:
    """A command may bring its own: `/opt/node/bin/node presswork/dist/cli/main.js`."""
    first = shlex.split(command)[0]
    node = first if re.search(r"(?:^|/)node$", first) else "node"
    return CHECK_NODE.format(node=shlex.quote(node), minimum=MINIMUM_NODE)


def read_version(command: str) -> str:
    return answer(command, "--version", "does not run; install presswork on every node, or ship it with --archives")


def read_schema(command: str) -> StructType:
    """Generated from the schema that checks every record: one source."""
    return StructType.fromJson(json.loads(answer(command, "schema --of spark-record", "has no schema for Spark")))


def answer(command: str, arguments: str, problem: str) -> str:
    words = [*shlex.split(command), *arguments.split()]
    try:
        return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError) as error:
        details = getattr(error, "stderr", "") or error
        raise JobError(f"`{command}` {problem} ({details})") from error


def run_filter(spark: SparkSession, documents: DataFrame, options: argparse.Namespace) -> DataFrame:
    """Each partition through one process: lines `line` in, lines `line` out."""
    literal = script_of(options.presswork, options.format).replace("\\", "\\\\").replace("'", "\\'")
    documents.createOrReplaceTempView("presswork_documents")
    return spark.sql(f"SELECT TRANSFORM(line) USING '{literal}' AS (line STRING) FROM presswork_documents")


def script_of(command: str, format: str) -> str:
    """What bash runs for a partition."""
    is_warc = format == "warc"
    return FILTER.format(
        check=check_node(command),
        decode="base64 --decode --ignore-garbage |" if is_warc else "",
        command=command,
        source="warc" if is_warc else "ndjson",
    )


def failure_of_filter(error: Py4JJavaError) -> JobError | None:
    """Of a page of Java's stack, what the filter said on stderr."""
    found = re.search(r"Subprocess exited with status (\d+)\. Error: (.*?)(?=\s*\.?\n\s*(?:at |\n)|\Z)", str(error), re.DOTALL)
    return found and JobError(f"the filter failed with exit status {found[1]}: {found[2].strip()}")
