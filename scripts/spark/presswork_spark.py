"""Runs presswork over an archive with Apache Spark.

Spark plans, schedules, retries, reads and writes; presswork is the pure filter inside, one warm process a
partition: documents in, NDJSON records out, a line each. Executors that die and tasks that run twice
change nothing in the output, because the same document always gives the same line.

    spark-submit scripts/spark/presswork_spark.py 'archive/*.ndjson.gz' -o output

Output, in one pass: `documents/outcome=record/year=2024/…` and `documents/outcome=rejected/…` as Parquet
(with --lines the filter's own lines), and `manifest.json`.
"""

import argparse
import json
import sys
import time

from presswork_filter import check_command, failure_of_filter, read_schema, read_version, run_filter
from presswork_input import FORMATS, read_documents
from presswork_job_error import JobError
from py4j.protocol import Py4JJavaError
from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F


def main() -> int:
    options = read_arguments()
    started = time.monotonic()
    try:
        check_command(options.presswork)
        spark = SparkSession.builder.appName("presswork").getOrCreate()
        try:
            return run(spark, options, started)
        finally:
            spark.stop()
    except JobError as error:
        print(f"presswork-spark: {error}", file=sys.stderr)
        return 2


def read_arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="presswork-spark", description=__doc__.splitlines()[0])
    parser.add_argument("inputs", nargs="+", help="files, folders or globs, on any file system that Spark reads")
    parser.add_argument("-o", "--output", required=True, help="a folder; results of an earlier run are replaced")
    parser.add_argument("--format", choices=sorted(FORMATS), default="ndjson", help="of the inputs")
    parser.add_argument("--presswork", default="presswork", help="the command on the executors, or of a shipped archive")
    parser.add_argument(
        "--partition-mb",
        type=int,
        default=128,
        help="input a process, in MB (default %(default)s); 0: partitions as Spark reads them, never a shuffle",
    )
    parser.add_argument("--lines", action="store_true", help="records as JSON Lines in place of Parquet")
    return parser.parse_args()


def run(spark: SparkSession, options: argparse.Namespace, started: float) -> int:
    version = read_version(options.presswork)
    documents = read_documents(spark, options)
    results = with_outcome(run_filter(spark, documents, options))
    folder = f"{options.output}/documents"
    ready = time.monotonic()
    try:
        if options.lines:
            results.write.mode("overwrite").partitionBy("outcome").text(folder)
        else:
            table = parse(results, options.presswork)
            table.write.mode("overwrite").partitionBy("outcome", "year").parquet(folder)
    except Py4JJavaError as error:
        raise failure_of_filter(error) or error
    written = time.monotonic()

    partitions = count(spark, options, folder, version)
    totals = {key: sum(row[key] for row in partitions) for key in ("documents", "records", "rejected")}
    seconds = {"start": ready - started, "extract": written - ready, "count": time.monotonic() - written}
    rounded = {phase: round(value, 1) for phase, value in seconds.items()}
    manifest = {"presswork": version, **totals, "seconds": rounded, "partitions": partitions}
    write_text(spark, f"{options.output}/manifest.json", json.dumps(manifest, indent=2))
    print(f"{totals['documents']} documents: {totals['records']} records, {totals['rejected']} rejected")
    return 0 if totals["rejected"] == 0 else 1


def with_outcome(results: DataFrame) -> DataFrame:
    """They are the filter's own lines, so their beginnings tell: nothing is parsed to find it out."""
    line = F.col("line")
    end, rejected = line.startswith('{"end":true'), line.startswith('{"rejected":true')
    return results.withColumn("outcome", F.when(end, "end").when(rejected, "rejected").otherwise("record"))


def parse(results: DataFrame, command: str) -> DataFrame:
    """Typed columns. A rejection has its `source` and `issues`; the line that ends a partition stands in `text`."""
    parsed = F.from_json("line", read_schema(command), {"mode": "FAILFAST"})
    table = results.select("outcome", "line", parsed.alias("parsed")).select("outcome", "line", "parsed.*")
    year = F.coalesce(F.substring("document.publishedAt", 1, 4), F.lit("unknown"))
    text = F.when(F.col("outcome") == "end", F.col("line")).otherwise(F.col("text"))
    return table.withColumns({"year": year, "text": text}).drop("line")


def count(spark: SparkSession, options: argparse.Namespace, folder: str, version: str) -> list[dict]:
    """What each filter says that it took, beside what is written of it. A difference is a bug, and fails the job."""
    table = spark.read.text(folder) if options.lines else spark.read.parquet(folder)
    part = F.regexp_extract(F.input_file_name(), r"part-(\d+)-", 1).cast("int").alias("partition")
    ends = table.where("outcome = 'end'").select(part, F.col("value" if options.lines else "text").alias("end"))
    written = {(row["partition"], row["outcome"]): row["count"] for row in table.groupBy(part, "outcome").count().collect()}
    partitions = []
    for row in sorted(ends.collect()):
        end = json.loads(row["end"])
        records, rejected = (written.pop((row["partition"], outcome), 0) for outcome in ("record", "rejected"))
        written.pop((row["partition"], "end"))
        partition = {"partition": row["partition"], "documents": end["documents"], "records": records, "rejected": rejected}
        if end["documents"] != records + rejected or end["rejected"] != rejected:
            raise JobError(f"a partition lost or made up documents: {partition}; please report it")
        if end["presswork"] != version:
            raise JobError(f"an executor has presswork {end['presswork']}, the driver {version}: install the same everywhere")
        partitions.append(partition)
    if written:
        raise JobError(f"partitions without an end: {sorted(written)}; please report it")
    path, file_system = locate(spark, f"{folder}/outcome=end")
    file_system.delete(path, True)
    return partitions


def write_text(spark: SparkSession, name: str, text: str) -> None:
    path, file_system = locate(spark, name)
    stream = file_system.create(path, True)
    try:
        stream.write(bytearray(text.encode()))
    finally:
        stream.close()


def locate(spark: SparkSession, name: str):
    """A path of any file system that Spark knows, and that file system."""
    path = spark.sparkContext._jvm.org.apache.hadoop.fs.Path(name)
    return path, path.getFileSystem(spark.sparkContext._jsc.hadoopConfiguration())


if __name__ == "__main__":
    sys.exit(main())
