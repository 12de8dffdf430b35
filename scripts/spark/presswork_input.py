"""Documents from what Spark reads: one column `line`, in partitions for one process each."""

import argparse

from pyspark.sql import Column, DataFrame, SparkSession
from pyspark.sql import functions as F


def read_documents(spark: SparkSession, options: argparse.Namespace) -> DataFrame:
    if options.partition_mb > 0:
        # Files that can be split are split as they are read, without a shuffle.
        spark.conf.set("spark.sql.files.maxPartitionBytes", f"{options.partition_mb}m")
    documents = FORMATS[options.format](spark, options.inputs)
    return repartition_by_size(spark, documents, options)


def repartition_by_size(spark: SparkSession, documents: DataFrame, options: argparse.Namespace) -> DataFrame:
    """A partition a process: large enough that its start costs little, small enough that all cores are busy.

    Packed files cannot be split: where they are larger than a partition, their documents are dealt out again,
    by their content, so that a task that runs twice has the same ones.
    """
    if options.partition_mb == 0:
        return documents
    wanted = max(spark.sparkContext.defaultParallelism, input_bytes(spark, options.inputs) // (options.partition_mb << 20))
    if documents.rdd.getNumPartitions() >= wanted:
        return documents
    return documents.repartition(int(wanted), F.xxhash64("line"))


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


def read_ndjson(spark: SparkSession, inputs: list[str]) -> DataFrame:
    """A document that names itself nowhere is called by its file and its content: its line number is not known."""
    line = F.col("line")
    names_itself_first = F.substring(line, 1, 100).rlike(r'^\s*\{\s*"(?:uri|url|id)"\s*:\s*"[^"\\]')
    name = F.coalesce(*(F.get_json_object(line, f"$.{key}") for key in ("uri", "url", "id")))
    file_name = F.element_at(F.split(F.input_file_name(), "/"), -1)
    given = F.concat(file_name, F.lit("#"), F.substring(F.sha2(line, 256), 1, 16))
    renamed = F.concat(F.lit('{"uri":"'), given, F.lit('",'), F.expr("substring(ltrim(line), 2)"))
    is_object = F.ltrim(line).startswith("{")
    lines = spark.read.text(inputs).withColumnRenamed("value", "line").where(F.trim("line") != "")
    return lines.select(
        F.when(names_itself_first, line).when(is_object & name.isNull(), renamed).otherwise(line).alias("line")
    )


def read_parquet(spark: SparkSession, inputs: list[str]) -> DataFrame:
    table = spark.read.parquet(*inputs)
    known = [name for name in ("uri", "url", "id", "text", "html", "retrievedAt", "publishedAt") if name in table.columns]
    return table.select(F.to_json(F.struct(*known)).alias("line"))


# Where one record of a WARC file ends and the next one begins.
END_OF_RECORD = "\r\n\r\n"
START_OF_RECORD = "WARC/"


def read_warc(spark: SparkSession, inputs: list[str]) -> DataFrame:
    """A record a row, its bytes in base64: they are any bytes, and rows go to the filter as text.

    Only the cut between records is made here, so that no file need be whole in memory; the filter joins the
    rows to a WARC file again and reads it as it reads every other. Kinds that hold no page stay behind.
    """
    rows = spark.read.text(inputs, lineSep=END_OF_RECORD + START_OF_RECORD)
    holds_no_page = F.substring("value", 1, 500).rlike(r"(?i)\nWARC-Type:\s*(?:request|metadata|warcinfo|revisit)\b")
    start = F.when(F.col("value").startswith(START_OF_RECORD), as_bytes("")).otherwise(as_bytes(START_OF_RECORD))
    record = F.concat(start, F.col("value").cast("binary"), as_bytes(END_OF_RECORD))
    return rows.where(~holds_no_page).select(F.base64(record).alias("line"))


def as_bytes(text: str) -> Column:
    return F.lit(bytearray(text.encode()))


FORMATS = {"ndjson": read_ndjson, "parquet": read_parquet, "warc": read_warc}
