"""Runs presswork over an archive with Apache Spark.

Spark plans, schedules, retries, reads and writes; presswork is the pure filter inside, one warm process a
partition: NDJSON documents in, NDJSON records out, one line each, in order. Executors that die and tasks
that run twice change nothing in the output, because the same document always gives the same line.

    spark-submit scripts/spark/presswork_spark.py archive/*.ndjson.gz -o output

Output: `records/` (Parquet, by year of publication), `rejected/` (Parquet), `manifest.json`, and with
--lines `lines/`, the filter's own output as text.
"""

import argparse
import json
import shlex
import subprocess
import sys

from pyspark import StorageLevel
from pyspark.sql import DataFrame, SparkSession
from pyspark.sql import functions as F
from pyspark.sql.types import StructType

MINIMUM_NODE = (20, 18)

# The filter says with 1 that some documents were rejected: their lines are there all the same.
FILTER = """sh -c '{command} extract --from ndjson - --workers 1 --quiet; code=$?; [ $code -le 1 ] || exit $code'"""

# Our own output, so its beginning tells: no need to parse every record to find the rejections.
REJECTED_PREFIX = '{"rejected":true'


def main() -> int:
    options = read_arguments()
    spark = SparkSession.builder.appName("presswork").getOrCreate()
    try:
        return run(spark, options)
    except JobError as error:
        print(f"presswork-spark: {error}", file=sys.stderr)
        return 2
    finally:
        spark.stop()


class JobError(Exception):
    """The job cannot run as asked; the message says what to do."""


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="presswork-spark", description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="+", help="files, folders or globs, on any file system that Spark reads")
    parser.add_argument("-o", "--output", required=True, help="a folder; results of an earlier run are replaced")
    parser.add_argument("--format", choices=["ndjson", "parquet"], default="ndjson")
    parser.add_argument("--presswork", default="presswork", help="the command on the executors, or of a shipped archive")
    parser.add_argument("--partition-mb", type=int, default=64, help="bytes of input a process (default %(default)s MB)")
    parser.add_argument("--lines", action="store_true", help="also write the records as JSON Lines")
    return parser.parse_args()


def run(spark: SparkSession, options: argparse.Namespace) -> int:
    check_command(options.presswork)
    schemas = {name: read_schema(options.presswork, name) for name in ("record", "rejection")}

    documents = repartition_by_size(spark, read_documents(spark, options), options)
    results = run_filter(spark, documents, options.presswork).persist(StorageLevel.DISK_ONLY)

    is_rejected = F.col("line").startswith(REJECTED_PREFIX)
    records = parse(results.where(~is_rejected), schemas["record"])
    year = F.coalesce(F.substring("document.publishedAt", 1, 4), F.lit("unknown"))
    write(records.withColumn("year", year), f"{options.output}/records", "year")
    write(parse(results.where(is_rejected), schemas["rejection"]), f"{options.output}/rejected")
    if options.lines:
        results.write.mode("overwrite").text(f"{options.output}/lines", compression="gzip")

    manifest = count(documents, results, is_rejected)
    write_text(spark, f"{options.output}/manifest.json", json.dumps(manifest, indent=2))
    print(f"{manifest['documents']} documents: {manifest['records']} records, {manifest['rejected']} rejected")
    return 0 if manifest["rejected"] == 0 else 1


def check_command(command: str) -> None:
    """Says on the driver what would fail on every executor."""
    node = answer(["node", "--version"], "Node is not installed; presswork needs it on the driver and the executors")
    version = tuple(int(part) for part in node.removeprefix("v").split(".")[:2])
    if version < MINIMUM_NODE:
        raise JobError(f"Node {node} is too old: presswork needs {'.'.join(map(str, MINIMUM_NODE))} or later")
    answer(
        [*shlex.split(command), "--version"],
        f"`{command}` does not run; install presswork on every node, or ship it with --archives",
    )


def answer(command: list[str], problem: str) -> str:
    try:
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError) as error:
        details = getattr(error, "stderr", "") or error
        raise JobError(f"{problem} ({details})") from error


def read_schema(command: str, name: str) -> StructType:
    """Generated from the schema that checks every record: one source."""
    schema = answer([*shlex.split(command), "schema", "--of", f"spark-{name}"], "presswork has no Spark schema")
    return StructType.fromJson(json.loads(schema))


def read_documents(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    """One column `line`: a document as a JSON object. Documents that name themselves nowhere get a name."""
    if options.format == "parquet":
        table = spark.read.parquet(*options.inputs)
        known = [name for name in ("uri", "url", "id", "text", "html", "retrievedAt") if name in table.columns]
        return table.select(F.to_json(F.struct(*known)).alias("line"))
    lines = spark.read.text(options.inputs).withColumnRenamed("value", "line").where(F.trim("line") != "")
    named = F.coalesce(*(F.get_json_object("line", f"$.{key}") for key in ("uri", "url", "id")))
    file_name = F.element_at(F.split(F.input_file_name(), "/"), -1)
    name = F.concat(file_name, F.lit("#"), F.substring(F.sha2("line", 256), 1, 16))
    with_name = F.concat(F.lit('{"uri":"'), name, F.lit('",'), F.expr("substring(ltrim(line), 2)"))
    is_object = F.ltrim("line").startswith("{")
    return lines.select(F.when(named.isNull() & is_object, with_name).otherwise(F.col("line")).alias("line"))


def repartition_by_size(spark: SparkSession, documents: DataFrame, options: argparse.Namespace) -> DataFrame:
    """A partition a process: large enough that its start costs nothing, small enough that all cores stay busy.

    Files that Spark can split are split as they are read, without a shuffle; packed files cannot be.
    """
    wanted = max(spark.sparkContext.defaultParallelism, input_bytes(spark, options.inputs) // (options.partition_mb << 20))
    return documents if documents.rdd.getNumPartitions() >= wanted else documents.repartition(int(wanted))


def input_bytes(spark: SparkSession, inputs: list[str]) -> int:
    java = spark.sparkContext._jvm
    configuration = spark.sparkContext._jsc.hadoopConfiguration()
    total = 0
    for name in inputs:
        path = java.org.apache.hadoop.fs.Path(name)
        file_system = path.getFileSystem(configuration)
        for status in file_system.globStatus(path) or []:
            total += file_system.getContentSummary(status.getPath()).getLength()
    return total


def run_filter(spark: SparkSession, documents: DataFrame, command: str) -> DataFrame:
    """Each partition through one process. A process that fails fails its task, with its stderr in the message."""
    documents.createOrReplaceTempView("documents")
    using = FILTER.format(command=command).replace("'", "\\'")
    return spark.sql(f"SELECT TRANSFORM(line) USING '{using}' AS (line STRING) FROM documents")


def parse(lines: DataFrame, schema: StructType) -> DataFrame:
    return lines.select(F.from_json("line", schema, {"mode": "FAILFAST"}).alias("parsed")).select("parsed.*")


def write(table: DataFrame, path: str, *partition_columns: str) -> None:
    table.write.mode("overwrite").partitionBy(*partition_columns).parquet(path)


def count(documents: DataFrame, results: DataFrame, is_rejected) -> dict:
    """What went in and what came out, by partition and in all. A difference is a bug, and fails the job."""
    into = per_partition(documents, F.count("*").alias("documents"))
    out = per_partition(
        results,
        F.count(F.when(~is_rejected, 1)).alias("records"),
        F.count(F.when(is_rejected, 1)).alias("rejected"),
    )
    partitions = [
        {"partition": partition, "documents": 0, "records": 0, "rejected": 0, **into.get(partition, {}), **out.get(partition, {})}
        for partition in sorted({*into, *out})
    ]
    for row in partitions:
        if row["documents"] != row["records"] + row["rejected"]:
            raise JobError(f"partition {row['partition']} lost or made up documents: {row}; please report it")
    totals = {key: sum(row[key] for row in partitions) for key in ("documents", "records", "rejected")}
    return {**totals, "partitions": partitions}


def per_partition(table: DataFrame, *counts) -> dict[int, dict]:
    rows = table.groupBy(F.spark_partition_id().alias("partition")).agg(*counts).collect()
    return {row["partition"]: {key: value for key, value in row.asDict().items() if key != "partition"} for row in rows}


def write_text(spark: SparkSession, name: str, text: str) -> None:
    java = spark.sparkContext._jvm
    path = java.org.apache.hadoop.fs.Path(name)
    stream = path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration()).create(path, True)
    try:
        stream.write(bytearray(text.encode()))
    finally:
        stream.close()


if __name__ == "__main__":
    sys.exit(main())
